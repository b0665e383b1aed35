import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, getMetadataStorage } from 'type-graphql';
import { AbsenceResolver } from '../absences/absence.resolver.ts';
import { ReceiptResolver } from '../applications/receipt.resolver.ts';
import { ActResultResolver } from '../applications/actResult.resolver.ts';
import { ApplicationResolver } from '../applications/application.resolver.ts';
import { rowFields } from '../applications/listedColumns.queries.ts';
import { AssignmentResolver } from '../assignments/assignment.resolver.ts';
import { MovedBetweenResolver } from '../assignments/movedBetween.resolver.ts';
import {
  CalendarDraftResolver,
  CalendarRecountResolver,
  CalendarVersionResolver,
  HearingOnDayOffResolver,
  MovedDateResolver,
} from '../calendar/draft.resolver.ts';
import { CalendarResolver } from '../calendar/calendar.resolver.ts';
import { CaseComplaintResolver, ComplaintResolver, ReviewingBodyResolver } from '../complaints/complaint.resolver.ts';
import { ComplaintActsResolver } from '../complaints/complaintActs.resolver.ts';
import { ComplaintTermResolver } from '../complaints/complaintTerm.resolver.ts';
import { ComplaintSealedFileResolver, SealedFileResolver } from '../complaints/sealedFile.resolver.ts';
import { CountryResolver } from '../countries/country.resolver.ts';
import { CorrectionResolver } from '../documents/correction.resolver.ts';
import { CustodyResolver } from '../custody/custody.resolver.ts';
import { DeadlineResolver } from '../deadlines/deadline.resolver.ts';
import { StageTermResolver } from '../deadlines/stageTerm.resolver.ts';
import { WhatIfResolver } from '../deadlines/whatIf.resolver.ts';
import { DeskHearingResolver, DeskResolver, ForecastItemResolver, HeatCellResolver } from '../desk/desk.resolver.ts';
import { DocumentResolver } from '../documents/document.resolver.ts';
import { EditionResolver } from '../editions/edition.resolver.ts';
import { HearingRequirementResolver } from '../editions/hearingRequirement.resolver.ts';
import {
  DispositionResolver,
  EscalationDigestResolver,
  EscalationResolver,
  EscalationStepResolver,
} from '../escalations/escalation.resolver.ts';
import { LadderResolver } from '../escalations/ladder.resolver.ts';
import { ExportEventResolver } from '../exports/exportEvent.resolver.ts';
import { CaseHearingResolver, HearingResolver, PreliminaryDecisionResolver } from '../hearings/hearing.resolver.ts';
import { HearingActsResolver } from '../hearings/hearingActs.resolver.ts';
import { LiveResolver } from '../live/live.resolver.ts';
import { SettingEventResolver } from '../history/settingEvent.resolver.ts';
import { CaseInquiryResolver, InquiryResolver } from '../inquiries/inquiry.resolver.ts';
import { CaseNoticeResolver, NoticeResolver } from '../notices/notice.resolver.ts';
import { MeResolver } from '../officers/me.resolver.ts';
import { GrantResolver, OfficerResolver } from '../officers/officer.resolver.ts';
import { ApiKeyResolver, PeopleResolver } from '../officers/people.resolver.ts';
import { ComplaintPaperResolver } from '../papers/complaintPaper.resolver.ts';
import { PaperResolver } from '../papers/paper.resolver.ts';
import { PaymentResolver } from '../payments/payment.resolver.ts';
import { RateResolver } from '../payments/rate.resolver.ts';
import { OfficeResolver } from '../providers/office.resolver.ts';
import { OrganisationResolver } from '../providers/organisation.resolver.ts';
import { ProviderResolver } from '../providers/provider.resolver.ts';
import { UnitResolver } from '../providers/unit.resolver.ts';
import { OfficerNoteResolver } from '../reassignments/officerNote.resolver.ts';
import { LoadChangeResolver, MoveItemResolver } from '../reassignments/moveItem.resolver.ts';
import { ReassignmentResolver } from '../reassignments/reassignment.resolver.ts';
import { CaseRegisterResolver, RegisterEntryResolver } from '../register/register.resolver.ts';
import { FigureStateResolver } from '../reports/figureState.resolver.ts';
import { FigureThresholdResolver } from '../reports/figureThreshold.resolver.ts';
import {
  ComplaintReportResolver,
  EscalationReportResolver,
  FigureCaseResolver,
  ReportResolver,
  WorkloadReportResolver,
} from '../reports/report.resolver.ts';
import { SavedViewResolver } from '../views/savedView.resolver.ts';
import { OfficerLoadResolver } from '../workload/load.resolver.ts';
import { WorkWeightResolver } from '../workload/workWeight.resolver.ts';

/** type-graphql asks for one, though every subscription here has a source of its own. */
const noTopics = {
  publish: () => undefined,
  subscribe: () => {
    throw new TypeError('no subscription is by topic');
  },
};
import { SearchResolver } from '../search/search.resolver.ts';
import { takeFromRows } from './rowFields.ts';

export function createSchema(): GraphQLSchema {
  // What has no resolver of its own is read from its row by graphql-js itself: a page of cases has hundreds of fields.
  for (const type of getMetadataStorage().objectTypes) {
    type.simpleResolvers = true;
  }
  const schema = buildSchemaSync({
    resolvers: [
      ApplicationResolver,
      SearchResolver,
      ActResultResolver,
      AssignmentResolver,
      MovedBetweenResolver,
      ReassignmentResolver,
      MoveItemResolver,
      LoadChangeResolver,
      OfficerNoteResolver,
      FigureStateResolver,
      FigureThresholdResolver,
      ReportResolver,
      FigureCaseResolver,
      ComplaintReportResolver,
      EscalationReportResolver,
      WorkloadReportResolver,
      SavedViewResolver,
      ExportEventResolver,
      AbsenceResolver,
      OfficerLoadResolver,
      WorkWeightResolver,
      ReceiptResolver,
      DeadlineResolver,
      DeskResolver,
      HeatCellResolver,
      ForecastItemResolver,
      DeskHearingResolver,
      DocumentResolver,
      CorrectionResolver,
      PaperResolver,
      ComplaintPaperResolver,
      PaymentResolver,
      CaseInquiryResolver,
      InquiryResolver,
      CaseHearingResolver,
      PreliminaryDecisionResolver,
      HearingResolver,
      HearingActsResolver,
      EscalationResolver,
      EscalationStepResolver,
      DispositionResolver,
      EscalationDigestResolver,
      LadderResolver,
      LiveResolver,
      CaseRegisterResolver,
      RegisterEntryResolver,
      CustodyResolver,
      ComplaintResolver,
      ComplaintActsResolver,
      CaseComplaintResolver,
      ReviewingBodyResolver,
      ComplaintTermResolver,
      ComplaintSealedFileResolver,
      SealedFileResolver,
      CalendarResolver,
      CalendarDraftResolver,
      CalendarRecountResolver,
      CalendarVersionResolver,
      HearingOnDayOffResolver,
      MovedDateResolver,
      CountryResolver,
      StageTermResolver,
      WhatIfResolver,
      EditionResolver,
      HearingRequirementResolver,
      SettingEventResolver,
      CaseNoticeResolver,
      NoticeResolver,
      MeResolver,
      GrantResolver,
      OfficerResolver,
      ApiKeyResolver,
      PeopleResolver,
      RateResolver,
      OfficeResolver,
      OrganisationResolver,
      ProviderResolver,
      UnitResolver,
    ],
    validate: false,
    pubSub: noTopics,
  });
  takeFromRows(schema, 'Application', rowFields);
  return schema;
}

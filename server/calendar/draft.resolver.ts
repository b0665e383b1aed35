import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { loadApplication } from '../applications/application.queries.ts';
import { Application } from '../applications/application.type.ts';
import { loadComplaint } from '../complaints/complaint.queries.ts';
import { Complaint } from '../complaints/complaint.type.ts';
import { backInTimeOf, getRecount, recountOfVersion } from '../deadlines/recountList.queries.ts';
import { inputOfAct } from '../graphql/arguments.ts';
import type { Context } from '../graphql/context.ts';
import { CalendarKindEnum } from '../graphql/enums.ts';
import { RecordId } from '../graphql/scalars.ts';
import { loadOfficer } from '../officers/officerName.queries.ts';
import { Officer } from '../officers/officer.type.ts';
import { may, requirePermission } from '../officers/permissions.ts';
import { CalendarVersion } from './calendar.type.ts';
import { getDraft, listDrafts } from './draft.queries.ts';
import { changeCalendarDraft, draftCalendar, dropCalendarDraft } from './draft.service.ts';
import {
  ApproveCalendarInput,
  CalendarDraft,
  CalendarDraftDate,
  CalendarImpact,
  CalendarRecount,
  ChangeCalendarDraftInput,
  DraftCalendarInput,
  DropCalendarDraftInput,
  HearingOnDayOff,
  MovedDate,
} from './draft.type.ts';
import { approveCalendar } from './draftApproval.service.ts';
import { yearOfDraft } from './draftYear.queries.ts';
import { impactOf } from './draftImpact.queries.ts';
import type { CalendarKind } from './workingDays.ts';

@Resolver(() => CalendarDraft)
export class CalendarDraftResolver {
  @Query(() => [CalendarDraft], { description: 'Drafts of calendars: open ones, then the newest; at most 100.' })
  calendarDrafts(
    @Ctx() { rows, actor }: Context,
    @Arg('kind', () => CalendarKindEnum, { nullable: true, description: 'Whose; both if left out.' })
    kind: CalendarKind | null,
  ) {
    requirePermission(actor, 'changeSettings', {});
    return listDrafts(rows, kind ?? null);
  }

  @Query(() => CalendarDraft, { description: 'One draft.' })
  calendarDraft(@Ctx() { rows, actor }: Context, @Arg('id', () => RecordId, { description: 'The draft.' }) id: number) {
    requirePermission(actor, 'changeSettings', {});
    return getDraft(rows, id);
  }

  @Mutation(() => CalendarDraft, { description: 'Drafts a year of a calendar; one open draft a calendar and year.' })
  async draftCalendar(
    @Ctx() { services, actor, rows }: Context,
    @Arg('input', () => DraftCalendarInput, inputOfAct) input: DraftCalendarInput,
  ) {
    return getDraft(rows, await draftCalendar(services, actor, input));
  }

  @Mutation(() => CalendarDraft, { description: 'Changes a draft.' })
  async changeCalendarDraft(
    @Ctx() { services, actor, rows }: Context,
    @Arg('input', () => ChangeCalendarDraftInput, inputOfAct) input: ChangeCalendarDraftInput,
  ) {
    await changeCalendarDraft(services, actor, input);
    return getDraft(rows, input.id);
  }

  @Mutation(() => CalendarDraft, { description: 'Drops a draft; it stays visible.' })
  async dropCalendarDraft(
    @Ctx() { services, actor, rows }: Context,
    @Arg('input', () => DropCalendarDraftInput, inputOfAct) input: DropCalendarDraftInput,
  ) {
    await dropCalendarDraft(services, actor, input);
    return getDraft(rows, input.id);
  }

  @FieldResolver(() => Officer, { nullable: true, description: 'Who began it.' })
  draftedBy(@Root() { draftedById }: CalendarDraft, @Ctx() { loaders }: Context) {
    return loadOfficer(loaders, draftedById);
  }

  @FieldResolver(() => [CalendarDraftDate], { description: 'Every day of the year, as it would be.' })
  dates(@Root() draft: CalendarDraft, @Ctx() context: Context) {
    return yearOfDraft(context, draft);
  }

  @FieldResolver(() => CalendarImpact, {
    nullable: true,
    description: 'What it would move if it were approved now, counted when asked for; null once it has ended.',
  })
  impact(@Root() draft: CalendarDraft, @Ctx() { services }: Context) {
    return draft.state === 'open' ? impactOf(services, draft) : null;
  }
}

@Resolver(() => HearingOnDayOff)
export class HearingOnDayOffResolver {
  @FieldResolver(() => Application, { nullable: true, description: 'The case.' })
  application(@Root() { applicationId }: HearingOnDayOff, @Ctx() context: Context) {
    return loadApplication(context, applicationId);
  }
}

@Resolver(() => MovedDate)
export class MovedDateResolver {
  @FieldResolver(() => Application, { nullable: true, description: 'The case, where it is a date of one.' })
  application(@Root() { applicationId }: MovedDate, @Ctx() context: Context) {
    return applicationId && loadApplication(context, applicationId);
  }

  @FieldResolver(() => Complaint, { nullable: true, description: 'The complaint, where it is a date of one.' })
  complaint(@Root() { complaintId }: MovedDate, @Ctx() context: Context) {
    return complaintId && loadComplaint(context, complaintId);
  }
}

@Resolver(() => CalendarVersion)
export class CalendarVersionResolver {
  @FieldResolver(() => CalendarRecount, {
    nullable: true,
    description: 'The open dates it moved; null for the first version, and for whoever may not change calendars.',
  })
  recount(@Root() { id }: CalendarVersion, @Ctx() context: Context) {
    return context.actor && may(context.actor, 'changeSettings') ? recountOfVersion(context, id) : null;
  }
}

@Resolver(() => CalendarRecount)
export class CalendarRecountResolver {
  @Mutation(() => CalendarRecount, {
    description:
      'Approves a draft by its act: acts count by it at once, open dates are moved by a job, applicants concerned are told.',
  })
  async approveCalendar(
    @Ctx() { services, actor, rows }: Context,
    @Arg('input', () => ApproveCalendarInput, inputOfAct) input: ApproveCalendarInput,
  ) {
    return getRecount(rows, await approveCalendar(services, actor, input));
  }

  @Query(() => CalendarRecount, { description: 'How far the open dates are moved.' })
  calendarRecount(
    @Ctx() { rows, actor }: Context,
    @Arg('id', () => RecordId, { description: 'The recount.' }) id: number,
  ) {
    requirePermission(actor, 'changeSettings', {});
    return getRecount(rows, id);
  }

  @FieldResolver(() => Officer, { nullable: true, description: 'Who approved it.' })
  startedBy(@Root() { startedById }: CalendarRecount, @Ctx() { loaders }: Context) {
    return loadOfficer(loaders, startedById);
  }

  @FieldResolver(() => [MovedDate], {
    description: 'Dates that had gone by and are in time again, for a person to look at; at most 100.',
  })
  datesBackInTime(@Root() recount: CalendarRecount, @Ctx() { rows }: Context) {
    return backInTimeOf(rows, recount);
  }
}

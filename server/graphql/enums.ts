import { registerEnumType } from 'type-graphql';
import { waitingFor } from '../applications/applicationFilter.queries.ts';
import { absenceReasons, absenceStates, uncoveredReasons } from '../absences/absence.ts';
import { applicationSorts } from '../applications/applicationSort.queries.ts';
import { caseColumns } from '../applications/caseColumn.ts';
import { reasonIds } from '../applications/guard.ts';
import { draftStates } from '../calendar/draft.queries.ts';
import { draftReasons } from '../calendar/draft.rules.ts';
import { complaintReasonIds } from '../complaints/complaintGuard.rules.ts';
import { conflicts } from '../complaints/conflict.rules.ts';
import { audiences, breachCauses, escalationStates, offsetUnits } from '../escalations/escalation.ts';
import { carriers } from '../custody/parcel.entity.ts';
import { deadlineKinds } from '../deadlines/deadline.ts';
import { deadlineStates } from '../deadlines/deadlineState.ts';
import { startEvents } from '../deadlines/startEvent.ts';
import { dueBuckets } from '../desk/heatMap.rules.ts';
import {
  annulments,
  bodyKinds,
  complainantKinds,
  complaintActNames,
  complaintDecisions,
  complaintDoors,
  complaintEnds,
  complaintLists,
  complaintStages,
  complaintSubjects,
  complaintWays,
  respondents,
  unexaminedGrounds,
} from '../law/complaints.ts';
import { changeKinds } from '../live/change.ts';
import { actNames, channels, groundIds, languages, roles, services, stageIds } from '../law/law.ts';
import {
  hearingEnds,
  hearingMethods,
  hearingRoutes,
  lateRoutes,
  minutesMadeBy,
  objectionForms,
  participantKinds,
  preliminaryOutcomes,
} from '../hearings/hearing.ts';
import { planBreaches } from '../hearings/hearingPlan.rules.ts';
import { recordedFormats } from '../exports/exportFormat.ts';
import { settingKinds } from '../history/settingEvent.service.ts';
import { answerLinkStates } from '../links/linkState.ts';
import { carrierNames } from '../notices/carrier.ts';
import { noticeChannels, noticeEvents, noticeKinds, noticeStates, noticeTroubles } from '../notices/notice.ts';
import { scopes } from '../officers/actor.ts';
import { keyCoverages } from '../officers/apiKeyTerms.ts';
import { describedValues } from './enumDescriptions.ts';
import { officerNoteKinds } from '../reassignments/officerNote.service.ts';
import {
  moveReasons,
  moveRefusals,
  moveSpreads,
  moveStates,
  moveWarnings,
  reassignmentReasons,
  reassignmentSources,
  reassignmentSpreads,
  reassignmentStates,
  skillKinds,
} from '../reassignments/reassignment.ts';
import { reportGroups } from '../reports/report.ts';
import { viewResources, viewShares, workPresets } from '../views/savedView.ts';
import { searchHitKinds, searchMatches } from '../search/searchHit.ts';

/** The words of the law as GraphQL enums: the same word in the database, the API and the dashboard. */
function enumOf<const Value extends string>(name: string, description: string, values: readonly Value[]) {
  const asObject = Object.fromEntries(values.map(value => [value, value])) as { readonly [V in Value]: V };
  registerEnumType(asObject, { name, description, valuesConfig: describedValues(name, values) });
  return asObject;
}

export const ServiceEnum = enumOf(
  'Service',
  'The two services: documents of education organisations; of justice and other state bodies and notaries.',
  services,
);
export const ChannelEnum = enumOf(
  'Channel',
  'Where people apply: at the State Corporation or on the e-government portal (EDU-STD-2).',
  channels,
);
export const StageEnum = enumOf('Stage', 'Stages of a case, in the order of the procedure.', stageIds);
export const ActEnum = enumOf('Act', 'Acts that move a case; each is a mutation of the same name.', actNames);
export const GroundEnum = enumOf('GroundId', 'Grounds for refusal (AMB-22).', groundIds);
export const RoleEnum = enumOf('Role', 'Roles of people and systems.', roles);
export const ScopeEnum = enumOf('Scope', 'How far a role reaches.', scopes);
export const KeyCoverageEnum = enumOf(
  'KeyCoverage',
  'What a key may ask for, within its role: figures are reports and reference data; cases are these, cases without personal data and the case table; everything is all that its role may.',
  keyCoverages,
);
export const LanguageEnum = enumOf('Language', 'Language of texts.', languages);
export const ReasonEnum = enumOf('ReasonId', 'Why an act is not possible now.', [...reasonIds, 'notYourRole'] as const);
export const DeadlineKindEnum = enumOf(
  'DeadlineKind',
  'Kinds of deadline: the whole term, stage terms, and points counted back from the end.',
  deadlineKinds,
);
export const DeadlineStateEnum = enumOf(
  'DeadlineState',
  'State of a deadline at the moment of asking: late is a breach of the law, overPlan a date of the plan or a request gone by.',
  deadlineStates,
);
export const StartEventEnum = enumOf('StartEvent', 'The event a deadline is counted from.', startEvents);
export const CarrierEnum = enumOf('Carrier', 'Who carries papers (EDU-10.6d).', carriers);
export const OutcomeEnum = enumOf('Outcome', 'Result of the service.', ['apostille', 'refusal']);
export const ApplicantKindEnum = enumOf('ApplicantKind', 'Natural person or legal entity.', ['person', 'entity']);
export const PowerKindEnum = enumOf(
  'PowerKind',
  'Kind of power of attorney: simple, notarised, of a legal entity, or issued abroad.',
  ['simple', 'notarised', 'entity', 'foreign'],
);
export const SignedWithEnum = enumOf('SignedWith', 'How the application is signed.', ['hand', 'eds', 'otp']);
export const ConsentEvidenceEnum = enumOf('ConsentEvidence', 'Evidence of the written consent (EDU-STD-8.consent).', [
  'signedPaper',
  'eds',
  'otp',
]);
export const DocumentFormEnum = enumOf('DocumentForm', 'In what form the document is presented.', [
  'original',
  'notarisedCopy',
  'scan',
]);
export const IssuerKindEnum = enumOf('IssuerKind', 'Who issued a document.', [
  'education',
  'stateBody',
  'justiceBody',
  'notary',
]);
export const ConfirmationEnum = enumOf(
  'Confirmation',
  'Whether signature, capacity and seal of a document are confirmed.',
  ['pending', 'confirmed', 'denied'],
);
export const PaymentMethodEnum = enumOf(
  'PaymentMethod',
  'How the state duty was paid: original receipt, copy of a prepayment, payment gateway.',
  ['receipt', 'prepaidCopy', 'gateway'],
);
export const ReminderChannelEnum = enumOf('ReminderChannel', 'How the applicant was reminded.', [
  'cabinet',
  'sms',
  'email',
  'telephone',
]);
export const EntryStateEnum = enumOf('EntryState', 'State of a line of the register book.', [
  'reserved',
  'entered',
  'void',
  'annulled',
]);
export const ParcelDirectionEnum = enumOf('ParcelDirection', 'Where papers travel.', [
  'toProvider',
  'originals',
  'toCorporation',
  'backToProvider',
]);
export const ReceiverEnum = enumOf('Receiver', 'To whom a result is handed over.', ['applicant', 'representative']);
export const WaitingReasonEnum = enumOf('WaitingReason', 'What the applicant is awaited for.', [
  'payment',
  'originals',
  'correction',
]);
export const ChecklistStateEnum = enumOf('ChecklistState', 'State of an item of the checklist.', [
  'presented',
  'missing',
  'notNeeded',
]);
export const HolderEnum = enumOf('Holder', 'Who holds the case.', [
  'provider',
  'corporation',
  'applicant',
  'carrier',
  'nobody',
]);
export const CalendarKindEnum = enumOf(
  'CalendarKind',
  'Five-day calendar of providers or six-day calendar of the State Corporation.',
  ['provider', 'corporation'],
);
export const CalendarDayReasonEnum = enumOf(
  'CalendarDayReason',
  'Why a day is not like its weekday: a holiday, a religious day, a day off or a worked weekend moved by the Government.',
  draftReasons,
);
export const CalendarDraftStateEnum = enumOf(
  'CalendarDraftState',
  'Open until it is approved or dropped.',
  draftStates,
);
export const DirectionEnum = enumOf('Direction', 'Counted forward from a start or back from the end of the term.', [
  'forward',
  'backward',
]);
export const ApplicationSortEnum = enumOf(
  'ApplicationSort',
  'First: the earliest day; Asc: from the first letter, stage or the least number. By filing all cases are sorted; by anything else open ones, and closed ones newest first.',
  applicationSorts,
);
export const WaitingForEnum = enumOf(
  'WaitingFor',
  'Whom an open case waits for: the applicant (payment, originals, corrections), or an organisation whose answer has not come.',
  waitingFor,
);
export const CaseColumnEnum = enumOf('CaseColumn', 'What a list of cases can show.', caseColumns);
export const ExportFormatEnum = enumOf('ExportFormat', 'Formats of exports.', recordedFormats);
export const ViewResourceEnum = enumOf('ViewResource', 'Lists that have saved views.', viewResources);
export const ViewShareEnum = enumOf(
  'ViewShare',
  'With whom a view is shared: nobody, the unit, the provider.',
  viewShares,
);
export const WorkPresetEnum = enumOf(
  'WorkPreset',
  'Lists that move with the day and the reader: own work, open, assigned to nobody, due today, due soon, late, handed over.',
  workPresets,
);
export const SettingKindEnum = enumOf('SettingKind', 'What an administrator may change.', settingKinds);
export const ExpiredPaperEnum = enumOf('ExpiredPaper', 'What can have expired (AMB-24).', [
  'identity',
  'powerOfAttorney',
]);
export const ResultCarrierEnum = enumOf('ResultCarrier', 'Who carries results: courier or post (EDU-10.6d).', [
  'courier',
  'post',
]);
export const HearingMethodEnum = enumOf('HearingMethod', 'How a hearing is held.', hearingMethods);
export const ObjectionFormEnum = enumOf('ObjectionForm', 'How an objection was made (CODE-73).', objectionForms);
export const ParticipantKindEnum = enumOf('ParticipantKind', 'Who speaks at a hearing.', participantKinds);
export const MinutesMadeByEnum = enumOf('MinutesMadeBy', 'How minutes were made (CODE-74).', minutesMadeBy);
export const HearingEndEnum = enumOf('HearingEnd', 'What became of a hearing.', hearingEnds);
export const PreliminaryOutcomeEnum = enumOf(
  'PreliminaryOutcome',
  'What became of a preliminary decision.',
  preliminaryOutcomes,
);
export const HearingRouteEnum = enumOf(
  'HearingRoute',
  'What is left of the lawful way: a day for every step; signature, book and dispatch on one day; only the order kept; only an extension.',
  hearingRoutes,
);
export const LateRouteEnum = enumOf(
  'LateRoute',
  "Routes that need a supervisor's recorded decision (NFO-LATE-REFUSAL, CODE-76).",
  lateRoutes,
);
export const PlanBreachEnum = enumOf('PlanBreachId', 'Rules the plan of a hearing can break.', planBreaches);
export const NoticeChannelEnum = enumOf(
  'NoticeChannel',
  'How a notice goes out (EDU-10.H5 to H9, EDU-11.H5 to H11).',
  noticeChannels,
);
export const NotificationEventEnum = enumOf('NotificationEvent', 'What happened to a notice a person sent.', [
  'sent',
  'delivered',
  'failed',
]);
export const HearingAgendaEnum = enumOf(
  'HearingAgenda',
  'Hearings of today, ahead, held without signed minutes, or minuted and waiting for the decision.',
  ['today', 'upcoming', 'awaitingMinutes', 'awaitingDecision'],
);
export const NoticeKindEnum = enumOf('NoticeKind', 'What a notice tells the applicant.', noticeKinds);
export const NoticeStateEnum = enumOf(
  'NoticeState',
  'State of a notice: waiting to be sent, for a person to send and record, sent, delivered, in trouble, or replaced.',
  noticeStates,
);
export const NoticeEventEnum = enumOf('NoticeEventName', 'What became of a notice.', noticeEvents);
export const NoticeTroubleEnum = enumOf(
  'NoticeTrouble',
  'No answer, tried again; not taken; no address; not brought to the person; came back; nothing is configured to carry it.',
  noticeTroubles,
);
export const CarrierNameEnum = enumOf(
  'CarrierName',
  'What carries notices: the cabinet alone or with a webhook, an SMS gateway, SMTP, a file that goes nowhere, or nothing.',
  carrierNames,
);
export const AnswerLinkStateEnum = enumOf(
  'AnswerLinkState',
  'waiting: the letter has not gone yet; notTaken: the mail server has not taken it so far; sent; used: the organisation has answered; ended: expired, or answered another way.',
  answerLinkStates,
);
export const ComplaintStageEnum = enumOf(
  'ComplaintStage',
  'Where a complaint is: arrived and not registered yet, at the provider, at the reviewing body, over.',
  complaintStages,
);
export const ComplaintSubjectEnum = enumOf('ComplaintSubject', 'What is complained of (EDU-17.2).', complaintSubjects);
export const RespondentEnum = enumOf(
  'Respondent',
  'Against whom: the provider, an official of it, staff of the State Corporation (EDU-17.2, EDU-17.7).',
  respondents,
);
export const ComplaintDoorEnum = enumOf(
  'ComplaintDoor',
  'Where it came: to the provider or straight to the reviewing body; both are open (AMB-48).',
  complaintDoors,
);
export const ComplaintWayEnum = enumOf('ComplaintWay', 'How it came.', complaintWays);
export const ComplainantKindEnum = enumOf('ComplainantKind', 'Who complains.', complainantKinds);
export const BodyKindEnum = enumOf(
  'BodyKind',
  'Superior body, quality body; for staff of the Corporation its head or the body in informatisation.',
  bodyKinds,
);
export const ComplaintDecisionEnum = enumOf(
  'ComplaintDecision',
  'Leave it in force; annul and order a new decision; annul and grant; send back to the provider; dismiss; leave unexamined.',
  complaintDecisions,
);
export const UnexaminedGroundEnum = enumOf(
  'UnexaminedGround',
  'Why a complaint is left unexamined.',
  unexaminedGrounds,
);
export const ComplaintEndEnum = enumOf(
  'ComplaintEnd',
  'What ended it: satisfied in full and in time, decided, answered after it was sent back, redirected, withdrawn.',
  complaintEnds,
);
export const ComplaintActEnum = enumOf(
  'ComplaintAct',
  'Acts on a complaint; each is a mutation of the same name.',
  complaintActNames,
);
export const ComplaintListEnum = enumOf(
  'ComplaintList',
  'Not registered yet, or at the body and taken by nobody; due today; due within two working days after today; its date gone by, of the law or set by the authority; over.',
  complaintLists,
);
export const ComplaintReasonEnum = enumOf('ComplaintReasonId', 'Why an act on a complaint is not possible now.', [
  ...complaintReasonIds,
  'notYourRole',
] as const);
export const ConflictEnum = enumOf(
  'Conflict',
  'Is the official complained of; took part in what is contested; directs the unit whose act it is.',
  conflicts,
);
export const AudienceEnum = enumOf(
  'Audience',
  'Whoever holds it, supervisor of the unit, head of the provider, the superior body (of a review: the reviewing body).',
  audiences,
);
export const OffsetUnitEnum = enumOf('OffsetUnit', 'Working days of the provider, or hours of the clock.', offsetUnits);
export const BreachCauseEnum = enumOf('BreachCause', 'Why a date was missed.', breachCauses);
export const EscalationStateEnum = enumOf(
  'EscalationState',
  'An answer is due; answered, to be done by a day ahead; answered and done.',
  escalationStates,
);
export const AnnulmentEnum = enumOf(
  'Annulment',
  'How a decision is taken back: a new one is ordered, or what was asked for is granted.',
  annulments,
);
export const MoveReasonEnum = enumOf('MoveReason', 'Why cases are moved.', moveReasons);
export const MoveSpreadEnum = enumOf(
  'MoveSpread',
  'How cases find their new officer: in turn among those named, to the least loaded, by skill, along the chain of substitutes.',
  moveSpreads,
);
export const ReassignmentReasonEnum = enumOf(
  'ReassignmentReason',
  'Why cases are moved; return and reversal are a way back.',
  reassignmentReasons,
);
export const ReassignmentSpreadEnum = enumOf(
  'ReassignmentSpread',
  'How cases found their new officer; back: whoever held them before.',
  reassignmentSpreads,
);
export const ReassignmentSourceEnum = enumOf('ReassignmentSource', 'How cases were chosen.', reassignmentSources);
export const ReassignmentStateEnum = enumOf('ReassignmentState', 'How far a reassignment is.', reassignmentStates);
export const MoveStateEnum = enumOf('MoveState', 'What became of one case of a reassignment.', moveStates);
export const MoveRefusalEnum = enumOf('MoveRefusal', 'Why a case stays where it is.', moveRefusals);
export const MoveWarningEnum = enumOf('MoveWarning', 'What speaks against a move without forbidding it.', moveWarnings);
export const ChangeKindEnum = enumOf(
  'ChangeKind',
  'What changed: a case, a complaint, a date gone by, a reassignment, a note to an officer, who has a case open.',
  changeKinds,
);
export const OfficerNoteKindEnum = enumOf(
  'OfficerNoteKind',
  'What an officer is told: cases came to them, left them, came back, or have a hearing on a day that is off now.',
  officerNoteKinds,
);
export const DueBucketEnum = enumOf(
  'DueBucket',
  'Working days left until the nearest date: a limit passed, today, one or two, three to five, more.',
  dueBuckets,
);
export const AbsenceReasonEnum = enumOf('AbsenceReason', 'Why somebody is away.', absenceReasons);
export const AbsenceStateEnum = enumOf(
  'AbsenceState',
  'Where an absence stands, by the day of the provider.',
  absenceStates,
);
export const UncoveredReasonEnum = enumOf(
  'UncoveredReason',
  'Why nobody stands in: the last of the chain has named nobody, or it leads back to somebody who is away.',
  uncoveredReasons,
);
export const SkillKindEnum = enumOf('SkillKind', 'What a skill is of.', skillKinds);
export const SearchHitKindEnum = enumOf('SearchHitKind', 'What a search leads to.', searchHitKinds);
export const SearchMatchEnum = enumOf(
  'SearchMatch',
  'By what a search found something, the surest first.',
  searchMatches,
);
export const ReportGroupEnum = enumOf(
  'ReportGroup',
  'By what rows of a report can be told apart: time, place, service, channel, edition of the rules.',
  reportGroups,
);

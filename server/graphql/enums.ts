import { registerEnumType } from 'type-graphql';
import { applicationSorts } from '../applications/application.queries.ts';
import { reasonIds } from '../applications/application.rules.ts';
import { carriers } from '../custody/parcel.entity.ts';
import { deadlineKinds } from '../deadlines/deadline.ts';
import { deadlineStates } from '../deadlines/deadlineState.ts';
import { startEvents } from '../deadlines/startEvent.ts';
import { actNames, channels, groundIds, languages, roles, services, stageIds } from '../law/law.ts';
import { settingKinds } from '../history/settingEvent.service.ts';
import { scopes } from '../officers/actor.ts';

/** The words of the law as GraphQL enums: the same word in the database, the API and the dashboard. */
function enumOf<const Value extends string>(name: string, description: string, values: readonly Value[]) {
  const asObject = Object.fromEntries(values.map(value => [value, value])) as { readonly [V in Value]: V };
  registerEnumType(asObject, { name, description });
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
export const DirectionEnum = enumOf('Direction', 'Counted forward from a start or back from the end of the term.', [
  'forward',
  'backward',
]);
export const ApplicationSortEnum = enumOf(
  'ApplicationSort',
  'By the nearest open date (open cases; closed ones have none and come newest first), or by the day of filing.',
  applicationSorts,
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

import { Field, ID, Int, ObjectType } from 'type-graphql';
import {
  ActEnum,
  ApplicantKindEnum,
  ChannelEnum,
  ConsentEvidenceEnum,
  HolderEnum,
  LanguageEnum,
  OutcomeEnum,
  PowerKindEnum,
  ReasonEnum,
  RoleEnum,
  ServiceEnum,
  SignedWithEnum,
  StageEnum,
  WaitingReasonEnum,
} from '../graphql/enums.ts';
import { Day, FactsObject, Moment } from '../graphql/scalars.ts';
import type { ActName, Channel, GroundId, Language, Role, Service, StageId } from '../law/law.ts';
import { Provision } from '../editions/provision.type.ts';

@ObjectType({ description: 'A case: one application for apostilles, from intake to hand-over.' })
export class Application {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: number;
  @Field(() => String, {
    nullable: true,
    description: 'Number of the unified document management system, given at registration (EDU-10.1b).',
  })
  readonly number!: string | null;
  @Field(() => String, { description: 'Number of the receipt: the confirmation of acceptance (EDU-STD-8.receipt).' })
  readonly receiptNumber!: string;
  @Field(() => ServiceEnum, { description: 'Service.' })
  readonly service!: Service;
  @Field(() => ChannelEnum, { description: 'Channel.' })
  readonly channel!: Channel;
  @Field(() => String, { description: 'Edition of the rules in force on the day of filing; kept for good.' })
  readonly edition!: string;
  @Field(() => StageEnum, { description: 'Stage the case is in.' })
  readonly stage!: StageId;
  @Field(() => Moment, { description: 'When that stage began.' })
  readonly stageOpenedAt!: string;
  @Field(() => OutcomeEnum, { nullable: true, description: 'Decision, once drawn up.' })
  readonly outcome!: 'apostille' | 'refusal' | null;
  readonly groundId!: GroundId | null;
  @Field(() => String, {
    nullable: true,
    description: 'Reasons of a refusal, as written to the applicant; null to those who may not see personal data.',
  })
  readonly refusalReason!: string | null;
  @Field(() => Int, { description: 'Version: an act names the one it was decided on.' })
  readonly version!: number;
  @Field(() => Moment, { description: 'When it was handed in or submitted.' })
  readonly filedAt!: string;
  @Field(() => Day, { description: 'Legal day of acceptance (EDU-STD-3.3, EDU-STD-7.5).' })
  readonly acceptedOn!: string;
  @Field(() => Day, { description: 'Last day of the whole term, in working days of the provider.' })
  readonly termEndsOn!: string;
  @Field(() => Day, {
    nullable: true,
    description: 'The day a decision on a complaint opened the case again; its term runs from there (NFO-REOPENED).',
  })
  readonly reopenedOn!: string | null;
  @Field(() => Moment, { nullable: true, description: 'When the office registered it.' })
  readonly registeredAt!: string | null;
  @Field(() => Moment, { nullable: true, description: 'When the result was handed over.' })
  readonly closedAt!: string | null;
  readonly destinationCountry!: string;
  @Field(() => Int, { description: 'How many documents are to be apostilled.' })
  readonly documentCount!: number;
  readonly providerId!: number;
  readonly unitId!: number | null;
  readonly officeId!: number | null;
  readonly bodyIds!: readonly number[];
  @Field(() => String, { description: 'Region code.' })
  readonly region!: string;
  readonly zone!: string;
  readonly assigneeId!: number | null;
  @Field(() => Day, {
    nullable: true,
    description: 'The nearest open date to work by: of the law, of the plan, or asked for.',
  })
  readonly nextDueOn!: string | null;
  @Field(() => Moment, { nullable: true, description: 'Closing hour of that day.' })
  readonly nextDueAt!: string | null;
  @Field(() => Moment, { nullable: true, description: 'The nearest open limit of the law: past it the case is late.' })
  readonly nextBreachAt!: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'What the applicant was asked to correct and has not yet (AMB-23); null to those who may not see personal data.',
  })
  readonly correctionRequested!: string | null;
  readonly queueJoinedAt!: string | null;
  readonly calledAt!: string | null;
  readonly servedAt!: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Number of the call that asked for intake at home (EDU-STD-10.1); null to those who may not see personal data.',
  })
  readonly homeVisitCall!: string | null;
}

@ObjectType({ description: 'Who acts for the applicant, and by what power.' })
export class Representative {
  @Field(() => String, { description: 'Name.' })
  readonly name!: string;
  @Field(() => String, { nullable: true, description: 'IIN.' })
  readonly iin!: string | null;
  @Field(() => PowerKindEnum, { description: 'Kind of power of attorney.' })
  readonly powerKind!: string;
  @Field(() => String, { nullable: true, description: 'Its number.' })
  readonly powerNumber!: string | null;
  @Field(() => Day, { nullable: true, description: 'Its date.' })
  readonly powerIssuedOn!: string | null;
  @Field(() => Day, { nullable: true, description: 'Its last day of validity.' })
  readonly powerValidUntil!: string | null;
}

@ObjectType({ description: 'The applicant: personal data, null to those who may not see them.' })
export class Applicant {
  @Field(() => ApplicantKindEnum, { description: 'Natural person or, in the justice service, legal entity (AMB-34).' })
  readonly kind!: string;
  @Field(() => String, { description: 'Name, in Kazakh or Russian letters.' })
  readonly name!: string;
  @Field(() => String, { nullable: true, description: 'Name in Latin letters.' })
  readonly nameLatin!: string | null;
  @Field(() => String, { nullable: true, description: 'IIN of a natural person.' })
  readonly iin!: string | null;
  @Field(() => String, { nullable: true, description: 'BIN of a legal entity.' })
  readonly bin!: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone, E.164.' })
  readonly phone!: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  readonly email!: string | null;
  @Field(() => String, { nullable: true, description: 'Postal address.' })
  readonly address!: string | null;
  @Field(() => LanguageEnum, { description: 'Language to write to them in.' })
  readonly language!: Language;
  @Field(() => String, { nullable: true, description: 'Identity document shown.' })
  readonly identityDocument!: string | null;
  @Field(() => Boolean, { description: 'Applies as heir (JUS-STD-8.heirs).' })
  readonly heir!: boolean;
  @Field(() => Boolean, { description: 'Name or other personal data have changed since (JUS-STD-8.changed).' })
  readonly changedData!: boolean;
  @Field(() => Boolean, { description: 'Some proof was issued or certified abroad (JUS-STD-8.5c).' })
  readonly foreignProof!: boolean;
  @Field(() => SignedWithEnum, { nullable: true, description: 'How the application was signed.' })
  readonly signedWith!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Text of the consent given, where the orders ask for one (EDU-STD-8.consent).',
  })
  readonly consentText!: string | null;
  @Field(() => Moment, { nullable: true, description: 'When it was given.' })
  readonly consentGivenAt!: string | null;
  @Field(() => ConsentEvidenceEnum, { nullable: true, description: 'Its evidence.' })
  readonly consentEvidence!: string | null;
  @Field(() => Representative, { nullable: true, description: 'Representative, if any.' })
  readonly representative!: Representative | null;
}

@ObjectType({
  description: 'Times at the counter of the Corporation against the two limits of 15 minutes (EDU-STD-3.4, 3.5).',
})
export class Counter {
  @Field(() => Moment, { description: 'Joined the queue.' })
  readonly joinedAt!: Temporal.Instant;
  @Field(() => Moment, { description: 'Called to the counter.' })
  readonly calledAt!: Temporal.Instant;
  @Field(() => Moment, { description: 'Served: the receipt is given.' })
  readonly servedAt!: Temporal.Instant;
  @Field(() => Int, { description: 'Minutes of waiting.' })
  readonly waitMinutes!: number;
  @Field(() => Int, { description: 'Minutes of service.' })
  readonly serviceMinutes!: number;
  @Field(() => Boolean, { description: 'The wait was longer than permitted.' })
  readonly waitOverLimit!: boolean;
  @Field(() => Boolean, { description: 'The service took longer than permitted.' })
  readonly serviceOverLimit!: boolean;
}

@ObjectType({ description: 'Destination country and what an apostille is worth there; editable data, not verified.' })
export class Destination {
  @Field(() => ID, { description: 'ISO 3166-1 code.' })
  readonly code!: string;
  @Field(() => String, { description: "Name in the reader's language." })
  readonly name!: string;
  @Field(() => String, { description: 'party, not-party, not-needed or objection.' })
  readonly apostille!: string;
  @Field(() => Boolean, {
    description: 'True where an apostille is the wrong act or is not needed: tell the applicant.',
  })
  readonly warn!: boolean;
  @Field(() => String, { nullable: true, description: 'Note.' })
  readonly note!: string | null;
}

@ObjectType({ description: 'What people should know before it goes wrong; a warning never forbids an act.' })
export class CaseWarning {
  @Field(() => ID, { description: 'Stable id.' })
  readonly id!: string;
  @Field(() => String, { description: "In the reader's language." })
  readonly text!: string;
  @Field(() => Provision, { description: 'Where it comes from.' })
  readonly provision!: Provision;
  @Field(() => String, { nullable: true, description: 'Reading of a doubtful place it rests on.' })
  readonly reading!: string | null;
}

@ObjectType({ description: 'A stage of the procedure and what became of it in this case.' })
export class CaseStage {
  @Field(() => StageEnum, { description: 'Stage.' })
  readonly stage!: StageId;
  @Field(() => HolderEnum, { description: 'Who holds the case in it.' })
  readonly holder!: string;
  @Field(() => Provision, { description: 'Where it comes from.' })
  readonly provision!: Provision;
  @Field(() => Int, { nullable: true, description: 'Its term; null where the orders set none.' })
  readonly termAmount!: number | null;
  @Field(() => String, { nullable: true, description: 'workingDays or calendarMonths.' })
  readonly termUnit!: string | null;
  @Field(() => Moment, { nullable: true, description: 'When the case entered it (the last time).' })
  readonly enteredAt!: string | null;
  @Field(() => Moment, { nullable: true, description: 'When the case left it.' })
  readonly leftAt!: string | null;
}

@ObjectType({
  description: 'Days in the hands of the applicant: recorded and shown, the statutory end does not move (AMB-09).',
})
export class WaitingPeriod {
  @Field(() => WaitingReasonEnum, { description: 'What the applicant is awaited for.' })
  readonly reason!: string;
  @Field(() => Moment, { description: 'Since when.' })
  readonly since!: string;
  @Field(() => Moment, { nullable: true, description: 'Until when; null while it lasts.' })
  readonly until!: string | null;
  @Field(() => Int, { description: "Working days of the provider's calendar spent so far." })
  readonly workingDays!: number;
}

@ObjectType({ description: 'A line of the history: append-only.' })
export class TimelineEvent {
  @Field(() => Moment, { description: 'When.' })
  readonly at!: string;
  @Field(() => String, { description: 'The act; acceptApplication and submitApplication open a case.' })
  readonly act!: string;
  @Field(() => String, { description: 'Name of the officer or system.' })
  readonly by!: string;
  @Field(() => RoleEnum, { description: 'In which role.' })
  readonly role!: Role;
  @Field(() => StageEnum, { nullable: true, description: 'Stage before.' })
  readonly stageBefore!: StageId | null;
  @Field(() => StageEnum, { description: 'Stage after.' })
  readonly stageAfter!: StageId;
  @Field(() => Int, { description: 'Version of the case after it.' })
  readonly version!: number;
  @Field(() => FactsObject, { description: 'Facts of the act: ids, numbers, dates and words of the law.' })
  readonly facts!: object;
  @Field(() => String, {
    nullable: true,
    description: 'What was written with it, such as the reason; null to those who may not see personal data.',
  })
  readonly remark!: string | null;
}

@ObjectType({ description: 'Why an act is not possible now.' })
export class Reason {
  @Field(() => ReasonEnum, { description: 'Stable id.' })
  readonly id!: string;
  @Field(() => String, { description: "In the reader's language." })
  readonly text!: string;
}

@ObjectType({ description: 'A value to choose from.' })
export class FieldChoice {
  @Field(() => String, { description: 'Value to send.' })
  readonly value!: string;
  @Field(() => String, { description: 'Meaning.' })
  readonly label!: string;
}

@ObjectType({ description: 'A field of the input of an act, for drawing its form.' })
export class ActField {
  @Field(() => String, { description: 'Name in the input.' })
  readonly name!: string;
  @Field(() => String, { description: 'GraphQL type, without list and non-null marks.' })
  readonly type!: string;
  @Field(() => Boolean, { description: 'Must be given.' })
  readonly required!: boolean;
  @Field(() => Boolean, { description: 'A list.' })
  readonly list!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'What to choose from: documents, inquiries, entries, requirements, officers, units, organisations.',
  })
  readonly reference!: string | null;
  @Field(() => [FieldChoice], { description: 'Values of an enum.' })
  readonly choices!: readonly FieldChoice[];
  @Field(() => [ActField], { description: 'Fields of a nested object.' })
  readonly fields!: readonly ActField[];
  @Field(() => String, { description: 'What it means.' })
  readonly description!: string;
}

/** Whether an act can be done now, for whoever asks. */
@ObjectType()
export abstract class PossibleAct {
  @Field(() => Boolean, { description: 'The reader may do it now.' })
  readonly allowed!: boolean;
  @Field(() => Boolean, { description: "It is the reader's to do, now or at another time." })
  readonly permitted!: boolean;
  @Field(() => Provision, { description: 'The provision of the act, or the one that stands in its way.' })
  readonly provision!: Provision;
  @Field(() => [ActField], { description: 'Fields of its input, beside what it is done to, the version and the key.' })
  readonly fields!: readonly ActField[];
}

@ObjectType({ description: 'An act of the procedure: whether it is possible now, and if not why.' })
export class AllowedAct extends PossibleAct {
  @Field(() => ActEnum, { description: 'The act; the mutation has the same name.' })
  readonly act!: ActName;
  @Field(() => Reason, { nullable: true, description: 'Why not.' })
  readonly reason!: Reason | null;
}

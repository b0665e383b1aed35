import { Field, ID, ObjectType } from 'type-graphql';
import type { Application } from '../applications/application.type.ts';
import { Provision } from '../editions/provision.type.ts';
import {
  GroundEnum,
  HearingEndEnum,
  HearingMethodEnum,
  HearingRouteEnum,
  MinutesMadeByEnum,
  NoticeChannelEnum,
  ObjectionFormEnum,
  ParticipantKindEnum,
  PlanBreachEnum,
  PreliminaryOutcomeEnum,
  StageEnum,
} from '../graphql/enums.ts';
import { PageOf } from '../graphql/page.ts';
import { Day, Moment } from '../graphql/scalars.ts';
import type { GroundId, StageId } from '../law/law.ts';
import type { NoticeChannel } from '../notices/notice.ts';
import type {
  HearingEnd,
  HearingMethod,
  HearingRoute,
  MinutesMadeBy,
  ObjectionForm,
  ParticipantKind,
  PreliminaryOutcome,
} from './hearing.ts';

@ObjectType({ description: 'A structured reason of a refusal on the merits.' })
export class RefusalReason {
  @Field(() => ID, { description: 'Id in the catalogue.' })
  readonly id!: string;
  @Field(() => GroundEnum, { description: 'The ground it belongs to.' })
  readonly ground!: GroundId;
  @Field(() => String, { description: "The reason in the reader's language." })
  readonly text!: string;
  @Field(() => String, { description: 'What the applicant can do about it.' })
  readonly whatToCorrect!: string;
}

@ObjectType({ description: 'A ground found for one document, with its reason and its provision (EDU-STD-9).' })
export class PreliminaryGround {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: number;
  @Field(() => ID, { description: 'Id of the document.' })
  readonly documentId!: number;
  @Field(() => GroundEnum, { description: 'The ground.' })
  readonly ground!: GroundId;
  @Field(() => RefusalReason, { description: 'The reason of the catalogue.' })
  readonly reason!: RefusalReason;
  @Field(() => Provision, { description: 'Where the ground stands.' })
  readonly provision!: Provision;
  @Field(() => String, { nullable: true, description: 'Note; null to those who may not see personal data.' })
  readonly note!: string | null;
}

@ObjectType({ description: 'Who took part in a hearing.' })
export class Participant {
  @Field(() => ParticipantKindEnum, { description: 'In what quality.' })
  readonly kind!: ParticipantKind;
  @Field(() => String, { description: 'Name.' })
  readonly name!: string;
}

@ObjectType({ description: 'A question put at a hearing, and its answer.' })
export class Question {
  @Field(() => String, { description: 'The question.' })
  readonly question!: string;
  @Field(() => String, { description: 'The answer.' })
  readonly answer!: string;
}

@ObjectType({
  description: 'The minutes of a hearing (CODE-74); texts are null to those who may not see personal data.',
})
export class Minutes {
  @Field(() => Boolean, { description: 'Whether anybody came.' })
  readonly attended!: boolean;
  @Field(() => Moment, { description: 'Start.' })
  readonly startedAt!: string;
  @Field(() => Moment, { description: 'End.' })
  readonly endedAt!: string;
  @Field(() => String, { description: 'Place.' })
  readonly place!: string;
  @Field(() => [Participant], { nullable: true, description: 'Participants.' })
  readonly participants!: readonly Participant[] | null;
  @Field(() => String, { nullable: true, description: 'Representative.' })
  readonly representative!: string | null;
  @Field(() => String, { nullable: true, description: 'The matter considered.' })
  readonly matter!: string | null;
  @Field(() => String, { nullable: true, description: 'Explanations given.' })
  readonly explanations!: string | null;
  @Field(() => [Question], { nullable: true, description: 'Questions and answers.' })
  readonly questions!: readonly Question[] | null;
  @Field(() => MinutesMadeByEnum, { description: 'How they were made.' })
  readonly madeBy!: MinutesMadeBy;
  @Field(() => Moment, { description: 'When they were recorded.' })
  readonly recordedAt!: string;
  @Field(() => Moment, { nullable: true, description: 'When the chair signed.' })
  readonly chairSignedAt!: string | null;
  @Field(() => Moment, { nullable: true, description: 'When the secretary signed.' })
  readonly secretarySignedAt!: string | null;
}

@ObjectType({ description: 'A hearing: method, place, time and the officers who sit (EDU-10.H2).' })
export class Hearing {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: number;
  /** Known where the hearing was reached through its case. */
  readonly application?: Application;
  readonly applicationId!: number;
  @Field(() => HearingMethodEnum, { description: 'In person, by video, or in writing.' })
  readonly method!: HearingMethod;
  @Field(() => String, { nullable: true, description: 'Room or address.' })
  readonly place!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Address of the video meeting; null to those who may not see personal data.',
  })
  readonly link!: string | null;
  @Field(() => Moment, { description: 'Start.' })
  readonly startsAt!: string;
  @Field(() => Moment, { description: 'End.' })
  readonly endsAt!: string;
  @Field(() => Boolean, { description: 'The recipient agreed to a day before the second after the notification.' })
  readonly earlierAgreed!: boolean;
  readonly chairId!: number;
  readonly secretaryId!: number;
  @Field(() => Moment, { nullable: true, description: 'When it was over, moved or dropped.' })
  readonly endedAt!: string | null;
  @Field(() => HearingEndEnum, { nullable: true, description: 'What became of it; null while it is ahead.' })
  readonly endReason!: HearingEnd | null;
}

@ObjectType({ description: 'An objection to a preliminary decision (CODE-73).' })
export class Objection {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: number;
  @Field(() => ObjectionFormEnum, { description: 'Written, oral or through the portal.' })
  readonly form!: ObjectionForm;
  @Field(() => ParticipantKindEnum, { description: 'Whose.' })
  readonly presentedBy!: ParticipantKind;
  @Field(() => String, { nullable: true, description: 'What it says; null to those who may not see personal data.' })
  readonly text!: string | null;
  @Field(() => Moment, { description: 'When it came.' })
  readonly receivedAt!: string;
  @Field(() => Boolean, { description: 'Before the end of the second working day after the notification.' })
  readonly inTime!: boolean;
}

@ObjectType({ description: 'A preliminary decision to refuse, and what became of it (EDU-10.H1).' })
export class PreliminaryDecision {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: number;
  readonly application!: Application;
  readonly draftedBy!: number;
  @Field(() => StageEnum, { description: 'The stage the case was in.' })
  readonly stageBefore!: StageId;
  @Field(() => Moment, { description: 'When it was drafted.' })
  readonly draftedAt!: string;
  @Field(() => Moment, { nullable: true, description: 'First sending of the notice over all channels.' })
  readonly noticeSentAt!: string | null;
  @Field(() => Moment, { nullable: true, description: 'Earliest recorded delivery over the channels that count.' })
  readonly notifiedAt!: string | null;
  @Field(() => Day, { nullable: true, description: 'Day of notification, N.' })
  readonly notifiedOn!: string | null;
  @Field(() => Day, {
    nullable: true,
    description: 'Last day of the hearing and of objections: the second working day after N.',
  })
  readonly hearingBy!: string | null;
  @Field(() => Day, { nullable: true, description: 'First day an act may be signed: the third working day after N.' })
  readonly earliestActOn!: string | null;
  @Field(() => Moment, { nullable: true, description: 'When the originals were called for together with the notice.' })
  readonly originalsCalledAt!: string | null;
  @Field(() => Moment, { nullable: true, description: 'When it was decided or withdrawn.' })
  readonly endedAt!: string | null;
  @Field(() => PreliminaryOutcomeEnum, { nullable: true, description: 'What became of it; null while it is open.' })
  readonly outcome!: PreliminaryOutcome | null;
}

@ObjectType({ description: 'A rule a plan would break.' })
export class PlanBreach {
  @Field(() => PlanBreachEnum, { description: 'Which.' })
  readonly id!: string;
  @Field(() => String, { description: "What is wrong, in the reader's language." })
  readonly text!: string;
  @Field(() => Provision, { description: 'Where the rule stands.' })
  readonly provision!: Provision;
  @Field(() => Day, { description: 'The day it would have had to be.' })
  readonly limit!: string;
}

@ObjectType({
  description: 'What follows if the notice of a hearing goes out at some moment by some channel; nothing is recorded.',
})
export class HearingPlan {
  @Field(() => NoticeChannelEnum, { description: 'The channel.' })
  readonly channel!: NoticeChannel;
  @Field(() => Boolean, { description: 'Whether a notice by this channel counts as notification in this case.' })
  readonly counts!: boolean;
  @Field(() => Provision, { nullable: true, description: 'The provision that lists the channel.' })
  readonly channelProvision!: Provision | null;
  @Field(() => Moment, { description: 'The moment of sending.' })
  readonly sentAt!: string;
  @Field(() => Day, { description: 'Expected day of notification, N.' })
  readonly notifiedOn!: string;
  @Field(() => Day, { description: 'The hearing: the second working day after N, earlier by agreement.' })
  readonly hearingBy!: string;
  @Field(() => Day, { description: 'Objections are accepted to the end of this day.' })
  readonly objectionsUntil!: string;
  @Field(() => Day, { description: 'No act is signed before this day.' })
  readonly earliestActOn!: string;
  @Field(() => Day, { description: 'Signed by this day.' })
  readonly signBy!: string;
  @Field(() => Day, { description: 'Dispatched by this day.' })
  readonly dispatchBy!: string;
  @Field(() => Day, { description: 'Last day of the term.' })
  readonly termEndsOn!: string;
  @Field(() => Day, { description: 'Last day of the notice by plan.' })
  readonly noticePlan!: string;
  @Field(() => Day, { description: 'Last fully lawful day of the notice.' })
  readonly noticeLastLawful!: string;
  @Field(() => Day, { description: 'Last day the order itself allows; sent before the closing hour.' })
  readonly noticeLiteral!: string;
  @Field(() => Boolean, { description: 'Every rule is kept.' })
  readonly lawful!: boolean;
  @Field(() => HearingRouteEnum, { description: 'How much of the lawful way is left.' })
  readonly route!: HearingRoute;
  @Field(() => [PlanBreach], { description: 'Rules that would be broken; empty if lawful.' })
  readonly breaches!: readonly PlanBreach[];
  @Field(() => Boolean, { description: 'A supervisor has to decide first, on record.' })
  readonly needsSupervisor!: boolean;
  @Field(() => Boolean, { description: 'That decision is there.' })
  readonly allowedBySupervisor!: boolean;
  @Field(() => Boolean, { description: 'A day of it lies in a year no decree covers yet.' })
  readonly provisional!: boolean;
}

@ObjectType({ description: 'One page of hearings.' })
export class HearingPage extends PageOf(Hearing) {}

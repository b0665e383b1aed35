import { Field, InputType } from 'type-graphql';
import { CaseInput } from '../applications/actInput.type.ts';
import {
  GroundEnum,
  HearingMethodEnum,
  LateRouteEnum,
  MinutesMadeByEnum,
  NoticeChannelEnum,
  NotificationEventEnum,
  ObjectionFormEnum,
  ParticipantKindEnum,
} from '../graphql/enums.ts';
import { Choice } from '../graphql/field.ts';
import { Moment, RecordId, Text } from '../graphql/scalars.ts';
import type { GroundId } from '../law/law.ts';
import type { NoticeChannel } from '../notices/notice.ts';
import type { HearingMethod, LateRoute, MinutesMadeBy, ObjectionForm, ParticipantKind } from './hearing.ts';

@InputType({ description: 'A ground for one document, with a reason of the catalogue.' })
export class PreliminaryGroundInput {
  @Choice(() => RecordId, 'documents', { description: 'The document.' })
  readonly documentId!: number;
  @Field(() => GroundEnum, { description: 'The ground.' })
  readonly ground!: GroundId;
  @Choice(() => String, 'refusalReasons', { description: 'The reason.' })
  readonly reason!: string;
  @Field(() => Text, { nullable: true, description: 'What exactly, for this document.' })
  readonly note!: string | null;
}

@InputType({ description: 'The preliminary decision to refuse (EDU-10.H1, EDU-11.H1).' })
export class DraftPreliminaryDecisionInput extends CaseInput {
  @Field(() => [PreliminaryGroundInput], { description: 'Grounds, one or several per document.' })
  readonly grounds!: PreliminaryGroundInput[];
}

@InputType({ description: "A supervisor's decision to go on with a refusal when little of the term is left." })
export class AllowLateRefusalInput extends CaseInput {
  @Field(() => LateRouteEnum, { description: 'What is left today.' })
  readonly route!: LateRoute;
  @Field(() => Text, { description: 'Why.' })
  readonly reason!: string;
}

@InputType({ description: 'Method, place and time of the hearing (EDU-10.H2).' })
export class ScheduleHearingInput extends CaseInput {
  @Field(() => HearingMethodEnum, { description: 'Method.' })
  readonly method!: HearingMethod;
  @Field(() => Text, { nullable: true, description: 'Room or address; needed in person.' })
  readonly place!: string | null;
  @Field(() => Text, { nullable: true, description: 'Address of the video meeting; needed by video.' })
  readonly link!: string | null;
  @Field(() => Moment, { description: 'Start, inside the working hours of the provider.' })
  readonly startsAt!: Temporal.Instant;
  @Field(() => Moment, { description: 'End.' })
  readonly endsAt!: Temporal.Instant;
  @Choice(() => RecordId, 'colleagues', { description: 'Who presides.' })
  readonly chairId!: number;
  @Choice(() => RecordId, 'colleagues', { description: 'Who keeps the minutes.' })
  readonly secretaryId!: number;
  @Field(() => Boolean, {
    nullable: true,
    description: 'The recipient agreed, on record, to a day before the second working day after the notification.',
  })
  readonly earlierAgreed!: boolean | null;
  @Field(() => NoticeChannelEnum, {
    nullable: true,
    description: 'By which channel the notice will go; left out: by one that arrives at once (NFO-NOTICE-DELIVERY).',
  })
  readonly noticeChannel!: NoticeChannel | null;
}

@InputType({ description: 'The notice of the preliminary decision and the hearing (EDU-10.H3).' })
export class SendHearingNoticeInput extends CaseInput {
  @Field(() => [NoticeChannelEnum], { description: 'Channels; at least one that counts for the channel of the case.' })
  readonly channels!: NoticeChannel[];
  @Field(() => Boolean, { nullable: true, description: 'Portal: ask for the originals together with the notice.' })
  readonly callForOriginals!: boolean | null;
}

@InputType({ description: 'Evidence of a notice that a person sent: letter, telegram, telephonogram (EDU-10.H5, H6).' })
export class RecordNotificationInput extends CaseInput {
  @Choice(() => RecordId, 'notices', { description: 'Which notice.' })
  readonly noticeId!: number;
  @Field(() => NotificationEventEnum, { description: 'What happened.' })
  readonly what!: 'sent' | 'delivered' | 'failed';
  @Field(() => Moment, { description: 'When.' })
  readonly at!: Temporal.Instant;
  @Field(() => Text, { description: 'Number of the letter, telegram or telephonogram.' })
  readonly reference!: string;
  @Field(() => Text, { nullable: true, description: 'Who answered, or signed for it.' })
  readonly answeredBy!: string | null;
  @Choice(() => RecordId, 'attachments', { nullable: true, description: 'Scan of the evidence.' })
  readonly attachmentId!: number | null;
}

@InputType({ description: 'An objection to the preliminary decision (CODE-73).' })
export class RecordObjectionInput extends CaseInput {
  @Field(() => ObjectionFormEnum, { description: 'Form.' })
  readonly form!: ObjectionForm;
  @Field(() => ParticipantKindEnum, { description: 'Whose.' })
  readonly presentedBy!: ParticipantKind;
  @Field(() => Text, { description: 'What it says.' })
  readonly text!: string;
  @Field(() => Moment, { nullable: true, description: 'When it came; now if left out.' })
  readonly receivedAt!: Temporal.Instant | null;
}

@InputType({ description: "A postponement at the participant's request (EDU-10.H4)." })
export class PostponeHearingInput extends CaseInput {
  @Field(() => Moment, { description: 'New start, within two working days of the notification.' })
  readonly startsAt!: Temporal.Instant;
  @Field(() => Moment, { description: 'New end.' })
  readonly endsAt!: Temporal.Instant;
  @Field(() => Text, { description: 'Why.' })
  readonly reason!: string;
}

@InputType({ description: 'Who took part.' })
export class ParticipantInput {
  @Field(() => ParticipantKindEnum, { description: 'In what quality.' })
  readonly kind!: ParticipantKind;
  @Field(() => Text, { description: 'Name.' })
  readonly name!: string;
}

@InputType({ description: 'A question and its answer.' })
export class QuestionInput {
  @Field(() => Text, { description: 'The question.' })
  readonly question!: string;
  @Field(() => Text, { description: 'The answer.' })
  readonly answer!: string;
}

@InputType({ description: 'The hearing as it was, with its minutes (CODE-74).' })
export class RecordHearingInput extends CaseInput {
  @Field(() => Boolean, { description: 'Whether anybody came; if not, the days to object are waited out.' })
  readonly attended!: boolean;
  @Field(() => Moment, { description: 'Start.' })
  readonly startedAt!: Temporal.Instant;
  @Field(() => Moment, { description: 'End.' })
  readonly endedAt!: Temporal.Instant;
  @Field(() => Text, { description: 'Place.' })
  readonly place!: string;
  @Field(() => [ParticipantInput], { description: 'Participants; none if nobody came.' })
  readonly participants!: ParticipantInput[];
  @Field(() => Text, { nullable: true, description: 'Representative and the power of attorney.' })
  readonly representative!: string | null;
  @Field(() => Text, { description: 'The matter considered.' })
  readonly matter!: string;
  @Field(() => Text, { nullable: true, description: 'Explanations given, oral objections among them.' })
  readonly explanations!: string | null;
  @Field(() => [QuestionInput], { description: 'Questions and answers.' })
  readonly questions!: QuestionInput[];
  @Field(() => MinutesMadeByEnum, { description: 'How the minutes were made.' })
  readonly madeBy!: MinutesMadeBy;
  @Choice(() => RecordId, 'colleagues', { nullable: true, description: 'Who presided, if another than was to.' })
  readonly chairId!: number | null;
  @Choice(() => RecordId, 'colleagues', {
    nullable: true,
    description: 'Who kept the minutes, if another than was to.',
  })
  readonly secretaryId!: number | null;
}

@InputType({ description: 'The decision after a preliminary decision, with its reasons.' })
export class DecideAfterHearingInput extends CaseInput {
  @Field(() => Text, { description: 'Reasons, as the recipient will read them.' })
  readonly reason!: string;
}

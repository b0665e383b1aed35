import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Provision } from '../editions/provision.type.ts';
import {
  LanguageEnum,
  NoticeChannelEnum,
  NoticeEventEnum,
  NoticeKindEnum,
  NoticeStateEnum,
  NoticeTroubleEnum,
} from '../graphql/enums.ts';
import { Moment, RecordId } from '../graphql/scalars.ts';
import type { Channel, Language, Service } from '../law/law.ts';
import type { NoticeChannel, NoticeEventName, NoticeKind, NoticeState, NoticeTrouble } from './notice.ts';

@ObjectType({ description: 'What became of a notice: evidence of sending and delivery (AMB-33); append-only.' })
export class NoticeEvent {
  @Field(() => NoticeEventEnum, { description: 'What.' })
  readonly what!: NoticeEventName;
  @Field(() => Moment, { description: 'When.' })
  readonly at!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Number of the letter or message; null to those who may not see personal data.',
  })
  readonly reference!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Who answered or signed; null to those who may not see personal data.',
  })
  readonly answeredBy!: string | null;
  @Field(() => NoticeTroubleEnum, { nullable: true, description: 'What went wrong.' })
  readonly trouble!: NoticeTrouble | null;
  @Field(() => ID, { nullable: true, description: 'Scan of the evidence, among the attachments of the case.' })
  readonly attachmentId!: number | null;
}

@ObjectType({ description: 'A message to the applicant, by one channel.' })
export class Notice {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: number;
  @Field(() => ID, { description: 'Id of the case.' })
  readonly applicationId!: number;
  @Field(() => String, { description: 'Receipt number of the case.' })
  readonly receiptNumber!: string;
  readonly service!: Service;
  readonly applicationChannel!: Channel;
  @Field(() => NoticeKindEnum, { description: 'What it tells.' })
  readonly kind!: NoticeKind;
  @Field(() => NoticeChannelEnum, { description: 'By which channel.' })
  readonly channel!: NoticeChannel;
  @Field(() => Boolean, { description: 'Counts as notification in this channel of application (AMB-32).' })
  readonly counts!: boolean;
  @Field(() => LanguageEnum, { description: 'Language.' })
  readonly language!: Language;
  @Field(() => Int, { description: 'Version of the text it was made from.' })
  readonly template!: number;
  @Field(() => String, { nullable: true, description: 'Subject; null to those who may not see personal data.' })
  readonly subject!: string | null;
  @Field(() => String, { nullable: true, description: 'Text as sent; null to those who may not see personal data.' })
  readonly body!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Number or address it goes to; null to those who may not see personal data.',
  })
  readonly address!: string | null;
  @Field(() => Boolean, { description: 'Sent at any hour; others wait for office hours.' })
  readonly urgent!: boolean;
  @Field(() => NoticeStateEnum, { description: 'State.' })
  readonly state!: NoticeState;
  @Field(() => Moment, { description: 'When the act wrote it.' })
  readonly createdAt!: string;
  @Field(() => Moment, { description: 'Not sent before.' })
  readonly sendAfter!: string;
  @Field(() => Moment, { nullable: true, description: 'When it was sent.' })
  readonly sentAt!: string | null;
  @Field(() => Moment, { nullable: true, description: 'When it was delivered, where the channel tells.' })
  readonly deliveredAt!: string | null;
  @Field(() => Int, { description: 'Attempts to send it.' })
  readonly attempts!: number;
  @Field(() => NoticeTroubleEnum, { nullable: true, description: 'What went wrong last.' })
  readonly trouble!: NoticeTrouble | null;
  @Field(() => ID, { nullable: true, description: 'Id of the failed notice this one repeats.' })
  readonly resendOf!: number | null;
}

@ObjectType({ description: 'A notice as it would be written now.' })
export class NoticePreview {
  @Field(() => String, { description: 'Subject.' })
  readonly subject!: string;
  @Field(() => String, { description: 'Text.' })
  readonly body!: string;
  @Field(() => Int, { description: 'Version of the text.' })
  readonly template!: number;
  @Field(() => LanguageEnum, { description: 'Language.' })
  readonly language!: Language;
  @Field(() => String, { nullable: true, description: 'Where it would go; null where nothing is known.' })
  readonly address!: string | null;
  @Field(() => Boolean, { description: 'Counts as notification in this channel of application.' })
  readonly counts!: boolean;
  @Field(() => Provision, { nullable: true, description: 'The provision that lists the channel.' })
  readonly provision!: Provision | null;
}

@ObjectType({ description: 'An entry of the personal cabinet, for the portal.' })
export class CabinetEntry {
  @Field(() => String, { description: 'Key of the message: the same here and in the webhook.' })
  readonly key!: string;
  @Field(() => NoticeKindEnum, { description: 'What it tells.' })
  readonly kind!: NoticeKind;
  @Field(() => LanguageEnum, { description: 'Language.' })
  readonly language!: Language;
  @Field(() => String, { description: 'Subject.' })
  readonly subject!: string;
  @Field(() => String, { description: 'Text.' })
  readonly body!: string;
  @Field(() => Moment, { description: 'When it was placed.' })
  readonly placedAt!: string;
}

@InputType({ description: 'Which failed notices.' })
export class NoticeTroubleFilter {
  @Field(() => RecordId, { nullable: true, description: 'Of this provider.' })
  readonly providerId!: number | null;
  @Field(() => NoticeKindEnum, { nullable: true, description: 'Of this kind.' })
  readonly kind!: NoticeKind | null;
  @Field(() => NoticeChannelEnum, { nullable: true, description: 'By this channel.' })
  readonly channel!: NoticeChannel | null;
  @Field(() => NoticeStateEnum, { nullable: true, description: 'In this state: failed or bounced.' })
  readonly state!: NoticeState | null;
}

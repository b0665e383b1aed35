import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { SettingKindEnum } from '../graphql/enums.ts';
import { Day, FactsObject, Moment, RecordId } from '../graphql/scalars.ts';
import type { SettingKind } from './settingEvent.service.ts';

@ObjectType({ description: 'A change of a setting: append-only.' })
export class SettingEvent {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: number;
  @Field(() => SettingKindEnum, { description: 'What was changed.' })
  readonly what!: SettingKind;
  @Field(() => Moment, { description: 'When.' })
  readonly at!: string;
  readonly officerId!: number | null;
  @Field(() => FactsObject, { nullable: true, description: 'Before; null for what is new.' })
  readonly before!: object | null;
  @Field(() => FactsObject, { nullable: true, description: 'After; null for what has ended.' })
  readonly after!: object | null;
  @Field(() => String, { nullable: true, description: 'Why.' })
  readonly reason!: string | null;
}

@InputType({ description: 'Which changes of settings; every condition given must hold.' })
export class SettingEventFilter {
  @Field(() => SettingKindEnum, { nullable: true, description: 'What was changed.' })
  readonly what?: SettingKind | null;
  @Field(() => RecordId, { nullable: true, description: 'Who changed it: an officer.' })
  readonly byId?: number | null;
  @Field(() => Day, { nullable: true, description: 'On this day or later, in the time of the capital.' })
  readonly from?: Temporal.PlainDate | null;
  @Field(() => Day, { nullable: true, description: 'On this day or earlier.' })
  readonly to?: Temporal.PlainDate | null;
}

import { Field, ID, ObjectType } from 'type-graphql';
import { SettingKindEnum } from '../graphql/enums.ts';
import { FactsObject, Moment } from '../graphql/scalars.ts';
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

import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ChannelEnum, StageEnum } from '../graphql/enums.ts';
import { Moment, Text } from '../graphql/scalars.ts';
import type { Channel, StageId } from '../law/law.ts';
import { Provision } from '../editions/provision.type.ts';

@ObjectType({ description: 'A value an administrator has set for a term.' })
export class StageTermChange {
  @Field(() => Int, { description: 'Amount.' })
  readonly amount!: number;
  @Field(() => Moment, { description: 'Since when it counts.' })
  readonly since!: string;
  readonly officerId!: number | null;
  @Field(() => String, { description: 'Why.' })
  readonly reason!: string;
}

@ObjectType({ description: 'A term of an edition: of one stage, or of the service as a whole.' })
export class StageTerm {
  @Field(() => ID, { description: 'Edition, channel and stage.' })
  readonly id!: string;
  @Field(() => String, { description: 'Edition of the rules.' })
  readonly edition!: string;
  @Field(() => ChannelEnum, { description: 'Channel.' })
  readonly channel!: Channel;
  @Field(() => StageEnum, { nullable: true, description: 'Stage; null for the term of the service as a whole.' })
  readonly stage!: StageId | null;
  @Field(() => Int, { description: 'Amount in force.' })
  readonly amount!: number;
  @Field(() => Int, { description: 'Amount of the edition: of the order, or the working default.' })
  readonly defaultAmount!: number;
  @Field(() => String, { description: 'workingDays or calendarMonths.' })
  readonly unit!: string;
  @Field(() => Boolean, { description: 'Not from the orders: an administrator may change it.' })
  readonly settable!: boolean;
  @Field(() => Provision, { description: 'Where it comes from.' })
  readonly provision!: Provision;
  @Field(() => [StageTermChange], {
    description: 'What was set, newest first; empty while the amount of the edition counts.',
  })
  readonly changes!: readonly StageTermChange[];
}

@InputType({ description: 'A term to set, where the orders leave it to the authority.' })
export class SetStageTermInput {
  @Field(() => String, { description: 'Edition of the rules.' })
  readonly edition!: string;
  @Field(() => ChannelEnum, { description: 'Channel.' })
  readonly channel!: Channel;
  @Field(() => StageEnum, { nullable: true, description: 'Stage; left out for the term of the service as a whole.' })
  readonly stage!: StageId | null;
  @Field(() => Int, { description: 'New amount, 1 to 60; it counts for stages that begin from now on.' })
  readonly amount!: number;
  @Field(() => Text, { description: 'Why, such as the act of the authority.' })
  readonly reason!: string;
}

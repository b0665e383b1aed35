import { Field, InputType, ObjectType } from 'type-graphql';
import { ChannelEnum, ServiceEnum } from '../graphql/enums.ts';
import { Choice } from '../graphql/field.ts';
import { Day, Moment, RecordId } from '../graphql/scalars.ts';
import type { Channel, Service } from '../law/law.ts';
import { Deadline } from './deadline.type.ts';

@InputType({ description: 'A filing to count dates for; nothing is recorded.' })
export class WhatIfInput {
  @Field(() => ServiceEnum, { description: 'Service.' })
  readonly service!: Service;
  @Field(() => ChannelEnum, { description: 'Channel.' })
  readonly channel!: Channel;
  @Choice(() => RecordId, 'providers', { description: 'Department: its local day counts.' })
  readonly providerId!: number;
  @Field(() => Moment, { nullable: true, description: 'Moment of filing; now if left out.' })
  readonly filedAt?: Temporal.Instant | null;
}

@ObjectType({ description: 'The dates a case would live by if it were filed at that moment.' })
export class WhatIf {
  @Field(() => String, { description: 'Edition of the rules it would keep.' })
  readonly edition!: string;
  @Field(() => Day, { description: 'Legal day of acceptance.' })
  readonly acceptedOn!: Temporal.PlainDate;
  @Field(() => Day, { description: 'Day 1 of the term.' })
  readonly startDay!: Temporal.PlainDate;
  @Field(() => Day, { description: 'Last day of the term.' })
  readonly termEndsOn!: Temporal.PlainDate;
  @Field(() => [Deadline], { description: 'The end of the term and the points counted back from it, soonest first.' })
  readonly deadlines!: readonly Deadline[];
}

import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { AbsenceReasonEnum } from '../graphql/enums.ts';
import { Choice } from '../graphql/field.ts';
import { Day, Moment, RecordId, Text, Uuid } from '../graphql/scalars.ts';
import type { AbsenceReason } from './absence.ts';

@ObjectType({
  description: 'Days on which an officer is away, by the calendar of their provider; never deleted, only cancelled.',
})
export class Absence {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: number;
  readonly officerId!: number;
  @Field(() => Day, { description: 'First day away.' })
  readonly startsOn!: string;
  @Field(() => Day, { description: 'Last day away.' })
  readonly endsOn!: string;
  @Field(() => AbsenceReasonEnum, { description: 'Why.' })
  readonly reason!: AbsenceReason;
  readonly substituteId!: number | null;
  @Field(() => String, { nullable: true, description: 'Note.' })
  readonly note!: string | null;
  @Field(() => Moment, { description: 'When it was recorded.' })
  readonly recordedAt!: string;
  readonly recordedById!: number;
  @Field(() => Moment, { nullable: true, description: 'When it was cancelled; null: it stands.' })
  readonly cancelledAt!: string | null;
  readonly cancelledById!: number | null;
  /** Local day of their provider, yyyy-mm-dd. */
  readonly today!: string;
}

@InputType({ description: 'Days on which an officer is away.' })
export class RecordAbsenceInput {
  @Field(() => Uuid, { description: 'Made once and repeated with every retry: a repeat returns the first absence.' })
  readonly idempotencyKey!: string;
  @Choice(() => RecordId, 'officers', { description: 'Who is away.' })
  readonly officerId!: number;
  @Field(() => Day, { description: 'First day away.' })
  readonly startsOn!: Temporal.PlainDate;
  @Field(() => Day, { description: 'Last day away; not before today.' })
  readonly endsOn!: Temporal.PlainDate;
  @Field(() => AbsenceReasonEnum, { description: 'Why.' })
  readonly reason!: AbsenceReason;
  @Choice(() => RecordId, 'officers', {
    nullable: true,
    description: 'Who stands in: somebody who may hold every case of theirs.',
  })
  readonly substituteId?: number | null;
  @Field(() => Text, { nullable: true, description: 'Note.' })
  readonly note?: string | null;
}

@InputType({ description: 'An absence that will not be, or ends early: cases moved for it come back.' })
export class CancelAbsenceInput {
  @Field(() => RecordId, { description: 'The absence.' })
  readonly id!: number;
  @Field(() => Text, { description: 'Why.' })
  readonly note!: string;
  @Field(() => Uuid, { description: 'Made once and repeated with every retry.' })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'A plan to move the cases that are due while somebody is away; nothing moves yet.' })
export class PlanAbsenceMovesInput {
  @Field(() => RecordId, { description: 'The absence.' })
  readonly id!: number;
  @Field(() => Text, { description: 'Note; it stands in the history of every case.' })
  readonly note!: string;
  @Field(() => Uuid, { description: 'Made once and repeated with every retry: a repeat returns the first plan.' })
  readonly idempotencyKey!: string;
}

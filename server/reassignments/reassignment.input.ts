import { Field, InputType } from 'type-graphql';
import { ApplicationFilterInput } from '../applications/application.input.ts';
import { MoveReasonEnum, MoveSpreadEnum } from '../graphql/enums.ts';
import { Choice } from '../graphql/field.ts';
import { RecordId, Text, Uuid } from '../graphql/scalars.ts';
import type { MoveReason, MoveSpread } from './reassignment.ts';

@InputType({ description: 'Which cases, in exactly one of three ways.' })
export class MoveSelectionInput {
  @Field(() => [RecordId], { nullable: true, description: 'These cases.' })
  readonly applicationIds?: number[] | null;
  @Field(() => ApplicationFilterInput, { nullable: true, description: 'Every open case the filter matches.' })
  readonly filter?: ApplicationFilterInput | null;
  @Choice(() => RecordId, 'officers', { nullable: true, description: 'Every open case of this officer.' })
  readonly officerId?: number | null;
}

@InputType({ description: 'A plan to move cases; nothing moves yet.' })
export class PlanReassignmentInput {
  @Field(() => Uuid, { description: 'Made once and repeated with every retry: a repeat returns the first plan.' })
  readonly idempotencyKey!: string;
  @Field(() => MoveSelectionInput, { description: 'Which cases, up to 20000.' })
  readonly selection!: MoveSelectionInput;
  @Field(() => MoveSpreadEnum, { description: 'How their new officers are found.' })
  readonly spread!: MoveSpread;
  @Choice(() => [RecordId], 'officers', { nullable: true, description: 'Only to these officers.' })
  readonly toOfficerIds?: number[] | null;
  @Field(() => MoveReasonEnum, { description: 'Why they are moved.' })
  readonly reason!: MoveReason;
  @Field(() => Text, { description: 'Note; it stands in the history of every case.' })
  readonly note!: string;
}

@InputType({ description: 'Starts a plan not older than a day.' })
export class StartReassignmentInput {
  @Field(() => RecordId, { description: 'The plan.' })
  readonly id!: number;
  @Field(() => Uuid, { description: 'Made once and repeated with every retry.' })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'Sends the cases of a reassignment back, those that nobody has acted on since.' })
export class ReverseReassignmentInput {
  @Field(() => RecordId, { description: 'The reassignment.' })
  readonly id!: number;
  @Field(() => Text, { description: 'Why; it stands in the history of every case.' })
  readonly note!: string;
  @Field(() => Uuid, { description: 'Made once and repeated with every retry.' })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'Takes the most urgent free case.' })
export class TakeNextInput {
  @Field(() => Uuid, { description: 'Made once and repeated with every retry: a repeat returns the first case.' })
  readonly idempotencyKey!: string;
}

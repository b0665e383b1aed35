import { Field, InputType } from 'type-graphql';
import { AudienceEnum, BreachCauseEnum, DeadlineKindEnum, EscalationStateEnum } from '../graphql/enums.ts';
import { Choice } from '../graphql/field.ts';
import { Day, RecordId, Text, Uuid } from '../graphql/scalars.ts';
import type { DeadlineKind } from '../deadlines/deadline.ts';
import type { Audience, BreachCause, EscalationState } from './escalation.ts';

@InputType({ description: 'Which dates gone by; what is left out is no condition.' })
export class EscalationFilterInput {
  @Field(() => EscalationStateEnum, { nullable: true, description: 'State; left out: those that are not closed.' })
  readonly state?: EscalationState | null;
  @Field(() => DeadlineKindEnum, { nullable: true, description: 'Kind of the date.' })
  readonly kind?: DeadlineKind | null;
  @Field(() => AudienceEnum, { nullable: true, description: 'Who answers now.' })
  readonly answers?: Audience | null;
  @Field(() => BreachCauseEnum, { nullable: true, description: 'A cause it was answered with.' })
  readonly cause?: BreachCause | null;
  @Field(() => RecordId, { nullable: true, description: 'Provider.' })
  readonly providerId?: number | null;
  @Field(() => RecordId, { nullable: true, description: 'Unit of the provider.' })
  readonly unitId?: number | null;
  @Field(() => RecordId, { nullable: true, description: 'Officer of the case, reviewer of the complaint.' })
  readonly assigneeId?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Of complaints only, or of cases only.' })
  readonly complaints?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Those you were told of by their last step, or hold.' })
  readonly mine?: boolean | null;
  @Field(() => Text, { nullable: true, description: 'Number of the case, of its receipt, or of the complaint.' })
  readonly text?: string | null;
}

@InputType({ description: 'One of the dates answered for.' })
export class DispositionItemInput {
  @Field(() => RecordId, { description: 'The deadline.' })
  readonly deadlineId!: number;
  @Field(() => Uuid, { description: 'Made once per date and repeated with every retry.' })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'An answer for dates gone by: why, what is done, and who does it or by when.' })
export class DisposeEscalationsInput {
  @Field(() => [DispositionItemInput], { description: 'The dates, up to 100.' })
  readonly items!: DispositionItemInput[];
  @Field(() => BreachCauseEnum, { description: 'Why they were missed.' })
  readonly cause!: BreachCause;
  @Field(() => Text, { description: 'What is done about it.' })
  readonly measure!: string;
  @Choice(() => RecordId, 'officers', { nullable: true, description: 'Who goes on with it from now.' })
  readonly newOwnerId?: number | null;
  @Field(() => Day, { nullable: true, description: 'By when it will be done: a working day, up to ten ahead.' })
  readonly promisedOn?: Temporal.PlainDate | null;
  @Field(() => Text, { nullable: true, description: 'Note.' })
  readonly note?: string | null;
}

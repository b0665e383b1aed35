import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import {
  MoveRefusalEnum,
  MoveStateEnum,
  MoveWarningEnum,
  ReassignmentReasonEnum,
  ReassignmentSourceEnum,
  ReassignmentSpreadEnum,
  ReassignmentStateEnum,
} from '../graphql/enums.ts';
import { Day, Moment } from '../graphql/scalars.ts';
import type { LoadChange as LoadRow } from './plan.ts';
import type {
  MoveRefusal,
  MoveState,
  MoveWarning,
  ReassignmentReason,
  ReassignmentSource,
  ReassignmentSpread,
  ReassignmentState,
} from './reassignment.ts';

@ObjectType({ description: 'Many cases moved together: first a plan, then one by one, each wholly or not at all.' })
export class Reassignment {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: number;
  @Field(() => ReassignmentStateEnum, { description: 'How far it is.' })
  readonly state!: ReassignmentState;
  @Field(() => ReassignmentSourceEnum, { description: 'How its cases were chosen.' })
  readonly source!: ReassignmentSource;
  @Field(() => ReassignmentSpreadEnum, { description: 'How their new officers were found.' })
  readonly spread!: ReassignmentSpread;
  @Field(() => ReassignmentReasonEnum, { description: 'Why they are moved.' })
  readonly reason!: ReassignmentReason;
  @Field(() => String, { description: 'Note to it; it stands in the history of every case.' })
  readonly note!: string;
  @Field(() => Moment, { description: 'When it was planned.' })
  readonly plannedAt!: string;
  readonly plannedById!: number;
  @Field(() => Moment, { nullable: true, description: 'When it was started; null: it is a plan.' })
  readonly startedAt!: string | null;
  @Field(() => Moment, { nullable: true, description: 'When its last case was done.' })
  readonly finishedAt!: string | null;
  @Field(() => ID, { nullable: true, description: 'The reassignment whose cases it sends back.' })
  readonly reverses!: number | null;
  @Field(() => ID, { nullable: true, description: 'The reassignment that sends its cases back.' })
  readonly reversedBy!: number | null;
  readonly loadChanges!: readonly LoadRow[];
}

@ObjectType({ description: 'Cases of a reassignment that stay for the same reason.' })
export class MoveRefusalCount {
  @Field(() => MoveRefusalEnum, { description: 'Which reason.' })
  readonly id!: MoveRefusal;
  @Field(() => String, { description: "In the reader's language." })
  readonly text!: string;
  @Field(() => Int, { description: 'How many cases.' })
  readonly cases!: number;
}

@ObjectType({ description: 'Cases of a reassignment with the same warning.' })
export class MoveWarningCount {
  @Field(() => MoveWarningEnum, { description: 'Which warning.' })
  readonly id!: MoveWarning;
  @Field(() => String, { description: "In the reader's language." })
  readonly text!: string;
  @Field(() => Int, { description: 'How many cases.' })
  readonly cases!: number;
}

@ObjectType({ description: 'How many cases of a reassignment stand where.' })
export class MoveCounts {
  @Field(() => Int, { description: 'All of them.' })
  readonly total!: number;
  @Field(() => Int, { description: 'Those the plan moves.' })
  readonly toMove!: number;
  @Field(() => Int, { description: 'Those that by the plan stay where they are.' })
  readonly cannot!: number;
  @Field(() => Int, { description: 'Those moved so far.' })
  readonly moved!: number;
  @Field(() => Int, { description: 'Those refused when their turn came.' })
  readonly refused!: number;
}

@ObjectType({ description: 'What a plan does to the load of one officer, in units of work.' })
export class LoadChange {
  readonly officerId!: number;
  @Field(() => Float, { description: 'Before.' })
  readonly before!: number;
  @Field(() => Float, { description: 'After.' })
  readonly after!: number;
  @Field(() => Boolean, { description: 'Away on a day the cases are due by.' })
  readonly absent!: boolean;
  @Field(() => Day, { nullable: true, description: 'The last day away.' })
  readonly absentUntil!: string | null;
}

@ObjectType({ description: 'Why a case stays where it is.' })
export class MoveRefusalReason {
  @Field(() => MoveRefusalEnum, { description: 'Which reason.' })
  readonly id!: MoveRefusal;
  @Field(() => String, { description: "In the reader's language." })
  readonly text!: string;
}

@ObjectType({ description: 'What speaks against a move without forbidding it.' })
export class MoveWarningText {
  @Field(() => MoveWarningEnum, { description: 'Which warning.' })
  readonly id!: MoveWarning;
  @Field(() => String, { description: "In the reader's language." })
  readonly text!: string;
}

@ObjectType({ description: 'One case of a reassignment.' })
export class MoveItem {
  readonly applicationId!: number;
  readonly fromId!: number | null;
  readonly toId!: number | null;
  @Field(() => String, { description: "Why it goes there, or why it stays; in the reader's language." })
  readonly why!: string;
  @Field(() => MoveStateEnum, { description: 'What became of it.' })
  readonly state!: MoveState;
  @Field(() => MoveRefusalReason, { nullable: true, description: 'Why it stays, if it does.' })
  readonly refusal!: MoveRefusalReason | null;
  @Field(() => [MoveWarningText], { description: 'What to look at before it is moved.' })
  readonly warnings!: readonly MoveWarningText[];
}

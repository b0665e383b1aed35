import { Field, Int, ObjectType } from 'type-graphql';
import {
  CalendarKindEnum,
  DeadlineKindEnum,
  DeadlineStateEnum,
  DirectionEnum,
  StageEnum,
  StartEventEnum,
} from '../graphql/enums.ts';
import { Day, Moment } from '../graphql/scalars.ts';
import type { StageId } from '../law/law.ts';
import { Provision } from '../editions/provision.type.ts';
import type { DeadlineKind, Force } from './deadline.ts';
import type { CaseOfDeadline, StoredDeadline } from './deadline.queries.ts';
import type { DeadlineState } from './deadlineState.ts';
import type { StartEvent } from './startEvent.ts';

@ObjectType({ description: 'One day of a count: counted, or skipped and why.' })
export class CountedDay {
  @Field(() => Day, { description: 'The day.' })
  readonly date!: Temporal.PlainDate;
  @Field(() => Int, { nullable: true, description: 'Its number in the count of working days; null when skipped.' })
  readonly counted!: number | null;
  @Field(() => String, { description: 'workingDay, workedWeekend, weekend, holiday, transferred or religious.' })
  readonly reason!: string;
  @Field(() => String, { nullable: true, description: 'The act that moved the day off or made the weekend worked.' })
  readonly decree!: string | null;
  @Field(() => String, { nullable: true, description: "Name of the day in the reader's language." })
  readonly name!: string | null;
}

@ObjectType({ description: 'A reading of a doubtful place of the orders.' })
export class Reading {
  @Field(() => String, { description: 'Number in the catalogue of ambiguities, such as AMB-13.' })
  readonly id!: string;
  @Field(() => String, { description: "The reading taken, in the reader's language." })
  readonly text!: string;
}

@ObjectType({ description: 'The plan that ends a stage before its own term, to leave the later stages theirs.' })
export class PlanLimit {
  @Field(() => Day, { description: 'End of the term of the service.' })
  readonly startOn!: Temporal.PlainDate;
  @Field(() => Int, { description: 'Working days counted back from it.' })
  readonly amount!: number;
  @Field(() => Day, { description: 'Where that leads.' })
  readonly limitOn!: Temporal.PlainDate;
}

@ObjectType({ description: 'Why a date is what it is.' })
export class Explanation {
  @Field(() => StartEventEnum, { description: 'The event it is counted from.' })
  readonly startEvent!: StartEvent;
  @Field(() => Day, {
    description: 'Day of that event; itself not counted, save the day of receipt on the portal (AMB-11).',
  })
  readonly startOn!: Temporal.PlainDate;
  @Field(() => [Provision], { description: 'The provisions it comes from.' })
  readonly provisions!: readonly Provision[];
  @Field(() => [Reading], { description: 'Readings of doubtful places it rests on.' })
  readonly readings!: readonly Reading[];
  @Field(() => Int, { description: 'How many units are counted.' })
  readonly amount!: number;
  @Field(() => String, { description: 'workingDays or calendarMonths.' })
  readonly unit!: string;
  @Field(() => DirectionEnum, { description: 'Forward, or back from the end of the term.' })
  readonly direction!: 'forward' | 'backward';
  @Field(() => CalendarKindEnum, { description: 'Whose calendar.' })
  readonly calendar!: 'provider' | 'corporation';
  @Field(() => String, { description: 'Approved version of the calendar it was counted by.' })
  readonly calendarVersion!: string;
  @Field(() => [CountedDay], { description: 'Every day of the count, in its direction.' })
  readonly days!: readonly CountedDay[];
  @Field(() => PlanLimit, { nullable: true, description: 'Set where the plan ends the stage before its own term.' })
  readonly limitedBy!: PlanLimit | null;
  @Field(() => Boolean, {
    description: 'Count and plan lead to a day before the stage opened: due on the first day it could be done.',
  })
  readonly notBeforeOpening!: boolean;
  @Field(() => Day, { description: 'Result: the last day.' })
  readonly resultOn!: Temporal.PlainDate;
  @Field(() => Moment, { description: 'Result: the closing hour of that day.' })
  readonly resultAt!: Temporal.Instant;
  @Field(() => Boolean, { description: 'True when a day of it lies in a year whose calendar is not approved yet.' })
  readonly provisional!: boolean;
  @Field(() => String, { description: "All of this in a sentence or two, in the reader's language." })
  readonly text!: string;
}

@ObjectType({ description: 'A date the case lives by.' })
export class Deadline {
  @Field(() => DeadlineKindEnum, { description: 'Kind.' })
  readonly kind!: DeadlineKind;
  @Field(() => StageEnum, { nullable: true, description: 'The stage, for stage terms and requests.' })
  readonly stage!: StageId | null;
  @Field(() => String, { description: 'law, plan or request: what passing it means.' })
  readonly force!: Force;
  @Field(() => Day, { description: "Last day, the department's local day." })
  readonly dueOn!: string;
  @Field(() => Moment, { description: 'Closing hour of that day.' })
  readonly dueAt!: string;
  @Field(() => Day, {
    nullable: true,
    description: 'The day the law itself ends, where the plan is earlier; null where passing the date breaks no law.',
  })
  readonly breachOn!: string | null;
  @Field(() => Day, {
    nullable: true,
    description: 'The stricter reading to work by; passing it is no breach (AMB-01, AMB-02).',
  })
  readonly targetOn!: string | null;
  @Field(() => DeadlineStateEnum, {
    description: 'State now, derived at the moment of asking: late breaks the law, overPlan does not.',
  })
  readonly state!: DeadlineState;
  @Field(() => Boolean, { description: 'It rests on a year whose calendar is not approved yet and may change.' })
  readonly provisional!: boolean;
  @Field(() => Moment, { nullable: true, description: 'When it was met or became void.' })
  readonly endedAt!: string | null;
  readonly stored!: StoredDeadline;
  readonly ofCase!: CaseOfDeadline;
}

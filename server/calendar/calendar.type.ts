import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CalendarKindEnum } from '../graphql/enums.ts';
import { Day, Moment } from '../graphql/scalars.ts';
import type { CalendarKind } from './workingDays.ts';

@ObjectType({ description: 'A day of a calendar: worked or not, and why.' })
export class CalendarDay {
  @Field(() => Day, { description: 'The day.' })
  readonly date!: Temporal.PlainDate;
  @Field(() => Boolean, { description: 'Whether it is a working day.' })
  readonly works!: boolean;
  @Field(() => String, { description: 'workingDay, workedWeekend, weekend, holiday, transferred or religious.' })
  readonly reason!: string;
  @Field(() => String, { nullable: true, description: 'The act that moved the day off or made the weekend worked.' })
  readonly decree!: string | null;
  @Field(() => String, { nullable: true, description: "Name of the day in the reader's language." })
  readonly name!: string | null;
}

@ObjectType({ description: 'A year of a working calendar, as one version has it.' })
export class CalendarYear {
  @Field(() => Int, { description: 'Year.' })
  readonly year!: number;
  @Field(() => CalendarKindEnum, { description: 'Whose calendar.' })
  readonly kind!: CalendarKind;
  @Field(() => ID, { description: 'Version of the calendar; deadlines name the one they were counted by.' })
  readonly version!: string;
  @Field(() => Boolean, { description: 'Whether a decree covers the year.' })
  readonly approved!: boolean;
  @Field(() => Boolean, { description: 'True while no decree covers it: dates that reach into it may still move.' })
  readonly provisional!: boolean;
  @Field(() => String, { description: 'Decree the year rests on.' })
  readonly decree!: string;
  @Field(() => String, { nullable: true, description: "What is unusual about the year, in the reader's language." })
  readonly note!: string | null;
  @Field(() => [CalendarDay], { description: 'Every day of the year.' })
  readonly days!: readonly CalendarDay[];
}

@ObjectType({ description: 'An approved version of a calendar; it never changes, another one follows it.' })
export class CalendarVersion {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: number;
  @Field(() => CalendarKindEnum, { description: 'Whose calendar.' })
  readonly kind!: CalendarKind;
  @Field(() => Int, { description: 'Number among the versions of this calendar, from 1.' })
  readonly number!: number;
  @Field(() => Moment, { description: 'When it was approved.' })
  readonly approvedAt!: string;
  @Field(() => String, { description: 'Who approved it.' })
  readonly approvedBy!: string;
  @Field(() => String, { nullable: true, description: 'Note.' })
  readonly note!: string | null;
  @Field(() => Int, { description: 'First year it covers.' })
  readonly firstYear!: number;
  @Field(() => Int, { description: 'Last year it covers.' })
  readonly lastYear!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'The year in which it differs from the one before; null for the first.',
  })
  readonly changedYear!: number | null;
  @Field(() => Boolean, { description: 'Whether new deadlines are counted by it.' })
  readonly current!: boolean;
}

@ObjectType({
  description: 'The calendar needs attention: dates reach into a year no decree covers yet, or soon will.',
})
export class CalendarWarning {
  @Field(() => Int, { description: 'The first year without a decree.' })
  readonly year!: number;
  @Field(() => String, { description: "What to do, in the reader's language." })
  readonly text!: string;
}

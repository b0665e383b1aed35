import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { DeadlineKind } from '../deadlines/deadline.ts';
import type { Facts } from '../errors.ts';
import { DeadlineKindEnum, DueBucketEnum, HearingMethodEnum, StageEnum } from '../graphql/enums.ts';
import { Day, FactsObject, Moment } from '../graphql/scalars.ts';
import type { HearingMethod } from '../hearings/hearing.ts';
import type { StageId } from '../law/law.ts';
import type { DeskCount as Counted } from './deskCount.ts';
import type { DueBucket } from './heatMap.rules.ts';

@ObjectType({ description: 'Which list shows exactly what was counted.' })
class DeskList {
  @Field(() => String, { description: 'Type of what it lists: Application, Hearing, Escalation or Complaint.' })
  readonly resource!: string;
  @Field(() => FactsObject, { description: 'Its filter, as the query of that list takes it.' })
  readonly filter!: Facts;
}

@ObjectType({ description: 'A number with the list behind it.' })
class DeskCount {
  @Field(() => Int, { description: 'How many, 10000 at most; of cases told one by one, 500.' })
  readonly count!: number;
  @Field(() => Boolean, { description: 'There are more than were counted.' })
  readonly isCapped!: boolean;
  @Field(() => DeskList, { description: 'The list behind it.' })
  readonly list!: DeskList;
}

@ObjectType({
  description:
    'What is going wrong and what comes next: of an officer their own cases, of a head the provider. Days are of the zone of the provider, working days of its approved calendar.',
})
export class DeskSummary {
  @Field(() => Day, { description: 'Today, in the zone of the provider.' })
  readonly today!: string;
  @Field(() => Day, { description: 'The second working day after today.' })
  readonly soonUntil!: string;
  @Field(() => DeskCount, { description: 'An open limit of the law has passed.' })
  readonly late!: Counted;
  @Field(() => DeskCount, {
    description: 'Not late, and the nearest date is today, or was a date of the plan before today.',
  })
  readonly dueToday!: Counted;
  @Field(() => DeskCount, { description: 'Not late, and due after today, by the second working day.' })
  readonly dueSoon!: Counted;
  @Field(() => DeskCount, { description: 'With nobody, in a stage in which an officer can be given.' })
  readonly unassigned!: Counted;
  @Field(() => DeskCount, { description: 'Waiting for the applicant: payment, originals or a correction.' })
  readonly waitingApplicant!: Counted;
  @Field(() => DeskCount, { description: 'Waiting for the answer of an organisation.' })
  readonly waitingOrganisation!: Counted;
  @Field(() => DeskCount, { description: 'Hearings of this week, Monday to Sunday, that were not moved or dropped.' })
  readonly hearingsThisWeek!: Counted;
  @Field(() => DeskCount, {
    nullable: true,
    description: 'Missed deadlines nobody has answered for; null to those who may not read them.',
  })
  readonly openEscalations!: Counted | null;
  @Field(() => DeskCount, {
    nullable: true,
    description: 'Complaints past their date; null to those who may not read them, and on the desk of one officer.',
  })
  readonly lateComplaints!: Counted | null;
}

@ObjectType({ description: 'Open cases of one stage, officer and span of working days left.' })
export class HeatCell {
  @Field(() => StageEnum, { description: 'Stage.' })
  readonly stage!: StageId;
  readonly officerId!: number | null;
  @Field(() => DueBucketEnum, {
    description: 'Working days left until the nearest date; later stands for cases without a date too.',
  })
  readonly bucket!: DueBucket;
  @Field(() => Int, { description: 'How many cases.' })
  readonly count!: number;
}

@ObjectType({ description: 'One week of work: what came, what was finished, what was left open at its end.' })
export class FlowWeek {
  @Field(() => Day, { description: 'Monday.' })
  readonly weekStart!: string;
  @Field(() => Int, { description: 'Cases filed in the week.' })
  readonly in!: number;
  @Field(() => Int, { description: 'Cases closed in the week.' })
  readonly out!: number;
  @Field(() => Int, { description: 'Cases open at the end of the week; of this week, now.' })
  readonly open!: number;
}

@ObjectType({ description: 'Cases of one officer and unit that will pass a limit of the law at the current pace.' })
export class ForecastItem {
  readonly officerId!: number;
  readonly unitId!: number | null;
  @Field(() => Int, {
    description: 'Their cases, late ones included, whose limit of the law falls in these days or before.',
  })
  readonly queue!: number;
  @Field(() => Int, { description: 'Of those, late already.' })
  readonly late!: number;
  @Field(() => Int, { description: 'Stages they finished in the last 20 working days.' })
  readonly finished!: number;
  @Field(() => Float, {
    description:
      'Stages finished a working day, absences taken out; of the others where they finished fewer than five.',
  })
  readonly perDay!: number;
  @Field(() => Int, { description: 'Working days of the forecast on which they are there, today included.' })
  readonly daysPresent!: number;
  @Field(() => DeskCount, { description: 'Those that will pass their limit.' })
  readonly breaches!: Counted;
}

@ObjectType({
  description: 'Cases that will pass a limit of the law in the next working days, if work goes on at its pace.',
})
export class BreachForecast {
  @Field(() => String, { description: "How it is reckoned, in the reader's language." })
  readonly method!: string;
  @Field(() => Day, { description: 'Today, in the zone of the provider.' })
  readonly from!: string;
  @Field(() => Day, { description: 'The last day of the forecast.' })
  readonly to!: string;
  @Field(() => Boolean, { description: 'There are more cases than were reckoned with: of 20000, the most urgent.' })
  readonly isCapped!: boolean;
  @Field(() => DeskCount, { description: 'All that will pass their limit.' })
  readonly breaches!: Counted;
  @Field(() => DeskCount, {
    description: 'With nobody, and their limit falls in these days: no pace says anything of them.',
  })
  readonly unheld!: Counted;
  @Field(() => [ForecastItem], {
    description: 'By officer and unit, those in most trouble first; none for whoever may see no officers.',
  })
  readonly items!: readonly ForecastItem[];
}

@ObjectType({ description: 'A case on its way to or through a hearing, with its next last lawful moment.' })
export class DeskHearing {
  readonly applicationId!: number;
  @Field(() => Moment, { nullable: true, description: 'When the hearing begins; null while none is set.' })
  readonly startsAt!: string | null;
  @Field(() => HearingMethodEnum, { nullable: true, description: 'How it is held.' })
  readonly method!: HearingMethod | null;
  @Field(() => DeadlineKindEnum, {
    nullable: true,
    description: 'What must be done by then: the notice, the hearing, the dispatch.',
  })
  readonly kind!: DeadlineKind | null;
  @Field(() => Day, { nullable: true, description: 'The last lawful day of it, in the zone of the provider.' })
  readonly dueOn!: string | null;
  @Field(() => Moment, { nullable: true, description: 'The last lawful moment of it.' })
  readonly dueAt!: string | null;
}

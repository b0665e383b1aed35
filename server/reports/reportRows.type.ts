import { Field, Int, ObjectType } from 'type-graphql';
import { Figure, KeyedRow, ReportOf } from './report.type.ts';

/** The rows of each report. Figures are never absent: one that may not be told is there, hidden. */

@ObjectType({ description: 'Intake and outcome.' })
class IntakeRow extends KeyedRow {
  @Field(() => Figure, { description: 'Cases accepted.' })
  readonly accepted!: Figure;
  @Field(() => Figure, { description: 'Cases with an apostille entered in the book.' })
  readonly apostilles!: Figure;
  @Field(() => Figure, { description: 'Cases with a refusal entered in the book.' })
  readonly refusals!: Figure;
  @Field(() => Figure, { description: 'Cases open at the end of the period of the row.' })
  readonly open!: Figure;
}
@ObjectType({ description: 'How many came, and how they ended.' })
export class IntakeReport extends ReportOf(IntakeRow) {}

@ObjectType({ description: 'One stage, or the whole term (`term`).' })
class TimelinessRow extends KeyedRow {
  @Field(() => Figure, { description: 'Ended in time.' })
  readonly inTime!: Figure;
  @Field(() => Figure, { description: 'Ended late.' })
  readonly late!: Figure;
  @Field(() => Figure, { description: 'Share in time, 0 to 1.' })
  readonly share!: Figure;
}
@ObjectType({ description: 'What was done in time, stage by stage and for the whole term.' })
export class TimelinessReport extends ReportOf(TimelinessRow) {}

@ObjectType({ description: 'Cases that took this long.' })
export class DurationBin {
  @Field(() => Int, { description: 'Whole working days.' })
  readonly workingDays!: number;
  @Field(() => Figure, { description: 'Cases.' })
  readonly cases!: Figure;
}
@ObjectType({ description: 'How long one stage, or the whole term (`term`), took, in working days.' })
class DurationRow extends KeyedRow {
  @Field(() => Figure, { description: 'Cases.' })
  readonly cases!: Figure;
  @Field(() => Figure, { description: 'Half of them took no longer, in working days.' })
  readonly median!: Figure;
  @Field(() => Figure, { description: 'Nine in ten took no longer, in working days.' })
  readonly p90!: Figure;
  @Field(() => [DurationBin], { description: 'How many took how long, the shortest first.' })
  readonly distribution!: readonly DurationBin[];
}
@ObjectType({ description: 'How long stages and the whole term took.' })
export class DurationReport extends ReportOf(DurationRow) {}

@ObjectType({ description: 'Time of cases with one holder: provider, applicant or organisation.' })
class TimeWithRow extends KeyedRow {
  @Field(() => Figure, { description: 'Cases.' })
  readonly cases!: Figure;
  @Field(() => Figure, { description: 'Working days of all of them together.' })
  readonly totalDays!: Figure;
  @Field(() => Figure, { description: 'Half of them were no longer with this holder, in working days.' })
  readonly median!: Figure;
  @Field(() => Figure, { description: 'Nine in ten were no longer with this holder, in working days.' })
  readonly p90!: Figure;
}
@ObjectType({ description: 'How the time of cases falls to the provider, the applicant and those asked.' })
export class TimeWithReport extends ReportOf(TimeWithRow) {}

@ObjectType({ description: 'Refusals on one ground.' })
class RefusalRow extends KeyedRow {
  @Field(() => Figure, { description: 'Refusals.' })
  readonly refusals!: Figure;
}
@ObjectType({ description: 'Refusals by ground.' })
export class RefusalReport extends ReportOf(RefusalRow) {}

@ObjectType({ description: 'Hearings, and what came of them (EDU-10.H10).' })
class HearingRow extends KeyedRow {
  @Field(() => Figure, { description: 'Appointed; put off to another day it stays one.' })
  readonly scheduled!: Figure;
  @Field(() => Figure, { description: 'Held with the participant.' })
  readonly held!: Figure;
  @Field(() => Figure, { description: 'To which nobody came.' })
  readonly notAttended!: Figure;
  @Field(() => Figure, { description: 'Put off at the request of the participant.' })
  readonly postponed!: Figure;
  @Field(() => Figure, { description: 'After which the apostille was granted.' })
  readonly outcomeChanged!: Figure;
  @Field(() => Figure, { description: 'After which it was refused as intended.' })
  readonly outcomeKept!: Figure;
}
@ObjectType({ description: 'Hearings held, attended, and whether they changed the outcome.' })
export class HearingReport extends ReportOf(HearingRow) {}

@ObjectType({ description: 'Complaints by route: with the provider, or with a body of one kind.' })
class ComplaintRow extends KeyedRow {
  @Field(() => Figure, { description: 'Received.' })
  readonly received!: Figure;
  @Field(() => Figure, { description: 'Satisfied in full by the provider itself (EDU-17.4).' })
  readonly satisfied!: Figure;
  @Field(() => Figure, { description: 'Decided for the complainant: annulled, or sent back to be put right.' })
  readonly decidedFor!: Figure;
  @Field(() => Figure, { description: 'Decided against the complainant: upheld or dismissed.' })
  readonly decidedAgainst!: Figure;
  @Field(() => Figure, { description: 'Left unexamined.' })
  readonly unexamined!: Figure;
  @Field(() => Figure, { description: 'Withdrawn.' })
  readonly withdrawn!: Figure;
  @Field(() => Figure, { description: 'Redirected to whoever is competent.' })
  readonly redirected!: Figure;
  @Field(() => Figure, { description: 'Dates of complaints met in time.' })
  readonly inTime!: Figure;
  @Field(() => Figure, { description: 'Dates of complaints met late.' })
  readonly late!: Figure;
  @Field(() => Figure, { description: 'Contested acts that fell because of a complaint.' })
  readonly annulledActs!: Figure;
}
@ObjectType({ description: 'Contested acts of one kind that fell.' })
export class AnnulledActRow extends KeyedRow {
  @Field(() => Figure, { description: 'Acts that fell.' })
  readonly acts!: Figure;
}
@ObjectType({ description: 'Complaints: how they came, whether in time, and what became of them.' })
export class ComplaintReport extends ReportOf(ComplaintRow) {}

@ObjectType({ description: 'Missed dates of one kind.' })
class EscalationRow extends KeyedRow {
  @Field(() => Figure, { description: 'Dates missed and told of.' })
  readonly breaches!: Figure;
}
@ObjectType({ description: 'Answers for missed dates that name one cause.' })
export class CauseRow extends KeyedRow {
  @Field(() => Figure, { description: 'Answers.' })
  readonly answers!: Figure;
}
@ObjectType({ description: 'Dates missed, and why.' })
export class EscalationReport extends ReportOf(EscalationRow) {}

@ObjectType({ description: 'Cases of one stage.' })
class WorkloadRow extends KeyedRow {
  @Field(() => Figure, { description: 'In the stage at the end of the period of the row.' })
  readonly open!: Figure;
  @Field(() => Figure, { description: 'Came into it in the period.' })
  readonly entered!: Figure;
  @Field(() => Figure, { description: 'Left it in the period.' })
  readonly left!: Figure;
}
@ObjectType({ description: 'Acts of one kind and role.' })
export class ActRow extends KeyedRow {
  @Field(() => Figure, { description: 'Acts done.' })
  readonly acts!: Figure;
}
@ObjectType({ description: 'How much there is to do, and how much was done.' })
export class WorkloadReport extends ReportOf(WorkloadRow) {}

@ObjectType({ description: 'Moves for one reason.' })
class ReassignmentRow extends KeyedRow {
  @Field(() => Figure, { description: 'Cases moved from one officer to another.' })
  readonly moves!: Figure;
}
@ObjectType({ description: 'Cases that went from one officer to another.' })
export class ReassignmentReport extends ReportOf(ReassignmentRow) {}

@ObjectType({ description: 'Minutes at the counter: waiting, or service (EDU-STD-3.4, EDU-STD-3.5).' })
class CounterRow extends KeyedRow {
  @Field(() => Figure, { description: 'Visits.' })
  readonly visits!: Figure;
  @Field(() => Figure, { description: 'Of them, within 15 minutes.' })
  readonly within!: Figure;
  @Field(() => Figure, { description: 'Of them, over 15 minutes.' })
  readonly over!: Figure;
  @Field(() => Figure, { description: 'Share within 15 minutes, 0 to 1.' })
  readonly share!: Figure;
  @Field(() => Figure, { description: 'Half of them took no longer, in minutes.' })
  readonly median!: Figure;
  @Field(() => Figure, { description: 'Nine in ten took no longer, in minutes.' })
  readonly p90!: Figure;
}
@ObjectType({ description: 'Waiting and service at the counters of the State Corporation.' })
export class CounterReport extends ReportOf(CounterRow) {}

@ObjectType({ description: 'State duty at one rate, paid in one way.' })
class MoneyRow extends KeyedRow {
  @Field(() => Figure, { description: 'Payments.' })
  readonly payments!: Figure;
  @Field(() => Figure, { description: 'Their sum in tenge.' })
  readonly tenge!: Figure;
}
@ObjectType({ description: 'State duty paid.' })
export class MoneyReport extends ReportOf(MoneyRow) {}

@ObjectType({ description: 'Lines of the registration book, one a document.' })
class RegisterRow extends KeyedRow {
  @Field(() => Figure, { description: 'Apostilles entered.' })
  readonly apostilles!: Figure;
  @Field(() => Figure, { description: 'Refusals entered.' })
  readonly refusals!: Figure;
  @Field(() => Figure, { description: 'Numbers that became void before they were entered.' })
  readonly void!: Figure;
  @Field(() => Figure, { description: 'Entries annulled.' })
  readonly annulled!: Figure;
}
@ObjectType({ description: 'What was entered in the book, and what was annulled.' })
export class RegisterReport extends ReportOf(RegisterRow) {}

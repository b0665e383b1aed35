import { Arg, Args, Ctx, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { loadApplication } from '../applications/application.queries.ts';
import { Application } from '../applications/application.type.ts';
import { loadComplaint } from '../complaints/complaint.queries.ts';
import { Complaint } from '../complaints/complaint.type.ts';
import type { Context } from '../graphql/context.ts';
import { PageArgs, PageOf } from '../graphql/page.ts';
import { casesOfCell } from './cellCases.queries.ts';
import type { ReportId } from './report.ts';
import { answerReport, answerTable, type ReportAnswer, type ReportCase } from './report.queries.ts';
import { FigureCase, ReportArgs } from './report.type.ts';
import {
  ActRow,
  AnnulledActRow,
  CauseRow,
  ComplaintReport,
  CounterReport,
  DurationReport,
  EscalationReport,
  HearingReport,
  IntakeReport,
  MoneyReport,
  ReassignmentReport,
  RefusalReport,
  RegisterReport,
  TimelinessReport,
  TimeWithReport,
  WorkloadReport,
} from './reportRows.type.ts';

const answer = (context: Context, id: ReportId, args: ReportArgs): Promise<ReportAnswer> =>
  answerReport(context, id, args);

/** Read with the report, and asked for beside its rows. */
interface Answered {
  readonly asked: ReportCase;
}

@ObjectType({ description: 'One page of the cases behind a figure.' })
class FigureCasePage extends PageOf(FigureCase) {}

@Resolver()
export class ReportResolver {
  @Query(() => IntakeReport, {
    description:
      'Cases accepted, their results, and those open at the end. BAD_INPUT for a period that cannot be told, QUERY_TOO_LARGE for more groups than an answer holds, FORBIDDEN_OR_UNKNOWN where the reader has no figures; so of every report.',
  })
  intakeReport(@Ctx() context: Context, @Args(() => ReportArgs) args: ReportArgs) {
    return answer(context, 'intake', args);
  }

  @Query(() => TimelinessReport, {
    description: 'What was done in time, stage by stage and for the whole term (EDU-STD-3.1, EDU-STD-3.2).',
  })
  timelinessReport(@Ctx() context: Context, @Args(() => ReportArgs) args: ReportArgs) {
    return answer(context, 'timeliness', args);
  }

  @Query(() => DurationReport, { description: 'How many working days stages and the whole term took.' })
  durationReport(@Ctx() context: Context, @Args(() => ReportArgs) args: ReportArgs) {
    return answer(context, 'duration', args);
  }

  @Query(() => TimeWithReport, {
    description: 'How the time of cases falls to the applicant, the organisations asked, and the provider itself.',
  })
  timeWithReport(@Ctx() context: Context, @Args(() => ReportArgs) args: ReportArgs) {
    return answer(context, 'timeWith', args);
  }

  @Query(() => RefusalReport, { description: 'Refusals by ground (EDU-STD-9.0).' })
  refusalReport(@Ctx() context: Context, @Args(() => ReportArgs) args: ReportArgs) {
    return answer(context, 'refusal', args);
  }

  @Query(() => HearingReport, { description: 'Hearings, who came, and whether they changed the outcome.' })
  hearingReport(@Ctx() context: Context, @Args(() => ReportArgs) args: ReportArgs) {
    return answer(context, 'hearing', args);
  }

  @Query(() => ComplaintReport, {
    description: 'Complaints by route, in time and late, and what became of them; of a reviewer, the whole country.',
  })
  complaintReport(@Ctx() context: Context, @Args(() => ReportArgs) args: ReportArgs) {
    return answer(context, 'complaint', args);
  }

  @Query(() => EscalationReport, { description: 'Dates missed, by kind, and the causes named.' })
  escalationReport(@Ctx() context: Context, @Args(() => ReportArgs) args: ReportArgs) {
    return answer(context, 'escalation', args);
  }

  @Query(() => WorkloadReport, { description: 'Cases in each stage, what came and went, and acts done.' })
  workloadReport(@Ctx() context: Context, @Args(() => ReportArgs) args: ReportArgs) {
    return answer(context, 'workload', args);
  }

  @Query(() => ReassignmentReport, { description: 'Cases moved from one officer to another, by reason.' })
  reassignmentReport(@Ctx() context: Context, @Args(() => ReportArgs) args: ReportArgs) {
    return answer(context, 'reassignment', args);
  }

  @Query(() => CounterReport, {
    description: 'Waiting and service at the counter against the 15 minutes (EDU-STD-3.4, EDU-STD-3.5).',
  })
  counterReport(@Ctx() context: Context, @Args(() => ReportArgs) args: ReportArgs) {
    return answer(context, 'counter', args);
  }

  @Query(() => MoneyReport, { description: 'State duty paid, by rate and way of paying.' })
  moneyReport(@Ctx() context: Context, @Args(() => ReportArgs) args: ReportArgs) {
    return answer(context, 'money', args);
  }

  @Query(() => RegisterReport, { description: 'Lines of the registration book: entered, void, annulled.' })
  registerReport(@Ctx() context: Context, @Args(() => ReportArgs) args: ReportArgs) {
    return answer(context, 'register', args);
  }

  @Query(() => FigureCasePage, {
    description:
      'The cases or complaints behind a figure, as far as the reader may read them; the last recorded first. A page may end before it is full, and still have a next. FORBIDDEN_OR_UNKNOWN for a figure that is hidden from the reader, alike for what is no figure.',
  })
  figureCases(
    @Ctx() context: Context,
    @Arg('cell', () => ID, { description: '`cell` of a figure.' }) cell: string,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return casesOfCell(context, cell, page);
  }
}

@Resolver(() => ComplaintReport)
export class ComplaintReportResolver {
  @FieldResolver(() => [AnnulledActRow], {
    description: 'Contested acts that fell because of a complaint, by the act.',
  })
  async annulled(@Root() { asked }: Answered, @Ctx() context: Context) {
    return (await answerTable(context, asked, 'annulled')).rows;
  }
}

@Resolver(() => EscalationReport)
export class EscalationReportResolver {
  @FieldResolver(() => [CauseRow], { description: 'By the cause that was named in the answer.' })
  async causes(@Root() { asked }: Answered, @Ctx() context: Context) {
    return (await answerTable(context, asked, 'causes')).rows;
  }
}

@Resolver(() => WorkloadReport)
export class WorkloadReportResolver {
  @FieldResolver(() => [ActRow], {
    description: 'Acts done in the period, by act and by the role that did it.',
  })
  async acts(@Root() { asked }: Answered, @Ctx() context: Context) {
    return (await answerTable(context, asked, 'acts')).rows;
  }
}

@Resolver(() => FigureCase)
export class FigureCaseResolver {
  @FieldResolver(() => Application, { nullable: true, description: 'The case; null for what is of a complaint.' })
  application(@Root() { applicationId, complaintId }: FigureCase, @Ctx() context: Context) {
    return complaintId === null && applicationId !== null ? loadApplication(context, applicationId) : null;
  }

  @FieldResolver(() => Complaint, { nullable: true, description: 'The complaint; null for what is of a case.' })
  complaint(@Root() { complaintId }: FigureCase, @Ctx() context: Context) {
    return complaintId === null ? null : loadComplaint(context, complaintId);
  }
}

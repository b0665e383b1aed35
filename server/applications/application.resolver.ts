import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { deadlinesOf } from '../deadlines/deadline.queries.ts';
import { Deadline } from '../deadlines/deadline.type.ts';
import { actFields } from '../graphql/actFields.ts';
import { inputOfAct } from '../graphql/arguments.ts';
import { askedIn } from '../graphql/asked.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import { ApplicationSortEnum } from '../graphql/enums.ts';
import { PageArgs, PageOf } from '../graphql/page.ts';
import { readId } from '../graphql/scalars.ts';
import { Ground } from '../editions/provision.type.ts';
import { Officer } from '../officers/officer.type.ts';
import { loadOfficer } from '../officers/officerName.queries.ts';
import { loadOffice, loadProvider, loadUnit } from '../providers/provider.queries.ts';
import { Office, Provider, Unit } from '../providers/provider.type.ts';
import { ActResult } from './actInput.type.ts';
import {
  ApplicationFilterInput,
  PresentedInput,
  RefuseExpiredInput,
  RefuseIncompleteInput,
  RegisterApplicationInput,
  RequestCorrectionInput,
} from './application.input.ts';
import { getApplication, listApplications } from './application.queries.ts';
import type { ApplicationSort } from './applicationSort.queries.ts';
import {
  confirmCompleteness,
  refuseExpired,
  refuseIncomplete,
  registerApplication,
  requestCorrection,
} from './application.service.ts';
import {
  AllowedAct,
  Applicant,
  Application,
  CaseStage,
  CaseWarning,
  Counter,
  Destination,
  TimelineEvent,
  WaitingPeriod,
} from './application.type.ts';
import * as page from './casePage.queries.ts';
import { AcceptApplicationInput, SubmitApplicationInput } from './intake.input.ts';
import { acceptApplication, submitApplication } from './intake.service.ts';

@ObjectType({ description: 'One page of cases.' })
class ApplicationPage extends PageOf(Application) {}

@Resolver(() => Application)
export class ApplicationResolver {
  @Query(() => ApplicationPage, { description: 'Cases the reader may see, page by page.' })
  applications(
    @Ctx() context: Context,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => ApplicationFilterInput, { nullable: true, description: 'Which.' })
    filter: ApplicationFilterInput | null,
    @Arg('sort', () => ApplicationSortEnum, { defaultValue: 'newestFirst', description: 'In which order.' })
    sort: ApplicationSort,
    @Info() info: GraphQLResolveInfo,
  ) {
    const now = context.services.clock.now();
    const wanted = { filter: filter ?? {}, sort, language: context.language };
    const asked = askedIn(info).get('items');
    return listApplications(context.rows, signedIn(context), now, wanted, { ...args, asked });
  }

  @Query(() => Application, {
    description: 'One case; the same answer for one that does not exist and one the reader may not see.',
  })
  application(@Ctx() context: Context, @Arg('id', () => ID, { description: 'Id.' }) id: string): Promise<Application> {
    return getApplication(context.rows, signedIn(context), readId(id));
  }

  @FieldResolver(() => Provider, { description: 'The department that renders the service.' })
  provider(@Root() { providerId }: Application, @Ctx() { loaders, language }: Context) {
    return loadProvider(loaders, language, providerId);
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The responsible unit.' })
  unit(@Root() { unitId }: Application, @Ctx() { loaders, language }: Context) {
    return unitId && loadUnit(loaders, language, unitId);
  }

  @FieldResolver(() => Office, { nullable: true, description: 'The office of the Corporation.' })
  office(@Root() { officeId }: Application, @Ctx() { loaders, language }: Context) {
    return officeId && loadOffice(loaders, language, officeId);
  }

  @FieldResolver(() => Officer, { nullable: true, description: 'The responsible employee.' })
  assignee(@Root() { assigneeId }: Application, @Ctx() { loaders }: Context) {
    return assigneeId && loadOfficer(loaders, assigneeId);
  }

  @FieldResolver(() => Applicant, { nullable: true, description: 'Personal data; null to those who may not see them.' })
  applicant(@Root() application: Application, @Ctx() context: Context) {
    return page.applicantOf(context, application);
  }

  @FieldResolver(() => Destination, { description: 'Destination country.' })
  destination(@Root() application: Application, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return page.destinationOf(context, application, askedIn(info));
  }

  @FieldResolver(() => Counter, { nullable: true, description: 'Times at the counter.' })
  counter(@Root() application: Application) {
    return page.counterOf(application);
  }

  @FieldResolver(() => Ground, { nullable: true, description: 'Ground of a refusal.' })
  ground(@Root() application: Application, @Ctx() context: Context) {
    return page.groundOf(context, application);
  }

  @FieldResolver(() => Boolean, {
    description:
      'An open limit of the law has passed, not merely a plan or a request; true at once, whether or not any job has run.',
  })
  late(@Root() { nextBreachAt }: Application, @Ctx() { services }: Context): boolean {
    return nextBreachAt !== null && Temporal.Instant.compare(nextBreachAt, services.clock.now()) < 0;
  }

  @FieldResolver(() => [CaseStage], { description: 'Stages of the procedure, in order, with what became of each.' })
  stages(@Root() application: Application, @Ctx() context: Context) {
    return page.stagesOf(context, application);
  }

  @FieldResolver(() => [CaseWarning], {
    description: 'What to know before it goes wrong: country, power of attorney, late arrival, counter limits.',
  })
  warnings(@Root() application: Application, @Ctx() context: Context) {
    return page.warningsOf(context, application);
  }

  @FieldResolver(() => [Deadline], { description: 'Every date the case lives by, soonest first.' })
  deadlines(@Root() application: Application, @Ctx() context: Context) {
    return deadlinesOf(context, application);
  }

  @FieldResolver(() => [WaitingPeriod], { description: 'Days in the hands of the applicant.' })
  waitingPeriods(@Root() application: Application, @Ctx() context: Context) {
    return page.waitingPeriodsOf(context, application);
  }

  @FieldResolver(() => [TimelineEvent], { description: 'History, oldest first.' })
  timeline(@Root() application: Application, @Ctx() context: Context) {
    return page.timelineOf(context, application);
  }

  @FieldResolver(() => [AllowedAct], {
    description: 'Every act of the procedure, with why not where it is not possible.',
  })
  allowedActs(@Root() application: Application, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return page.allowedActsOf(context, application, act => actFields(info.schema, act));
  }

  @Mutation(() => ActResult, {
    description: 'Intake at the counter of the Corporation: opens a case and gives the receipt (EDU-STD-8.corp).',
  })
  acceptApplication(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => AcceptApplicationInput, inputOfAct) input: AcceptApplicationInput,
  ) {
    return acceptApplication(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'A request filed on the portal: opens a case (EDU-STD-8.portal).' })
  submitApplication(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => SubmitApplicationInput, inputOfAct) input: SubmitApplicationInput,
  ) {
    return submitApplication(services, actor, input);
  }

  @Mutation(() => ActResult, {
    description: 'The office registers and hands the case to the unit (EDU-10.1, EDU-11.1).',
  })
  registerApplication(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => RegisterApplicationInput, inputOfAct) input: RegisterApplicationInput,
  ) {
    return registerApplication(services, actor, input);
  }

  @Mutation(() => ActResult, {
    description: 'The package is complete (EDU-10.4a); on the portal it goes to payment (EDU-11.2b).',
  })
  confirmCompleteness(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => PresentedInput, inputOfAct) input: PresentedInput,
  ) {
    return confirmCompleteness(services, actor, input);
  }

  @Mutation(() => ActResult, {
    description: 'Wrong fields or attachments: the applicant is told what to correct (AMB-23).',
  })
  requestCorrection(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => RequestCorrectionInput, inputOfAct) input: RequestCorrectionInput,
  ) {
    return requestCorrection(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'Reasoned refusal: the package is incomplete (EDU-10.3b).' })
  refuseIncomplete(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => RefuseIncompleteInput, inputOfAct) input: RefuseIncompleteInput,
  ) {
    return refuseIncomplete(services, actor, input);
  }

  @Mutation(() => ActResult, {
    description: 'Reasoned refusal: identity document or power of attorney has expired (EDU-10.3c, AMB-24).',
  })
  refuseExpired(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => RefuseExpiredInput, inputOfAct) input: RefuseExpiredInput,
  ) {
    return refuseExpired(services, actor, input);
  }
}

import { Arg, Ctx, FieldResolver, ID, Info, InputType, Field, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { assignOfficer, takeCase } from '../assignments/assignment.service.ts';
import { deadlinesOf } from '../deadlines/deadline.queries.ts';
import { Deadline } from '../deadlines/deadline.type.ts';
import { actFields } from '../graphql/actFields.ts';
import { inputOfAct, pageSize } from '../graphql/arguments.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import { ApplicationSortEnum, ChannelEnum, ServiceEnum, StageEnum } from '../graphql/enums.ts';
import { Day, readId, RecordId, Text } from '../graphql/scalars.ts';
import type { Channel, Service, StageId } from '../law/law.ts';
import { Ground } from '../editions/provision.type.ts';
import { Officer } from '../officers/officer.type.ts';
import { loadOfficer } from '../officers/officerName.queries.ts';
import { loadOffice, loadProvider, loadUnit } from '../providers/provider.queries.ts';
import { Office, Provider, Unit } from '../providers/provider.type.ts';
import { ActResult, PlainActInput } from './actInput.type.ts';
import { AssignOfficerInput, PresentedInput, RefuseInput, RegisterApplicationInput, RequestCorrectionInput } from './application.input.ts';
import { type ApplicationFilter, type ApplicationSort, getApplication, listApplications } from './application.queries.ts';
import {
  confirmCompleteness,
  recordCorrection,
  refuseExpired,
  refuseIncomplete,
  refuseOnMerits,
  registerApplication,
  requestCorrection,
} from './application.service.ts';
import {
  AllowedAct,
  Applicant,
  Application,
  ApplicationPage,
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

@InputType({ description: 'Which cases; every condition given must hold.' })
export class ApplicationFilterInput implements ApplicationFilter {
  @Field(() => Boolean, { nullable: true, description: 'Not handed over yet (true) or handed over (false).' })
  readonly open!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Assigned to the reader.' })
  readonly mine!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Assigned to nobody.' })
  readonly unassigned!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'An open date that binds somebody has passed.' })
  readonly late!: boolean | null;
  @Field(() => Day, { nullable: true, description: 'The nearest open date is this day or earlier.' })
  readonly dueOnOrBefore!: Temporal.PlainDate | null;
  @Field(() => [StageEnum], { nullable: true, description: 'In one of these stages.' })
  readonly stages!: StageId[] | null;
  @Field(() => ServiceEnum, { nullable: true, description: 'Service.' })
  readonly service!: Service | null;
  @Field(() => ChannelEnum, { nullable: true, description: 'Channel.' })
  readonly channel!: Channel | null;
  @Field(() => RecordId, { nullable: true, description: 'Provider.' })
  readonly providerId!: number | null;
  @Field(() => RecordId, { nullable: true, description: 'Office of the Corporation.' })
  readonly officeId!: number | null;
  @Field(() => RecordId, { nullable: true, description: 'Officer it is assigned to.' })
  readonly assigneeId!: number | null;
  @Field(() => Text, { nullable: true, description: 'A number, IIN or BIN as it stands, or any part of the name.' })
  readonly text!: string | null;
}

@Resolver(() => Application)
export class ApplicationResolver {
  @Query(() => ApplicationPage, { description: 'Cases the reader may see, page by page.' })
  applications(
    @Ctx() context: Context,
    @Arg('filter', () => ApplicationFilterInput, { nullable: true, description: 'Which.' }) filter: ApplicationFilterInput | null,
    @Arg('sort', () => ApplicationSortEnum, { defaultValue: 'nextDueFirst', description: 'In which order.' }) sort: ApplicationSort,
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'endCursor of the page before.' }) after: string | null,
  ): Promise<ApplicationPage> {
    const now = context.services.clock.now();
    return listApplications(context.rows, signedIn(context), now, { filter: filter ?? {}, sort, first: pageSize(first), after });
  }

  @Query(() => Application, { description: 'One case; the same answer for one that does not exist and one the reader may not see.' })
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
  destination(@Root() application: Application, @Ctx() context: Context) {
    return page.destinationOf(context, application);
  }

  @FieldResolver(() => Counter, { nullable: true, description: 'Times at the counter.' })
  counter(@Root() application: Application) {
    return page.counterOf(application);
  }

  @FieldResolver(() => Ground, { nullable: true, description: 'Ground of a refusal.' })
  ground(@Root() application: Application, @Ctx() context: Context) {
    return page.groundOf(context, application);
  }

  @FieldResolver(() => Boolean, { description: 'An open date that binds somebody has passed; true at once, whether or not any job has run.' })
  late(@Root() { nextDueAt }: Application, @Ctx() { services }: Context): boolean {
    return nextDueAt !== null && Temporal.Instant.compare(nextDueAt, services.clock.now()) < 0;
  }

  @FieldResolver(() => [CaseStage], { description: 'Stages of the procedure, in order, with what became of each.' })
  stages(@Root() application: Application, @Ctx() context: Context) {
    return page.stagesOf(context, application);
  }

  @FieldResolver(() => [CaseWarning], { description: 'What to know before it goes wrong: country, power of attorney, late arrival, counter limits.' })
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

  @FieldResolver(() => [AllowedAct], { description: 'Every act of the procedure, with why not where it is not possible.' })
  allowedActs(@Root() application: Application, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return page.allowedActsOf(context, application, act => actFields(info.schema, act));
  }

  @Mutation(() => ActResult, { description: 'Intake at the counter of the Corporation: opens a case and gives the receipt (EDU-STD-8.corp).' })
  acceptApplication(@Ctx() { services, actor }: Context, @Arg('input', () => AcceptApplicationInput, inputOfAct) input: AcceptApplicationInput) {
    return acceptApplication(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'A request filed on the portal: opens a case (EDU-STD-8.portal).' })
  submitApplication(@Ctx() { services, actor }: Context, @Arg('input', () => SubmitApplicationInput, inputOfAct) input: SubmitApplicationInput) {
    return submitApplication(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'The office registers and hands the case to the unit (EDU-10.1, EDU-11.1).' })
  registerApplication(@Ctx() { services, actor }: Context, @Arg('input', () => RegisterApplicationInput, inputOfAct) input: RegisterApplicationInput) {
    return registerApplication(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'The head of the unit assigns the responsible employee (EDU-10.2).' })
  assignOfficer(@Ctx() { services, actor }: Context, @Arg('input', () => AssignOfficerInput, inputOfAct) input: AssignOfficerInput) {
    return assignOfficer(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'A responsible employee takes a free case (EDU-11.2a).' })
  takeCase(@Ctx() { services, actor }: Context, @Arg('input', () => PlainActInput, inputOfAct) input: PlainActInput) {
    return takeCase(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'The package is complete (EDU-10.4a); on the portal it goes to payment (EDU-11.2b).' })
  confirmCompleteness(@Ctx() { services, actor }: Context, @Arg('input', () => PresentedInput, inputOfAct) input: PresentedInput) {
    return confirmCompleteness(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'Wrong fields or attachments: the applicant is told what to correct (AMB-23).' })
  requestCorrection(@Ctx() { services, actor }: Context, @Arg('input', () => RequestCorrectionInput, inputOfAct) input: RequestCorrectionInput) {
    return requestCorrection(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'The applicant has corrected the application.' })
  recordCorrection(@Ctx() { services, actor }: Context, @Arg('input', () => PresentedInput, inputOfAct) input: PresentedInput) {
    return recordCorrection(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'Reasoned refusal: the package is incomplete (EDU-10.3b).' })
  refuseIncomplete(@Ctx() { services, actor }: Context, @Arg('input', () => RefuseInput, inputOfAct) input: RefuseInput) {
    return refuseIncomplete(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'Reasoned refusal: identity document or power of attorney has expired (EDU-10.3c, AMB-24).' })
  refuseExpired(@Ctx() { services, actor }: Context, @Arg('input', () => RefuseInput, inputOfAct) input: RefuseInput) {
    return refuseExpired(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'Refusal on a ground of item 9: answers that a preliminary decision and a hearing come first (EDU-10.H1).' })
  refuseOnMerits(@Ctx() { services, actor }: Context, @Arg('input', () => RefuseInput, inputOfAct) input: RefuseInput) {
    return refuseOnMerits(services, actor, input);
  }
}

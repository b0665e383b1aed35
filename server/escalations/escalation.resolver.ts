import { Arg, Args, Ctx, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { loadApplication } from '../applications/application.queries.ts';
import { Application } from '../applications/application.type.ts';
import { loadComplaint } from '../complaints/complaint.queries.ts';
import { Complaint } from '../complaints/complaint.type.ts';
import { Deadline } from '../deadlines/deadline.type.ts';
import type { Context } from '../graphql/context.ts';
import { PageArgs, PageOf } from '../graphql/page.ts';
import { Day, readId } from '../graphql/scalars.ts';
import { loadOfficer } from '../officers/officerName.queries.ts';
import { Officer } from '../officers/officer.type.ts';
import { requirePermission } from '../officers/permissions.ts';
import { loadProvider } from '../providers/provider.queries.ts';
import { Provider } from '../providers/provider.type.ts';
import { disposeEscalations } from './disposition.service.ts';
import { dispositionResult } from './dispositionResult.ts';
import { DisposeEscalationsInput, EscalationFilterInput } from './escalation.input.ts';
import { getEscalation } from './escalation.queries.ts';
import {
  Disposition,
  DispositionResult,
  Escalation,
  EscalationCounts,
  EscalationDigest,
  EscalationStep,
} from './escalation.type.ts';
import { countEscalations, listEscalations } from './escalationList.queries.ts';
import {
  deadlineOf,
  digestsInTrouble,
  dispositionsOf,
  escalationFrom,
  promisedOnOf,
  stepsOf,
  toldOf,
} from './escalationPage.queries.ts';

@ObjectType({ description: 'One page of dates gone by.' })
class EscalationPage extends PageOf(Escalation) {}

@Resolver(() => Escalation)
export class EscalationResolver {
  @Query(() => EscalationPage, {
    description:
      'Dates gone by that break the law, the longest gone by first, of those closed the last answered first; told at once, whether anything swept or not.',
  })
  async escalations(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => EscalationFilterInput, { nullable: true, description: 'Which ones.' })
    filter: EscalationFilterInput | null,
  ) {
    const found = await listEscalations(context, filter ?? {}, page);
    return { ...found, items: found.items.map(row => escalationFrom(context, row)) };
  }

  @Query(() => Escalation, { description: 'One date gone by.' })
  async escalation(@Ctx() context: Context, @Arg('id', () => ID, { description: 'Id of the deadline.' }) id: string) {
    return escalationFrom(context, await getEscalation(context, readId(id)));
  }

  @Query(() => EscalationCounts, { description: 'How many dates gone by wait for an answer.' })
  escalationCounts(@Ctx() context: Context) {
    return countEscalations(context);
  }

  @Query(() => [EscalationDigest], { description: 'Messages on dates that did not get through, newest first.' })
  escalationDigestsInTrouble(@Ctx() { actor, rows }: Context) {
    requirePermission(actor, 'changeSettings', {});
    return digestsInTrouble(rows);
  }

  @Mutation(() => [DispositionResult], {
    description: 'Answers for dates gone by, each on its own: why, what is done, and who does it or by when.',
  })
  async disposeEscalations(
    @Ctx() { services, actor, language }: Context,
    @Arg('input', () => DisposeEscalationsInput, { description: 'The answer.' }) input: DisposeEscalationsInput,
  ): Promise<DispositionResult[]> {
    const { items, newOwnerId = null, promisedOn = null, note = null, ...answer } = input;
    const given = { ...answer, newOwnerId, promisedOn, note };
    const outcomes = await disposeEscalations(services, actor, items, given);
    return outcomes.map(outcome => dispositionResult(outcome, language));
  }

  @FieldResolver(() => Deadline, { description: 'The date.' })
  deadline(@Root() { row }: Escalation, @Ctx() context: Context) {
    return deadlineOf(context, row);
  }

  @FieldResolver(() => Application, { nullable: true, description: 'Its case, if you may read it.' })
  application(@Root() { row }: Escalation, @Ctx() context: Context) {
    return row.applicationId && loadApplication(context, row.applicationId);
  }

  @FieldResolver(() => Complaint, { nullable: true, description: 'Its complaint, if you may read it.' })
  complaint(@Root() { row }: Escalation, @Ctx() context: Context) {
    return row.complaintId && loadComplaint(context, row.complaintId);
  }

  @FieldResolver(() => Provider, { description: 'Provider.' })
  provider(@Root() { row }: Escalation, @Ctx() { loaders, language }: Context) {
    return loadProvider(loaders, language, row.providerId);
  }

  @FieldResolver(() => Officer, { nullable: true, description: 'Officer of the case, reviewer of the complaint.' })
  assignee(@Root() { row }: Escalation, @Ctx() { loaders }: Context) {
    return row.holderId && loadOfficer(loaders, row.holderId);
  }

  @FieldResolver(() => Day, { nullable: true, description: 'By when it was last promised; null once it is closed.' })
  promisedOn(@Root() escalation: Escalation, @Ctx() context: Context) {
    return promisedOnOf(context, escalation);
  }

  @FieldResolver(() => [EscalationStep], { description: 'Steps it has come to, in order.' })
  steps(@Root() { id }: Escalation, @Ctx() context: Context) {
    return stepsOf(context, id);
  }

  @FieldResolver(() => [Disposition], { description: 'Answers for it, oldest first.' })
  dispositions(@Root() { row }: Escalation, @Ctx() context: Context) {
    return dispositionsOf(context, row);
  }
}

@Resolver(() => EscalationStep)
export class EscalationStepResolver {
  @FieldResolver(() => [Officer], { description: 'Who was told.' })
  told(@Root() { id }: EscalationStep, @Ctx() context: Context) {
    return toldOf(context, id);
  }
}

@Resolver(() => Disposition)
export class DispositionResolver {
  @FieldResolver(() => Officer, { nullable: true, description: 'Who answered.' })
  madeBy(@Root() { madeById }: Disposition, @Ctx() { loaders }: Context) {
    return loadOfficer(loaders, madeById);
  }

  @FieldResolver(() => Officer, { nullable: true, description: 'Who goes on with it.' })
  newOwner(@Root() { newOwnerId }: Disposition, @Ctx() { loaders }: Context) {
    return newOwnerId && loadOfficer(loaders, newOwnerId);
  }
}

@Resolver(() => EscalationDigest)
export class EscalationDigestResolver {
  @FieldResolver(() => Officer, { nullable: true, description: 'To whom.' })
  officer(@Root() { officerId }: EscalationDigest, @Ctx() { loaders }: Context) {
    return loadOfficer(loaders, officerId);
  }
}

import { Arg, Args, Ctx, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ActResult } from '../applications/actInput.type.ts';
import { inputOfAct } from '../graphql/arguments.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import { MoveRefusalEnum, MoveStateEnum, MoveWarningEnum } from '../graphql/enums.ts';
import { PageArgs, PageOf } from '../graphql/page.ts';
import { readId } from '../graphql/scalars.ts';
import { loadOfficer } from '../officers/officerName.queries.ts';
import { Officer } from '../officers/officer.type.ts';
import { refusalsOf, warningsOf } from './moveGroup.queries.ts';
import { listMoves } from './moveItem.queries.ts';
import { planReassignment } from './planReassignment.service.ts';
import type { MoveRefusal, MoveState, MoveWarning } from './reassignment.ts';
import {
  PlanReassignmentInput,
  ReverseReassignmentInput,
  StartReassignmentInput,
  TakeNextInput,
} from './reassignment.input.ts';
import { countsOf, getReassignment, listReassignments } from './reassignment.queries.ts';
import {
  LoadChange,
  MoveCounts,
  MoveItem,
  MoveRefusalCount,
  MoveWarningCount,
  Reassignment,
} from './reassignment.type.ts';
import { reverseReassignment } from './reverseReassignment.service.ts';
import { isReversible } from './reversible.rules.ts';
import { isStartable } from './startable.rules.ts';
import { startReassignment } from './startReassignment.service.ts';
import { takeNext } from './takeNext.service.ts';

@ObjectType({ description: 'One page of reassignments.' })
class ReassignmentPage extends PageOf(Reassignment) {}

@ObjectType({ description: 'One page of the cases of a reassignment.' })
class MoveItemPage extends PageOf(MoveItem) {}

@Resolver(() => Reassignment)
export class ReassignmentResolver {
  @Query(() => Reassignment, { description: 'One reassignment.' })
  reassignment(@Ctx() { rows, actor }: Context, @Arg('id', () => ID, { description: 'Id.' }) id: string) {
    return getReassignment(rows, actor, readId(id));
  }

  @Query(() => ReassignmentPage, {
    description: 'Your reassignments and those where you may move cases, newest first.',
  })
  reassignments(@Ctx() context: Context, @Args(() => PageArgs) page: PageArgs) {
    return listReassignments(context, page);
  }

  @Mutation(() => Reassignment, { description: 'Where each case would go and why; nothing moves yet.' })
  async planReassignment(
    @Ctx() { services, actor, rows }: Context,
    @Arg('input', () => PlanReassignmentInput, inputOfAct) input: PlanReassignmentInput,
  ) {
    return getReassignment(rows, actor, await planReassignment(services, actor, input));
  }

  @Mutation(() => Reassignment, { description: 'Moves the cases of your plan, in the background.' })
  async startReassignment(
    @Ctx() { services, actor, rows }: Context,
    @Arg('input', () => StartReassignmentInput, inputOfAct) input: StartReassignmentInput,
  ) {
    return getReassignment(rows, actor, await startReassignment(services, actor, input));
  }

  @Mutation(() => Reassignment, {
    description: 'Sends the cases back that nobody has acted on since: the reassignment that does it, begun.',
  })
  async reverseReassignment(
    @Ctx() { services, actor, rows }: Context,
    @Arg('input', () => ReverseReassignmentInput, inputOfAct) input: ReverseReassignmentInput,
  ) {
    return getReassignment(rows, actor, await reverseReassignment(services, actor, input));
  }

  @Mutation(() => ActResult, {
    description: 'The most urgent free case you may take becomes yours; its application is null when nothing is free.',
  })
  takeNext(@Ctx() { services, actor }: Context, @Arg('input', () => TakeNextInput, inputOfAct) input: TakeNextInput) {
    return takeNext(services, actor, input);
  }

  @FieldResolver(() => Officer, { nullable: true, description: 'Who planned it.' })
  plannedBy(@Root() { plannedById }: Reassignment, @Ctx() { loaders }: Context) {
    return loadOfficer(loaders, plannedById);
  }

  @FieldResolver(() => MoveCounts, { description: 'How many cases stand where.' })
  counts(@Root() { id }: Reassignment, @Ctx() context: Context) {
    return countsOf(context, id);
  }

  @FieldResolver(() => [LoadChange], { description: 'Loads before and after, as planned.' })
  loads(@Root() { loadChanges }: Reassignment) {
    return loadChanges;
  }

  @FieldResolver(() => [MoveRefusalCount], { description: 'Why cases stay, the most frequent reason first.' })
  refusals(@Root() { id }: Reassignment, @Ctx() context: Context) {
    return refusalsOf(context, id);
  }

  @FieldResolver(() => [MoveWarningCount], { description: 'What to look at before its cases move.' })
  warnings(@Root() { id }: Reassignment, @Ctx() context: Context) {
    return warningsOf(context, id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether you can start it: a plan of your own, not older than a day.' })
  async startable(@Root() reassignment: Reassignment, @Ctx() context: Context) {
    const { officerId } = signedIn(context);
    const counts = await countsOf(context, reassignment.id);
    return isStartable(reassignment, counts, officerId, context.services.clock.now());
  }

  @FieldResolver(() => Boolean, { description: 'Whether its cases can be sent back.' })
  async reversible(@Root() reassignment: Reassignment, @Ctx() context: Context) {
    return isReversible(reassignment, await countsOf(context, reassignment.id));
  }

  @FieldResolver(() => MoveItemPage, { description: 'Its cases, the most urgent first.' })
  items(
    @Root() { id }: Reassignment,
    @Ctx() { rows, language }: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('state', () => MoveStateEnum, { nullable: true, description: 'Only those in this state.' })
    state: MoveState | null,
    @Arg('refusal', () => MoveRefusalEnum, { nullable: true, description: 'Only those that stay for this reason.' })
    refusal: MoveRefusal | null,
    @Arg('warning', () => MoveWarningEnum, { nullable: true, description: 'Only those with this warning.' })
    warning: MoveWarning | null,
  ) {
    return listMoves(rows, language, { id, state, refusal, warning }, page);
  }
}

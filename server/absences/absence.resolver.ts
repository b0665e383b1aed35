import { Arg, Args, Ctx, FieldResolver, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { inputOfAct } from '../graphql/arguments.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import { AbsenceStateEnum, UncoveredReasonEnum } from '../graphql/enums.ts';
import { PageArgs, PageOf } from '../graphql/page.ts';
import { Day, RecordId } from '../graphql/scalars.ts';
import { loadOfficer } from '../officers/officerName.queries.ts';
import { Officer } from '../officers/officer.type.ts';
import { getReassignment, reassignmentsOfAbsence } from '../reassignments/reassignment.queries.ts';
import { Reassignment } from '../reassignments/reassignment.type.ts';
import { coverOfAbsence, dueCasesOf, getAbsence, listAbsences } from './absence.queries.ts';
import { stateOf } from './absence.rules.ts';
import { Absence, CancelAbsenceInput, PlanAbsenceMovesInput, RecordAbsenceInput } from './absence.type.ts';
import { cancelAbsence } from './cancelAbsence.service.ts';
import { planAbsenceMoves } from './planAbsenceMoves.service.ts';
import { recordAbsence } from './recordAbsence.service.ts';
import { absenteesOf, substitutesFor } from './substitutes.queries.ts';

@ObjectType({ description: 'One page of absences.' })
class AbsencePage extends PageOf(Absence) {}

@Resolver(() => Absence)
export class AbsenceResolver {
  @Query(() => AbsencePage, {
    description: 'Your absences and those of the people you lead, by their first day; cancelled ones too.',
  })
  absences(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('from', () => Day, { nullable: true, description: 'Not over before this day.' })
    from: Temporal.PlainDate | null,
    @Arg('to', () => Day, { nullable: true, description: 'Begun by this day.' }) to: Temporal.PlainDate | null,
    @Arg('officerId', () => RecordId, { nullable: true, description: 'Whose.' }) officerId: number | null,
  ) {
    return listAbsences(context, { from: from ?? null, to: to ?? null, officerId: officerId ?? null }, page);
  }

  @Query(() => [Officer], { description: 'Whose absences you may record, by name.' })
  absentees(@Ctx() context: Context) {
    return absenteesOf(context);
  }

  @Query(() => [Officer], { description: 'Who can stand in for the officer, by name.' })
  substitutesFor(@Ctx() context: Context, @Arg('officerId', () => RecordId, { description: 'For whom.' }) id: number) {
    return substitutesFor(context, id);
  }

  @Mutation(() => Absence, { description: 'Records days on which somebody is away; no case moves yet.' })
  async recordAbsence(
    @Ctx() context: Context,
    @Arg('input', () => RecordAbsenceInput, inputOfAct) input: RecordAbsenceInput,
  ) {
    return readAgain(context, await recordAbsence(context.services, context.actor, input));
  }

  @Mutation(() => Absence, {
    description: 'Cancels an absence that is not over; the cases moved for it come back, but for those acted on since.',
  })
  async cancelAbsence(
    @Ctx() context: Context,
    @Arg('input', () => CancelAbsenceInput, inputOfAct) input: CancelAbsenceInput,
  ) {
    return readAgain(context, await cancelAbsence(context.services, context.actor, input));
  }

  @Mutation(() => Reassignment, {
    description:
      'Where each case due in the absence would go, along the chain of substitutes or, where none is named, by load; nothing moves yet.',
  })
  async planAbsenceMoves(
    @Ctx() { services, actor, rows }: Context,
    @Arg('input', () => PlanAbsenceMovesInput, inputOfAct) input: PlanAbsenceMovesInput,
  ) {
    return getReassignment(rows, actor, await planAbsenceMoves(services, actor, input));
  }

  @FieldResolver(() => Officer, { nullable: true, description: 'Who is away.' })
  officer(@Root() { officerId }: Absence, @Ctx() { loaders }: Context) {
    return loadOfficer(loaders, officerId);
  }

  @FieldResolver(() => Officer, { nullable: true, description: 'Who was named to stand in; null: nobody.' })
  substitute(@Root() { substituteId }: Absence, @Ctx() { loaders }: Context) {
    return substituteId && loadOfficer(loaders, substituteId);
  }

  @FieldResolver(() => Officer, { nullable: true, description: 'Who recorded it.' })
  recordedBy(@Root() { recordedById }: Absence, @Ctx() { loaders }: Context) {
    return loadOfficer(loaders, recordedById);
  }

  @FieldResolver(() => Int, { description: 'Cases due while they are away, and late ones once they are.' })
  dueCases(@Root() absence: Absence, @Ctx() context: Context) {
    return dueCasesOf(context, absence);
  }

  @FieldResolver(() => Officer, {
    nullable: true,
    description: 'Who stands in today, or on the first day: the substitute, or whoever stands in for them in turn.',
  })
  async standIn(@Root() absence: Absence, @Ctx() context: Context) {
    const { standInId } = await coverOfAbsence(context, absence);
    return standInId && loadOfficer(context.loaders, standInId);
  }

  @FieldResolver(() => Day, {
    nullable: true,
    description: 'First day on which nobody stands in; null: there is none.',
  })
  async uncoveredOn(@Root() absence: Absence, @Ctx() context: Context) {
    return (await coverOfAbsence(context, absence)).uncoveredOn;
  }

  @FieldResolver(() => UncoveredReasonEnum, { nullable: true, description: 'Why nobody stands in on that day.' })
  async uncoveredWhy(@Root() absence: Absence, @Ctx() context: Context) {
    return (await coverOfAbsence(context, absence)).uncoveredWhy;
  }

  @FieldResolver(() => AbsenceStateEnum, { description: 'Ahead, now, over or cancelled, by the day of the provider.' })
  state(@Root() absence: Absence) {
    return stateOf(absence);
  }

  @FieldResolver(() => [Reassignment], {
    description: 'Plans and moves made for it, there and back, as far as you may see them; the first first.',
  })
  reassignments(@Root() { id }: Absence, @Ctx() context: Context) {
    return reassignmentsOfAbsence(context, id);
  }
}

function readAgain(context: Context, id: number): Promise<Absence> {
  return getAbsence(context.rows, signedIn(context), id, context.services.clock.now());
}

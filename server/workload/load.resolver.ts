import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.ts';
import { RecordId } from '../graphql/scalars.ts';
import { loadOfficer } from '../officers/officerName.queries.ts';
import { Officer } from '../officers/officer.type.ts';
import { loadUnit } from '../providers/provider.queries.ts';
import { Unit } from '../providers/provider.type.ts';
import { setOfficerCapacity } from './capacity.service.ts';
import { OfficerLoad, SetOfficerCapacityInput, SetOfficerSkillsInput } from './load.type.ts';
import { listOfficerLoads } from './loadList.queries.ts';
import { setOfficerSkills } from './skill.service.ts';

@Resolver(() => OfficerLoad)
export class OfficerLoadResolver {
  @Query(() => [OfficerLoad], {
    description: 'Officers who may be given cases, by name, with what each has in hand; an officer sees their own.',
  })
  officerLoads(
    @Ctx() context: Context,
    @Arg('providerId', () => RecordId, { nullable: true, description: 'Of this provider.' }) providerId: number | null,
    @Arg('unitId', () => RecordId, { nullable: true, description: 'Of this unit.' }) unitId: number | null,
  ) {
    return listOfficerLoads(context, { providerId: providerId ?? null, unitId: unitId ?? null });
  }

  @Mutation(() => Officer, { description: 'Sets how much an officer can carry.' })
  async setOfficerCapacity(
    @Ctx() { services, actor, loaders }: Context,
    @Arg('input', () => SetOfficerCapacityInput, { description: 'How much.' }) input: SetOfficerCapacityInput,
  ) {
    await setOfficerCapacity(services, actor, input);
    return loadOfficer(loaders, input.officerId);
  }

  @Mutation(() => Officer, { description: 'Sets what an officer can do.' })
  async setOfficerSkills(
    @Ctx() { services, actor, loaders }: Context,
    @Arg('input', () => SetOfficerSkillsInput, { description: 'What.' }) input: SetOfficerSkillsInput,
  ) {
    await setOfficerSkills(services, actor, input);
    return loadOfficer(loaders, input.officerId);
  }

  @FieldResolver(() => Officer, { nullable: true, description: 'Whose load it is.' })
  officer(@Root() { officerId }: OfficerLoad, @Ctx() { loaders }: Context) {
    return loadOfficer(loaders, officerId);
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'Their unit; null where they work for the whole provider.',
  })
  unit(@Root() { unitId }: OfficerLoad, @Ctx() { loaders, language }: Context) {
    return unitId && loadUnit(loaders, language, unitId);
  }

  @FieldResolver(() => Officer, {
    nullable: true,
    description: 'Who was named to stand in for them while they are away.',
  })
  substitute(@Root() { substituteId }: OfficerLoad, @Ctx() { loaders }: Context) {
    return substituteId && loadOfficer(loaders, substituteId);
  }
}

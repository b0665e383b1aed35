import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { known } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import { loadUnit } from './provider.queries.ts';
import { Unit } from './provider.type.ts';
import { CloseUnitInput, CreateUnitInput, RenameUnitInput } from './unit.input.ts';
import { closeUnit, createUnit, renameUnit } from './unit.service.ts';

const theUnit = async ({ loaders, language }: Context, id: number): Promise<Unit> =>
  known(await loadUnit(loaders, language, id));

@Resolver(() => Unit)
export class UnitResolver {
  @Mutation(() => Unit, { description: 'Adds a unit to a provider; for administrators of people.' })
  async createUnit(
    @Ctx() context: Context,
    @Arg('input', () => CreateUnitInput, { description: 'The unit.' }) input: CreateUnitInput,
  ): Promise<Unit> {
    return theUnit(context, await createUnit(context.services, context.actor, input));
  }

  @Mutation(() => Unit, { description: 'Gives an open unit another name; papers already made keep the old one.' })
  async renameUnit(
    @Ctx() context: Context,
    @Arg('input', () => RenameUnitInput, { description: 'Which, and the name.' }) input: RenameUnitInput,
  ): Promise<Unit> {
    return theUnit(context, await renameUnit(context.services, context.actor, input));
  }

  @Mutation(() => Unit, {
    description:
      'Closes a unit for good: it takes no cases and no people. Refused while it has open cases or people, and for the only open unit of a provider.',
  })
  async closeUnit(
    @Ctx() context: Context,
    @Arg('input', () => CloseUnitInput, { description: 'Which, and why.' }) input: CloseUnitInput,
  ): Promise<Unit> {
    return theUnit(context, await closeUnit(context.services, context.actor, input));
  }
}

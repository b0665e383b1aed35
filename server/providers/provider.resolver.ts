import { Arg, Args, Ctx, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { known } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import { PageArgs, PageOf } from '../graphql/page.ts';
import { readId } from '../graphql/scalars.ts';
import { requirePermission } from '../officers/permissions.ts';
import { listProviders, listUnits } from './places.queries.ts';
import { ProviderFilter, UnitFilter } from './provider.input.ts';
import { loadProvider, loadUnit, regionName, unitsOf } from './provider.queries.ts';
import { Provider, Unit } from './provider.type.ts';

@ObjectType({ description: 'One page of providers.' })
class ProviderPage extends PageOf(Provider) {}

@ObjectType({ description: 'One page of units.' })
class UnitPage extends PageOf(Unit) {}

const filterOf = { nullable: true, description: 'Which.' } as const;

@Resolver(() => Provider)
export class ProviderResolver {
  @Query(() => ProviderPage, { description: 'Departments that render the services, by name.' })
  providers(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ProviderFilter, filterOf) filter: ProviderFilter | null,
  ) {
    requirePermission(context.actor, 'readProviders', {});
    return listProviders(context, filter ?? {}, page);
  }

  @Query(() => Provider, { description: 'One department.' })
  async provider(
    @Ctx() { actor, loaders, language }: Context,
    @Arg('id', () => ID, { description: 'Id.' }) id: string,
  ): Promise<Provider> {
    requirePermission(actor, 'readProviders', {});
    return known(await loadProvider(loaders, language, readId(id)));
  }

  @Query(() => UnitPage, { description: 'Responsible units, by name.' })
  units(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => UnitFilter, filterOf) filter: UnitFilter | null,
  ) {
    requirePermission(context.actor, 'readProviders', {});
    return listUnits(context, filter ?? {}, page);
  }

  @Query(() => Unit, { description: 'One unit.' })
  async unit(
    @Ctx() { actor, loaders, language }: Context,
    @Arg('id', () => ID, { description: 'Id.' }) id: string,
  ): Promise<Unit> {
    requirePermission(actor, 'readProviders', {});
    return known(await loadUnit(loaders, language, readId(id)));
  }

  @FieldResolver(() => [Unit], { name: 'units', description: 'Its responsible units, by name.' })
  unitsOfProvider(@Root() { id }: Provider, @Ctx() { loaders, language }: Context) {
    return unitsOf(loaders, language, id);
  }

  @FieldResolver(() => String, { description: "Name of the region in the reader's language." })
  regionName(@Root() { region }: Provider, @Ctx() { language }: Context) {
    return regionName(region, language);
  }
}

import { Arg, Args, Ctx, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { known } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import { PageArgs, PageOf } from '../graphql/page.ts';
import { readId } from '../graphql/scalars.ts';
import { requirePermission } from '../officers/permissions.ts';
import { listOffices } from './places.queries.ts';
import { OfficeFilter } from './provider.input.ts';
import { loadOffice, regionName } from './provider.queries.ts';
import { Office } from './provider.type.ts';

@ObjectType({ description: 'One page of offices of the Corporation.' })
class OfficePage extends PageOf(Office) {}

@Resolver(() => Office)
export class OfficeResolver {
  @Query(() => OfficePage, { description: 'Offices of the Corporation, by name.' })
  offices(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => OfficeFilter, { nullable: true, description: 'Which.' }) filter: OfficeFilter | null,
  ) {
    requirePermission(context.actor, 'readProviders', {});
    return listOffices(context, filter ?? {}, page);
  }

  @Query(() => Office, { description: 'One office of the Corporation.' })
  async office(
    @Ctx() { actor, loaders, language }: Context,
    @Arg('id', () => ID, { description: 'Id.' }) id: string,
  ): Promise<Office> {
    requirePermission(actor, 'readProviders', {});
    return known(await loadOffice(loaders, language, readId(id)));
  }

  @FieldResolver(() => String, { description: "Name of the region in the reader's language." })
  regionName(@Root() { region }: Office, @Ctx() { language }: Context) {
    return regionName(region, language);
  }
}

import { Arg, Args, Ctx, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { known } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import { PageArgs, PageOf } from '../graphql/page.ts';
import { readId } from '../graphql/scalars.ts';
import { requirePermission } from '../officers/permissions.ts';
import { listOrganisations } from './places.queries.ts';
import { OrganisationFilter } from './provider.input.ts';
import { loadOrganisation } from './provider.queries.ts';
import { Organisation } from './provider.type.ts';

@ObjectType({ description: 'One page of organisations.' })
class OrganisationPage extends PageOf(Organisation) {}

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => OrganisationPage, {
    description: 'Organisations that issue documents and can be asked about them, by name.',
  })
  organisations(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => OrganisationFilter, { nullable: true, description: 'Which.' })
    filter: OrganisationFilter | null,
  ) {
    requirePermission(context.actor, 'readProviders', {});
    return listOrganisations(context, filter ?? {}, page);
  }

  @Query(() => Organisation, { description: 'One organisation.' })
  async organisation(
    @Ctx() { actor, loaders, language }: Context,
    @Arg('id', () => ID, { description: 'Id.' }) id: string,
  ): Promise<Organisation> {
    requirePermission(actor, 'readProviders', {});
    return known(await loadOrganisation(loaders, language, readId(id)));
  }
}

import { Arg, Args, Ctx, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.ts';
import { LanguageEnum } from '../graphql/enums.ts';
import { PageArgs, PageOf } from '../graphql/page.ts';
import { readId } from '../graphql/scalars.ts';
import { loadOffice, loadProvider, loadUnit } from '../providers/provider.queries.ts';
import { Office, Provider, Unit } from '../providers/provider.type.ts';
import { OfficerFilter } from './officer.input.ts';
import { Grant, Officer, RoleGrant } from './officer.type.ts';
import {
  accountOfOfficer,
  getOfficerOf,
  grantsOf,
  listOfficers,
  officersForCase,
  openCasesOf,
} from './officerList.queries.ts';

@ObjectType({ description: 'One page of officers.' })
class OfficerPage extends PageOf(Officer) {}

@Resolver(() => Officer)
export class OfficerResolver {
  @Query(() => OfficerPage, { description: 'Officers the reader may see, by name.' })
  officers(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => OfficerFilter, { nullable: true, description: 'Which.' }) filter: OfficerFilter | null,
  ) {
    return listOfficers(context, filter ?? {}, page);
  }

  @Query(() => Officer, { description: 'One officer.' })
  officer(@Ctx() context: Context, @Arg('id', () => ID, { description: 'Id.' }) id: string): Promise<Officer> {
    return getOfficerOf(context, readId(id));
  }

  @Query(() => [Officer], { description: 'Officers the case can be assigned to (EDU-10.2).' })
  officersFor(@Ctx() context: Context, @Arg('applicationId', () => ID, { description: 'The case.' }) id: string) {
    return officersForCase(context, readId(id));
  }

  @FieldResolver(() => [RoleGrant], { description: 'Roles, as far as the reader may see them.' })
  grants(
    @Root() { id }: Officer,
    @Ctx() context: Context,
    @Arg('ended', () => Boolean, { defaultValue: false, description: 'Those that have ended too.' }) ended: boolean,
  ) {
    return grantsOf(context, id, ended);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Cases assigned and not closed; null to those who may see no officers.',
  })
  openCases(@Root() { id }: Officer, @Ctx() context: Context) {
    return openCasesOf(context, id);
  }

  @FieldResolver(() => String, { nullable: true, description: 'E-mail address they sign in with; for administrators.' })
  async email(@Root() { id }: Officer, @Ctx() context: Context) {
    return (await accountOfOfficer(context, id))?.email;
  }

  @FieldResolver(() => LanguageEnum, { nullable: true, description: 'Their language; for administrators.' })
  async language(@Root() { id }: Officer, @Ctx() context: Context) {
    return (await accountOfOfficer(context, id))?.language;
  }
}

@Resolver(() => Grant)
export class GrantResolver {
  @FieldResolver(() => Provider, { nullable: true, description: 'Provider it is held at.' })
  provider(@Root() { providerId }: Grant, @Ctx() { loaders, language }: Context) {
    return providerId ? loadProvider(loaders, language, providerId) : null;
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'Unit it is held in.' })
  unit(@Root() { unitId }: Grant, @Ctx() { loaders, language }: Context) {
    return unitId ? loadUnit(loaders, language, unitId) : null;
  }

  @FieldResolver(() => Office, { nullable: true, description: 'Office of the Corporation it is held at.' })
  office(@Root() { officeId }: Grant, @Ctx() { loaders, language }: Context) {
    return officeId ? loadOffice(loaders, language, officeId) : null;
  }
}

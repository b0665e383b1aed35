import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.ts';
import { readId } from '../graphql/scalars.ts';
import { listApiKeys } from './apiKey.queries.ts';
import { ApiKey, IssuedKey } from './apiKey.type.ts';
import { issueOwnKey, revokeOwnKey } from './apiKeyOwn.service.ts';
import { CreateOfficerInput, GrantRoleInput, IssueApiKeyInput, IssueOwnKeyInput } from './officer.input.ts';
import { Officer } from './officer.type.ts';
import { getOfficerOf } from './officerList.queries.ts';
import { loadOfficer } from './officerName.queries.ts';
import { addOfficer, endRole, giveRole, issueKey, revokeKey, setOfficerActive } from './people.service.ts';

const officerId = { description: 'The officer.' };

@Resolver()
export class PeopleResolver {
  @Mutation(() => Officer, { description: 'Adds a person or a system; for administrators.' })
  async createOfficer(
    @Ctx() context: Context,
    @Arg('input', () => CreateOfficerInput, { description: 'Whom.' }) input: CreateOfficerInput,
  ) {
    return getOfficerOf(context, await addOfficer(context.services, context.actor, input));
  }

  @Mutation(() => Officer, { description: 'Ends the access of somebody who has left, at once; for administrators.' })
  async deactivateOfficer(@Ctx() context: Context, @Arg('officerId', () => ID, officerId) id: string) {
    return getOfficerOf(context, await setOfficerActive(context.services, context.actor, readId(id), false));
  }

  @Mutation(() => Officer, { description: 'Gives access back; for administrators.' })
  async reactivateOfficer(@Ctx() context: Context, @Arg('officerId', () => ID, officerId) id: string) {
    return getOfficerOf(context, await setOfficerActive(context.services, context.actor, readId(id), true));
  }

  @Mutation(() => Officer, { description: 'Gives a role; for administrators.' })
  async grantRole(
    @Ctx() context: Context,
    @Arg('input', () => GrantRoleInput, { description: 'What and to whom.' }) input: GrantRoleInput,
  ) {
    return getOfficerOf(context, await giveRole(context.services, context.actor, input.officerId, input));
  }

  @Mutation(() => Officer, {
    description: 'Ends a role; it stays visible with its end, and keys issued for it stop working. For administrators.',
  })
  async endGrant(@Ctx() context: Context, @Arg('grantId', () => ID, { description: 'The grant.' }) id: string) {
    return getOfficerOf(context, await endRole(context.services, context.actor, readId(id)));
  }
}

@Resolver(() => ApiKey)
export class ApiKeyResolver {
  @Query(() => [ApiKey], {
    description: 'Keys, newest first, those that work no more too: for administrators all, for analysts their own.',
  })
  apiKeys(@Ctx() context: Context) {
    return listApiKeys(context);
  }

  @Mutation(() => IssuedKey, {
    description: 'Issues a key for one grant of its owner; the answer shows it once. For administrators.',
  })
  issueApiKey(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => IssueApiKeyInput, { description: 'For what.' }) input: IssueApiKeyInput,
  ) {
    return issueKey(services, actor, input);
  }

  @Mutation(() => ID, { description: 'Switches a key off for good; answers with its id. For administrators.' })
  revokeApiKey(
    @Ctx() { services, actor }: Context,
    @Arg('id', () => ID, { description: 'The key.' }) id: string,
  ): Promise<string> {
    return revokeKey(services, actor, id);
  }

  @Mutation(() => IssuedKey, {
    description:
      'Issues a read-only key for your own role of analyst; the answer shows it once. BAD_INPUT from the eleventh key in use on.',
  })
  issueOwnKey(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => IssueOwnKeyInput, { description: 'For what.' }) input: IssueOwnKeyInput,
  ) {
    return issueOwnKey(services, actor, input);
  }

  @Mutation(() => ID, { description: 'Switches a key of your own off for good; answers with its id. For analysts.' })
  revokeOwnKey(
    @Ctx() { services, actor }: Context,
    @Arg('id', () => ID, { description: 'The key.' }) id: string,
  ): Promise<string> {
    return revokeOwnKey(services, actor, id);
  }

  @FieldResolver(() => Officer, { description: 'Whose key it is.' })
  owner(@Root() { ownerId }: ApiKey, @Ctx() { loaders }: Context) {
    return loadOfficer(loaders, ownerId);
  }
}

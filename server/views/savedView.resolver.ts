import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { inputOfAct } from '../graphql/arguments.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import { ViewResourceEnum } from '../graphql/enums.ts';
import { RecordId } from '../graphql/scalars.ts';
import { loadOfficer } from '../officers/officerName.queries.ts';
import { Officer } from '../officers/officer.type.ts';
import { SaveViewInput } from './savedView.input.ts';
import { getView, listViews } from './savedView.queries.ts';
import { removeView, saveView } from './savedView.service.ts';
import type { ViewResource } from './savedView.ts';
import { SavedView } from './savedView.type.ts';

@Resolver(() => SavedView)
export class SavedViewResolver {
  @Query(() => [SavedView], {
    description: 'Views of a list: your own, then those shared with your unit or provider, by name; at most 200.',
  })
  savedViews(
    @Ctx() context: Context,
    @Arg('resource', () => ViewResourceEnum, { description: 'Of which list.' }) resource: ViewResource,
  ) {
    return listViews(context.rows, signedIn(context), resource);
  }

  @Query(() => SavedView, {
    description: 'One view; the same answer for one that does not exist or is not shared with you.',
  })
  savedView(@Ctx() context: Context, @Arg('id', () => RecordId, { description: 'The view.' }) id: number) {
    return getView(context.rows, signedIn(context), id);
  }

  @Mutation(() => SavedView, { description: 'Keeps a view of a list, new or changed; a person keeps 100 at most.' })
  async saveView(@Ctx() context: Context, @Arg('input', () => SaveViewInput, inputOfAct) input: SaveViewInput) {
    const actor = signedIn(context);
    return getView(context.rows, actor, await saveView(context.services, actor, input));
  }

  @Mutation(() => Boolean, { description: 'Removes a view of yours, for everybody; true.' })
  async removeView(@Ctx() context: Context, @Arg('id', () => RecordId, { description: 'The view.' }) id: number) {
    await removeView(context.services, signedIn(context), id);
    return true;
  }

  @FieldResolver(() => Officer, { description: 'Whose it is.' })
  owner(@Root() { ownerId }: SavedView, @Ctx() { loaders }: Context) {
    return loadOfficer(loaders, ownerId);
  }
}

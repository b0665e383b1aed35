import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { known } from '../errors.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import { loadOfficer } from '../officers/officerName.queries.ts';
import { Officer } from '../officers/officer.type.ts';
import { listLadders } from './ladderList.queries.ts';
import { setLadder } from './ladder.service.ts';
import { Ladder, SetLadderInput } from './ladder.type.ts';

@Resolver(() => Ladder)
export class LadderResolver {
  @Query(() => [Ladder], { description: 'The ladder in force for each kind of date that binds somebody.' })
  ladders(@Ctx() context: Context) {
    signedIn(context);
    return listLadders(context);
  }

  @Mutation(() => Ladder, { description: 'Sets who is told of dates of one kind and who answers for them.' })
  async setLadder(
    @Ctx() context: Context,
    @Arg('input', () => SetLadderInput, { description: 'The ladder.' }) input: SetLadderInput,
  ) {
    await setLadder(context.services, context.actor, input);
    return known((await listLadders(context)).find(({ kind }) => kind === input.kind));
  }

  @FieldResolver(() => Officer, { nullable: true, description: 'Who set it; null as delivered.' })
  setBy(@Root() { setById }: Ladder, @Ctx() { loaders }: Context) {
    return setById && loadOfficer(loaders, setById);
  }
}

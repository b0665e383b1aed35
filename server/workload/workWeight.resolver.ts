import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { known } from '../errors.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import { loadOfficer } from '../officers/officerName.queries.ts';
import { Officer } from '../officers/officer.type.ts';
import { listWorkWeights } from './workWeight.queries.ts';
import { setWorkWeight } from './workWeight.service.ts';
import { SetWorkWeightInput, WorkWeight } from './workWeight.type.ts';

@Resolver(() => WorkWeight)
export class WorkWeightResolver {
  @Query(() => [WorkWeight], { description: 'What a case weighs at each stage, in the order of the procedure.' })
  workWeights(@Ctx() context: Context) {
    signedIn(context);
    return listWorkWeights(context.rows);
  }

  @Mutation(() => WorkWeight, { description: 'Sets what a case weighs at a stage; for administrators.' })
  async setWorkWeight(
    @Ctx() { services, actor, rows }: Context,
    @Arg('input', () => SetWorkWeightInput, { description: 'The weight.' }) input: SetWorkWeightInput,
  ) {
    await setWorkWeight(services, actor, input);
    return known((await listWorkWeights(rows)).find(({ stage }) => stage === input.stage));
  }

  @FieldResolver(() => Officer, { nullable: true, description: 'Who set it; null as delivered.' })
  setBy(@Root() { setById }: WorkWeight, @Ctx() { loaders }: Context) {
    return setById && loadOfficer(loaders, setById);
  }
}

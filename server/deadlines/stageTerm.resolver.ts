import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { type Context, signedIn } from '../graphql/context.ts';
import { ChannelEnum } from '../graphql/enums.ts';
import type { Channel } from '../law/law.ts';
import { loadOfficer } from '../officers/officerName.queries.ts';
import { Officer } from '../officers/officer.type.ts';
import { setStageTerm } from './stageTerm.service.ts';
import { SetStageTermInput, StageTerm, StageTermChange } from './stageTerm.type.ts';
import { listStageTerms } from './stageTermList.queries.ts';

@Resolver(() => StageTermChange)
export class StageTermResolver {
  @Query(() => [StageTerm], {
    description: 'Terms of an edition: of the service as a whole, then of each stage that has one.',
  })
  stageTerms(
    @Ctx() context: Context,
    @Arg('edition', () => String, { description: 'Edition of the rules.' }) edition: string,
    @Arg('channel', () => ChannelEnum, { description: 'Channel.' }) channel: Channel,
  ): Promise<StageTerm[]> {
    signedIn(context);
    return listStageTerms(context, edition, channel);
  }

  @Mutation(() => [StageTerm], {
    description: 'Sets a term the orders leave to the authority; answers with all terms of the procedure.',
  })
  async setStageTerm(
    @Ctx() context: Context,
    @Arg('input', () => SetStageTermInput, { description: 'The term.' }) input: SetStageTermInput,
  ): Promise<StageTerm[]> {
    await setStageTerm(context.services, context.actor, { ...input, stage: input.stage ?? null });
    return listStageTerms(context, input.edition, input.channel);
  }

  @FieldResolver(() => Officer, { nullable: true, description: 'Who set it.' })
  setBy(@Root() { officerId }: StageTermChange, @Ctx() { loaders }: Context) {
    return officerId && loadOfficer(loaders, officerId);
  }
}

import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { type Context, signedIn } from '../graphql/context.ts';
import { getEdition } from '../law/editions.ts';
import { hearingRequirements } from './hearingRequirement.queries.ts';
import { setHearingRequirement } from './hearingRequirement.service.ts';
import { HearingRequirement, SetHearingRequirementInput } from './hearingRequirement.type.ts';

@Resolver()
export class HearingRequirementResolver {
  @Query(() => [HearingRequirement], { description: 'Which grounds of an edition need a hearing now.' })
  hearingRequirements(
    @Ctx() context: Context,
    @Arg('edition', () => String, { description: 'Edition of the rules.' }) edition: string,
  ): Promise<HearingRequirement[]> {
    signedIn(context);
    return hearingRequirements(context.rows, getEdition(edition, context.services.editions));
  }

  @Mutation(() => [HearingRequirement], {
    description: 'Asks for a hearing on a ground outside item 9 too, or no longer; answers with all grounds.',
  })
  async setHearingRequirement(
    @Ctx() context: Context,
    @Arg('input', () => SetHearingRequirementInput, { description: 'The ground.' }) input: SetHearingRequirementInput,
  ): Promise<HearingRequirement[]> {
    await setHearingRequirement(context.services, context.actor, input);
    return hearingRequirements(context.rows, getEdition(input.edition, context.services.editions));
  }
}

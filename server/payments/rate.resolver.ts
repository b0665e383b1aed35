import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { type Context, signedIn } from '../graphql/context.ts';
import { Day } from '../graphql/scalars.ts';
import { dutyQuote, mciRates } from './rate.queries.ts';
import { addMciRate } from './rate.service.ts';
import { AddMciRateInput, DutyQuote, MciRate } from './rate.type.ts';

@Resolver()
export class RateResolver {
  @Query(() => [MciRate], { description: 'Rates of the monthly calculation index, newest first.' })
  mciRates(@Ctx() context: Context): Promise<MciRate[]> {
    signedIn(context);
    return mciRates(context);
  }

  @Query(() => DutyQuote, { description: 'State duty that would be due for so many documents paid on a day.' })
  dutyQuote(
    @Ctx() context: Context,
    @Arg('paidOn', () => Day, { description: 'Day of payment.' }) paidOn: Temporal.PlainDate,
    @Arg('documents', () => Int, { description: 'How many documents.' }) documents: number,
  ): Promise<DutyQuote> {
    signedIn(context);
    return dutyQuote(context, paidOn, documents);
  }

  @Mutation(() => [MciRate], {
    description: 'Adds a rate; refused where payments have been made on days it would cover. Answers with all rates.',
  })
  async addMciRate(
    @Ctx() context: Context,
    @Arg('input', () => AddMciRateInput, { description: 'The rate.' }) input: AddMciRateInput,
  ): Promise<MciRate[]> {
    await addMciRate(context.services, context.actor, input);
    return mciRates(context);
  }
}

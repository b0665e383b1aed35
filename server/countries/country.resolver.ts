import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Destination } from '../applications/application.type.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import { Text } from '../graphql/scalars.ts';
import { destinationCountries, getDestinationCountry } from './country.queries.ts';
import { setDestinationCountry } from './country.service.ts';
import { SetDestinationCountryInput } from './country.type.ts';

@Resolver()
export class CountryResolver {
  @Query(() => [Destination], { description: 'Countries of destination, by name.' })
  destinationCountries(
    @Ctx() context: Context,
    @Arg('text', () => Text, {
      nullable: true,
      description: "Any part of the name in the reader's language, or the code.",
    })
    text: string | null,
  ): Promise<Destination[]> {
    signedIn(context);
    return destinationCountries(context, text ?? null);
  }

  @Query(() => Destination, { description: 'One country of destination.' })
  destinationCountry(
    @Ctx() context: Context,
    @Arg('code', () => ID, { description: 'ISO 3166-1 code.' }) code: string,
  ): Promise<Destination> {
    signedIn(context);
    return getDestinationCountry(context, code);
  }

  @Mutation(() => Destination, { description: 'Corrects the list of countries; for administrators.' })
  async setDestinationCountry(
    @Ctx() context: Context,
    @Arg('input', () => SetDestinationCountryInput, { description: 'The country.' }) input: SetDestinationCountryInput,
  ): Promise<Destination> {
    await setDestinationCountry(context.services, context.actor, input);
    return getDestinationCountry(context, input.code);
  }
}

import { Field, InputType } from 'type-graphql';
import { CountryCode, Text } from '../graphql/scalars.ts';
import type { ApostilleStatus } from '../law/countries.ts';

@InputType({ description: 'What an apostille is worth in a country of destination.' })
export class SetDestinationCountryInput {
  @Field(() => CountryCode, { description: 'Country; one that is not on the list yet is added.' })
  readonly code!: string;
  @Field(() => String, { description: 'party, not-party, not-needed or objection.' })
  readonly apostille!: ApostilleStatus;
  @Field(() => Text, { nullable: true, description: 'Note shown at intake; left out to show none.' })
  readonly note?: string | null;
}

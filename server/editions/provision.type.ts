import { Field, ID, ObjectType } from 'type-graphql';
import { GroundEnum } from '../graphql/enums.ts';
import { Day } from '../graphql/scalars.ts';
import type { GroundId } from '../law/law.ts';

@ObjectType({ description: 'A provision of the orders, or one marked as not from the orders.' })
export class Provision {
  @Field(() => ID, { description: 'Id in the catalogue, such as EDU-10.4a.' })
  readonly id!: string;
  @Field(() => String, { nullable: true, description: 'Number of the order; null for what neither order contains.' })
  readonly order!: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the amending order.' })
  readonly amendedBy!: string | null;
  @Field(() => String, {
    description: 'The place in words, such as "paragraph 10, item 4"; empty if not from the orders.',
  })
  readonly place!: string;
  @Field(() => Boolean, { description: 'True where the orders are silent and the authority decides.' })
  readonly notFromTheOrders!: boolean;
  @Field(() => Day, {
    nullable: true,
    description: 'First day in force; null while the day of publication is not verified.',
  })
  readonly inForceFrom!: string | null;
  @Field(() => Day, { nullable: true, description: 'Last day in force.' })
  readonly inForceTo!: string | null;
  @Field(() => String, { description: "Short text in our own words, in the reader's language." })
  readonly text!: string;
}

@ObjectType({ description: 'A ground for refusal with its own source (AMB-22).' })
export class Ground {
  @Field(() => GroundEnum, { description: 'Id.' })
  readonly id!: GroundId;
  @Field(() => Provision, { description: 'Where it comes from.' })
  readonly provision!: Provision;
  @Field(() => Boolean, { description: 'Whether a hearing must come before a refusal on it.' })
  readonly needsHearing!: boolean;
  @Field(() => String, { description: "Text in the reader's language." })
  readonly text!: string;
}

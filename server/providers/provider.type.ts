import { Field, ID, ObjectType } from 'type-graphql';
import { ServiceEnum } from '../graphql/enums.ts';
import { Day, Moment } from '../graphql/scalars.ts';
import { ThreeLanguages } from '../graphql/threeLanguages.type.ts';
import type { LocalisedText, Service } from '../law/law.ts';

@ObjectType({ description: 'A responsible unit of a provider.' })
export class Unit {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: number;
  @Field(() => String, { description: "Name in the reader's language." })
  readonly name!: string;
  @Field(() => ThreeLanguages, { description: 'Its name in all languages.' })
  readonly names!: LocalisedText;
  @Field(() => Moment, { nullable: true, description: 'When it was closed; null while it takes cases.' })
  readonly closedAt!: string | null;
}

@ObjectType({ description: 'A territorial department that renders the service (EDU-4.1).' })
export class Provider {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: number;
  @Field(() => String, { description: 'Short code.' })
  readonly code!: string;
  @Field(() => ServiceEnum, { description: 'The service it renders.' })
  readonly service!: Service;
  @Field(() => String, { description: "Name in the reader's language." })
  readonly name!: string;
  @Field(() => String, { description: 'Region code.' })
  readonly region!: string;
  @Field(() => String, { description: 'IANA time zone: its legal day is the local day here.' })
  readonly zone!: string;
  @Field(() => String, { nullable: true, description: 'Postal address.' })
  readonly address!: string | null;
  @Field(() => String, { nullable: true, description: 'Enquiry telephone.' })
  readonly phone!: string | null;
  @Field(() => Day, { nullable: true, description: 'First day of the department, where known.' })
  readonly since!: string | null;
}

@ObjectType({
  description: 'An office of the State Corporation: it accepts packages, keeps results a month and issues them.',
})
export class Office {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: number;
  @Field(() => String, { description: 'Short code; receipt numbers begin with it.' })
  readonly code!: string;
  @Field(() => String, { description: "Name in the reader's language." })
  readonly name!: string;
  @Field(() => String, { description: 'Region code.' })
  readonly region!: string;
}

@ObjectType({ description: 'An organisation that issued documents and can be asked about them.' })
export class Organisation {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: number;
  @Field(() => String, { description: 'education, stateBody, justiceBody or notary.' })
  readonly kind!: string;
  @Field(() => String, { description: "Name in the reader's language." })
  readonly name!: string;
  @Field(() => String, { nullable: true, description: 'Region code.' })
  readonly region!: string | null;
}

import { Field, InputType } from 'type-graphql';
import { IssuerKindEnum, ServiceEnum } from '../graphql/enums.ts';
import { RecordId, Text } from '../graphql/scalars.ts';
import type { Service } from '../law/law.ts';

@InputType({ description: 'Which providers; every condition given must hold.' })
export class ProviderFilter {
  @Field(() => ServiceEnum, { nullable: true, description: 'The service they render.' })
  readonly service?: Service | null;
  @Field(() => String, { nullable: true, description: 'Region code.' })
  readonly region?: string | null;
  @Field(() => Text, { nullable: true, description: 'Any part of the name, in any language, or of the code.' })
  readonly text?: string | null;
}

@InputType({ description: 'Which units; every condition given must hold.' })
export class UnitFilter {
  @Field(() => RecordId, { nullable: true, description: 'Of this provider.' })
  readonly providerId?: number | null;
  @Field(() => Text, { nullable: true, description: 'Any part of the name, in any language.' })
  readonly text?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'True: only closed ones; false: only those that take cases.' })
  readonly closed?: boolean | null;
}

@InputType({ description: 'Which offices of the Corporation; every condition given must hold.' })
export class OfficeFilter {
  @Field(() => String, { nullable: true, description: 'Region code.' })
  readonly region?: string | null;
  @Field(() => Text, { nullable: true, description: 'Any part of the name, in any language, or of the code.' })
  readonly text?: string | null;
}

@InputType({ description: 'Which organisations; every condition given must hold.' })
export class OrganisationFilter {
  @Field(() => IssuerKindEnum, { nullable: true, description: 'Kind.' })
  readonly kind?: string | null;
  @Field(() => String, { nullable: true, description: 'Region code.' })
  readonly region?: string | null;
  @Field(() => Text, { nullable: true, description: 'Any part of the name, in any language.' })
  readonly text?: string | null;
}

import { Field, ID, ObjectType } from 'type-graphql';
import { KeyCoverageEnum, RoleEnum, ScopeEnum } from '../graphql/enums.ts';
import { Moment } from '../graphql/scalars.ts';
import type { Role } from '../law/law.ts';
import type { Scope } from './actor.ts';
import type { KeyCoverage } from './apiKeyTerms.ts';

@ObjectType({ description: 'A key a system signs in with; only its hash is kept.' })
export class ApiKey {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: string;
  @Field(() => String, { nullable: true, description: 'What it is for.' })
  readonly name!: string | null;
  @Field(() => String, { nullable: true, description: 'Its first characters, to tell it from others.' })
  readonly start!: string | null;
  @Field(() => RoleEnum, { nullable: true, description: 'The one role it carries.' })
  readonly role!: Role | null;
  @Field(() => ScopeEnum, { nullable: true, description: 'How far that role reaches.' })
  readonly scope!: Scope | null;
  @Field(() => Boolean, { description: 'Only asks: with it nothing is changed and nothing is uploaded.' })
  readonly readOnly!: boolean;
  @Field(() => KeyCoverageEnum, { description: 'What it may ask for, within its role.' })
  readonly covers!: KeyCoverage;
  @Field(() => Boolean, {
    description: 'Neither revoked nor expired; it also stops working when its grant ends or its owner leaves.',
  })
  readonly valid!: boolean;
  @Field(() => Moment, { description: 'When it was issued.' })
  readonly issuedAt!: string;
  @Field(() => Moment, { nullable: true, description: 'Until when it is valid; null without an end.' })
  readonly expiresAt!: string | null;
  @Field(() => Moment, { nullable: true, description: 'When it was last used.' })
  readonly lastUsedAt!: string | null;
  readonly ownerId!: number;
}

@ObjectType({ description: 'A key just issued.' })
export class IssuedKey {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: string;
  @Field(() => String, { description: 'The key itself: shown this once.' })
  readonly key!: string;
}

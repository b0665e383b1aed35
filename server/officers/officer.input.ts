import { Field, InputType, Int } from 'type-graphql';
import { KeyCoverageEnum, LanguageEnum, RoleEnum, ScopeEnum } from '../graphql/enums.ts';
import { Choice } from '../graphql/field.ts';
import { Email, RecordId, Text } from '../graphql/scalars.ts';
import type { Language, Role } from '../law/law.ts';
import type { Scope } from './actor.ts';
import type { KeyCoverage } from './apiKeyTerms.ts';

@InputType({ description: 'Which officers; every condition given must hold.' })
export class OfficerFilter {
  @Field(() => RecordId, { nullable: true, description: 'Holds a role at this provider.' })
  readonly providerId?: number | null;
  @Field(() => RoleEnum, { nullable: true, description: 'Holds this role; at the provider, if one is given.' })
  readonly role?: Role | null;
  @Field(() => Boolean, { nullable: true, description: 'Works here now (true) or has left (false).' })
  readonly active?: boolean | null;
  @Field(() => Text, { nullable: true, description: 'Any part of the name.' })
  readonly text?: string | null;
}

@InputType({ description: 'A role and how far it reaches; the place the scope needs must be named.' })
export class GrantInput {
  @Field(() => RoleEnum, { description: 'Role.' })
  readonly role!: Role;
  @Field(() => ScopeEnum, { description: 'How far it reaches.' })
  readonly scope!: Scope;
  @Choice(() => RecordId, 'providers', { nullable: true, description: 'Provider.' })
  readonly providerId?: number | null;
  @Choice(() => RecordId, 'units', { nullable: true, description: 'Unit of that provider.' })
  readonly unitId?: number | null;
  @Choice(() => RecordId, 'offices', { nullable: true, description: 'Office of the Corporation.' })
  readonly officeId?: number | null;
  @Choice(() => RecordId, 'reviewingBodies', { nullable: true, description: 'Body that reviews complaints.' })
  readonly bodyId?: number | null;
  @Field(() => String, { nullable: true, description: 'Region code.' })
  readonly region?: string | null;
}

@InputType({ description: 'A person, or a system, to add.' })
export class CreateOfficerInput {
  @Field(() => Text, { description: 'Name.' })
  readonly name!: string;
  @Field(() => Email, { description: 'E-mail address they sign in with.' })
  readonly email!: string;
  @Field(() => LanguageEnum, { description: 'Language.' })
  readonly language!: Language;
  @Field(() => String, {
    nullable: true,
    description: 'First password, 12 characters or more; none for systems and for those who sign in elsewhere.',
  })
  readonly password?: string | null;
  @Field(() => [GrantInput], { description: 'Roles.' })
  readonly grants!: readonly GrantInput[];
}

@InputType({ description: 'A role to give.' })
export class GrantRoleInput extends GrantInput {
  @Choice(() => RecordId, 'officers', { description: 'To whom.' })
  readonly officerId!: number;
}

@InputType({ description: 'A key for a system.' })
export class IssueApiKeyInput {
  @Field(() => Text, { description: 'What it is for, such as the name of the machine that uses it.' })
  readonly name!: string;
  @Field(() => RecordId, { description: 'The one grant of its owner that the key carries.' })
  readonly grantId!: number;
  @Field(() => Int, { nullable: true, description: 'Days it is valid, 1 to 3650; without an end if left out.' })
  readonly days?: number | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'It only asks: nothing is changed or uploaded with it. Always so for the role of an analyst, and for all that covers less than everything.',
  })
  readonly readOnly!: boolean;
  @Field(() => KeyCoverageEnum, { defaultValue: 'everything', description: 'What it may ask for, within its role.' })
  readonly covers!: KeyCoverage;
}

@InputType({ description: 'A key of one’s own for tools that read figures; it never changes anything.' })
export class IssueOwnKeyInput {
  @Field(() => Text, { description: 'What it is for, such as the name of the tool that uses it.' })
  readonly name!: string;
  @Field(() => KeyCoverageEnum, { defaultValue: 'figures', description: 'What it may ask for.' })
  readonly covers!: KeyCoverage;
  @Field(() => Int, { description: 'Days it is valid, 1 to 366.' })
  readonly days!: number;
}

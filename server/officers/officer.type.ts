import { Field, ID, ObjectType } from 'type-graphql';
import { RoleEnum, ScopeEnum } from '../graphql/enums.ts';
import { Moment } from '../graphql/scalars.ts';
import type { Role } from '../law/law.ts';
import type { Scope } from './actor.ts';

@ObjectType({ description: 'A person who works here, or a system that signs in by key.' })
export class Officer {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: number;
  @Field(() => String, {
    description: 'Name; to whoever may read neither of officers nor personal data, a number that stands for it.',
  })
  readonly name!: string;
  @Field(() => Boolean, { description: 'False after they have left.' })
  readonly active!: boolean;
}

@ObjectType({ description: 'A role held in a place.' })
export class Grant {
  @Field(() => RoleEnum, { description: 'Role.' })
  readonly role!: Role;
  @Field(() => ScopeEnum, { description: 'How far it reaches.' })
  readonly scope!: Scope;
  readonly providerId?: number | null;
  readonly unitId?: number | null;
  readonly officeId?: number | null;
  readonly bodyId?: number | null;
  @Field(() => String, { nullable: true, description: 'Region code, where it is held in a region.' })
  readonly region?: string | null;
}

@ObjectType({ description: 'A role given to an officer; it is never deleted, only ended.' })
export class RoleGrant extends Grant {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: number;
  @Field(() => Moment, { description: 'Since when.' })
  readonly since!: string;
  @Field(() => Moment, { nullable: true, description: 'Until when; null while it is in force.' })
  readonly endedAt!: string | null;
}

import { Field, ID, ObjectType } from 'type-graphql';
import { LanguageEnum, RoleEnum } from '../graphql/enums.ts';
import type { Language, Role } from '../law/law.ts';
import { Grant } from './officer.type.ts';

@ObjectType({ description: 'Whoever is signed in.' })
export class Me {
  @Field(() => ID, { description: 'Id among the officers.' })
  readonly officerId!: number;
  @Field(() => String, { description: 'Name.' })
  readonly name!: string;
  @Field(() => LanguageEnum, { description: 'Their language.' })
  readonly language!: Language;
  @Field(() => [Grant], { description: 'Roles in force; a key carries one of them only.' })
  readonly grants!: readonly Grant[];
}

@ObjectType({ description: 'An invented person of the demo.' })
export class DemoPersonInfo {
  @Field(() => String, { description: 'Name.' })
  readonly name!: string;
  @Field(() => RoleEnum, { description: 'Role.' })
  readonly role!: Role;
  @Field(() => String, { nullable: true, description: "Where they work, in the reader's language." })
  readonly place!: string | null;
  @Field(() => String, { description: 'E-mail address to sign in with.' })
  readonly email!: string;
  @Field(() => String, { description: 'Password.' })
  readonly password!: string;
}

@ObjectType({ description: 'What may be known before signing in.' })
export class PublicInfo {
  @Field(() => [DemoPersonInfo], { description: 'People of the demo; none where the data are real.' })
  readonly demoPeople!: readonly DemoPersonInfo[];
}

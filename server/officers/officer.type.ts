import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A person who works here, or a system that signs in by key.' })
export class Officer {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: number;
  @Field(() => String, { description: 'Name.' })
  readonly name!: string;
}

import { Field, InputType, ObjectType } from 'type-graphql';
import { Text } from './scalars.ts';

@ObjectType({ description: 'A text in all three languages.' })
export class ThreeLanguages {
  @Field(() => String, { description: 'Kazakh.' })
  readonly kk!: string;
  @Field(() => String, { description: 'Russian.' })
  readonly ru!: string;
  @Field(() => String, { description: 'English.' })
  readonly en!: string;
}

@InputType({ description: 'A text in all three languages.' })
export class ThreeLanguagesInput {
  @Field(() => Text, { description: 'Kazakh.' })
  readonly kk!: string;
  @Field(() => Text, { description: 'Russian.' })
  readonly ru!: string;
  @Field(() => Text, { description: 'English.' })
  readonly en!: string;
}

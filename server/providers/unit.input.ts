import { Field, InputType } from 'type-graphql';
import { RecordId, Text } from '../graphql/scalars.ts';
import { ThreeLanguagesInput } from '../graphql/threeLanguages.type.ts';

const why = 'Why; kept in the history of settings.';

@InputType({ description: 'A new unit of a provider.' })
export class CreateUnitInput {
  @Field(() => RecordId, { description: 'The provider.' })
  readonly providerId!: number;
  @Field(() => ThreeLanguagesInput, { description: 'Its name, that of no other open unit there.' })
  readonly name!: ThreeLanguagesInput;
  @Field(() => Text, { description: why })
  readonly reason!: string;
}

@InputType({ description: 'Another name of a unit.' })
export class RenameUnitInput {
  @Field(() => RecordId, { description: 'The unit.' })
  readonly id!: number;
  @Field(() => ThreeLanguagesInput, { description: 'Its name from now on.' })
  readonly name!: ThreeLanguagesInput;
  @Field(() => Text, { description: why })
  readonly reason!: string;
}

@InputType({ description: 'The unit to close.' })
export class CloseUnitInput {
  @Field(() => RecordId, { description: 'The unit.' })
  readonly id!: number;
  @Field(() => Text, { description: why })
  readonly reason!: string;
}

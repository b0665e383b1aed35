import { Field, InputType, Int } from 'type-graphql';
import { CaseInput } from '../applications/actInput.type.ts';
import { EntryStateEnum } from '../graphql/enums.ts';
import { Choice } from '../graphql/field.ts';
import { RecordId, Text } from '../graphql/scalars.ts';

@InputType({ description: 'A line of the register book to void or annul.' })
export class EntryInput extends CaseInput {
  @Choice(() => RecordId, 'registerEntries', { description: 'The line.' })
  readonly entryId!: number;
  @Field(() => Text, { description: 'Why; it stays visible.' })
  readonly reason!: string;
}

@InputType({ description: 'Papers sent back unsigned.' })
export class ReturnUnsignedInput extends CaseInput {
  @Field(() => Text, { description: 'What to mend.' })
  readonly reason!: string;
}

@InputType({ description: 'Which lines of the register book.' })
export class RegisterEntryFilter {
  @Field(() => RecordId, { nullable: true, description: 'Provider.' })
  readonly providerId?: number | null;
  @Field(() => Int, { nullable: true, description: 'Year.' })
  readonly year?: number | null;
  @Field(() => Int, { nullable: true, description: 'Number.' })
  readonly number?: number | null;
  @Field(() => EntryStateEnum, { nullable: true, description: 'State.' })
  readonly state?: string | null;
}

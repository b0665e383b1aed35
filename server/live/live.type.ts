import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ChangeKindEnum } from '../graphql/enums.ts';
import type { ChangeKind } from './change.ts';

@ObjectType({ description: 'A record that changed and that you may read, or could until now: ask for it again.' })
export class ChangeItem {
  @Field(() => ChangeKindEnum, { description: 'What it is.' })
  readonly kind!: ChangeKind;
  @Field(() => ID, { description: 'Id of the record; of presence, the id of the case.' })
  readonly id!: number;
  @Field(() => Int, { nullable: true, description: 'Its version by now, where it has one.' })
  readonly version!: number | null;
}

@ObjectType({
  description: 'What changed since the batch before, each record once, in no order; at most two batches a second.',
})
export class ChangeBatch {
  @Field(() => String, { description: 'Pass it as `since` after an interruption: nothing is missed.' })
  readonly cursor!: string;
  @Field(() => String, {
    description:
      'Send it as the header `x-database-position` with what you ask next: no replica answers that has not what you were told of.',
  })
  readonly position!: string;
  @Field(() => [ChangeItem], { description: 'The records; empty in the first batch where nothing was missed.' })
  readonly items!: readonly ChangeItem[];
  @Field(() => Boolean, {
    description:
      'Too much happened, or your rights changed: read again whatever you show. So it is after more than an hour away.',
  })
  readonly isReset!: boolean;
}

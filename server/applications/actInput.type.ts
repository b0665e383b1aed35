import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { RecordId, Uuid } from '../graphql/scalars.ts';
import { Application } from './application.type.ts';

/** What every act on a case has in its input. */
@InputType()
export class CaseInput {
  @Field(() => RecordId, { description: 'The case.' })
  readonly applicationId!: number;
  @Field(() => Int, {
    description: 'The version the decision was taken on; another one is refused with STALE_VERSION.',
  })
  readonly expectedVersion!: number;
  @Field(() => Uuid, {
    description: 'Made once per act and repeated with every retry: a repeat returns the first result.',
  })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'Input of acts that need nothing but the case.' })
export class PlainActInput extends CaseInput {}

@ObjectType({ description: 'Result of an act.' })
export class ActResult {
  readonly applicationId!: number;
  @Field(() => Application, {
    nullable: true,
    description: 'The case as it is now; null to one who may do the act but not read the case.',
  })
  readonly application!: Application | null;
  @Field(() => Int, { description: 'Version the act led to.' })
  readonly version!: number;
  @Field(() => Boolean, { description: 'True when the key or the payment was known already: nothing was done again.' })
  readonly repeated!: boolean;
}

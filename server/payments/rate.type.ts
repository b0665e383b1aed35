import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { Day, Text } from '../graphql/scalars.ts';
import { Provision } from '../editions/provision.type.ts';

@ObjectType({ description: 'Monthly calculation index (MCI) as it applies to state duties.' })
export class MciRate {
  @Field(() => Day, { description: 'First day it applies.' })
  readonly since!: string;
  @Field(() => Int, { description: 'Tenge.' })
  readonly mci!: number;
  @Field(() => String, { nullable: true, description: 'Note.' })
  readonly note!: string | null;
  @Field(() => Boolean, { description: 'The one of today.' })
  readonly current!: boolean;
}

@InputType({ description: 'A rate to add; one that no payment has used yet may be entered anew.' })
export class AddMciRateInput {
  @Field(() => Day, { description: 'First day it applies.' })
  readonly since!: Temporal.PlainDate;
  @Field(() => Int, { description: 'Tenge.' })
  readonly mci!: number;
  @Field(() => Text, { nullable: true, description: 'Note, such as the law it comes from.' })
  readonly note?: string | null;
}

@ObjectType({
  description:
    'State duty that would be due: half an MCI of the day of payment for each document (EDU-STD-6.2, AMB-41).',
})
export class DutyQuote {
  @Field(() => Int, { description: 'MCI of the day, tenge.' })
  readonly mci!: number;
  @Field(() => Day, { description: 'First day of that rate.' })
  readonly rateSince!: string;
  @Field(() => Float, { description: 'Tenge per document.' })
  readonly perDocumentTenge!: number;
  @Field(() => Float, { description: 'Tenge for all documents.' })
  readonly totalTenge!: number;
  @Field(() => Provision, { description: 'Where it comes from.' })
  readonly provision!: Provision;
}

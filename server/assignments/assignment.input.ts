import { Field, InputType } from 'type-graphql';
import { CaseInput } from '../applications/actInput.type.ts';
import { Choice } from '../graphql/field.ts';
import { RecordId, Text } from '../graphql/scalars.ts';

@InputType({ description: 'Assignment by the head of the unit (EDU-10.2).' })
export class AssignOfficerInput extends CaseInput {
  @Choice(() => RecordId, 'officers', { description: 'Responsible employee of the unit.' })
  readonly officerId!: number;
}

@InputType({ description: 'Hand-over of a case to another officer of the unit (NFO-REASSIGNMENT).' })
export class ReassignOfficerInput extends AssignOfficerInput {
  @Field(() => Text, { description: 'Why.' })
  readonly reason!: string;
}

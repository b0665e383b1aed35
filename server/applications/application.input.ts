import { Field, InputType } from 'type-graphql';
import { CaseInput } from './actInput.type.ts';
import { Choice } from '../graphql/field.ts';
import { RecordId, Text } from '../graphql/scalars.ts';

@InputType({ description: 'Registration in the unified document management system (EDU-10.1, EDU-11.1).' })
export class RegisterApplicationInput extends CaseInput {
  @Field(() => Text, { description: 'Number given by that system.' })
  readonly number!: string;
  @Choice(() => RecordId, 'units', { description: 'The responsible unit it is handed to.' })
  readonly unitId!: number;
}

@InputType({ description: 'Completeness check (EDU-10.3, EDU-11.2).' })
export class PresentedInput extends CaseInput {
  @Choice(() => [String], 'requirements', { description: 'Items of the checklist found presented now.' })
  readonly presented!: string[];
}

@InputType({ description: 'What the applicant is asked to correct (AMB-23).' })
export class RequestCorrectionInput extends CaseInput {
  @Field(() => Text, { description: 'What is wrong and how to correct it, as the applicant will read it.' })
  readonly whatToCorrect!: string;
}

@InputType({ description: 'A reasoned refusal.' })
export class RefuseInput extends CaseInput {
  @Field(() => Text, { description: 'Reasons and what to correct, as the applicant will read them.' })
  readonly reason!: string;
}

@InputType({ description: 'Assignment by the head of the unit (EDU-10.2).' })
export class AssignOfficerInput extends CaseInput {
  @Choice(() => RecordId, 'officers', { description: 'Responsible employee of the unit.' })
  readonly officerId!: number;
}

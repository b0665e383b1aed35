import { Field, InputType } from 'type-graphql';
import { CaseInput } from '../applications/actInput.type.ts';
import { Choice } from '../graphql/field.ts';
import { Day, RecordId, Text } from '../graphql/scalars.ts';

@InputType({ description: 'Data of one document put right; what is left out stays. The values before stay on record.' })
export class DocumentCorrectionInput {
  @Choice(() => RecordId, 'documents', { description: 'The document.' })
  readonly documentId!: number;
  @Field(() => Text, { nullable: true, description: 'Number.' })
  readonly number!: string | null;
  @Field(() => Day, { nullable: true, description: 'Date.' })
  readonly issuedOn!: Temporal.PlainDate | null;
  @Field(() => Text, { nullable: true, description: 'Who issued it.' })
  readonly issuerName!: string | null;
  @Field(() => Text, { nullable: true, description: 'Who signed it.' })
  readonly signatoryName!: string | null;
  @Field(() => Text, { nullable: true, description: 'In what capacity.' })
  readonly signatoryCapacity!: string | null;
  @Field(() => Text, { nullable: true, description: 'Whose seal it bears.' })
  readonly sealAuthority!: string | null;
}

@InputType({ description: 'Correction of what was typed wrong at intake.' })
export class CorrectDocumentInput extends CaseInput {
  @Field(() => DocumentCorrectionInput, { description: 'What to put right.' })
  readonly correction!: DocumentCorrectionInput;
}

@InputType({ description: 'What the applicant has corrected.' })
export class RecordCorrectionInput extends CaseInput {
  @Choice(() => [String], 'requirements', { description: 'Items of the checklist presented with it.' })
  readonly presented!: string[];
  @Field(() => [DocumentCorrectionInput], { nullable: true, description: 'Data of documents put right.' })
  readonly documents!: DocumentCorrectionInput[] | null;
}

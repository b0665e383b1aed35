import { Field, InputType } from 'type-graphql';
import { CaseInput } from '../applications/actInput.type.ts';
import { Choice } from '../graphql/field.ts';
import { Day, RecordId, Text } from '../graphql/scalars.ts';

@InputType({ description: 'A question to the organisation that issued documents (EDU-10.4, EDU-11.3).' })
export class SendInquiryInput extends CaseInput {
  @Choice(() => RecordId, 'organisations', { description: 'Whom to ask.' })
  readonly organisationId!: number;
  @Choice(() => [RecordId], 'documents', { description: 'About which documents.' })
  readonly documentIds!: number[];
  @Field(() => Text, { nullable: true, description: 'Outgoing number.' })
  readonly number!: string | null;
  @Field(() => Day, {
    nullable: true,
    description: 'Day asked for, a request and not a term; default: the end of the stage.',
  })
  readonly pleaseAnswerBy!: Temporal.PlainDate | null;
}

@InputType({ description: 'What the organisation says of one document.' })
export class InquiryAnswerInput {
  @Choice(() => RecordId, 'documents', { description: 'The document.' })
  readonly documentId!: number;
  @Field(() => Boolean, {
    nullable: true,
    description: 'The person studied or graduated; required of education organisations (AMB-07).',
  })
  readonly studied!: boolean | null;
  @Field(() => Boolean, { description: 'The document is genuine.' })
  readonly genuine!: boolean;
  @Field(() => Text, { nullable: true, description: 'Note.' })
  readonly note!: string | null;
}

@InputType({ description: 'The answer to an inquiry.' })
export class RecordInquiryAnswerInput extends CaseInput {
  @Choice(() => RecordId, 'inquiries', { description: 'Which inquiry is answered.' })
  readonly inquiryId!: number;
  @Field(() => Text, { nullable: true, description: 'Number of the answer.' })
  readonly reference!: string | null;
  @Field(() => [InquiryAnswerInput], { description: 'One answer per document asked about.' })
  readonly answers!: InquiryAnswerInput[];
}

@InputType({ description: 'A comparison of signature and seal with the specimens (JUS-STD-8.6).' })
export class CompareSpecimenInput extends CaseInput {
  @Choice(() => RecordId, 'documents', { description: 'The document.' })
  readonly documentId!: number;
  @Field(() => Boolean, { description: 'A specimen is held; where none is, the issuing body is asked.' })
  readonly specimenHeld!: boolean;
  @Field(() => Boolean, { nullable: true, description: 'The signature matches; required when a specimen is held.' })
  readonly signatureMatches!: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'The seal matches; required when a specimen is held and there is a seal.',
  })
  readonly sealMatches!: boolean | null;
  @Field(() => Text, { nullable: true, description: 'Note.' })
  readonly note!: string | null;
}

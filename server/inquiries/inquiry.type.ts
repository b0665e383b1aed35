import { Field, ID, ObjectType } from 'type-graphql';
import type { Application } from '../applications/application.type.ts';
import { Day, Moment } from '../graphql/scalars.ts';

@ObjectType({ description: 'What was asked about one document, and the answer.' })
export class InquiryDocument {
  @Field(() => ID, { description: 'Id of the document.' })
  readonly documentId!: number;
  @Field(() => Boolean, { nullable: true, description: 'The person studied or graduated; null before the answer.' })
  readonly studied!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'The document is genuine; null before the answer.' })
  readonly genuine!: boolean | null;
  @Field(() => String, { nullable: true, description: 'Note; null to those who may not see personal data.' })
  readonly note!: string | null;
}

@ObjectType({ description: 'A question to the organisation that issued documents; no term binds it (EDU-10.4b).' })
export class Inquiry {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: number;
  readonly application!: Application;
  readonly organisationId!: number;
  @Field(() => String, { nullable: true, description: 'Outgoing number; null to those who may not see personal data.' })
  readonly number!: string | null;
  @Field(() => Moment, { description: 'When it was sent.' })
  readonly sentAt!: string;
  @Field(() => Day, { description: 'Day asked for: a request, not a term.' })
  readonly pleaseAnswerBy!: string;
  @Field(() => Moment, { nullable: true, description: 'When the answer came.' })
  readonly answeredAt!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Number of the answer; null to those who may not see personal data.',
  })
  readonly answerReference!: string | null;
  @Field(() => Boolean, { description: 'The organisation answered itself, through its link.' })
  readonly answeredByLink!: boolean;
  @Field(() => Moment, { nullable: true, description: 'When silence was taken to the supervisor.' })
  readonly escalatedAt!: string | null;
}

@ObjectType({ description: 'A comparison of signature and seal with the specimens (JUS-STD-8.6).' })
export class SpecimenComparison {
  @Field(() => ID, { description: 'Id of the document.' })
  readonly documentId!: number;
  @Field(() => Boolean, { description: 'A specimen is held.' })
  readonly specimenHeld!: boolean;
  @Field(() => Boolean, { nullable: true, description: 'The signature matches.' })
  readonly signatureMatches!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'The seal matches.' })
  readonly sealMatches!: boolean | null;
  @Field(() => String, { nullable: true, description: 'Note; null to those who may not see personal data.' })
  readonly note!: string | null;
  @Field(() => Moment, { description: 'When.' })
  readonly comparedAt!: string;
}

import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ChecklistStateEnum, ConfirmationEnum, DocumentFormEnum, IssuerKindEnum } from '../graphql/enums.ts';
import { Day, Moment } from '../graphql/scalars.ts';
import { Provision } from '../editions/provision.type.ts';

@ObjectType({ description: 'A document to be apostilled.' })
export class Document {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: number;
  @Field(() => Int, { description: 'Place in the package, from 1.' })
  readonly position!: number;
  @Field(() => String, { description: 'Kind, such as diploma.' })
  readonly kind!: string;
  @Field(() => String, { nullable: true, description: 'Number; null to those who may not see personal data.' })
  readonly number!: string | null;
  @Field(() => Day, { nullable: true, description: 'Date of the document.' })
  readonly issuedOn!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Who issued it; a notary is null to those who may not see personal data.',
  })
  readonly issuerName!: string | null;
  @Field(() => IssuerKindEnum, { description: 'Kind of the issuer.' })
  readonly issuerKind!: string;
  @Field(() => String, { nullable: true, description: 'Who signed it; null to those who may not see personal data.' })
  readonly signatoryName!: string | null;
  @Field(() => String, { description: 'In what capacity (EDU-2.1).' })
  readonly signatoryCapacity!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Whose seal it bears; null to those who may not see personal data.',
  })
  readonly sealAuthority!: string | null;
  @Field(() => DocumentFormEnum, { description: 'Form presented.' })
  readonly form!: string;
  @Field(() => Day, { nullable: true, description: 'Last day of validity, where it has one.' })
  readonly validUntil!: string | null;
  @Field(() => ConfirmationEnum, { description: 'Whether signature, capacity and seal are confirmed.' })
  readonly confirmation!: string;
  @Field(() => Moment, { nullable: true, description: 'When the original reached the provider (portal channel).' })
  readonly originalReceivedAt!: string | null;
}

@ObjectType({ description: 'An item of the list of documents the standard asks for.' })
export class Requirement {
  @Field(() => String, { description: 'Id of the item.' })
  readonly id!: string;
  @Field(() => String, { description: "Text in the reader's language." })
  readonly text!: string;
  @Field(() => Provision, { description: 'Where it comes from.' })
  readonly provision!: Provision;
  @Field(() => Boolean, { description: 'Its absence alone is no ground for refusal.' })
  readonly advisory!: boolean;
}

@ObjectType({ description: 'An item of the checklist of a case.' })
export class ChecklistItem {
  @Field(() => Requirement, { description: 'What is asked for.' })
  readonly requirement!: Requirement;
  @Field(() => ChecklistStateEnum, { description: 'Presented, missing or not needed.' })
  readonly state!: string;
  @Field(() => String, { nullable: true, description: 'Note; null to those who may not see personal data.' })
  readonly note!: string | null;
  @Field(() => Moment, { description: 'When it was marked.' })
  readonly recordedAt!: string;
}

@ObjectType({ description: 'A file of the case; download it at /api/attachments/{id}.' })
export class Attachment {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: number;
  @Field(() => String, { nullable: true, description: 'File name; null to those who may not download.' })
  readonly name!: string | null;
  @Field(() => String, { description: 'Real media type.' })
  readonly mediaType!: string;
  @Field(() => Int, { description: 'Bytes.' })
  readonly size!: number;
  @Field(() => String, { description: 'SHA-256 of the content, hexadecimal.' })
  readonly sha256!: string;
  @Field(() => Moment, { description: 'When it was added.' })
  readonly addedAt!: string;
}

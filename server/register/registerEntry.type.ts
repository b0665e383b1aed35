import { Field, ID, Int, ObjectType } from 'type-graphql';
import { EntryStateEnum, OutcomeEnum } from '../graphql/enums.ts';
import { Day, Moment } from '../graphql/scalars.ts';

@ObjectType({ description: 'A line of the register book with the fields of Article 7 of the Convention.' })
export class RegisterEntry {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: number;
  readonly providerId!: number;
  @Field(() => ID, { description: 'The case.' })
  readonly applicationId!: number;
  @Field(() => ID, { description: 'The document.' })
  readonly documentId!: number;
  @Field(() => Int, { description: 'Year of the number.' })
  readonly year!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Number of the apostille, unique per authority and year; null for a refusal.',
  })
  readonly number!: number | null;
  @Field(() => EntryStateEnum, { description: 'Reserved, entered, void or annulled.' })
  readonly state!: string;
  @Field(() => OutcomeEnum, { description: 'Apostille or refusal.' })
  readonly result!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Who signed the document; null to those who may not see personal data.',
  })
  readonly signatoryName!: string | null;
  @Field(() => String, { description: 'In what capacity.' })
  readonly signatoryCapacity!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Authority of the seal; null to those who may not see personal data.',
  })
  readonly sealAuthority!: string | null;
  @Field(() => Day, { nullable: true, description: 'Date of the apostille: the day of its signature (AMB-27).' })
  readonly signedOn!: string | null;
  @Field(() => Moment, { nullable: true, description: 'When it was entered.' })
  readonly enteredAt!: string | null;
  @Field(() => Moment, { nullable: true, description: 'When it was voided or annulled.' })
  readonly endedAt!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why it was voided or annulled; null to those who may not see personal data.',
  })
  readonly endReason!: string | null;
}

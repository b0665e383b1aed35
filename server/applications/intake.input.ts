import { Field, InputType } from 'type-graphql';
import {
  ApplicantKindEnum,
  ConsentEvidenceEnum,
  DocumentFormEnum,
  IssuerKindEnum,
  LanguageEnum,
  PowerKindEnum,
  ServiceEnum,
  SignedWithEnum,
} from '../graphql/enums.ts';
import { Choice } from '../graphql/field.ts';
import { Bin, CountryCode, Day, Email, Iin, Moment, Phone, RecordId, Text, Uuid } from '../graphql/scalars.ts';
import type { IssuerKind, Language, Service } from '../law/law.ts';
import { PrepaymentInput } from '../payments/payment.input.ts';

@InputType({ description: 'The applicant: a natural person; a legal entity only in the justice service (AMB-34).' })
class ApplicantInput {
  @Field(() => ApplicantKindEnum, { description: 'Natural person or legal entity.' })
  readonly kind!: 'person' | 'entity';
  @Field(() => Text, { description: 'Name, in Kazakh or Russian letters.' })
  readonly name!: string;
  @Field(() => Text, { nullable: true, description: 'Name in Latin letters.' })
  readonly nameLatin!: string | null;
  @Field(() => Iin, { nullable: true, description: 'IIN; required of a natural person.' })
  readonly iin!: string | null;
  @Field(() => Bin, { nullable: true, description: 'BIN; required of a legal entity.' })
  readonly bin!: string | null;
  @Field(() => Phone, { nullable: true, description: 'Telephone.' })
  readonly phone!: string | null;
  @Field(() => Email, { nullable: true, description: 'E-mail address.' })
  readonly email!: string | null;
  @Field(() => Text, { nullable: true, description: 'Postal address.' })
  readonly address!: string | null;
  @Field(() => LanguageEnum, { description: 'Language to write to them in.' })
  readonly language!: Language;
  @Field(() => Text, {
    nullable: true,
    description: 'Identity document shown, or that it came from the digital documents service.',
  })
  readonly identityDocument!: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Applies as heir (JUS-STD-8.heirs).' })
  readonly heir!: boolean;
  @Field(() => Boolean, { defaultValue: false, description: 'Personal data have changed since (JUS-STD-8.changed).' })
  readonly changedData!: boolean;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Some proof was issued or certified abroad (JUS-STD-8.5c).',
  })
  readonly foreignProof!: boolean;
}

@InputType({ description: 'Who acts for the applicant, and by what power.' })
class RepresentativeInput {
  @Field(() => Text, { description: 'Name.' })
  readonly name!: string;
  @Field(() => Iin, { description: 'IIN.' })
  readonly iin!: string;
  @Field(() => PowerKindEnum, { description: 'Kind of power of attorney.' })
  readonly powerKind!: 'simple' | 'notarised' | 'entity' | 'foreign';
  @Field(() => Text, { nullable: true, description: 'Its number.' })
  readonly powerNumber!: string | null;
  @Field(() => Day, { nullable: true, description: 'Its date.' })
  readonly powerIssuedOn!: Temporal.PlainDate | null;
  @Field(() => Day, { nullable: true, description: 'Its last day of validity.' })
  readonly powerValidUntil!: Temporal.PlainDate | null;
}

@InputType({ description: 'The written consent to the use of protected data (EDU-STD-8.consent, AMB-40).' })
class ConsentInput {
  @Field(() => Text, { description: 'Text consented to, as it was shown.' })
  readonly text!: string;
  @Field(() => ConsentEvidenceEnum, { description: 'Its evidence.' })
  readonly evidence!: 'signedPaper' | 'eds' | 'otp';
}

@InputType({ description: 'A document to be apostilled.' })
class DocumentInput {
  @Field(() => Text, { description: 'Kind, such as diploma.' })
  readonly kind!: string;
  @Field(() => Text, { nullable: true, description: 'Number.' })
  readonly number!: string | null;
  @Field(() => Day, { nullable: true, description: 'Date.' })
  readonly issuedOn!: Temporal.PlainDate | null;
  @Choice(() => RecordId, 'organisations', {
    nullable: true,
    description: 'The issuing organisation, if it is on the list.',
  })
  readonly organisationId!: number | null;
  @Field(() => Text, { description: 'Who issued it.' })
  readonly issuerName!: string;
  @Field(() => IssuerKindEnum, { description: 'Kind of the issuer.' })
  readonly issuerKind!: IssuerKind;
  @Field(() => Text, { description: 'Who signed it.' })
  readonly signatoryName!: string;
  @Field(() => Text, { description: 'In what capacity.' })
  readonly signatoryCapacity!: string;
  @Field(() => Text, { nullable: true, description: 'Whose seal it bears.' })
  readonly sealAuthority!: string | null;
  @Field(() => DocumentFormEnum, { description: 'Form presented.' })
  readonly form!: 'original' | 'notarisedCopy' | 'scan';
  @Field(() => Day, { nullable: true, description: 'Last day of validity, where it has one.' })
  readonly validUntil!: Temporal.PlainDate | null;
}

@InputType({ description: 'Times at the counter (EDU-STD-3.4, 3.5).' })
export class CounterInput {
  @Field(() => Moment, { description: 'Joined the queue.' })
  readonly joinedAt!: Temporal.Instant;
  @Field(() => Moment, { description: 'Called to the counter.' })
  readonly calledAt!: Temporal.Instant;
  @Field(() => Moment, { description: 'Served: the receipt is given.' })
  readonly servedAt!: Temporal.Instant;
}

@InputType()
class IntakeInput {
  @Field(() => Uuid, { description: 'Made once per application and repeated with every retry.' })
  readonly idempotencyKey!: string;
  @Field(() => ServiceEnum, { description: 'Service.' })
  readonly service!: Service;
  @Choice(() => RecordId, 'providers', { description: 'The department that will render the service.' })
  readonly providerId!: number;
  @Choice(() => RecordId, 'offices', { description: 'Office of the Corporation that accepts, keeps and issues.' })
  readonly officeId!: number;
  @Choice(() => CountryCode, 'countries', { description: 'Country the documents are for.' })
  readonly destinationCountry!: string;
  @Field(() => ApplicantInput, { description: 'Applicant.' })
  readonly applicant!: ApplicantInput;
  @Field(() => RepresentativeInput, { nullable: true, description: 'Representative, if any.' })
  readonly representative!: RepresentativeInput | null;
  @Field(() => SignedWithEnum, { description: 'How the application is signed.' })
  readonly signedWith!: 'hand' | 'eds' | 'otp';
  @Field(() => ConsentInput, { nullable: true, description: 'Consent; required in the education service.' })
  readonly consent!: ConsentInput | null;
  @Field(() => [DocumentInput], { description: 'Documents to be apostilled, one or more.' })
  readonly documents!: DocumentInput[];
  @Choice(() => [String], 'requirements', { description: 'Items of the checklist that were presented.' })
  readonly presented!: string[];
  @Field(() => PrepaymentInput, { nullable: true, description: 'State duty already paid.' })
  readonly payment!: PrepaymentInput | null;
}

@InputType({ description: 'Intake at the counter of the State Corporation.' })
export class AcceptApplicationInput extends IntakeInput {
  @Field(() => CounterInput, {
    nullable: true,
    description: 'Times at the counter; required unless intake was at home.',
  })
  readonly counter!: CounterInput | null;
  @Field(() => Text, {
    nullable: true,
    description: 'Number of the call to the Unified Contact Centre that asked for intake at home (EDU-STD-10.1).',
  })
  readonly homeVisitCall!: string | null;
}

@InputType({ description: 'A request filed on the e-government portal.' })
export class SubmitApplicationInput extends IntakeInput {
  @Field(() => Moment, {
    nullable: true,
    description: 'When the portal took the request in; default: now. Its day is the legal day of filing (EDU-STD-7.5).',
  })
  readonly submittedAt!: Temporal.Instant | null;
}

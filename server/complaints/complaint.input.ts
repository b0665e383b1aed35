import { Field, InputType, Int } from 'type-graphql';
import {
  AnnulmentEnum,
  ComplainantKindEnum,
  ComplaintDecisionEnum,
  ComplaintDoorEnum,
  ComplaintListEnum,
  ComplaintSubjectEnum,
  ComplaintWayEnum,
  RespondentEnum,
  ServiceEnum,
  UnexaminedGroundEnum,
} from '../graphql/enums.ts';
import { Choice } from '../graphql/field.ts';
import { Day, Email, Letter, Moment, Phone, RecordId, Text, Uuid } from '../graphql/scalars.ts';
import type {
  ComplainantKind,
  ComplaintDecision,
  ComplaintDoor,
  ComplaintList,
  ComplaintSubject,
  ComplaintWay,
  Respondent,
  UnexaminedGround,
} from '../law/complaints.ts';
import type { Service } from '../law/law.ts';

@InputType({ description: 'Which complaints; everything named must hold.' })
export class ComplaintFilterInput {
  @Field(() => ComplaintListEnum, { nullable: true, description: 'Which list.' })
  readonly list?: ComplaintList | null;
  @Field(() => Boolean, { nullable: true, description: 'Taken by the reader.' })
  readonly mine?: boolean | null;
  @Choice(() => RecordId, 'reviewingBodies', { nullable: true, description: 'Reviewing body.' })
  readonly bodyId?: number | null;
  @Choice(() => RecordId, 'providers', { nullable: true, description: 'Provider.' })
  readonly providerId?: number | null;
  @Field(() => RecordId, { nullable: true, description: 'Unit of the provider.' })
  readonly unitId?: number | null;
  @Field(() => RecordId, { nullable: true, description: 'The case they are about.' })
  readonly applicationId?: number | null;
  @Field(() => ServiceEnum, { nullable: true, description: 'Service.' })
  readonly service?: Service | null;
  @Field(() => Text, {
    nullable: true,
    description: 'Number of the complaint or of the case, or any part of the name of who complains.',
  })
  readonly text?: string | null;
}

@InputType({ description: 'Who complains.' })
export class ComplainantInput {
  @Field(() => ComplainantKindEnum, { description: 'The applicant or a representative.' })
  readonly kind!: ComplainantKind;
  @Field(() => Text, { description: 'Name.' })
  readonly name!: string;
  @Field(() => Phone, { nullable: true, description: 'Telephone.' })
  readonly phone?: string | null;
  @Field(() => Email, { nullable: true, description: 'E-mail.' })
  readonly email?: string | null;
  @Field(() => Text, { nullable: true, description: 'Address.' })
  readonly address?: string | null;
}

@InputType({ description: 'A complaint that has come (EDU-17.2, EDU-17.6, EDU-17.7).' })
export class FileComplaintInput {
  @Field(() => Uuid, { description: 'Made once per act and repeated with every retry.' })
  readonly idempotencyKey!: string;
  @Field(() => RecordId, { nullable: true, description: 'The case it is about.' })
  readonly applicationId?: number | null;
  @Field(() => Text, {
    nullable: true,
    description:
      'Or its number, or that of its receipt, for whoever may not read it; the complainant must be the applicant or the representative.',
  })
  readonly caseNumber?: string | null;
  @Field(() => Text, { nullable: true, description: 'Why it is about no case.' })
  readonly noCaseReason?: string | null;
  @Choice(() => RecordId, 'providers', { nullable: true, description: 'Provider; only where it is about no case.' })
  readonly providerId?: number | null;
  @Field(() => ServiceEnum, { nullable: true, description: 'Service; only where it is about no case.' })
  readonly service?: Service | null;
  @Field(() => ComplaintSubjectEnum, { description: 'What is complained of.' })
  readonly subject!: ComplaintSubject;
  @Field(() => RespondentEnum, { description: 'Against whom.' })
  readonly respondent!: Respondent;
  @Choice(() => RecordId, 'officers', { nullable: true, description: 'The official, where it is against one.' })
  readonly officialId?: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'The line of the history of the case complained of, by its version; needed for a decision or an act. At the door of a body, unnamed: the decision the case has.',
  })
  readonly contestedVersion?: number | null;
  @Field(() => ComplaintDoorEnum, { description: 'Where it came.' })
  readonly door!: ComplaintDoor;
  @Choice(() => RecordId, 'reviewingBodies', {
    nullable: true,
    description: 'The body: needed where it came there; else the one it would go on to, if not the superior body.',
  })
  readonly bodyId?: number | null;
  @Field(() => ComplaintWayEnum, { description: 'How it came.' })
  readonly way!: ComplaintWay;
  @Field(() => Moment, { description: 'When it arrived.' })
  readonly arrivedAt!: Temporal.Instant;
  @Field(() => ComplainantInput, { description: 'Who complains.' })
  readonly complainant!: ComplainantInput;
  @Field(() => Letter, { description: 'What it says.' })
  readonly text!: string;
  @Field(() => Letter, { description: 'What it asks for.' })
  readonly demands!: string;
}

/** What every act on a complaint has in its input. */
@InputType({ description: 'Input of acts that need nothing but the complaint.' })
export class PlainComplaintInput {
  @Field(() => RecordId, { description: 'The complaint.' })
  readonly complaintId!: number;
  @Field(() => Int, {
    description: 'The version the decision was taken on; another one is refused with STALE_VERSION.',
  })
  readonly expectedVersion!: number;
  @Field(() => Uuid, {
    description: 'Made once per act and repeated with every retry: a repeat returns the first result.',
  })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'Registration of a complaint.' })
export class RegisterComplaintInput extends PlainComplaintInput {
  @Field(() => Text, { description: 'Number.' })
  readonly number!: string;
}

@InputType({ description: 'A decision or another act that meets the demands (EDU-17.4).' })
export class SatisfyComplaintInput extends PlainComplaintInput {
  @Field(() => Boolean, { description: 'The demands are met in full; in part it excuses from nothing.' })
  readonly fully!: boolean;
  @Field(() => Letter, { description: 'What was done.' })
  readonly measure!: string;
  @Field(() => AnnulmentEnum, {
    nullable: true,
    description: 'How the provider takes its own decision back; needed in full, where the decision stands.',
  })
  readonly annulment?: 'annulAndOrder' | 'annulAndGrant' | null;
}

@InputType({ description: "The provider's own answer (EDU-17.5)." })
export class AnswerComplaintInput extends PlainComplaintInput {
  @Field(() => Letter, { description: 'The answer.' })
  readonly answer!: string;
}

@InputType({ description: 'Sending on with the administrative case (EDU-17.3).' })
export class ForwardComplaintInput extends PlainComplaintInput {
  @Choice(() => RecordId, 'reviewingBodies', {
    nullable: true,
    description: 'The body, if another than the one it would go to.',
  })
  readonly bodyId?: number | null;
}

@InputType({ description: 'Came to the wrong addressee: to a body of this system, or to somebody else.' })
export class RedirectComplaintInput extends PlainComplaintInput {
  @Choice(() => RecordId, 'reviewingBodies', { nullable: true, description: 'The right body.' })
  readonly bodyId?: number | null;
  @Field(() => Text, { nullable: true, description: 'Or whoever else is competent.' })
  readonly toWhom?: string | null;
  @Field(() => Text, { description: 'Why.' })
  readonly reason!: string;
}

@InputType({ description: 'Withdrawal by whoever complained.' })
export class WithdrawComplaintInput extends PlainComplaintInput {
  @Field(() => Text, { description: 'How and why it was withdrawn.' })
  readonly reason!: string;
}

@InputType({ description: 'A complaint handed to another reviewer of the body, or put back.' })
export class ReassignComplaintInput extends PlainComplaintInput {
  @Choice(() => RecordId, 'complaintReviewers', {
    nullable: true,
    description: 'Another reviewer of the body; left out, any of them may take it.',
  })
  readonly reviewerId?: number | null;
  @Field(() => Text, { description: 'Why.' })
  readonly reason!: string;
}

@InputType({ description: 'The decision of the body (EDU-17.1).' })
export class DecideComplaintInput extends PlainComplaintInput {
  @Field(() => ComplaintDecisionEnum, { description: 'The decision.' })
  readonly decision!: ComplaintDecision;
  @Field(() => UnexaminedGroundEnum, { nullable: true, description: 'Why it is left unexamined; only then.' })
  readonly unexaminedGround?: UnexaminedGround | null;
  @Choice(() => [String], 'provisions', { description: 'Provisions it rests on.' })
  readonly provisions!: string[];
  @Field(() => Letter, { description: 'Reasons.' })
  readonly reason!: string;
}

@InputType({ description: 'That a court was gone to; it stops nothing (EDU-18.1).' })
export class RecordCourtInput extends PlainComplaintInput {
  @Field(() => Text, { description: 'The court.' })
  readonly court!: string;
  @Field(() => Text, { nullable: true, description: 'Number of the claim there.' })
  readonly claimNumber?: string | null;
  @Field(() => Day, { description: 'Day it was filed.' })
  readonly filedOn!: Temporal.PlainDate;
}

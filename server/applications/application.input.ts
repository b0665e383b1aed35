import { Field, InputType } from 'type-graphql';
import { CaseInput } from './actInput.type.ts';
import { ChannelEnum, ExpiredPaperEnum, ServiceEnum, StageEnum, WaitingForEnum } from '../graphql/enums.ts';
import { Choice } from '../graphql/field.ts';
import { Day, RecordId, Text } from '../graphql/scalars.ts';
import type { Channel, Service, StageId } from '../law/law.ts';
import type { WaitingFor } from './applicationFilter.queries.ts';

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
class RefuseInput extends CaseInput {
  @Field(() => Text, { description: 'Reasons and what to correct, as the applicant will read them.' })
  readonly reason!: string;
}

@InputType({ description: 'A refusal because the package is incomplete (EDU-10.3b).' })
export class RefuseIncompleteInput extends RefuseInput {
  @Choice(() => [String], 'presentedRequirements', {
    nullable: true,
    description: 'Items the check found missing, though they were ticked at intake.',
  })
  readonly missing!: string[] | null;
}

@InputType({ description: 'A refusal because the identity document or the power of attorney has expired (AMB-24).' })
export class RefuseExpiredInput extends RefuseInput {
  @Field(() => ExpiredPaperEnum, { description: 'Which paper; never the document to be apostilled.' })
  readonly what!: 'identity' | 'powerOfAttorney';
  @Field(() => Day, { description: 'Last day of its validity.' })
  readonly expiredOn!: Temporal.PlainDate;
}

@InputType({ description: 'Which cases; every condition given must hold.' })
export class ApplicationFilterInput {
  @Field(() => Boolean, { nullable: true, description: 'Not handed over yet (true) or handed over (false).' })
  readonly open?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Assigned to the reader.' })
  readonly mine?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Assigned to nobody.' })
  readonly unassigned?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'An open limit of the law has passed (true) or none has (false); a plan or a request gone by is not late.',
  })
  readonly late?: boolean | null;
  @Field(() => Day, {
    nullable: true,
    description: 'The nearest open date is this day or later, in the zone of the department.',
  })
  readonly dueFrom?: Temporal.PlainDate | null;
  @Field(() => Day, {
    nullable: true,
    description: 'The nearest open date is this day or earlier, in the zone of the department.',
  })
  readonly dueOnOrBefore?: Temporal.PlainDate | null;
  @Field(() => [WaitingForEnum], { nullable: true, description: 'Open and waiting for one of these.' })
  readonly waitingFor?: WaitingFor[] | null;
  @Field(() => [StageEnum], { nullable: true, description: 'In one of these stages.' })
  readonly stages?: StageId[] | null;
  @Field(() => ServiceEnum, { nullable: true, description: 'Service.' })
  readonly service?: Service | null;
  @Field(() => ChannelEnum, { nullable: true, description: 'Channel.' })
  readonly channel?: Channel | null;
  @Field(() => RecordId, { nullable: true, description: 'Provider.' })
  readonly providerId?: number | null;
  @Field(() => RecordId, { nullable: true, description: 'Unit of the provider.' })
  readonly unitId?: number | null;
  @Field(() => RecordId, { nullable: true, description: 'Office of the Corporation.' })
  readonly officeId?: number | null;
  @Field(() => RecordId, { nullable: true, description: 'Officer it is assigned to.' })
  readonly assigneeId?: number | null;
  @Field(() => RecordId, {
    nullable: true,
    description: 'Part of this reassignment, whether it was moved, is still to be, or stayed where it was.',
  })
  readonly reassignmentId?: number | null;
  @Field(() => [RecordId], { nullable: true, description: 'One of these, 1000 at most.' })
  readonly ids?: number[] | null;
  @Field(() => Text, { nullable: true, description: 'A number, IIN or BIN as it stands, or any part of the name.' })
  readonly text?: string | null;
}

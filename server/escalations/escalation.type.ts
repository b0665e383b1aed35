import { Field, ID, Int, ObjectType } from 'type-graphql';
import {
  AudienceEnum,
  BreachCauseEnum,
  ComplaintStageEnum,
  DeadlineKindEnum,
  EscalationStateEnum,
  NoticeTroubleEnum,
  RoleEnum,
  StageEnum,
} from '../graphql/enums.ts';
import { Day, Moment } from '../graphql/scalars.ts';
import type { DeadlineKind } from '../deadlines/deadline.ts';
import type { ComplaintStage } from '../law/complaints.ts';
import type { Role, StageId } from '../law/law.ts';
import type { NoticeTrouble } from '../notices/notice.ts';
import type { Audience, BreachCause, EscalationState } from './escalation.ts';
import type { EscalationRow } from './escalation.queries.ts';

@ObjectType({
  description:
    'A step of the ladder that a date has come to (NFO-LADDER), or a promise that was broken, of which whoever was told last is told again; recorded once, never changed.',
})
export class EscalationStep {
  readonly id!: number;
  @Field(() => AudienceEnum, { description: 'Who is told by the ladder; where there is nobody, the next above were.' })
  readonly tells!: Audience;
  @Field(() => AudienceEnum, { nullable: true, description: 'Who answers from here on; null: as before.' })
  readonly answers!: Audience | null;
  @Field(() => Moment, { description: 'When it came.' })
  readonly stepAt!: string;
  @Field(() => Moment, { description: 'When it was recorded.' })
  readonly recordedAt!: string;
  @Field(() => Boolean, { description: 'The law was broken by then: it has to be answered for.' })
  readonly isBreach!: boolean;
}

@ObjectType({ description: 'An answer for a date gone by; never changed.' })
export class Disposition {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: number;
  @Field(() => Moment, { description: 'When.' })
  readonly madeAt!: string;
  readonly madeById!: number;
  @Field(() => RoleEnum, { description: 'In which role.' })
  readonly role!: Role;
  @Field(() => BreachCauseEnum, { description: 'Why the date was missed.' })
  readonly cause!: BreachCause;
  @Field(() => String, {
    nullable: true,
    description: 'What is done about it; null to those who may not see personal data.',
  })
  readonly measure!: string | null;
  readonly newOwnerId!: number | null;
  @Field(() => Day, { nullable: true, description: 'By when it will be done.' })
  readonly promisedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Note; null to those who may not see personal data.' })
  readonly note!: string | null;
}

@ObjectType({
  description: 'A date gone by that breaks the law: it is open until it is answered for, and climbs until then.',
})
export class Escalation {
  @Field(() => ID, { description: 'Id of the deadline.' })
  readonly id!: number;
  @Field(() => DeadlineKindEnum, { description: 'Kind of the date.' })
  readonly kind!: DeadlineKind;
  @Field(() => Moment, { description: 'When the law was broken.' })
  readonly breachedAt!: string;
  @Field(() => EscalationStateEnum, { description: 'Whether an answer is due.' })
  readonly state!: EscalationState;
  @Field(() => AudienceEnum, {
    nullable: true,
    description: 'Who answers now, they or anybody above; null until the first step is recorded.',
  })
  readonly answers!: Audience | null;
  @Field(() => Boolean, { description: 'Whether you may answer for it now.' })
  readonly mayAnswer!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Number of the case or its receipt, or of the complaint, given once.',
  })
  readonly number!: string | null;
  @Field(() => StageEnum, { nullable: true, description: 'Where its case is; null for a complaint.' })
  readonly caseStage!: StageId | null;
  @Field(() => ComplaintStageEnum, { nullable: true, description: 'Where its complaint is; null for a case.' })
  readonly complaintStage!: ComplaintStage | null;
  readonly row!: EscalationRow;
}

@ObjectType({ description: 'How many wait for an answer of one audience.' })
export class AudienceCount {
  @Field(() => AudienceEnum, { nullable: true, description: 'Who answers; null: no step is recorded yet.' })
  readonly audience!: Audience | null;
  @Field(() => Int, { description: 'How many.' })
  readonly count!: number;
}

@ObjectType({ description: 'How many of one kind wait for an answer.' })
export class EscalationKindCount {
  @Field(() => DeadlineKindEnum, { description: 'Kind of the date.' })
  readonly kind!: DeadlineKind;
  @Field(() => Int, { description: 'How many.' })
  readonly count!: number;
}

@ObjectType({ description: 'Dates gone by that wait for an answer, of those you may see.' })
export class EscalationCounts {
  @Field(() => Int, { description: 'All of them.' })
  readonly open!: number;
  @Field(() => Int, { description: 'Those you were told of by their last step, or hold.' })
  readonly mine!: number;
  @Field(() => Int, { description: 'Those of complaints.' })
  readonly complaints!: number;
  @Field(() => [AudienceCount], { description: 'By who answers.' })
  readonly byAudience!: readonly AudienceCount[];
  @Field(() => [EscalationKindCount], { description: 'By kind.' })
  readonly byKind!: readonly EscalationKindCount[];
}

@ObjectType({ description: 'Why one of several was refused.' })
export class DispositionError {
  @Field(() => String, { description: 'Stable code, as in errors.' })
  readonly code!: string;
  @Field(() => String, { description: "What is the matter and what to do, in the reader's language." })
  readonly message!: string;
  @Field(() => String, { nullable: true, description: 'The field that is wrong, if it is one.' })
  readonly field!: string | null;
}

@ObjectType({ description: 'What became of one of the dates answered for together.' })
export class DispositionResult {
  @Field(() => ID, { description: 'Id of the deadline.' })
  readonly deadlineId!: number;
  @Field(() => Boolean, { description: 'True when it is answered for, now or by an earlier try.' })
  readonly done!: boolean;
  @Field(() => DispositionError, { nullable: true, description: 'Why not.' })
  readonly error!: DispositionError | null;
}

@ObjectType({ description: 'A message on dates that did not get through to an officer.' })
export class EscalationDigest {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: number;
  readonly officerId!: number;
  @Field(() => Moment, { description: 'When it was written.' })
  readonly createdAt!: string;
  @Field(() => Int, { description: 'How often it was tried.' })
  readonly attempts!: number;
  @Field(() => NoticeTroubleEnum, { nullable: true, description: 'What went wrong.' })
  readonly trouble!: NoticeTrouble | null;
}

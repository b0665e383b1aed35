import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PossibleAct } from '../applications/application.type.ts';
import { Provision } from '../editions/provision.type.ts';
import {
  ComplainantKindEnum,
  ComplaintActEnum,
  ComplaintDecisionEnum,
  ComplaintDoorEnum,
  ComplaintEndEnum,
  ComplaintReasonEnum,
  ComplaintStageEnum,
  ComplaintSubjectEnum,
  ComplaintWayEnum,
  ConflictEnum,
  RespondentEnum,
  RoleEnum,
  ServiceEnum,
  UnexaminedGroundEnum,
} from '../graphql/enums.ts';
import { Day, FactsObject, Moment } from '../graphql/scalars.ts';
import type {
  ComplainantKind,
  ComplaintActName,
  ComplaintDecision,
  ComplaintDoor,
  ComplaintEnd,
  ComplaintStage,
  ComplaintSubject,
  ComplaintWay,
  Respondent,
  UnexaminedGround,
} from '../law/complaints.ts';
import type { Channel, Role, Service } from '../law/law.ts';
import type { ComplaintReasonId } from './complaintGuard.rules.ts';
import type { Conflict } from './conflict.rules.ts';

@ObjectType({ description: 'Who complains.' })
export class Complainant {
  @Field(() => ComplainantKindEnum, { description: 'The applicant or a representative.' })
  readonly kind!: ComplainantKind;
  @Field(() => String, { description: 'Name.' })
  readonly name!: string;
  @Field(() => String, { nullable: true, description: 'Telephone.' })
  readonly phone!: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail.' })
  readonly email!: string | null;
  @Field(() => String, { nullable: true, description: 'Address.' })
  readonly address!: string | null;
}

@ObjectType({ description: 'A complaint against a decision, an act or an omission (EDU-17).' })
export class Complaint {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: number;
  @Field(() => String, { nullable: true, description: 'Number given at registration.' })
  readonly number!: string | null;
  @Field(() => ServiceEnum, { description: 'The service.' })
  readonly service!: Service;
  @Field(() => ComplaintSubjectEnum, { description: 'What is complained of.' })
  readonly subject!: ComplaintSubject;
  @Field(() => RespondentEnum, { description: 'Against whom.' })
  readonly respondent!: Respondent;
  @Field(() => ComplaintDoorEnum, { description: 'Where it came.' })
  readonly door!: ComplaintDoor;
  @Field(() => ComplaintWayEnum, { description: 'How it came.' })
  readonly way!: ComplaintWay;
  @Field(() => ComplaintStageEnum, { description: 'Where it is.' })
  readonly stage!: ComplaintStage;
  @Field(() => Int, { description: 'Grows by one with every act; acts name the version they were decided on.' })
  readonly version!: number;
  readonly applicationId!: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why it is about no case; null to those who may not see personal data.',
  })
  readonly noCaseReason!: string | null;
  readonly providerId!: number;
  readonly unitId!: number | null;
  readonly officeId!: number | null;
  readonly channel!: Channel | null;
  readonly region!: string;
  readonly zone!: string;
  readonly edition!: string | null;
  readonly officialId!: number | null;
  readonly contestedVersion!: number | null;
  readonly bodyId!: number;
  readonly reviewerId!: number | null;
  readonly decidedById!: number | null;
  readonly decisionProvisionIds!: readonly string[];
  @Field(() => Moment, { description: 'When it arrived: from the day of it run the 3 working days to send it on.' })
  readonly arrivedAt!: string;
  @Field(() => Day, { description: 'Local day of the arrival.' })
  readonly arrivedOn!: string;
  @Field(() => Moment, { nullable: true, description: 'When it was registered where it came.' })
  readonly registeredAt!: string | null;
  @Field(() => Day, {
    nullable: true,
    description: 'Legal day of the registration, a working day: from it run the 5 and the 15 working days.',
  })
  readonly registeredOn!: string | null;
  @Field(() => Moment, { nullable: true, description: 'When the demands were met, in full or in part.' })
  readonly satisfiedAt!: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Met in full; in part it excuses from nothing (EDU-17.4).' })
  readonly satisfiedFully!: boolean | null;
  @Field(() => Moment, { nullable: true, description: 'When the provider answered.' })
  readonly answeredAt!: string | null;
  @Field(() => Moment, { nullable: true, description: 'When it was sent on with the administrative case.' })
  readonly forwardedAt!: string | null;
  @Field(() => Moment, { nullable: true, description: 'Since when it is before the body.' })
  readonly atBodySince!: string | null;
  @Field(() => Moment, { nullable: true, description: 'When the body decided.' })
  readonly decidedAt!: string | null;
  @Field(() => ComplaintDecisionEnum, { nullable: true, description: 'The decision of the body.' })
  readonly decision!: ComplaintDecision | null;
  @Field(() => UnexaminedGroundEnum, { nullable: true, description: 'Why it was left unexamined.' })
  readonly unexaminedGround!: UnexaminedGround | null;
  @Field(() => ComplaintEndEnum, { nullable: true, description: 'What ended it.' })
  readonly end!: ComplaintEnd | null;
  @Field(() => Moment, { nullable: true, description: 'When it was over.' })
  readonly closedAt!: string | null;
  @Field(() => Day, { nullable: true, description: 'The nearest open date.' })
  readonly nextDueOn!: string | null;
  @Field(() => Moment, { nullable: true, description: 'Closing hour of that day.' })
  readonly nextDueAt!: string | null;
  readonly nextBreachAt!: string | null;
}

@ObjectType({ description: 'A line of the history of a complaint: append-only.' })
export class ComplaintEvent {
  @Field(() => Moment, { description: 'When.' })
  readonly at!: string;
  @Field(() => String, { description: 'The act; fileComplaint records the arrival.' })
  readonly act!: string;
  @Field(() => String, { description: 'Name of the officer or system.' })
  readonly by!: string;
  @Field(() => RoleEnum, { description: 'In which role.' })
  readonly role!: Role;
  @Field(() => ComplaintStageEnum, { nullable: true, description: 'Stage before.' })
  readonly stageBefore!: ComplaintStage | null;
  @Field(() => ComplaintStageEnum, { description: 'Stage after.' })
  readonly stageAfter!: ComplaintStage;
  @Field(() => Int, { description: 'Version of the complaint after it.' })
  readonly version!: number;
  @Field(() => FactsObject, { description: 'Facts of the act: ids, numbers, dates and words of the law.' })
  readonly facts!: object;
  @Field(() => String, {
    nullable: true,
    description: 'What was written with it, such as the answer; null to those who may not see personal data.',
  })
  readonly remark!: string | null;
}

@ObjectType({ description: 'Why an act on a complaint is not possible now.' })
export class ComplaintReason {
  @Field(() => ComplaintReasonEnum, { description: 'Stable id.' })
  readonly id!: ComplaintReasonId | 'notYourRole';
  @Field(() => String, { description: "In the reader's language." })
  readonly text!: string;
}

@ObjectType({ description: 'An act on a complaint: whether it is possible now, and if not why.' })
export class AllowedComplaintAct extends PossibleAct {
  @Field(() => ComplaintActEnum, { description: 'The act; the mutation has the same name.' })
  readonly act!: ComplaintActName;
  @Field(() => ComplaintReason, { nullable: true, description: 'Why not.' })
  readonly reason!: ComplaintReason | null;
}

@ObjectType({ description: 'Why the reader may not decide a complaint.' })
export class ComplaintConflict {
  @Field(() => ConflictEnum, { description: 'Stable id.' })
  readonly id!: Conflict;
  @Field(() => String, { description: "In the reader's language." })
  readonly text!: string;
}

@ObjectType({ description: 'That a court was gone to (EDU-18.1).' })
export class CourtNote {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: number;
  @Field(() => String, { description: 'The court.' })
  readonly court!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Number of the claim there; null to those who may not see personal data.',
  })
  readonly claimNumber!: string | null;
  @Field(() => Day, { description: 'Day it was filed.' })
  readonly filedOn!: string;
  @Field(() => Moment, { description: 'When it was recorded here.' })
  readonly recordedAt!: string;
  @Field(() => String, { description: 'Who recorded it.' })
  readonly by!: string;
}

@ObjectType({ description: 'What a complainant is told of going to court: information, never a block (AMB-51).' })
export class CourtInformation {
  @Field(() => String, { description: "In the reader's language." })
  readonly text!: string;
  @Field(() => Provision, { description: 'Where it stands.' })
  readonly provision!: Provision;
}

@ObjectType({ description: 'How many complaints the reader has in each list of open ones.' })
export class ComplaintCounts {
  @Field(() => Int, { description: 'Not registered yet, or at the body and taken by nobody.' })
  readonly new!: number;
  @Field(() => Int, { description: 'Due today.' })
  readonly dueToday!: number;
  @Field(() => Int, { description: 'Due within two working days after today.' })
  readonly dueSoon!: number;
  @Field(() => Int, { description: 'A limit of the law has passed.' })
  readonly late!: number;
}

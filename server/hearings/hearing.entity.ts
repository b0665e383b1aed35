import { defineEntity, p } from '@mikro-orm/postgresql';
import { day, moment } from '../database/types.ts';
import type { GroundId, StageId } from '../law/law.ts';
import type {
  HearingEnd,
  HearingMethod,
  LateRoute,
  MinutesMadeBy,
  ObjectionForm,
  ParticipantKind,
  PreliminaryOutcome,
  Seat,
} from './hearing.ts';

const PreliminaryDecisionSchema = defineEntity({
  name: 'PreliminaryDecision',
  tableName: 'preliminary_decision',
  properties: {
    id: p.integer().primary(),
    applicationId: p.integer(),
    /** Where the case goes back to when the ground falls away. */
    stageBefore: p.string().$type<StageId>(),
    draftedAt: moment(),
    draftedBy: p.integer(),
    /** The first sending over all channels. */
    noticeSentAt: moment().nullable(),
    /** The earliest recorded delivery over all channels that count, and its legal day: N. */
    notifiedAt: moment().nullable(),
    notifiedOn: day().nullable(),
    hearingBy: day().nullable(),
    earliestActOn: day().nullable(),
    originalsCalledAt: moment().nullable(),
    endedAt: moment().nullable(),
    endedBy: p.integer().nullable(),
    outcome: p.string().$type<PreliminaryOutcome>().nullable(),
  },
});

/** A preliminary decision to refuse (EDU-10.H1): drafted, told to the recipient, heard, and only then decided. */
export class PreliminaryDecision extends PreliminaryDecisionSchema.class {}
PreliminaryDecisionSchema.setClass(PreliminaryDecision);

const PreliminaryGroundSchema = defineEntity({
  name: 'PreliminaryGround',
  tableName: 'preliminary_ground',
  properties: {
    id: p.integer().primary(),
    decisionId: p.integer(),
    applicationId: p.integer(),
    documentId: p.integer(),
    ground: p.string().$type<GroundId>(),
    /** Of the catalogue in law/refusalReasons.ts; a ground outside item 9 is its own reason. */
    reason: p.string(),
    note: p.string().nullable(),
  },
});

export class PreliminaryGround extends PreliminaryGroundSchema.class {}
PreliminaryGroundSchema.setClass(PreliminaryGround);

const LateRefusalSchema = defineEntity({
  name: 'LateRefusal',
  tableName: 'late_refusal',
  properties: {
    id: p.integer().primary(),
    applicationId: p.integer(),
    route: p.string().$type<LateRoute>(),
    decidedAt: moment(),
    decidedBy: p.integer(),
  },
});

/** A supervisor's decision to go on with a refusal though little of the term is left. */
export class LateRefusal extends LateRefusalSchema.class {}
LateRefusalSchema.setClass(LateRefusal);

const HearingSchema = defineEntity({
  name: 'Hearing',
  tableName: 'hearing',
  properties: {
    id: p.integer().primary(),
    applicationId: p.integer(),
    decisionId: p.integer(),
    providerId: p.integer(),
    method: p.string().$type<HearingMethod>(),
    place: p.string().nullable(),
    link: p.string().nullable(),
    /** tstzrange: exclusion constraints keep a room and an officer from two hearings at once. */
    during: p.string(),
    earlierAgreed: p.boolean(),
    scheduledAt: moment(),
    scheduledBy: p.integer(),
    endedAt: moment().nullable(),
    endReason: p.string().$type<HearingEnd>().nullable(),
  },
});

export class Hearing extends HearingSchema.class {}
HearingSchema.setClass(Hearing);

const HearingSeatSchema = defineEntity({
  name: 'HearingSeat',
  tableName: 'hearing_seat',
  properties: {
    hearingId: p.integer().primary().autoincrement(false),
    seat: p.string().$type<Seat>().primary(),
    officerId: p.integer(),
    during: p.string(),
    releasedAt: moment().nullable(),
  },
});

export class HearingSeat extends HearingSeatSchema.class {}
HearingSeatSchema.setClass(HearingSeat);

export interface Participant {
  readonly kind: ParticipantKind;
  readonly name: string;
}

export interface Question {
  readonly question: string;
  readonly answer: string;
}

const HearingMinutesSchema = defineEntity({
  name: 'HearingMinutes',
  tableName: 'hearing_minutes',
  properties: {
    hearingId: p.integer().primary().autoincrement(false),
    applicationId: p.integer(),
    attended: p.boolean(),
    startedAt: moment(),
    endedAt: moment(),
    place: p.string(),
    participants: p.json().$type<readonly Participant[]>(),
    representative: p.string().nullable(),
    matter: p.string(),
    explanations: p.string().nullable(),
    questions: p.json().$type<readonly Question[]>(),
    madeBy: p.string().$type<MinutesMadeBy>(),
    recordedAt: moment(),
    recordedBy: p.integer(),
    chairSignedAt: moment().nullable(),
    secretarySignedAt: moment().nullable(),
  },
});

/** What article 74 of the Code asks the minutes to hold. */
export class HearingMinutes extends HearingMinutesSchema.class {}
HearingMinutesSchema.setClass(HearingMinutes);

const ObjectionSchema = defineEntity({
  name: 'Objection',
  tableName: 'objection',
  properties: {
    id: p.integer().primary(),
    applicationId: p.integer(),
    decisionId: p.integer(),
    form: p.string().$type<ObjectionForm>(),
    presentedBy: p.string().$type<ParticipantKind>(),
    text: p.string(),
    receivedAt: moment(),
    inTime: p.boolean(),
    recordedAt: moment(),
    recordedBy: p.integer(),
  },
});

export class Objection extends ObjectionSchema.class {}
ObjectionSchema.setClass(Objection);

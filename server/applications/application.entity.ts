import { defineEntity, p } from '@mikro-orm/postgresql';
import { day, moment } from '../database/types.ts';
import type { Channel, ConsentEvidence, GroundId, Language, Service, StageId } from '../law/law.ts';

const ApplicationSchema = defineEntity({
  name: 'Application',
  tableName: 'application',
  properties: {
    id: p.integer().primary(),
    /** Number of the unified electronic document management system, given at registration. */
    number: p.string().nullable(),
    receiptNumber: p.string(),
    service: p.string().$type<Service>(),
    channel: p.string().$type<Channel>(),
    edition: p.string(),
    providerId: p.integer(),
    unitId: p.integer().nullable(),
    officeId: p.integer().nullable(),
    region: p.string(),
    stage: p.string().$type<StageId>(),
    stageOpenedAt: moment(),
    outcome: p.string().$type<'apostille' | 'refusal'>().nullable(),
    ground: p.string().$type<GroundId>().nullable(),
    refusalReason: p.string().nullable(),
    version: p.integer().default(1),
    filedAt: moment(),
    acceptedOn: day(),
    termEndsOn: day(),
    /** The day a decision on a complaint opened the case again: its term runs from there. */
    reopenedOn: day().nullable(),
    /** The bodies that review a complaint about it, or have: their reviewers read it. */
    bodyIds: p.array(Number).columnType('int[]').default([]),
    registeredAt: moment().nullable(),
    destinationCountry: p.string(),
    documentCount: p.integer(),
    assigneeId: p.integer().nullable(),
    nextDueOn: day().nullable(),
    nextDueAt: moment().nullable(),
    nextBreachAt: moment().nullable(),
    correctionRequested: p.string().nullable(),
    queueJoinedAt: moment().nullable(),
    calledAt: moment().nullable(),
    servedAt: moment().nullable(),
    homeVisitCall: p.string().nullable(),
    closedAt: moment().nullable(),
  },
});

export class Application extends ApplicationSchema.class {}
ApplicationSchema.setClass(Application);

const ApplicantSchema = defineEntity({
  name: 'Applicant',
  tableName: 'applicant',
  properties: {
    applicationId: p.integer().primary().autoincrement(false),
    kind: p.string().$type<'person' | 'entity'>(),
    name: p.string(),
    nameLatin: p.string().nullable(),
    iin: p.string().nullable(),
    bin: p.string().nullable(),
    phone: p.string().nullable(),
    email: p.string().nullable(),
    address: p.string().nullable(),
    language: p.string().$type<Language>(),
    identityDocument: p.string().nullable(),
    heir: p.boolean(),
    changedData: p.boolean(),
    foreignProof: p.boolean(),
    signedWith: p.string().$type<'hand' | 'eds' | 'otp'>().nullable(),
    representativeName: p.string().nullable(),
    representativeIin: p.string().nullable(),
    powerKind: p.string().$type<'simple' | 'notarised' | 'entity' | 'foreign'>().nullable(),
    powerNumber: p.string().nullable(),
    powerIssuedOn: day().nullable(),
    powerValidUntil: day().nullable(),
    consentText: p.string().nullable(),
    consentGivenAt: moment().nullable(),
    consentEvidence: p.string().$type<ConsentEvidence>().nullable(),
  },
});

/** Personal data stand apart from the case, so that lists and figures never touch them. */
export class Applicant extends ApplicantSchema.class {}
ApplicantSchema.setClass(Applicant);

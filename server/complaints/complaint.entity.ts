import { defineEntity, p } from '@mikro-orm/postgresql';
import { day, moment } from '../database/types.ts';
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

const ComplaintSchema = defineEntity({
  name: 'Complaint',
  tableName: 'complaint',
  properties: {
    id: p.integer().primary(),
    number: p.string().nullable(),
    /** Null where it is about no case, which then has its reason. */
    applicationId: p.integer().nullable(),
    noCaseReason: p.string().nullable(),
    providerId: p.integer(),
    unitId: p.integer().nullable(),
    officeId: p.integer().nullable(),
    channel: p.string().$type<Channel>().nullable(),
    region: p.string(),
    service: p.string().$type<Service>(),
    subject: p.string().$type<ComplaintSubject>(),
    respondent: p.string().$type<Respondent>(),
    officialId: p.integer().nullable(),
    /** The line of the case's history that is contested, by its version. */
    contestedVersion: p.integer().nullable(),
    door: p.string().$type<ComplaintDoor>(),
    way: p.string().$type<ComplaintWay>(),
    stage: p.string().$type<ComplaintStage>(),
    version: p.integer().default(1),
    /** The body that reviews it; while it is at the provider, the one it goes on to. */
    bodyId: p.integer(),
    reviewerId: p.integer().nullable(),
    /** When it came, and the day of it: from here the days to forward run. */
    arrivedAt: moment(),
    arrivedOn: day(),
    recordedAt: moment(),
    recordedBy: p.integer(),
    /** When it was registered where it is, and the legal day of it: from here the days to answer and to decide run. */
    registeredAt: moment().nullable(),
    registeredOn: day().nullable(),
    satisfiedAt: moment().nullable(),
    satisfiedFully: p.boolean().nullable(),
    answeredAt: moment().nullable(),
    forwardedAt: moment().nullable(),
    atBodySince: moment().nullable(),
    decidedAt: moment().nullable(),
    decidedBy: p.integer().nullable(),
    decision: p.string().$type<ComplaintDecision>().nullable(),
    unexaminedGround: p.string().$type<UnexaminedGround>().nullable(),
    decisionProvisions: p.array().columnType('text[]').default([]),
    endReason: p.string().$type<ComplaintEnd>().nullable(),
    closedAt: moment().nullable(),
    nextDueOn: day().nullable(),
    nextDueAt: moment().nullable(),
    nextBreachAt: moment().nullable(),
  },
});

/** A complaint against a decision, an act or an omission (EDU-17). */
export class Complaint extends ComplaintSchema.class {}
ComplaintSchema.setClass(Complaint);

const ComplaintTextSchema = defineEntity({
  name: 'ComplaintText',
  tableName: 'complaint_text',
  properties: {
    complaintId: p.integer().primary().autoincrement(false),
    complainantKind: p.string().$type<ComplainantKind>(),
    complainantName: p.string(),
    phone: p.string().nullable(),
    email: p.string().nullable(),
    address: p.string().nullable(),
    text: p.text(),
    demands: p.text(),
  },
});

/** What people wrote, apart from what figures are made of. */
export class ComplaintText extends ComplaintTextSchema.class {}
ComplaintTextSchema.setClass(ComplaintText);

const ComplaintEventSchema = defineEntity({
  name: 'ComplaintEvent',
  tableName: 'complaint_event',
  properties: {
    id: p.bigint('number').primary(),
    complaintId: p.integer(),
    version: p.integer(),
    act: p.string().$type<ComplaintActName | 'fileComplaint'>(),
    at: moment(),
    officerId: p.integer(),
    role: p.string().$type<Role>(),
    stageBefore: p.string().$type<ComplaintStage>().nullable(),
    stageAfter: p.string().$type<ComplaintStage>(),
    facts: p.json().$type<Readonly<Record<string, unknown>>>(),
  },
});

/** A line of the history of a complaint: the table takes INSERT and SELECT only. */
export class ComplaintEvent extends ComplaintEventSchema.class {}
ComplaintEventSchema.setClass(ComplaintEvent);

const ComplaintRemarkSchema = defineEntity({
  name: 'ComplaintRemark',
  tableName: 'complaint_remark',
  properties: {
    complaintId: p.integer().primary().autoincrement(false),
    version: p.integer().primary().autoincrement(false),
    text: p.text(),
  },
});

export class ComplaintRemark extends ComplaintRemarkSchema.class {}
ComplaintRemarkSchema.setClass(ComplaintRemark);

const CourtNoteSchema = defineEntity({
  name: 'CourtNote',
  tableName: 'court_note',
  properties: {
    id: p.integer().primary(),
    complaintId: p.integer(),
    court: p.string(),
    claimNumber: p.string().nullable(),
    filedOn: day(),
    recordedAt: moment(),
    recordedBy: p.integer(),
  },
});

/** That a court was gone to; it stops nothing (EDU-18.1, AMB-51). */
export class CourtNote extends CourtNoteSchema.class {}
CourtNoteSchema.setClass(CourtNote);

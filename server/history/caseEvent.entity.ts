import { defineEntity, p } from '@mikro-orm/postgresql';
import { moment } from '../database/types.ts';
import type { Changes } from './changes.rules.ts';
import type { ActName, Role, StageId } from '../law/law.ts';

const CaseEventSchema = defineEntity({
  name: 'CaseEvent',
  tableName: 'case_event',
  properties: {
    id: p.bigint('number').primary(),
    applicationId: p.integer(),
    version: p.integer(),
    act: p
      .string()
      .$type<ActName | 'acceptApplication' | 'submitApplication' | 'addAttachment' | 'reopenCase' | 'moveDates'>(),
    at: moment(),
    officerId: p.integer(),
    role: p.string().$type<Role>(),
    stageBefore: p.string().$type<StageId>().nullable(),
    stageAfter: p.string().$type<StageId>(),
    facts: p.json().$type<Readonly<Record<string, unknown>>>(),
    /** Columns of the case that the act changed, before and after. */
    changes: p.json().$type<Changes>().default('{}'),
  },
});

/** A line of the history: the table takes INSERT and SELECT only. */
export class CaseEvent extends CaseEventSchema.class {}
CaseEventSchema.setClass(CaseEvent);

const ActRequestSchema = defineEntity({
  name: 'ActRequest',
  tableName: 'act_request',
  properties: {
    officerId: p.integer().primary().autoincrement(false),
    key: p.string().primary(),
    act: p.string(),
    inputHash: p.string(),
    applicationId: p.integer().nullable(),
    complaintId: p.integer().nullable(),
    version: p.integer().nullable(),
    recordId: p.integer().nullable(),
    at: moment(),
  },
});

/** One row per idempotency key: a repeat of the act finds its first result here. */
export class ActRequest extends ActRequestSchema.class {}
ActRequestSchema.setClass(ActRequest);

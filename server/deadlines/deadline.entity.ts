import { defineEntity, p } from '@mikro-orm/postgresql';
import { day, moment } from '../database/types.ts';
import type { StageId } from '../law/law.ts';
import type { ProvisionId } from '../law/provisions.ts';
import type { DeadlineKind } from './deadline.ts';
import type { StartEvent } from './startEvent.ts';

const DeadlineSchema = defineEntity({
  name: 'Deadline',
  tableName: 'deadline',
  properties: {
    id: p.integer().primary(),
    /** A date is of a case or of a complaint, never of both. */
    applicationId: p.integer().nullable(),
    complaintId: p.integer().nullable(),
    kind: p.string().$type<DeadlineKind>(),
    stageId: p.string().$type<StageId>().nullable(),
    startEvent: p.string().$type<StartEvent>(),
    startOn: day(),
    amount: p.integer(),
    direction: p.string().$type<'forward' | 'backward'>(),
    provision: p.string().$type<ProvisionId>(),
    calendarVersion: p.integer(),
    dueOn: day(),
    dueAt: moment(),
    breachOn: day().nullable(),
    breachAt: moment().nullable(),
    targetOn: day().nullable(),
    planEnd: day().nullable(),
    planAmount: p.integer().nullable(),
    provisional: p.boolean(),
    state: p.string().$type<'open' | 'met' | 'void'>(),
    endedAt: moment().nullable(),
  },
});

/** A date the case lives by, with what it takes to count it again and explain it. */
export class Deadline extends DeadlineSchema.class {}
DeadlineSchema.setClass(Deadline);

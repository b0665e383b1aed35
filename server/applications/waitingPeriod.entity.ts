import { defineEntity, p } from '@mikro-orm/postgresql';
import { moment } from '../database/types.ts';

const WaitingPeriodSchema = defineEntity({
  name: 'WaitingPeriod',
  tableName: 'waiting_period',
  properties: {
    id: p.integer().primary(),
    applicationId: p.integer(),
    reason: p.string().$type<'payment' | 'originals' | 'correction'>(),
    since: moment(),
    until: moment().nullable(),
  },
});

/** Days in the applicant's hands: recorded and shown, while the end of the term stays where it is (AMB-09). */
export class WaitingPeriod extends WaitingPeriodSchema.class {}
WaitingPeriodSchema.setClass(WaitingPeriod);

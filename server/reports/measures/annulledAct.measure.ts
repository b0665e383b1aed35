import { sql } from 'kysely';
import { complaintRows, route } from '../complaintRows.ts';
import type { Measure } from '../measure.ts';

/**
 * Acts on a case that fell because of a complaint: which act it was, and through whom: the kind of the body that annulled
 * it (EDU-17.1), or `provider` where the provider itself took it back, satisfying the complaint in full (EDU-17.4).
 */
export const annulledAct: Measure = {
  id: 'annulledAct',
  driver: 'complaint_event',
  source: complaintRows({
    item: sql`contested.act`,
    detail: sql`route.word`,
    joins: sql`
      ${route}
      join case_event contested on contested.application_id = c.application_id and contested.version = c.contested_version`,
    where: sql`(e.act = 'decideComplaint' and e.facts->>'decision' in ('annulAndOrder', 'annulAndGrant')
      or e.act = 'satisfyComplaint' and e.facts ? 'annulment')`,
  }),
};

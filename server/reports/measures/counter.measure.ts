import { sql } from 'kysely';
import { caseRows, localDay } from '../caseRows.ts';
import type { Measure } from '../measure.ts';

/**
 * Minutes at the counter of the State Corporation on the day of the visit: `waiting` until called, `service` from then
 * on; at most 15 each (EDU-STD-3.4, EDU-STD-3.5). A minute begun counts whole, so 16 and more is over 15; 240 is four
 * hours and longer. Intake at home has no counter.
 */
export const counter: Measure = {
  id: 'counter',
  driver: 'case_event',
  source: caseRows({
    day: localDay(sql`a.served_at`),
    item: sql`w.item`,
    value: sql`least(ceil(extract(epoch from w.until - w.since) / 60), 240)`,
    joins: sql`
      cross join lateral (
        values ('waiting', a.queue_joined_at, a.called_at), ('service', a.called_at, a.served_at)) as w (item, since, until)`,
    where: sql`e.act = 'acceptApplication' and a.served_at is not null`,
  }),
};

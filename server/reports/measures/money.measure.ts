import { sql } from 'kysely';
import { caseRows } from '../caseRows.ts';
import type { Measure } from '../measure.ts';

/** Handed in with the application: recorded with it, before whatever was recorded by an act of its own at that moment. */
const withIntake = sql`
  select p0.mci, p0.method, p0.amount_tiyn, p0.paid_on from payment p0
  where e.act <> 'recordPayment' and p0.application_id = e.application_id and p0.recorded_at = e.at
  order by p0.id desc offset (
    select count(*) from case_event o where o.application_id = e.application_id and o.act = 'recordPayment' and o.at = e.at)`;

/**
 * Payments of state duty, on the day paid: the rate is the MCI of that day (EDU-STD-6.2), by how it was paid; the amount
 * in tiyn. Nothing takes a payment back.
 */
export const money: Measure = {
  id: 'money',
  driver: 'case_event',
  source: caseRows({
    day: sql`paid.paid_on`,
    item: sql`paid.mci`,
    detail: sql`paid.method`,
    amount: sql`paid.amount_tiyn`,
    joins: sql`
      cross join lateral (
        (${withIntake})
        union all
        select (e.facts->>'mci')::int, e.facts->>'method', (e.facts->>'amountTiyn')::bigint, (e.facts->>'paidOn')::date
        where e.act = 'recordPayment') paid`,
    where: sql`e.act in ('acceptApplication', 'submitApplication', 'recordPayment')`,
  }),
};

import { type RawBuilder, sql } from 'kysely';
import type { Driver } from './measure.ts';
import type { Span } from './readingPlan.rules.ts';

/** When a row of each table was written: its local day is the day it is recorded on. */
const writtenAt: Readonly<Record<Driver, RawBuilder<unknown>>> = {
  case_event: sql`at`,
  complaint_event: sql`at`,
  escalation: sql`recorded_at`,
  disposition: sql`made_at`,
};

/**
 * Rows written on these days in whatever zone, and some of the days beside them: what is made of them tells by
 * `recorded_on` which it is. Days far apart are looked up apart.
 */
export function writtenOn(driver: Driver, spans: readonly Span[]): RawBuilder<unknown> {
  const at = writtenAt[driver];
  const within = spans.map(
    ({ from, to }) => sql`(
      ${at} >= ${from.toString()}::timestamp at time zone 'UTC' - interval '14 hours'
      and ${at} < ${to.add({ days: 1 }).toString()}::timestamp at time zone 'UTC' + interval '12 hours')`,
  );
  return within.length === 0 ? sql`false` : sql`(${sql.join(within, sql` or `)})`;
}

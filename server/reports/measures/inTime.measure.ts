import { sql } from 'kysely';
import { caseRows } from '../caseRows.ts';
import type { Measure } from '../measure.ts';
import { arrives, endedStages, serviceTermMet, stageTermMet } from '../termMet.ts';

const value = sql`(d.ended_at <= d.breach_at)::int`;
const stages = caseRows({
  ctes: endedStages,
  item: sql`d.stage_id`,
  value,
  joins: stageTermMet,
  where: sql`d.breach_at is not null`,
});
const terms = caseRows({ item: sql`'term'`, value, joins: serviceTermMet, where: arrives });

/**
 * Terms that bind by law, on the day they are met: each stage that was finished, and the whole term of the service when
 * the result is at the Corporation. 1 where it was met in time, 0 where later. What was left without object is not counted.
 */
export const inTime: Measure = {
  id: 'inTime',
  driver: 'case_event',
  source: sql`(${stages}) union all (${terms})`,
};

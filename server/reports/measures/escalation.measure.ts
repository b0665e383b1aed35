import { sql } from 'kysely';
import { firstPromiseRank } from '../../escalations/brokenPromise.service.ts';
import { localDay } from '../caseRows.ts';
import { deadlineRows } from '../deadlineRows.ts';
import type { Measure } from '../measure.ts';

/** Steps of the ladder of one date, after it was missed, up to this one: a broken promise is told anew and is no step. */
const steps = (which: 'asc' | 'desc') => sql`
  select s.rank, s.step_at from escalation s
  where s.deadline_id = e.deadline_id and s.is_breach and s.rank < ${sql.lit(firstPromiseRank)}
    and (s.rank < e.rank or s.rank = e.rank and ${sql.lit(which === 'asc')})
  order by s.rank ${sql.raw(which)} limit 1`;

/**
 * Dates missed and told of, by the kind of the date and its stage, on the day it was missed. Each date is counted once,
 * at the highest step it has climbed to (`value`, the rank of the step): with the next step it leaves the one before.
 */
export const escalation: Measure = {
  id: 'escalation',
  driver: 'escalation',
  source: deadlineRows(sql`e.recorded_at`, {
    day: localDay(sql`first.step_at`),
    item: sql`d.kind`,
    detail: sql`coalesce(d.stage_id, '')`,
    value: sql`w.rank`,
    n: sql`w.n`,
    joins: sql`
      cross join lateral (${steps('asc')}) first
      left join lateral (${steps('desc')}) before on true
      cross join lateral (values (e.rank, 1), (before.rank, -1)) as w (rank, n)`,
    where: sql`e.is_breach and e.rank < ${sql.lit(firstPromiseRank)} and w.rank is not null`,
  }),
};

import { sql } from 'kysely';
import { type Rows, rowsOf } from '../database/rows.ts';
import { inTransaction, type Services } from '../services.ts';
import type { Audience } from './escalation.ts';
import { insertRecords, recordsFor } from './recordSteps.service.ts';
import { batchSize, brokenPromisesStatement, type FoundDate } from './sweep.queries.ts';

/** Beyond every rank of a ladder: each broken promise of a date has one of its own. */
export const firstPromiseRank = 10_000;

/** What was promised and not done, where no step of the ladder came for it: whoever was told last is told again, once. */
export async function tellOfBrokenPromises(services: Services): Promise<void> {
  let found = 0;
  do {
    found = await inTransaction(services, em => tellSome(services, rowsOf(em)));
  } while (found === batchSize);
}

async function tellSome(services: Services, rows: Rows): Promise<number> {
  const now = services.clock.now();
  const { rows: dates } = await brokenPromisesStatement(now).execute(rows);
  if (dates.length === 0) {
    return 0;
  }
  const last = await lastTold(rows, dates);
  const steps = dates.flatMap(date => {
    const before = last.get(date.id);
    return before && date.answeredUntil
      ? { date, step: { ...before, answers: null, isBreach: true, at: Temporal.Instant.from(date.answeredUntil) } }
      : [];
  });
  await insertRecords(rows, await recordsFor(rows, steps), now);
  await sql`
    update deadline set answered_until = '-infinity' where id = any(${dates.map(({ id }) => id)}::int[])`.execute(rows);
  return dates.length;
}

interface LastTold {
  readonly deadlineId: number;
  readonly rank: number;
  readonly tells: Audience;
  readonly email: boolean;
}

/** Whom the last step of each told, and the rank of the promise that was broken: the last one made. */
async function lastTold(rows: Rows, dates: readonly FoundDate[]): Promise<ReadonlyMap<number, LastTold>> {
  const { rows: found } = await sql<LastTold>`
    select distinct on (e.deadline_id) e.deadline_id as "deadlineId", e.tells,
      exists (select from escalation_told t where t.escalation_id = e.id and t.email) as email,
      ${firstPromiseRank}::int + (select count(*)::int from disposition x where x.deadline_id = e.deadline_id) as rank
    from escalation e where e.deadline_id = any(${dates.map(({ id }) => id)}::int[]) and e.is_breach
    order by e.deadline_id, e.recorded_at desc, e.rank desc`.execute(rows);
  return new Map(found.map(one => [one.deadlineId, one]));
}

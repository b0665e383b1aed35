import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import type { Driver } from './measure.ts';

export interface Horizon {
  /** Every row up to this id is there to be counted, or never will be. */
  readonly lastId: number;
  /** What was done up to this moment is among them. */
  readonly takenAt: string;
}

const patience = { tries: 40, eachMs: 50 };

/**
 * Up to where a table can be counted without a gap. Ids are not the order of commits: a transaction that took a smaller
 * one may still be open. Whoever inserts holds a lock on the table from before it takes an id until it ends; so the
 * last id is read first, then who holds that lock, and when all of those have let go everything up to that id is settled.
 *
 * Where somebody is at it for longer, what was read is kept for the next time: however many follow, these do end.
 */
export async function settledHorizon(rows: Rows, driver: Driver, now: Temporal.Instant): Promise<Horizon | undefined> {
  const hadOne = await isWritten(rows, driver);
  const earlier = hadOne ? await waitUntilSettled(rows, driver) : undefined;
  if (hadOne && !earlier) {
    return undefined;
  }
  await takeHorizon(rows, driver, now);
  return (await waitUntilSettled(rows, driver)) ?? earlier;
}

async function isWritten(rows: Rows, driver: Driver): Promise<boolean> {
  const { rows: found } = await sql`select 1 from figure_horizon where driver = ${driver}`.execute(rows);
  return found.length > 0;
}

/** Two statements: who holds the lock is looked at only once the last id is known. */
async function takeHorizon(rows: Rows, driver: Driver, now: Temporal.Instant): Promise<void> {
  const { rows: last } = await sql<{ id: string }>`
    select coalesce(max(id), 0)::text as id from ${sql.table(driver)}`.execute(rows);
  await sql`
    insert into figure_horizon (driver, last_id, taken_at, waits_for)
    select ${driver}, ${last[0]?.id ?? '0'}::bigint, ${now.toString()}::timestamptz,
      coalesce(array_agg(distinct virtualtransaction), '{}')
    from pg_locks where ${isInserting(driver)}
    on conflict (driver) do update
      set last_id = excluded.last_id, taken_at = excluded.taken_at, waits_for = excluded.waits_for`.execute(rows);
}

async function waitUntilSettled(rows: Rows, driver: Driver): Promise<Horizon | undefined> {
  for (let tried = 0; tried < patience.tries; tried += 1) {
    const { rows: settled } = await sql<Horizon>`
      select last_id::float8 as "lastId", taken_at as "takenAt" from figure_horizon h
      where driver = ${driver} and not exists (
        select from pg_locks where ${isInserting(driver)} and virtualtransaction = any (h.waits_for))`.execute(rows);
    if (settled[0]) {
      return settled[0];
    }
    await pause(patience.eachMs);
  }
  return undefined;
}

const isInserting = (driver: Driver) => sql`
  locktype = 'relation' and mode = 'RowExclusiveLock' and relation = ${`public.${driver}`}::regclass
    and database = (select oid from pg_database where datname = current_database())`;

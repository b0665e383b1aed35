import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';

export interface RequestCount {
  /** Whose requests: an address, made unreadable. */
  readonly key: string;
  /** Minutes since 1970. */
  readonly minute: number;
  readonly count: number;
}

/** Adds what this process counted and answers what all have counted together. */
export async function addCounts(rows: Rows, counts: readonly RequestCount[]): Promise<readonly RequestCount[]> {
  const column = (name: keyof RequestCount) => counts.map(one => one[name]);
  // In one order everywhere, so that two processes never wait for each other.
  const { rows: totals } = await sql<RequestCount>`
    insert into request_count as known (key, minute, count)
    select key, minute, count
    from unnest(${column('key')}::text[], ${column('minute')}::integer[], ${column('count')}::integer[]) as c (key, minute, count)
    order by key, minute
    on conflict (key, minute) do update set count = known.count + excluded.count
    returning key, minute, count`.execute(rows);
  return totals;
}

/** Of sign-in attempts, which are counted exactly and by address, nothing is kept for longer than a day. */
export async function forgetCounts(rows: Rows, now: Temporal.Instant): Promise<void> {
  const minute = minuteOf(now);
  await sql`delete from request_count where minute < ${minute - 1}`.execute(rows);
  const aDayAgo = now.subtract({ hours: 24 }).epochMilliseconds;
  await sql`delete from auth_rate_limit where "lastRequest" < ${aDayAgo}`.execute(rows);
}

export function minuteOf(moment: Temporal.Instant): number {
  return Math.floor(moment.epochMilliseconds / 60_000);
}

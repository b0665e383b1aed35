import { sql } from 'kysely';
import { readRows, type Services } from '../services.ts';
import { keptSeconds } from './cursor.rules.ts';
import { forgetGone } from './presence.service.ts';

/**
 * The log of changes is kept for twice as long as a cursor may be old, by the database's own clock, which wrote both;
 * and whoever closed a window without a word is gone.
 */
export async function forgetChanges(services: Services): Promise<void> {
  const rows = readRows(services);
  await sql`delete from live_change where at < clock_timestamp() - make_interval(secs => ${2 * keptSeconds})`.execute(
    rows,
  );
  await forgetGone(rows, services.clock.now());
}

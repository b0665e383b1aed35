import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { rowsOf } from './rows.ts';

/** Whoever names the same thing waits until this transaction ends, so that a check made now still holds at its end. */
export async function lockOn(em: SqlEntityManager, ...thing: readonly (string | number)[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${thing.join(' ')}, 0))`.execute(rowsOf(em));
}

import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';

/** More attempts than a move needs: one that ends early with its worker counts too. */
const jobAttempts = 40;

/** One job a reassignment, written in the transaction that starts it. */
export async function addRunJob(rows: Rows, id: number, runAt = sql`now()`): Promise<void> {
  await sql`
    select graphile_worker.add_job('runReassignment', json_build_object('reassignmentId', ${id}::int), run_at := ${runAt},
      max_attempts := ${jobAttempts}, job_key := ${`reassignment:${id}`})`.execute(rows);
}

export function reassignmentIdOf(payload: unknown): number {
  const { reassignmentId } = (payload ?? {}) as { reassignmentId?: unknown };
  if (typeof reassignmentId !== 'number') {
    throw new TypeError('a job without its reassignment');
  }
  return reassignmentId;
}

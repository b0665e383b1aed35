import type { Pool } from 'pg';

/** The name by which workers see each other in pg_stat_activity. */
export const workerName = 'apostille worker';

const countingLock = 4004;

/**
 * A worker that was killed leaves its jobs locked, and graphile-worker waits four hours before it gives them to
 * another. When no other worker is connected, every lock is such a leftover: free them before starting.
 */
export async function whileCounted<T>(pool: Pool, start: () => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [countingLock]);
    const { rows } = await client.query<{ others: boolean }>(
      `select exists (
         select from pg_stat_activity
         where application_name = $1 and datname = current_database() and pid <> pg_backend_pid()
       ) as others`,
      [workerName],
    );
    if (rows[0]?.others === false) {
      await client.query(
        `select graphile_worker.force_unlock_workers(array_agg(distinct locked_by))
         from graphile_worker._private_jobs where locked_by is not null having count(*) > 0`,
      );
    }
    return await start();
  } finally {
    await client.query('select pg_advisory_unlock($1)', [countingLock]).catch(() => undefined);
    client.release();
  }
}

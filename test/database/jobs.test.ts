import { Pool } from 'pg';
import { afterAll, expect, test } from 'vitest';
import { whileCounted, workerName } from '../../server/jobs/deadWorkers.ts';
import { createTestDatabase } from '../support/database.ts';

const { url } = await createTestDatabase();
const pool = new Pool({ connectionString: url, application_name: workerName });
afterAll(() => pool.end());

async function lockedJobs(): Promise<number> {
  const { rows } = await pool.query<{ locked: number }>(
    'select count(*)::int as locked from graphile_worker._private_jobs where locked_by is not null',
  );
  return rows[0]?.locked ?? 0;
}

test('the jobs of a killed worker are free again when the next worker starts, not four hours later', async () => {
  await pool.query("select graphile_worker.add_job('heartbeat', '{}')");
  await pool.query("update graphile_worker._private_jobs set locked_by = 'worker-killed', locked_at = now()");
  expect(await whileCounted(pool, lockedJobs)).toBe(0);
});

test('the jobs of a worker that is still connected stay with it', async () => {
  const other = new Pool({ connectionString: url, application_name: workerName, max: 1 });
  await other.query("update graphile_worker._private_jobs set locked_by = 'worker-alive', locked_at = now()");
  expect(await whileCounted(pool, lockedJobs)).toBe(1);
  await other.end();
});

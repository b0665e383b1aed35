import { Logger, runOnce, type TaskList } from 'graphile-worker';
import { Pool } from 'pg';
import { tasks, type JobTask } from '../../server/jobs/tasks.ts';
import type { Services } from '../../server/services.ts';
import type { Api } from './api.ts';

/** What one worker would do now: every job that waits, whatever moment it waits for, and those they lead to. */
export async function runJobs({ database, server }: Pick<Api, 'database' | 'server'>, services = server.services) {
  const pool = new Pool({ connectionString: database.url, max: 3 });
  const ignore = () => undefined;
  pool.on('error', ignore).on('connect', client => client.on('error', ignore));
  try {
    await pool.query('update graphile_worker._private_jobs set run_at = now() where locked_at is null');
    const logger = new Logger(() => () => undefined);
    await runOnce({ pgPool: pool, taskList: taskListOf(services), logger, noHandleSignals: true });
  } finally {
    await pool.end();
  }
}

function taskListOf(services: Services): TaskList {
  return Object.fromEntries(
    Object.entries<JobTask>(tasks).map(([name, task]) => [
      name,
      async (payload: unknown) => {
        await task(services, payload);
      },
    ]),
  );
}

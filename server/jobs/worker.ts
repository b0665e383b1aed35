import { Logger, parseCronItems, run, type Runner, type TaskList } from 'graphile-worker';
import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'pg';
import type { Log } from '../log.ts';
import { whileCounted, workerName } from './deadWorkers.ts';
import type { Services } from '../services.ts';
import { cronItems, tasks, type JobTask } from './tasks.ts';

export interface Worker {
  isRunning(): boolean;
  /** Waits for the jobs in hand. */
  stop(): Promise<void>;
}

/** Runs jobs until stopped. graphile-worker gives up after some failures in a row; a database comes back later. */
export async function startWorker(url: string, services: Services, log: Log): Promise<Worker> {
  const pool = new Pool({ connectionString: url, max: 6, application_name: workerName });
  const lost = (error: Error) => log.warn({ kind: error.name }, 'worker connection lost');
  pool.on('error', lost).on('connect', client => client.on('error', lost));
  const stopping = new AbortController();
  let runner: Runner | undefined = await startRunner(pool, services, log);
  const working = (async () => {
    while (!stopping.signal.aborted) {
      await runner?.promise.catch((error: unknown) => log.error({ err: error }, 'worker ended'));
      runner = undefined;
      await pause(3000, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (!stopping.signal.aborted) {
        runner = await startRunner(pool, services, log).catch(() => undefined);
      }
    }
  })();
  return {
    isRunning: () => runner !== undefined,
    stop: async () => {
      stopping.abort();
      await runner?.stop();
      await working;
      await pool.end();
    },
  };
}

async function startRunner(pool: Pool, services: Services, log: Log): Promise<Runner> {
  const runner = await whileCounted(pool, () =>
    run({
      pgPool: pool,
      concurrency: 4,
      noHandleSignals: true,
      taskList: taskList(services),
      parsedCronItems: parseCronItems(cronItems),
      logger: new Logger(() => (level, message) => {
        log[level === 'warning' ? 'warn' : level](withoutErrorText(message));
      }),
    }),
  );
  // The first beat at once: the server is ready when its worker has done a job.
  await runner.addJob('heartbeat', {}, { jobKey: 'heartbeat' });
  return runner;
}

function taskList(services: Services): TaskList {
  const list: TaskList = {};
  for (const [name, task] of Object.entries<JobTask>(tasks)) {
    list[name] = async payload => {
      await task(services, payload);
    };
  }
  return list;
}

/** The text of an error may quote a row: names, numbers, addresses. */
function withoutErrorText(message: string): string {
  return message.replace(/ with error[\s\S]*$/, '');
}

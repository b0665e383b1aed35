import { Logger, parseCronItems, run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker';
import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'pg';
import type { Log } from '../log.ts';
import { whileCounted, workerName } from './deadWorkers.ts';
import type { Services } from '../services.ts';
import { LivingWorker } from './livingWorker.ts';
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
  const life = new LivingWorker(url, log);
  const events: WorkerEvents = new EventEmitter();
  events.on('pool:create', ({ workerPool }) => life.isNow(workerPool.id));
  const start = () => startRunner(pool, services, { log, events });
  let runner: Runner | undefined = await start();
  const working = (async () => {
    while (!stopping.signal.aborted) {
      await runner?.promise.catch((error: unknown) => log.error({ err: error }, 'worker ended'));
      runner = undefined;
      await pause(3000, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (!stopping.signal.aborted) {
        runner = await start().catch(() => undefined);
      }
    }
  })();
  return {
    isRunning: () => runner !== undefined,
    stop: async () => {
      stopping.abort();
      await runner?.stop();
      await working;
      await life.close();
      await pool.end();
    },
  };
}

interface Reporting {
  readonly log: Log;
  readonly events: WorkerEvents;
}

async function startRunner(pool: Pool, services: Services, { log, events }: Reporting): Promise<Runner> {
  const runner = await whileCounted(pool, () =>
    run({
      pgPool: pool,
      concurrency: 4,
      noHandleSignals: true,
      events,
      taskList: taskList(services),
      parsedCronItems: parseCronItems(cronItems),
      logger: new Logger(() => (level, message) => {
        log[level === 'warning' ? 'warn' : level](withoutErrorText(message));
      }),
    }),
  );
  // The first beat at once: the server is ready when its worker has done a job.
  await runner.addJob('heartbeat', {}, { jobKey: 'heartbeat' });
  await runner.addJob('countFigures', {}, { jobKey: 'countFigures' });
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

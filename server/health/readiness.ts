import type { MikroORM } from '@mikro-orm/postgresql';
import type { Clock } from '../clock.ts';
import { workerIsAlive } from '../jobs/heartbeat.ts';
import type { Worker } from '../jobs/worker.ts';

export interface Readiness {
  readonly database: boolean;
  readonly worker: boolean;
}

/** `own` is the worker in this process; without one, any worker that beats in the database counts. */
export async function readiness(orm: MikroORM, clock: Clock, own: Worker | undefined): Promise<Readiness> {
  try {
    return { database: true, worker: own?.isRunning() !== false && (await workerIsAlive(orm, clock.now())) };
  } catch {
    return { database: false, worker: false };
  }
}

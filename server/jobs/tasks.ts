import type { MikroORM } from '@mikro-orm/postgresql';
import type { CronItem } from 'graphile-worker';
import type { Clock } from '../clock.ts';
import { heartbeat } from './heartbeat.ts';

export interface JobServices {
  readonly orm: MikroORM;
  readonly clock: Clock;
}

export type JobTask = (services: JobServices, payload: unknown) => Promise<void>;

/** Every job there is, by the name it is enqueued under. */
export const tasks = { heartbeat } as const satisfies Record<string, JobTask>;

export const cronItems: CronItem[] = [{ task: 'heartbeat', match: '* * * * *', options: { jobKey: 'heartbeat' } }];

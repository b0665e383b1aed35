import { createHmac } from 'node:crypto';
import type { FastifyRateLimitStore } from '@fastify/rate-limit';
import type { Clock } from '../clock.ts';
import type { Rows } from '../database/rows.ts';
import type { Log } from '../log.ts';
import { addCounts, minuteOf } from './requestCount.queries.ts';

/** Between two exchanges with the other processes, in milliseconds. */
const exchangeEvery = 1000;

export interface RequestCountsOptions {
  readonly rows: () => Rows;
  readonly clock: Clock;
  /** Makes addresses unreadable in the database; the same in all processes. */
  readonly secret: string;
  readonly log: Log;
}

interface Count {
  /** What all processes had counted when they last exchanged. */
  together: number;
  /** What was counted here since then. */
  here: number;
}

/**
 * Requests of each address in the present minute, over all processes on the database. No request waits for that: each
 * process counts in memory and exchanges once a second, so that a limit may be passed by what comes within a second.
 */
export class RequestCounts {
  readonly #options: RequestCountsOptions;
  #minute = 0;
  #counts = new Map<string, Count>();
  #timer: NodeJS.Timeout | undefined;
  #exchanging: Promise<void> | undefined;

  constructor(options: RequestCountsOptions) {
    this.#options = options;
  }

  /** Counts one request; `resetIn`: until the minute is over, in milliseconds. */
  add(who: string): { readonly count: number; readonly resetIn: number } {
    const now = this.#options.clock.now();
    this.#turnTo(minuteOf(now));
    const count = this.#counts.get(who) ?? { together: 0, here: 0 };
    this.#counts.set(who, count);
    count.here += 1;
    this.#timer ??= setInterval(() => void this.exchange(), exchangeEvery).unref();
    return { count: count.together + count.here, resetIn: 60_000 - (now.epochMilliseconds % 60_000) };
  }

  /** As @fastify/rate-limit wants it; whoever has no limit is not counted. */
  store(): new () => FastifyRateLimitStore {
    const add = (who: string) => this.add(who);
    return class Store implements FastifyRateLimitStore {
      incr: FastifyRateLimitStore['incr'] = (who, answer, timeWindow, max) => {
        const { count, resetIn } = max < Number.MAX_SAFE_INTEGER ? add(who) : { count: 0, resetIn: timeWindow };
        answer(null, { current: count, ttl: resetIn });
      };

      child(): FastifyRateLimitStore {
        return this;
      }
    };
  }

  /** Tells the others what was counted here and learns what they counted, of those who asked here. */
  exchange(): Promise<void> {
    this.#exchanging ??= this.#exchangeOnce()
      .catch((error: unknown) => this.#options.log.warn({ err: error }, 'requests are counted by this process alone'))
      .finally(() => (this.#exchanging = undefined));
    return this.#exchanging;
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.exchange();
  }

  async #exchangeOnce(): Promise<void> {
    const [minute, counts] = [this.#minute, this.#counts];
    const news = [...counts].filter(([, { here }]) => here > 0);
    if (news.length === 0) {
      return;
    }
    const byKey = new Map(news.map(([who, count]) => [this.#keyOf(who), { count, told: count.here }]));
    const told = [...byKey].map(([key, { told: count }]) => ({ key, minute, count }));
    for (const { key, count: together } of await addCounts(this.#options.rows(), told)) {
      const entry = byKey.get(key);
      if (entry) {
        entry.count.together = together;
        entry.count.here -= entry.told;
      }
    }
  }

  #turnTo(minute: number): void {
    if (minute !== this.#minute) {
      this.#minute = minute;
      this.#counts = new Map();
    }
  }

  #keyOf(who: string): string {
    return createHmac('sha256', this.#options.secret).update(who).digest('base64url');
  }
}

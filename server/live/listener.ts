import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import type { Log } from '../log.ts';

const channel = 'live';
const retryAfter = 1000;

export interface Heard {
  /** Something changed; also after every new connection: what was said meanwhile was said to nobody. */
  readonly onChange: () => void;
  /** The rights or sessions of an officer changed; of anybody, where it is not known whose. */
  readonly onOfficer: (officerId: number | undefined) => void;
}

/** The one connection of a process that hears what transactions say as they commit; it comes back by itself. */
export class Listener {
  readonly #url: string;
  readonly #heard: Heard;
  readonly #log: Log;
  readonly #closing = new AbortController();
  #client: Client | undefined;
  #running: Promise<void> | undefined;

  constructor(url: string, heard: Heard, log: Log) {
    this.#url = url;
    this.#heard = heard;
    this.#log = log;
  }

  /** Returns when it listens for the first time, or fails to. */
  start(): Promise<void> {
    const first = Promise.withResolvers<void>();
    this.#running = this.#listenOn(() => first.resolve());
    return first.promise;
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#client?.end().catch(() => undefined);
    await this.#running;
  }

  async #listenOn(tried: () => void): Promise<void> {
    const { signal } = this.#closing;
    while (!signal.aborted) {
      await this.#listenOnce(tried).catch((error: unknown) => {
        if (!signal.aborted) {
          this.#log.warn({ err: error }, 'live connection lost');
        }
      });
      tried();
      await wait(retryAfter, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Until the connection ends. Straight to the database: a pooler that changes connections would lose what is said. */
  async #listenOnce(tried: () => void): Promise<void> {
    const client = new Client({ connectionString: this.#url, application_name: 'apostille live', keepAlive: true });
    this.#client = client;
    const ended = new Promise<void>((resolve, reject) => {
      client.on('error', reject).on('end', resolve);
    });
    // Told of when it is waited for below.
    ended.catch(() => undefined);
    client.on('notification', ({ payload = '' }) => this.#hear(payload));
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      tried();
      this.#heard.onOfficer(undefined);
      this.#heard.onChange();
      await ended;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  #hear(payload: string): void {
    const officerId = /^officer (\d+)$/.exec(payload)?.[1];
    if (officerId === undefined) {
      this.#heard.onChange();
    } else {
      this.#heard.onOfficer(Number(officerId));
    }
  }
}

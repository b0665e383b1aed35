import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from './log.ts';

/** How long one part may take to close before the next is closed all the same. */
const patience = 8_000;

/**
 * What a process holds open, closed in reverse on SIGTERM, SIGINT, SIGHUP, the death of the npm that started it,
 * or a failed start. A signal that comes while something is being opened waits until it can be closed.
 */
export class Lifetime {
  readonly #log: Log;
  readonly #closers: { name: string; close: () => Promise<unknown> }[] = [];
  #opening: Promise<unknown> = Promise.resolve();
  #ending = false;

  constructor(log: Log) {
    this.#log = log;
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
      process.on(signal, () => void this.#end(signal, 0));
    }
    process.on('uncaughtException', error => {
      log.fatal({ err: error }, 'unexpected error');
      void this.#end('unexpected error', 1);
    });
    this.#endWithNpm();
  }

  async hold<T>(name: string, open: () => Promise<T>, close: (opened: T) => Promise<unknown>): Promise<T> {
    if (this.#ending) {
      return new Promise<T>(() => undefined);
    }
    const opening = open();
    this.#opening = opening;
    const opened = await opening;
    this.#closers.push({ name, close: () => close(opened) });
    return opened;
  }

  /** For a start that failed: what was opened is closed, then the caller reports the failure. */
  close(): Promise<void> {
    // A start broken off by a signal is no failure to report: the process is about to end.
    return this.#ending ? new Promise<void>(() => undefined) : this.#closeAll();
  }

  async #closeAll(): Promise<void> {
    this.#ending = true;
    await this.#opening.catch(() => undefined);
    for (const { name, close } of this.#closers.splice(0).reverse()) {
      const closing = close().then(
        () => true,
        (error: unknown) => this.#log.error({ err: error }, `${name} did not close`) ?? true,
      );
      if (!(await Promise.race([closing, pause(patience, false)]))) {
        this.#log.error(`${name} did not close in time`);
      }
    }
  }

  async #end(why: string, code: number): Promise<void> {
    if (this.#ending) {
      return;
    }
    this.#log.info({ why }, 'closing');
    await this.#closeAll();
    this.#log.info('closed');
    process.exit(code);
  }

  /** npm passes a signal to its shell, which may die without passing it on: then our parent is another process. */
  #endWithNpm(): void {
    const parent = process.ppid;
    if (process.env['npm_lifecycle_event'] !== undefined) {
      setInterval(() => {
        if (process.ppid !== parent) {
          void this.#end('npm ended', 0);
        }
      }, 500).unref();
    }
  }
}

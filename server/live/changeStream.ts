import { isDeepStrictEqual } from 'node:util';
import type { Actor } from '../officers/actor.ts';
import { Backlog } from './backlog.ts';
import type { ChangeBatch } from './change.ts';
import type { News } from './change.queries.ts';
import { writeLiveCursor } from './cursor.rules.ts';

/** Between two batches to the same listener, in milliseconds: at most two a second. */
const pause = 500;
/** How often it is asked whether the session still holds, whatever happens. */
const recheckEvery = 30_000;
/** How long a client may take nothing before it is left to come again. */
const patience = 30_000;

export interface Listening {
  readonly actor: Actor;
  /** Who it is by now; nobody once the session has ended. */
  readonly authenticate: () => Promise<Actor | undefined>;
  /** Whether what was sent before still waits to be taken. */
  readonly isBlocked: () => boolean;
  readonly onEnd: (stream: ChangeStream) => void;
}

/**
 * The changes one listener is told. No generator: one that waits could not be ended until it is woken.
 * What piles up behind a slow client is bounded, and so is how long it is waited for.
 */
export class ChangeStream implements AsyncIterableIterator<ChangeBatch> {
  readonly #listening: Listening;
  readonly #backlog = new Backlog();
  readonly #ending = new AbortController();
  readonly #rechecks: NodeJS.Timeout;
  #actor: Actor;
  #cursor = '';
  #position = '';
  #isUnsure = false;
  #isAttending = false;
  #hasBegun = false;
  #isFirst = true;
  #wake = Promise.withResolvers<void>();

  constructor(listening: Listening) {
    this.#listening = listening;
    this.#actor = listening.actor;
    this.#rechecks = setInterval(() => this.doubt(), recheckEvery).unref();
  }

  get officerId(): number {
    return this.#actor.officerId;
  }

  /** From here on it is told; what was read before was long since done when it came. */
  attend(): void {
    this.#isAttending = true;
  }

  /** What was missed before, or nothing: with it the first batch goes out. What was offered meanwhile is not lost. */
  begin(news: News): void {
    this.#isAttending = true;
    this.#hasBegun = true;
    this.offer(news);
    this.#wake.resolve();
  }

  offer({ cursor, position, changes, isReset }: News): void {
    if (!this.#isAttending) {
      return;
    }
    this.#cursor = writeLiveCursor(cursor);
    this.#position = position;
    if (isReset) {
      this.#backlog.reset();
    }
    this.#backlog.add(changes, this.#actor);
    if (this.#hasBegun && !this.#backlog.isEmpty) {
      this.#wake.resolve();
    }
  }

  /** The rights or the session may have changed: nothing more is told before that is known. */
  doubt(): void {
    this.#isUnsure = true;
    this.#wake.resolve();
  }

  end(): void {
    if (!this.#ending.signal.aborted) {
      clearInterval(this.#rechecks);
      this.#ending.abort();
      this.#wake.resolve();
      this.#listening.onEnd(this);
    }
  }

  async next(): Promise<IteratorResult<ChangeBatch, undefined>> {
    while (!this.#ending.signal.aborted) {
      await this.#wake.promise;
      this.#wake = Promise.withResolvers<void>();
      await this.#whenReady();
      const batch = await this.#batch();
      if (batch && !this.#ending.signal.aborted) {
        return { done: false, value: batch };
      }
    }
    return { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<ChangeBatch, undefined>> {
    this.end();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The first batch goes at once; any other when a while has passed and the client has taken what was sent. */
  async #whenReady(): Promise<void> {
    for (let waited = 0; !this.#isFirst && !this.#ending.signal.aborted; waited += pause) {
      await this.#passes(pause);
      if (!this.#listening.isBlocked()) {
        return;
      }
      if (waited >= patience) {
        this.end();
      }
    }
  }

  #passes(milliseconds: number): Promise<void> {
    const { signal } = this.#ending;
    return new Promise(resolve => {
      const timer = setTimeout(done, milliseconds);
      signal.addEventListener('abort', done, { once: true });
      function done() {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      }
    });
  }

  async #batch(): Promise<ChangeBatch | undefined> {
    while (this.#isUnsure) {
      this.#isUnsure = false;
      await this.#recheck();
    }
    if (this.#backlog.isEmpty && !this.#isFirst) {
      return undefined;
    }
    this.#isFirst = false;
    return { cursor: this.#cursor, position: this.#position, ...this.#backlog.take(this.#actor) };
  }

  async #recheck(): Promise<void> {
    const actor = await this.#listening.authenticate().catch(() => undefined);
    if (!actor) {
      return this.end();
    }
    if (!isDeepStrictEqual(actor.grants, this.#actor.grants)) {
      // They see something else than before.
      this.#backlog.reset();
    }
    this.#actor = actor;
  }
}

import { setTimeout as wait } from 'node:timers/promises';
import type { Rows } from '../database/rows.ts';
import { DomainError } from '../errors.ts';
import type { Log } from '../log.ts';
import { changesSince, presentNews } from './change.queries.ts';
import { ChangeStream, type Listening } from './changeStream.ts';
import { type Cursor, readLiveCursor } from './cursor.rules.ts';
import { Listener } from './listener.ts';

/** As many windows as one person looks at. */
const mostStreams = 10;
/** What comes in a burst is read together, in milliseconds. */
const gathering = 100;
/** Read again without having heard anything, in milliseconds: a connection may be dead without knowing it. */
const readEvery = 20_000;

export interface HubOptions {
  readonly databaseUrl: string;
  readonly rows: () => Rows;
  readonly log: Log;
}

/**
 * Reads what changed once for all who listen at this process, and gives each what they may know. Begins with the
 * first listener: a process nobody listens at has no connection for it.
 */
export class Hub {
  readonly #rows: () => Rows;
  readonly #log: Log;
  readonly #listener: Listener;
  readonly #streams = new Set<ChangeStream>();
  #started: Promise<void> | undefined;
  #cursor: Cursor | undefined;
  #reading: Promise<void> | undefined;
  #isBehind = false;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor({ databaseUrl, rows, log }: HubOptions) {
    this.#rows = rows;
    this.#log = log;
    const heard = {
      onChange: () => this.#wake(),
      onOfficer: (officerId: number | undefined) => this.#doubt(officerId),
    };
    this.#listener = new Listener(databaseUrl, heard, log);
  }

  get openStreams(): number {
    return this.#streams.size;
  }

  /**
   * From `since` on, else from now on. TOO_MANY_REQUESTS from the eleventh stream of a person on; BAD_INPUT for what
   * is no cursor; UNAVAILABLE while the server stops.
   */
  async open(listening: Omit<Listening, 'onEnd'>, since: string | null): Promise<ChangeStream> {
    const cursor = since === null ? undefined : readLiveCursor(since);
    const { officerId } = listening.actor;
    if ([...this.#streams].filter(stream => stream.officerId === officerId).length >= mostStreams) {
      throw new DomainError('TOO_MANY_REQUESTS');
    }
    const stream = new ChangeStream({ ...listening, onEnd: ended => this.#streams.delete(ended) });
    this.#streams.add(stream);
    try {
      await this.#start();
      await this.#readToNow();
      // First among those who are told, then told of what was before: so nothing falls between.
      stream.attend();
      const news = cursor ? await changesSince(this.#rows(), cursor) : await presentNews(this.#rows());
      if (this.#isClosed) {
        throw new DomainError('UNAVAILABLE');
      }
      stream.begin(news);
      return stream;
    } catch (error) {
      stream.end();
      throw error;
    }
  }

  /** Whoever listens is told that it is over, and comes again, perhaps elsewhere. */
  endStreams(): void {
    this.#isClosed = true;
    for (const stream of this.#streams) {
      stream.end();
    }
  }

  async close(): Promise<void> {
    this.endStreams();
    clearInterval(this.#timer);
    if (this.#started) {
      await this.#listener.close();
    }
    await this.#reading;
  }

  #start(): Promise<void> {
    this.#started ??= this.#startOnce().catch((error: unknown) => {
      this.#started = undefined;
      throw error;
    });
    return this.#started;
  }

  async #startOnce(): Promise<void> {
    this.#cursor = (await presentNews(this.#rows())).cursor;
    await this.#listener.start();
    this.#timer = setInterval(() => this.#wake(), readEvery).unref();
  }

  #doubt(officerId: number | undefined): void {
    for (const stream of this.#streams) {
      if (officerId === undefined || stream.officerId === officerId) {
        stream.doubt();
      }
    }
  }

  /** What was done before is read for those who listen already, so that nobody new is told of it. */
  async #readToNow(): Promise<void> {
    await this.#reading;
    this.#wake();
    await this.#reading;
  }

  /** One reading at a time; what is heard during it is read after it. */
  #wake(): void {
    if (this.#reading) {
      this.#isBehind = true;
      return;
    }
    this.#isBehind = false;
    this.#reading = this.#read()
      .catch((error: unknown) => this.#log.warn({ err: error }, 'changes could not be read'))
      .finally(() => {
        this.#reading = undefined;
        if (this.#isBehind && !this.#isClosed) {
          this.#wake();
        }
      });
  }

  async #read(): Promise<void> {
    await wait(gathering);
    if (!this.#cursor || this.#isClosed) {
      return;
    }
    const news = await changesSince(this.#rows(), this.#cursor);
    this.#cursor = news.cursor;
    if (news.changes.length > 0 || news.isReset) {
      for (const stream of this.#streams) {
        stream.offer(news);
      }
    }
  }
}

import type { MikroORM } from '@mikro-orm/postgresql';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { readingConnection } from '../database/orm.ts';
import type { Rows } from '../database/rows.ts';
import { DomainError } from '../errors.ts';

/** Files of a server that are read while they are sent. */
const mostAtOnce = 4;

/** How long a file may keep the database waiting, in milliseconds. */
export interface DownloadLimits {
  /** Nothing more of it is taken: its reader has gone without a word. Less than PostgreSQL's own limit (orm.ts). */
  readonly pause: number;
  /** One view of the database is held: what it sees cannot be cleared away meanwhile. */
  readonly view: number;
  /** All of one that is of one moment, and so cannot go on with another view. */
  readonly whole: number;
}

export const downloadLimits: DownloadLimits = { pause: 45_000, view: 60_000, whole: 15 * 60_000 };

export interface DownloadsOptions {
  readonly orm: MikroORM;
  /** The primary, as the server's role. */
  readonly url: string;
  readonly config: Pick<Config, 'patience'>;
  readonly limits?: DownloadLimits;
}

/**
 * Files are read as fast as their readers take them, so their connections are their own: however slow the readers are,
 * they keep neither an act nor a list waiting, only each other.
 */
export class Downloads {
  readonly limits: DownloadLimits;
  readonly #connection: ReturnType<typeof readingConnection>;
  #underWay = 0;

  constructor({ orm, url, config: { patience }, limits = downloadLimits }: DownloadsOptions) {
    this.limits = limits;
    this.#connection = readingConnection(
      orm,
      { url, poolSize: mostAtOnce, statementTimeout: patience.act, acquireTimeout: patience.connection },
      'apostille downloads',
    );
  }

  get underWay(): number {
    return this.#underWay;
  }

  get rows(): Rows {
    return this.#connection.getClient();
  }

  /** Keeps a place for a file until its last row is read or its reader is gone; throws TOO_MANY_REQUESTS. */
  async keep(begin: () => Promise<Readable | undefined>): Promise<Readable | undefined> {
    if (this.#underWay >= mostAtOnce) {
      throw new DomainError('TOO_MANY_REQUESTS');
    }
    this.#underWay += 1;
    const leave = () => (this.#underWay -= 1);
    try {
      const stream = await begin();
      if (!stream || stream.closed) {
        leave();
      } else {
        stream.once('close', leave);
      }
      return stream;
    } catch (error) {
      leave();
      throw error;
    }
  }

  /** A reader who is still there must not keep the process from ending. */
  async close(): Promise<void> {
    await Promise.race([this.#connection.close(), pause(1000, undefined, { ref: false })]);
  }
}

/** Batch after batch as they are taken; a reader that takes nothing for too long is given up, also of what is left when all are read. */
export async function* whileTaken<Batch>(
  batches: AsyncIterable<Batch>,
  longest: number,
  giveUp: () => void,
): AsyncGenerator<Batch> {
  for await (const batch of batches) {
    const timer = setTimeout(giveUp, longest);
    try {
      yield batch;
    } finally {
      clearTimeout(timer);
    }
  }
  setTimeout(giveUp, longest).unref();
}

/** The reader took the file too slowly, or stopped taking it. */
export class TooSlow extends Error {
  override readonly name = 'TooSlow' as const;
}

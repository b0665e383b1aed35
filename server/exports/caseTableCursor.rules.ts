import { badInput } from '../errors.ts';
import { readLiveCursor } from '../live/cursor.rules.ts';

/** The days of acceptance, both included, that a table was asked for; null: open on that side. */
export interface AcceptedDays {
  readonly from: string | null;
  readonly to: string | null;
}

/** One reading of the table, from its first request to its last row, however often it was broken off. */
export interface Reading extends AcceptedDays {
  /** The database it is a reading of: after a restore from a dump, transactions are numbered anew. */
  readonly database: string;
  /** Only what was committed after this snapshot; null: everything. */
  readonly since: string | null;
  /** The snapshot of its first request; null: it has not begun. */
  readonly begun: string | null;
  /** Sealed place of the last row that arrived; null: none. */
  readonly place: string | null;
}

/** A cursor is opaque to its reader: words in base64url, and after a dot the place of the last row. */
export function writeReading({ database, from, to, since, begun, place }: Reading): string {
  const words = Buffer.from(JSON.stringify([database, from, to, since, begun])).toString('base64url');
  return place === null ? words : `${words}.${place}`;
}

/** Throws BAD_INPUT for what is no cursor of this table. */
export function readReading(cursor: string): Reading {
  const [words = '', place = null, ...more] = cursor.split('.');
  const parts = cursor.length <= longest && more.length === 0 ? partsOf(words) : [];
  const [database, from, to, since, begun] = parts;
  if (parts.length !== 5 || typeof database !== 'string' || !/^\d{1,20}$/.test(database)) {
    throw notACursor();
  }
  return {
    database,
    from: dayIn(from),
    to: dayIn(to),
    since: snapshotIn(since),
    begun: snapshotIn(begun),
    place,
  };
}

const notACursor = () => badInput({ after: 'notACursor' });

const longest = 40_000;

function partsOf(words: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(words, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

function dayIn(part: unknown): string | null {
  if (part === null || (typeof part === 'string' && /^\d{4}-\d\d-\d\d$/.test(part))) {
    return part;
  }
  throw notACursor();
}

function snapshotIn(part: unknown): string | null {
  if (part === null) {
    return null;
  }
  try {
    return readLiveCursor(typeof part === 'string' ? `0~${part}` : '').snapshot;
  } catch {
    throw notACursor();
  }
}

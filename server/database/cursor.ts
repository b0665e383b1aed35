import { badInput } from '../errors.ts';

export interface Page<Row> {
  readonly items: readonly Row[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

interface Keyed {
  readonly id: number;
  readonly name: string;
}

/** A page of rows in the order of name and id, of which one more than the page was read. */
export function pageByName<Row extends Keyed>(found: readonly Row[], first: number): Page<Row> {
  const items = found.slice(0, first);
  const last = items.at(-1);
  return { items, hasNextPage: found.length > first, endCursor: last ? writeCursor(last) : null };
}

function writeCursor({ name, id }: Keyed): string {
  return Buffer.from(JSON.stringify([name, id])).toString('base64url');
}

export function readNameCursor(cursor: string): Keyed {
  try {
    const [name, id]: unknown[] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (typeof name === 'string' && Number.isInteger(id)) {
      return { name, id: Number(id) };
    }
  } catch {
    // Not one of ours: the same answer as for one with the wrong parts.
  }
  throw badInput({ after: 'notACursor' });
}

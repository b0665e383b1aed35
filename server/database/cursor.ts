import { badInput } from '../errors.ts';

export interface Page<Row> {
  readonly items: readonly Row[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** Where a page ends: what its list is sorted by, as text, and the id that settles ties. */
export interface Key {
  readonly key: string;
  readonly id: number;
}

/** A page of rows, of which one more than the page was read. */
export function pageOf<Row extends { readonly id: number }>(
  found: readonly Row[],
  first: number,
  keyOf: (row: Row) => string,
): Page<Row> {
  const items = found.slice(0, first);
  const last = items.at(-1);
  const endCursor = last ? writeCursor({ key: keyOf(last), id: last.id }) : null;
  return { items, hasNextPage: found.length > first, endCursor };
}

export function writeCursor({ key, id }: Key): string {
  return Buffer.from(JSON.stringify([key, id])).toString('base64url');
}

export const largestId = 2 ** 31 - 1;

export function readCursor(cursor: string): Key {
  try {
    const [key, id]: unknown[] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (typeof key === 'string' && Number.isInteger(id) && Math.abs(Number(id)) <= largestId) {
      return { key, id: Number(id) };
    }
  } catch {
    // Not one of ours: the same answer as for one with the wrong parts.
  }
  throw notACursor();
}

export function notACursor() {
  return badInput({ after: 'notACursor' });
}

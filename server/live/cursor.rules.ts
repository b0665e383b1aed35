import { badInput } from '../errors.ts';

/**
 * Up to where somebody has been told: what PostgreSQL had committed at a moment, and when that was by its clock.
 * Not the largest id seen: a transaction that commits later may hold a smaller one.
 */
export interface Cursor {
  readonly atSecond: number;
  /** As `pg_current_snapshot()` writes it, such as 742:745:742. */
  readonly snapshot: string;
}

/** How long changes are kept for whoever comes back, in seconds. The log itself is kept twice as long. */
export const keptSeconds = 3600;

export function writeLiveCursor({ atSecond, snapshot }: Cursor): string {
  return `${atSecond}~${snapshot}`;
}

/** Throws BAD_INPUT for what PostgreSQL would not have written. */
export function readLiveCursor(text: string): Cursor {
  const [, atSecond, from, to, running] =
    (text.length <= longest && /^(\d{1,11})~(\d{1,19}):(\d{1,19}):((?:\d{1,19},)*\d{1,19})?$/.exec(text)) || [];
  if (atSecond === undefined || !isInOrder([from, ...(running ? running.split(',') : [])], to)) {
    throw badInput({ since: 'notACursor' });
  }
  return { atSecond: Number(atSecond), snapshot: text.slice(atSecond.length + 1) };
}

const longest = 20_000;

/** From the oldest transaction under way to the first not begun: those under way lie between, in order. */
function isInOrder(running: readonly (string | undefined)[], end: string | undefined): boolean {
  const ids = [...running, end].map(id => BigInt(id ?? -1));
  return ids.every((id, at) => {
    const before = ids[at - 1] ?? 0n;
    // The oldest may itself be named among those under way, and be the end where there are none.
    return at <= 1 || at === ids.length - 1 ? id >= before && id > 0n : id > before;
  });
}

/** True for whoever was away for so long that what they missed may be forgotten. */
export function isForgotten({ atSecond }: Cursor, nowSecond: number): boolean {
  return nowSecond - atSecond > keptSeconds;
}

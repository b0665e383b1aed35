import type { UncoveredReason } from './absence.ts';

/** Who was named for whoever is away; null: nobody. Undefined: not away. */
export type NamedBy = (officerId: number) => number | null | undefined;

/**
 * Along the chain from one who is away: whoever is away too names the next. Nobody is asked twice, so it ends:
 * with somebody who is there, with one who has named nobody, or where it leads back to one who is away.
 */
export function standInFor(officerId: number, namedBy: NamedBy): number | UncoveredReason {
  const asked = new Set([officerId]);
  for (let next = namedBy(officerId) ?? null; next !== null;) {
    if (asked.has(next)) {
      return 'circle';
    }
    const named = namedBy(next);
    if (named === undefined) {
      return next;
    }
    asked.add(next);
    next = named;
  }
  return 'noSubstitute';
}

/** An absence with its first and last day, as yyyy-mm-dd. */
export interface AbsentDays {
  readonly officerId: number;
  readonly from: string;
  readonly to: string;
  readonly substituteId: number | null;
}

export interface Cover {
  /** Who stands in on the first of the days; null: nobody. */
  readonly standInId: number | null;
  /** The first day, yyyy-mm-dd, on which nobody stands in; null: somebody does on each. */
  readonly uncoveredOn: string | null;
  readonly uncoveredWhy: UncoveredReason | null;
}

/** Who stands in during an absence, from a day on; `others` are the absences of those the chain may meet. */
export function coverOf(absence: AbsentDays, from: string, others: readonly AbsentDays[]): Cover {
  const first = from > absence.from ? from : absence.from;
  const onDay = (day: string) =>
    standInFor(absence.officerId, id =>
      id === absence.officerId
        ? absence.substituteId
        : others.find(one => one.officerId === id && one.from <= day && day <= one.to)?.substituteId,
    );
  const days = daysOfChange(others, first, absence.to).map(day => ({ day, found: onDay(day) }));
  const standIn = days[0]?.found;
  for (const { day, found } of days) {
    if (typeof found === 'string') {
      return { standInId: typeof standIn === 'number' ? standIn : null, uncoveredOn: day, uncoveredWhy: found };
    }
  }
  return { standInId: typeof standIn === 'number' ? standIn : null, uncoveredOn: null, uncoveredWhy: null };
}

/** The first day, and each on which somebody leaves or is back: between them nothing changes. ISO days sort as texts. */
function daysOfChange(others: readonly AbsentDays[], first: string, last: string): readonly string[] {
  const changes = others.flatMap(({ from, to }) => [from, Temporal.PlainDate.from(to).add({ days: 1 }).toString()]);
  return [...new Set([first, ...changes])].filter(day => day >= first && day <= last).sort();
}

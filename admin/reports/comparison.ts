import { isTime } from './catalogue.ts';
import { monthNumber, type Period } from './period.ts';
import type { Figure, ReportKey, ReportRow } from './report.ts';

/** What a figure has become since the earlier period. */
export interface Change {
  readonly earlier: Figure | undefined;
  /** Null where either is missing or hidden. */
  readonly difference: number | null;
  /** As a share of the earlier one; null where that is nought. */
  readonly share: number | null;
}

/**
 * The row of the earlier period that stands where this one stands: the third month beside the third month. Undefined
 * where there is none: nothing was counted then.
 */
export function comparedRows(
  rows: readonly ReportRow[],
  period: Period,
  earlierRows: readonly ReportRow[],
  earlier: Period,
): (row: ReportRow) => ReportRow | undefined {
  const places = new Map(earlierRows.map(row => [placeOf(row.keys, earlier), row]));
  const own = new Map(rows.map(row => [row, placeOf(row.keys, period)]));
  return row => places.get(own.get(row) ?? '');
}

const placeOf = (keys: readonly ReportKey[], { from }: Period) =>
  JSON.stringify(keys.map(key => [key.group, isTime(key.group) ? ordinal(key, from) : key.value]));

/** Which month, quarter or year of the period it is, from 0. */
function ordinal({ group, value }: ReportKey, from: string): number {
  const length = group === 'year' ? 12 : group === 'quarter' ? 3 : 1;
  return Math.floor(monthNumber(firstMonth(value)) / length) - Math.floor(monthNumber(from) / length);
}

/** `2026`, `2026-Q2`, `2026-05` and `2026-05-01` alike. */
function firstMonth(value: string): string {
  const quarter = /^(\d{4})-?Q(\d)$/u.exec(value);
  if (quarter) {
    return `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}`;
  }
  return value.length === 4 ? `${value}-01` : value;
}

export function changeOf(now: Figure, earlier: Figure | undefined, isCount: boolean): Change {
  // Where there was no row nothing was counted; of a median that says nothing.
  const before = earlier ?? (isCount ? { value: 0, hidden: false, cell: null } : undefined);
  const isKnown = before && !now.hidden && !before.hidden && now.value !== null && before.value !== null;
  if (!isKnown || now.value === null || before.value === null) {
    return { earlier: before, difference: null, share: null };
  }
  const difference = now.value - before.value;
  return { earlier: before, difference, share: before.value === 0 ? null : difference / before.value };
}

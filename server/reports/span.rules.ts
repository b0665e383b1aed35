import { quarterOf, type TimeUnit, timeUnits } from './lattice.rules.ts';

/** Days one row of a report is about, both included, and what they are called: `2026-03`, `2026-Q1`, `2026`, or nothing. */
export interface ReportSpan {
  readonly value: string;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

export const lengths = { month: { months: 1 }, quarter: { months: 3 }, year: { years: 1 } } as const;

/** The period as a whole, or cut into the months, quarters or years it touches. */
export function spansOf(
  { from, to }: { from: Temporal.PlainDate; to: Temporal.PlainDate },
  unit: TimeUnit | undefined,
): readonly ReportSpan[] {
  if (!unit) {
    return [{ value: '', from, to }];
  }
  const spans: ReportSpan[] = [];
  for (let first = firstDay(unit, from); Temporal.PlainDate.compare(first, to) <= 0; first = first.add(lengths[unit])) {
    const last = first.add(lengths[unit]).subtract({ days: 1 });
    spans.push({
      value: nameOf(unit, first.toString()),
      from: Temporal.PlainDate.compare(first, from) < 0 ? from : first,
      to: Temporal.PlainDate.compare(last, to) > 0 ? to : last,
    });
  }
  return spans;
}

/**
 * Whole months as years, quarters and months, the longest there are: a figure of two years and a month is that of each
 * of the three, and shown where each of them is.
 */
export function partsOf({ from, to }: Omit<ReportSpan, 'value'>): readonly string[] {
  const parts: string[] = [];
  let day = from;
  while (Temporal.PlainDate.compare(day, to) <= 0) {
    const unit = longestFrom(day, to);
    parts.push(nameOf(unit, day.toString()));
    day = day.add(lengths[unit]);
  }
  return parts;
}

/** What a month, a quarter or a year that begins on this day is called. */
export function nameOf(unit: TimeUnit, firstDayOf: string): string {
  switch (unit) {
    case 'month':
      return firstDayOf.slice(0, 7);
    case 'quarter':
      return quarterOf(firstDayOf);
    case 'year':
      return firstDayOf.slice(0, 4);
  }
}

export function unitOf(name: string): TimeUnit {
  if (name.length === 4) {
    return 'year';
  }
  return name.includes('Q') ? 'quarter' : 'month';
}

/** The shortest unit among the parts. */
export function finestUnit(parts: readonly string[]): TimeUnit {
  const units = new Set(parts.map(unitOf));
  return timeUnits.find(unit => units.has(unit)) ?? 'year';
}

const longestFrom = (day: Temporal.PlainDate, to: Temporal.PlainDate): TimeUnit =>
  (['year', 'quarter'] as const).find(
    unit =>
      firstDay(unit, day).equals(day) &&
      Temporal.PlainDate.compare(day.add(lengths[unit]).subtract({ days: 1 }), to) <= 0,
  ) ?? 'month';

/** Of the month, quarter or year of this day. */
export function firstDay(unit: TimeUnit, day: Temporal.PlainDate): Temporal.PlainDate {
  switch (unit) {
    case 'month':
      return day.with({ day: 1 });
    case 'quarter':
      return day.with({ month: day.month - ((day.month - 1) % 3), day: 1 });
    case 'year':
      return day.with({ month: 1, day: 1 });
  }
}

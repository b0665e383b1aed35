import { isProvisional, isWorkingDay, type WorkingCalendar } from '../calendar/workingDays.ts';

/** The days between which a new calendar differs from the one before. */
export interface Span {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** Undefined where no date can be moved by it: no day of work has changed, and no year has got its decree. */
export function spanOfChange(before: WorkingCalendar, after: WorkingCalendar): Span | undefined {
  const changed = after.days.filter(day => !isSame(before, after, day));
  const [from, to] = [changed.at(0), changed.at(-1)];
  return from && to && { from, to };
}

function isSame(before: WorkingCalendar, after: WorkingCalendar, day: Temporal.PlainDate): boolean {
  return (
    before.firstOfYear.has(day.year) &&
    isWorkingDay(before, day) === isWorkingDay(after, day) &&
    isProvisional(before, day) === isProvisional(after, day)
  );
}

/** Days a count may begin or end beside the dates stored of it: an evening before a long holiday. */
const margin = 15;

/** The span within which a date of the count must lie to be looked at. */
export function widened({ from, to }: Span): Span {
  return { from: from.subtract({ days: margin }), to: to.add({ days: margin }) };
}

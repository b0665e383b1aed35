import type { Span } from './readingPlan.rules.ts';

/** A day on which something of a figure was recorded, and how much. */
export interface RecordedDay {
  readonly day: string;
  readonly n: number;
}

/** Some of what is recorded on a day was taken back later, or is not for the reader: more than a page is looked at. */
const ample = 2;
/** Each span is a condition of its own. */
const mostDays = 62;

/** The days to look at for a page, and those for the next time. */
export function daysToLookAt(days: readonly RecordedDay[], page: number) {
  let n = 0;
  let taken = 0;
  while (taken < Math.min(days.length, mostDays) && n < ample * page) {
    n += days[taken]?.n ?? 0;
    taken += 1;
  }
  return { now: days.slice(0, taken), later: days.slice(taken) };
}

/** Days that follow each other as one span; of days from the last to the first. */
export function spansIn(days: readonly RecordedDay[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { day } of days) {
    const date = Temporal.PlainDate.from(day);
    const last = spans.at(-1);
    if (last?.from.subtract({ days: 1 }).equals(date)) {
      spans.splice(-1, 1, { from: date, to: last.to });
    } else {
      spans.push({ from: date, to: date });
    }
  }
  return spans;
}

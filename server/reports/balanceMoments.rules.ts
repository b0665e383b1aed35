import { nameOf, type ReportSpan } from './span.rules.ts';
import type { Scene } from './reportScene.ts';

/**
 * Where small groups are hidden, balances are those of the ends of months, of the running one as it stands. A month is
 * named by its first day.
 */
export function monthOfBalance(
  { to }: Pick<ReportSpan, 'to'>,
  { knownTo }: Pick<Scene, 'knownTo'>,
): Temporal.PlainDate {
  return (Temporal.PlainDate.compare(to, knownTo) > 0 ? knownTo : to).with({ day: 1 });
}

/** From the end of one month to the end of another. */
export interface Stretch {
  readonly after: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** In months. */
const lengths = [1, 3, 12] as const;

/**
 * From a balance to the next ones of its month, and of its quarter and year where these end with it or are running: to
 * those it may be compared with, whatever was asked first.
 */
export function stretchesBeside(month: Temporal.PlainDate, { knownTo }: Pick<Scene, 'knownTo'>): readonly Stretch[] {
  const last = knownTo.with({ day: 1 });
  const next = month.add({ months: 1 });
  return lengths.flatMap(length => {
    if (!endOf(month, length, last).equals(month)) {
      return [];
    }
    const before = { after: month.subtract({ months: placeIn(month, length) + 1 }), to: month };
    const isLast = Temporal.PlainDate.compare(next, last) > 0;
    return isLast ? [before] : [before, { after: month, to: endOf(next, length, last) }];
  });
}

/** Every month whose balance is told, and from or to which what came and went is counted; the first first. */
export function monthsToCompare(scene: Pick<Scene, 'spans' | 'knownTo'>): readonly Temporal.PlainDate[] {
  const months = monthsAsked(scene).flatMap(month => [
    month,
    ...stretchesBeside(month, scene).flatMap(({ after, to }) => [after, to]),
  ]);
  return inOrder(months);
}

/** At whose ends balances are asked for; the first first. */
export const monthsAsked = (scene: Pick<Scene, 'spans' | 'knownTo'>): readonly Temporal.PlainDate[] =>
  inOrder(scene.spans.map(span => monthOfBalance(span, scene)));

export const nameOfMonth = (month: Temporal.PlainDate): string => nameOf('month', month.toString());

const inOrder = (months: readonly Temporal.PlainDate[]): readonly Temporal.PlainDate[] =>
  [...new Map(months.map(month => [nameOfMonth(month), month])).values()].toSorted((a, b) =>
    Temporal.PlainDate.compare(a, b),
  );

const placeIn = (month: Temporal.PlainDate, length: number) => (month.month - 1) % length;

/** The last month of the quarter or year of this one, as far as anything is known of it. */
function endOf(month: Temporal.PlainDate, length: number, last: Temporal.PlainDate): Temporal.PlainDate {
  const end = month.add({ months: length - 1 - placeIn(month, length) });
  return Temporal.PlainDate.compare(end, last) > 0 ? last : end;
}

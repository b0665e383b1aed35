import type { OpenDate } from './recount.rules.ts';

/** A date before and after a change of the calendar. */
export interface Recounted {
  readonly before: OpenDate;
  readonly after: OpenDate;
}

/** What the change does to a date; to most of them nothing. */
export interface Effect {
  readonly moved: 'later' | 'earlier' | null;
  /** The law is broken by the new count where by the old one it was not yet. */
  readonly newlyOverdue: boolean;
  /** The other way round: gone by under the old calendar and in time again. Somebody has to look at it. */
  readonly backInTime: boolean;
  /** It no longer rests on a year without a decree. */
  readonly settled: boolean;
}

export function effectOf({ before, after }: Recounted, now: Temporal.Instant): Effect {
  const order = Temporal.Instant.compare(after.dueAt, before.dueAt) || compareBreach(after, before);
  const [wasBroken, isBroken] = [before, after].map(({ breachAt }) => isPast(breachAt, now));
  return {
    moved: order > 0 ? 'later' : order < 0 ? 'earlier' : null,
    newlyOverdue: isBroken === true && !wasBroken,
    backInTime: wasBroken === true && !isBroken,
    settled: before.provisional && !after.provisional,
  };
}

const isPast = (at: Temporal.Instant | null, now: Temporal.Instant) =>
  at !== null && Temporal.Instant.compare(at, now) < 0;

/** Due on the same day by the plan, it may still break the law on another. */
function compareBreach({ breachAt: after }: OpenDate, { breachAt: before }: OpenDate): number {
  return after && before ? Temporal.Instant.compare(after, before) : 0;
}

/** How many dates a change moves, and how. */
export interface Tally {
  readonly looked: number;
  readonly later: number;
  readonly earlier: number;
  readonly newlyOverdue: number;
  readonly backInTime: number;
  readonly settled: number;
}

export const nothingMoved: Tally = { looked: 0, later: 0, earlier: 0, newlyOverdue: 0, backInTime: 0, settled: 0 };

/** Of the dates of so many files alike. */
export function tallyOf(
  recounted: readonly Recounted[],
  { times, now }: { readonly times: number; readonly now: Temporal.Instant },
  before = nothingMoved,
): Tally {
  const effects = recounted.map(one => effectOf(one, now));
  const more = (is: (effect: Effect) => boolean) => times * effects.filter(is).length;
  return {
    looked: before.looked + times * effects.length,
    later: before.later + more(({ moved }) => moved === 'later'),
    earlier: before.earlier + more(({ moved }) => moved === 'earlier'),
    newlyOverdue: before.newlyOverdue + more(({ newlyOverdue }) => newlyOverdue),
    backInTime: before.backInTime + more(({ backInTime }) => backInTime),
    settled: before.settled + more(({ settled }) => settled),
  };
}

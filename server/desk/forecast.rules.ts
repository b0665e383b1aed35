/** What an officer finished over the working days they were there. */
export interface Pace {
  readonly finished: number;
  readonly days: number;
}

/** Fewer finished stages than this say nothing about a pace. */
const fewest = 5;

/** The officer's own pace; that of the others together where theirs says nothing: somebody new, or long away. */
export function paceOf(own: Pace, others: readonly Pace[]): Pace {
  const telling = others.filter(isTelling);
  return isTelling(own) || telling.length === 0
    ? own
    : telling.reduce((sum, { finished, days }) => ({
        finished: sum.finished + finished,
        days: sum.days + days,
      }));
}

const isTelling = ({ finished, days }: Pace) => finished >= fewest && days > 0;

export interface Queue {
  /** The last lawful day of each case, soonest first. */
  readonly due: readonly Temporal.PlainDate[];
  readonly pace: Pace;
  /** Working days from today on which the officer is there, in order. */
  readonly present: readonly Temporal.PlainDate[];
}

/**
 * The positions in the queue of the cases whose turn comes after their last day. Cases are taken in the order they are
 * due, each takes one stage, and stages are finished at an even pace: by the end of the n-th day, n times the pace,
 * rounded down. Today counts whole.
 *
 * Three cases due today at one a day: the first is done, so [1, 2].
 */
export function breaching({ due, pace, present }: Queue): number[] {
  return due.flatMap((day, at) => (finishedBy(day, pace, present) > at ? [] : [at]));
}

function finishedBy(day: Temporal.PlainDate, { finished, days }: Pace, present: Queue['present']): number {
  const worked = present.filter(each => Temporal.PlainDate.compare(each, day) <= 0).length;
  return days === 0 ? 0 : Math.floor((worked * finished) / days);
}

export const perDay = ({ finished, days }: Pace): number => (days === 0 ? 0 : finished / days);

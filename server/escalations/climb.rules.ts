import type { DeadlineKind } from '../deadlines/deadline.ts';
import { rankOf, type Step } from './ladder.rules.ts';
import { type OfficeTime, stepMoment, withinCalendar } from './step.rules.ts';

/** A step with the time its ladder was in force: it is taken at a moment of that time only. */
export interface DatedStep extends Step {
  readonly kind: DeadlineKind;
  readonly rank: number;
  readonly since: Temporal.Instant | null;
  readonly until: Temporal.Instant | null;
}

/** Steps of one kind from all its ladders, as a date meets them. */
export function inOrder(steps: readonly Omit<DatedStep, 'rank'>[]): readonly DatedStep[] {
  return steps.map(step => ({ ...step, rank: rankOf(step) })).toSorted((a, b) => a.rank - b.rank);
}

/** What a date has come to, as far as its climbing depends on it. */
export interface Climber {
  /** The day before the first counted one. */
  readonly startOn: Temporal.PlainDate;
  readonly dueAt: Temporal.Instant;
  readonly breachAt: Temporal.Instant | null;
  readonly endedAt: Temporal.Instant | null;
  /** Until when an answer for it holds; `closed` for good, `broken` when it was told that it did not hold. */
  readonly answeredUntil: Temporal.Instant | 'closed' | 'broken' | null;
  /** Rank of the last step considered. */
  readonly climbedTo: number | null;
}

export interface TakenStep extends DatedStep {
  readonly at: Temporal.Instant;
  readonly isBreach: boolean;
}

export interface Climb {
  readonly climbedTo: number | null;
  readonly taken: readonly TakenStep[];
}

const baseOf = ({ breachAt, dueAt }: Pick<Climber, 'breachAt' | 'dueAt'>) => breachAt ?? dueAt;

const isBefore = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) < 0;

/**
 * Every step that has come since the date was last looked at, each at its own moment, in order: so nothing is skipped
 * or told twice, however long nobody looked. At its very moment a date is still in time, and no step has come yet.
 */
export function climb(date: Climber, steps: readonly DatedStep[], time: OfficeTime, now: Temporal.Instant): Climb {
  let { climbedTo } = date;
  const taken: TakenStep[] = [];
  for (const step of steps.filter(({ rank }) => climbedTo === null || rank > climbedTo)) {
    // A step in a year without a calendar is still ahead.
    const at = withinCalendar(() => stepMoment(time, step, baseOf(date)));
    if (!at || !isBefore(at, now)) {
      break;
    }
    if (!isInForce(step, at)) {
      continue;
    }
    const fate = fateOf(date, step, at, now, time.zone);
    if (fate === 'waits') {
      break;
    }
    climbedTo = step.rank;
    if (fate === 'taken') {
      taken.push({ ...step, at, isBreach: date.breachAt !== null && step.rank >= 0 });
    }
  }
  return { climbedTo, taken };
}

const isInForce = ({ since, until }: DatedStep, at: Temporal.Instant) =>
  !(since && isBefore(at, since)) && !(until && !isBefore(at, until));

function fateOf(date: Climber, { rank }: DatedStep, at: Temporal.Instant, now: Temporal.Instant, zone: string) {
  const { startOn, endedAt, breachAt, answeredUntil } = date;
  const stillOpenAt = (moment: Temporal.Instant) => endedAt === null || isBefore(moment, endedAt);
  if (rank < 0) {
    const day = at.toZonedDateTimeISO(zone).toPlainDate();
    const isCounted = Temporal.PlainDate.compare(day, startOn) > 0;
    return isCounted && stillOpenAt(at) && answeredUntil === null ? 'taken' : 'passed';
  }
  // What was done late is still to be answered for; where no law is broken, what is done is done.
  if (!stillOpenAt(breachAt ?? at) || answeredUntil === 'closed') {
    return 'passed';
  }
  if (answeredUntil === null || answeredUntil === 'broken') {
    return 'taken';
  }
  if (endedAt !== null) {
    return isBefore(answeredUntil, endedAt) ? 'taken' : 'passed';
  }
  return isBefore(answeredUntil, now) ? 'taken' : 'waits';
}

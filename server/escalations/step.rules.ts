import {
  addWorkingDays,
  isWorkingDay,
  previousWorkingDayOnOrBefore,
  type WorkingCalendar,
} from '../calendar/workingDays.ts';
import { closingOf, openingOf } from '../calendar/workingHours.ts';
import { DomainError } from '../errors.ts';
import type { WorkingHours } from '../law/law.ts';
import type { Step } from './ladder.rules.ts';

/** By whose days and clock steps are counted: those of the provider. */
export interface OfficeTime {
  readonly calendar: WorkingCalendar;
  readonly hours: WorkingHours;
  /** IANA zone. */
  readonly zone: string;
}

type Offset = Pick<Step, 'amount' | 'unit'>;

/**
 * When the step comes: working days before the date with the opening hour, so that the day is left to work in; the date
 * itself; working days after it with the closing hour, when another day has gone. Hours are those of the clock.
 * Throws NO_CALENDAR beyond the last known year.
 */
export function stepMoment(
  { calendar, hours, zone }: OfficeTime,
  step: Offset,
  base: Temporal.Instant,
): Temporal.Instant {
  const { amount, unit } = step;
  if (unit === 'hours' || amount === 0) {
    return base.add({ hours: amount });
  }
  const day = addWorkingDays(calendar, base.toZonedDateTimeISO(zone).toPlainDate(), amount);
  return (amount < 0 ? openingOf : closingOf)(hours, day, zone).toInstant();
}

/** The inverse: the step has come by `at` for exactly the dates before this moment. */
export function comeForDatesBefore(time: OfficeTime, step: Offset, at: Temporal.Instant): Temporal.Instant {
  const { amount, unit } = step;
  if (unit === 'hours' || amount === 0) {
    return at.subtract({ hours: amount });
  }
  const last = lastDayOfStep(time, amount < 0 ? time.hours.opens : time.hours.closes, at);
  const first =
    amount < 0
      ? addWorkingDays(time.calendar, last, -amount).add({ days: 1 })
      : addWorkingDays(time.calendar, last, 1 - amount);
  return first.toZonedDateTime(time.zone).toInstant();
}

/** The last working day whose hour has gone by. */
function lastDayOfStep({ calendar, zone }: OfficeTime, hour: string, at: Temporal.Instant): Temporal.PlainDate {
  const local = at.toZonedDateTimeISO(zone);
  const day = local.toPlainDate();
  const hasCome = isWorkingDay(calendar, day) && Temporal.PlainTime.compare(hour, local.toPlainTime()) < 0;
  return hasCome ? day : previousWorkingDayOnOrBefore(calendar, day.subtract({ days: 1 }));
}

/** What is counted, or undefined where it leads beyond the last year there is a calendar of. */
export function withinCalendar<Result>(count: () => Result): Result | undefined {
  try {
    return count();
  } catch (error) {
    if (error instanceof DomainError && error.code === 'NO_CALENDAR') {
      return undefined;
    }
    throw error;
  }
}

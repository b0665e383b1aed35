import type { WorkingHours } from '../law/law.ts';
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDayOnOrAfter,
  previousWorkingDayOnOrBefore,
  type WorkingCalendar,
} from './workingDays.ts';

/*
 * Hours are those of the department's own clock: every moment comes with its IANA zone.
 * The closing minute itself still counts, and so does lunch: limits are about the working day, not the desk (AMB-12).
 */

export function openingOf(hours: WorkingHours, day: Temporal.PlainDate, zone: string): Temporal.ZonedDateTime {
  return day.toZonedDateTime({ timeZone: zone, plainTime: hours.opens });
}

export function closingOf(hours: WorkingHours, day: Temporal.PlainDate, zone: string): Temporal.ZonedDateTime {
  return day.toZonedDateTime({ timeZone: zone, plainTime: hours.closes });
}

const isBefore = (at: Temporal.ZonedDateTime, time: string) => Temporal.PlainTime.compare(at.toPlainTime(), time) < 0;
const isAfter = (at: Temporal.ZonedDateTime, time: string) => Temporal.PlainTime.compare(at.toPlainTime(), time) > 0;

/** Filed after closing or on a day off: the next working day. Before opening: the same day (EDU-STD-7.5, AMB-12). */
export function acceptanceDay(
  calendar: WorkingCalendar,
  hours: WorkingHours,
  at: Temporal.ZonedDateTime,
): Temporal.PlainDate {
  const day = at.toPlainDate();
  return isAfter(at, hours.closes) ? addWorkingDays(calendar, day, 1) : nextWorkingDayOnOrAfter(calendar, day);
}

export function nextWorkingMoment(
  calendar: WorkingCalendar,
  hours: WorkingHours,
  at: Temporal.ZonedDateTime,
): Temporal.ZonedDateTime {
  const day = acceptanceDay(calendar, hours, at);
  return day.equals(at.toPlainDate()) && !isBefore(at, hours.opens) ? at : openingOf(hours, day, at.timeZoneId);
}

export function lastWorkingMomentAtOrBefore(
  calendar: WorkingCalendar,
  hours: WorkingHours,
  at: Temporal.ZonedDateTime,
): Temporal.ZonedDateTime {
  const day = at.toPlainDate();
  if (isWorkingDay(calendar, day) && !isBefore(at, hours.opens)) {
    return isAfter(at, hours.closes) ? closingOf(hours, day, at.timeZoneId) : at;
  }
  return closingOf(hours, previousWorkingDayOnOrBefore(calendar, day.subtract({ days: 1 })), at.timeZoneId);
}

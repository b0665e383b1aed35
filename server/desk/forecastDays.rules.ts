import { addWorkingDays, type WorkingCalendar, workingDaysFrom } from '../calendar/workingDays.ts';

/** As far back as a pace is measured, in working days before today. */
export const paceDays = 20;

/** First and last day; yyyy-mm-dd. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The working days before today by which a pace is measured, oldest first. */
export function daysMeasured(calendar: WorkingCalendar, today: Temporal.PlainDate): Temporal.PlainDate[] {
  return Array.from({ length: paceDays }, (_, at) => addWorkingDays(calendar, today, at - paceDays));
}

/** The working days of the forecast: today, if it is one, and so many after it, as far as there is a calendar. */
export function daysAhead(calendar: WorkingCalendar, today: Temporal.PlainDate, many: number): Temporal.PlainDate[] {
  const days = workingDaysFrom(calendar, today, many + 1);
  return days[0]?.equals(today) ? days : days.slice(0, many);
}

/** Without those on which the officer is away. */
export function present(days: readonly Temporal.PlainDate[], absences: readonly Span[]): Temporal.PlainDate[] {
  return days.filter(day => !absences.some(({ from, to }) => from <= day.toString() && day.toString() <= to));
}

import { addWorkingDays, type WorkingCalendar } from '../calendar/workingDays.ts';

/** The days a desk is read by, of the provider's zone and its approved calendar. */
export interface DeskDays {
  readonly zone: string;
  readonly today: Temporal.PlainDate;
  readonly tomorrow: Temporal.PlainDate;
  /** The second working day after today. */
  readonly soon: Temporal.PlainDate;
  /** The fifth working day after today. */
  readonly ahead: Temporal.PlainDate;
  readonly monday: Temporal.PlainDate;
}

export function deskDays(calendar: WorkingCalendar, now: Temporal.Instant, zone: string): DeskDays {
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  return {
    zone,
    today,
    tomorrow: today.add({ days: 1 }),
    soon: addWorkingDays(calendar, today, 2),
    ahead: addWorkingDays(calendar, today, 5),
    monday: mondayOf(today),
  };
}

const mondayOf = (day: Temporal.PlainDate): Temporal.PlainDate => day.subtract({ days: day.dayOfWeek - 1 });

/** When a day begins in the zone. */
export const beginningOf = (day: Temporal.PlainDate, zone: string): Temporal.Instant =>
  day.toZonedDateTime(zone).toInstant();

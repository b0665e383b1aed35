import { type WorkingCalendar, workingDaysFrom } from '../calendar/workingDays.ts';

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
  // Where the last year of the calendar ends before, as far as it goes: the desk is needed then more than ever.
  const after = workingDaysFrom(calendar, today.add({ days: 1 }), 5);
  const last = after.at(-1) ?? today;
  return {
    zone,
    today,
    tomorrow: today.add({ days: 1 }),
    soon: after[1] ?? last,
    ahead: after[4] ?? last,
    monday: mondayOf(today),
  };
}

const mondayOf = (day: Temporal.PlainDate): Temporal.PlainDate => day.subtract({ days: day.dayOfWeek - 1 });

/** When a day begins in the zone. */
export const beginningOf = (day: Temporal.PlainDate, zone: string): Temporal.Instant =>
  day.toZonedDateTime(zone).toInstant();

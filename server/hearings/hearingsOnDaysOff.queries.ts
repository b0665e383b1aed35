import { sql } from 'kysely';
import { isWorkingDay, type WorkingCalendar } from '../calendar/workingDays.ts';
import type { Rows } from '../database/rows.ts';

/** A hearing ahead on a day that was worked when it was fixed. */
export interface HearingOnDayOff {
  readonly hearing: number;
  readonly startsAt: string;
  readonly applicationId: number;
}

interface ChangeOfCalendar {
  readonly before: WorkingCalendar;
  readonly after: WorkingCalendar;
  readonly now: Temporal.Instant;
  /** Absent: all of them. */
  readonly atMost?: number;
}

/** Hearings ahead, on days of providers that are worked by the one calendar and off by the other; soonest first. */
export async function hearingsOnDaysOff(
  rows: Rows,
  { before, after, now, atMost }: ChangeOfCalendar,
): Promise<readonly HearingOnDayOff[]> {
  const off = after.days.filter(
    day => !isWorkingDay(after, day) && (!before.firstOfYear.has(day.year) || isWorkingDay(before, day)),
  );
  if (off.length === 0) {
    return [];
  }
  const { rows: found } = await sql<HearingOnDayOff>`
    select h.id as hearing, lower(h.during) as "startsAt", h.application_id as "applicationId"
    from hearing h join provider p on p.id = h.provider_id
    where h.ended_at is null and lower(h.during) > ${now.toString()}::timestamptz
      and (lower(h.during) at time zone p.zone)::date = any(${off.map(String)}::date[])
    order by lower(h.during), h.id limit ${atMost ?? null}::int`.execute(rows);
  return found;
}

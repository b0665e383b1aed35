import { sql } from 'kysely';
import { today } from '../clock.ts';
import { DomainError, known } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import type { CalendarVersion, CalendarWarning, CalendarYear } from './calendar.type.ts';
import { firstUnapprovedYear, isExpectedBy, warningText } from './calendarWarning.ts';
import { explainDay } from './explainDay.ts';
import type { CalendarKind, WorkingCalendar } from './workingDays.ts';

/** The year people have on the wall: that of the capital. */
const zone = 'Asia/Almaty';

interface WhichYear {
  readonly kind: CalendarKind;
  /** Absent: the present one. */
  readonly year: number | null;
  /** Absent: the one new deadlines are counted by. */
  readonly version: number | null;
}

export async function calendarYear(context: Context, { kind, year, version }: WhichYear): Promise<CalendarYear> {
  const { services, language } = context;
  const calendar = await whichCalendar(context, kind, version);
  const wanted = year ?? today(services.clock, zone).year;
  const found = calendar.years.find(one => one.year === wanted);
  if (!found) {
    throw new DomainError('NO_CALENDAR', { kind, year: wanted });
  }
  return {
    year: wanted,
    kind,
    version: calendar.id,
    approved: found.approved,
    provisional: !found.approved,
    decree: found.decree,
    note: found.note?.[language] ?? null,
    days: calendar.days
      .filter(day => day.year === wanted)
      .map(day => explainDay(calendar, day))
      .map(day => ({ ...day, name: day.name?.[language] ?? null })),
  };
}

async function whichCalendar(
  { rows, services }: Context,
  kind: CalendarKind,
  version: number | null,
): Promise<WorkingCalendar> {
  if (version === null) {
    return (await services.calendars.current(rows))[kind];
  }
  const { rows: found } = await sql<{ id: number }>`
    select id from calendar_version where id = ${version} and kind = ${kind}`.execute(rows);
  return services.calendars.version(rows, known(found[0]).id);
}

export async function calendarVersions({ rows }: Context, kind: CalendarKind): Promise<readonly CalendarVersion[]> {
  const { rows: found } = await sql<CalendarVersion>`
    select v.id, v.kind, v.number, v.approved_at as "approvedAt", v.approved_by as "approvedBy", v.note,
      min(y.year) as "firstYear", max(y.year) as "lastYear", v.id = max(v.id) over () as current,
      (select d.year from calendar_draft d where d.approved_version = v.id) as "changedYear"
    from calendar_version v join calendar_year y on y.version_id = v.id
    where v.kind = ${kind} group by v.id order by v.id desc`.execute(rows);
  return found;
}

/** From 1 November while the next year has no decree, or as soon as an open deadline reaches into such a year. */
export async function calendarWarning({ rows, services, language }: Context): Promise<CalendarWarning | null> {
  const day = today(services.clock, zone);
  const { provider, corporation } = await services.calendars.current(rows);
  const year = Math.min(...[provider, corporation].map(calendar => firstUnapprovedYear(calendar, day.year)));
  const warns = isExpectedBy(year, day) || (await hasOpenDeadlineFrom({ rows }, year));
  return warns ? { year, text: warningText(year)[language] } : null;
}

async function hasOpenDeadlineFrom({ rows }: Pick<Context, 'rows'>, year: number): Promise<boolean> {
  // A day early: the new year begins here before it does in UTC. The days themselves are compared as legal days.
  const from = new Temporal.PlainDate(year, 1, 1);
  const { rows: found } = await sql`
    select 1 from deadline
    where state = 'open' and due_at >= ${from.subtract({ days: 1 }).toString()}::date and due_on >= ${from.toString()}
    limit 1`.execute(rows);
  return found.length > 0;
}

import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import { DomainError } from '../errors.ts';
import type { LocalisedText } from '../law/law.ts';
import {
  buildCalendar,
  type CalendarDayOff,
  type CalendarKind,
  type CalendarYear,
  type WorkingCalendar,
} from './workingDays.ts';

export type CurrentCalendars = Readonly<Record<CalendarKind, WorkingCalendar>>;

/**
 * Approved calendars by version. A version never changes, so its index is kept;
 * which version is current is asked in the same transaction as the act that needs it.
 */
export class Calendars {
  readonly #byVersion = new Map<number, Promise<WorkingCalendar>>();

  async current(rows: Rows): Promise<CurrentCalendars> {
    const { rows: found } = await sql<{ kind: CalendarKind; id: number }>`
      select kind, max(id) as id from calendar_version group by kind`.execute(rows);
    const id = (kind: CalendarKind) => found.find(version => version.kind === kind)?.id;
    return {
      provider: await this.version(rows, id('provider')),
      corporation: await this.version(rows, id('corporation')),
    };
  }

  async version(rows: Rows, id: number | undefined): Promise<WorkingCalendar> {
    if (id === undefined) {
      throw new DomainError('NO_CALENDAR');
    }
    const known = this.#byVersion.get(id) ?? loadCalendar(rows, id);
    this.#byVersion.set(id, known);
    return known.catch((error: unknown) => {
      this.#byVersion.delete(id);
      throw error;
    });
  }
}

interface DayRow {
  readonly date: string;
  readonly works: boolean;
  readonly kind: CalendarDayOff['kind'] | 'workedWeekend';
  readonly decree: string | null;
  readonly kk: string | null;
  readonly ru: string | null;
  readonly en: string | null;
}

async function loadCalendar(rows: Rows, id: number): Promise<WorkingCalendar> {
  const { rows: versions } = await sql<{ kind: CalendarKind }>`
    select kind from calendar_version where id = ${id}`.execute(rows);
  const { rows: years } = await sql<{ year: number; approved: boolean; decree: string; note: LocalisedText | null }>`
    select year, approved, decree, note from calendar_year where version_id = ${id} order by year`.execute(rows);
  const { rows: days } = await sql<DayRow>`
    select day as date, works, reason as kind, decree, name_kk as kk, name_ru as ru, name_en as en
    from calendar_day where version_id = ${id} order by day`.execute(rows);
  const version = versions[0];
  if (!version) {
    throw new DomainError('NO_CALENDAR', { version: id });
  }
  const ofYear = (year: number) => days.filter(({ date }) => date.startsWith(`${year}-`));
  return buildCalendar({
    id: String(id),
    kind: version.kind,
    approvedYears: years.map((year): CalendarYear => ({
      year: year.year,
      approved: year.approved,
      decree: year.decree,
      ...(year.note && { note: year.note }),
      daysOff: ofYear(year.year).flatMap(row =>
        row.kind === 'workedWeekend' ? [] : [{ ...day(row), kind: row.kind }],
      ),
      workedWeekends: ofYear(year.year).flatMap(row => (row.kind === 'workedWeekend' ? [day(row)] : [])),
    })),
  });
}

function day({ date, decree, kk, ru, en }: DayRow) {
  return { date, ...(decree && { decree }), ...(kk && ru && en && { name: { kk, ru, en } }) };
}

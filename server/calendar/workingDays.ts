import { DomainError } from '../errors.ts';
import type { LocalisedText } from '../law/law.ts';

/** The Government moves a day off (`transferred`); a religious day is off whatever the work regime and never shifts. */
export type DayOffKind = 'holiday' | 'transferred' | 'religious';

export interface CalendarDayOff {
  readonly date: string;
  readonly kind: DayOffKind;
  readonly decree?: string;
  readonly name?: LocalisedText;
  /** The holiday that fell on a day off, or the day worked instead of this one. */
  readonly inLieuOf?: string;
}

export interface CalendarWorkedWeekend {
  readonly date: string;
  readonly decree?: string;
  readonly name?: LocalisedText;
}

export interface CalendarYear {
  readonly year: number;
  /** False while no decree covers the year: whatever reaches into it is provisional. */
  readonly approved: boolean;
  readonly decree: string;
  /** Holidays that fall on a weekend are listed too: another work week may lose or shift them. */
  readonly daysOff: readonly CalendarDayOff[];
  readonly workedWeekends: readonly CalendarWorkedWeekend[];
  readonly note?: LocalisedText | null;
}

const calendarKinds = ['provider', 'corporation'] as const;
export type CalendarKind = (typeof calendarKinds)[number];

export interface CalendarVersionData {
  readonly id: string;
  readonly kind: CalendarKind;
  /** Consecutive, in order. */
  readonly approvedYears: readonly CalendarYear[];
}

/** ISO weekdays: the provider works Monday to Friday, the State Corporation Monday to Saturday (EDU-STD-7.1, 7.2). */
export const lastWeekday: Record<CalendarKind, number> = { provider: 5, corporation: 6 };

/** A calendar version with its index: no question below walks the days, so its cost does not grow with n. */
export interface WorkingCalendar {
  readonly id: string;
  readonly kind: CalendarKind;
  readonly years: readonly CalendarYear[];
  readonly days: readonly Temporal.PlainDate[];
  /** The position in `days` of the first day of each year. */
  readonly firstOfYear: ReadonlyMap<number, number>;
  /** At each day, how many working days there are up to it, itself included. */
  readonly counted: Int32Array;
  /** The position in `days` of each working day. */
  readonly working: Int32Array;
  readonly offByDate: ReadonlyMap<string, CalendarDayOff>;
  readonly workedByDate: ReadonlyMap<string, CalendarWorkedWeekend>;
}

export function buildCalendar(data: CalendarVersionData): WorkingCalendar {
  const years = data.approvedYears;
  const offByDate = new Map(years.flatMap(year => year.daysOff.map(day => [day.date, day] as const)));
  const workedByDate = new Map(years.flatMap(year => year.workedWeekends.map(day => [day.date, day] as const)));
  const days: Temporal.PlainDate[] = [];
  const firstOfYear = new Map<number, number>();
  const counts: number[] = [];
  const working: number[] = [];
  for (const [at, { year }] of years.entries()) {
    if (at > 0 && years[at - 1]?.year !== year - 1) {
      throw new DomainError('NO_CALENDAR', { calendar: data.id, yearMissingBefore: year });
    }
    firstOfYear.set(year, days.length);
    for (let day = new Temporal.PlainDate(year, 1, 1); day.year === year; day = day.add({ days: 1 })) {
      const date = day.toString();
      if (offByDate.has(date) && workedByDate.has(date)) {
        throw new DomainError('BAD_INPUT', { calendar: data.id, bothOffAndWorked: date });
      }
      if (workedByDate.has(date) || (day.dayOfWeek <= lastWeekday[data.kind] && !offByDate.has(date))) {
        working.push(days.length);
      }
      days.push(day);
      counts.push(working.length);
    }
  }
  return {
    id: data.id,
    kind: data.kind,
    years,
    days,
    firstOfYear,
    counted: Int32Array.from(counts),
    working: Int32Array.from(working),
    offByDate,
    workedByDate,
  };
}

function unknownYear(calendar: WorkingCalendar, year: number): DomainError {
  return new DomainError('NO_CALENDAR', { calendar: calendar.id, kind: calendar.kind, year });
}

function position(calendar: WorkingCalendar, date: Temporal.PlainDate): number {
  const first = calendar.firstOfYear.get(date.year);
  if (first === undefined) {
    throw unknownYear(calendar, date.year);
  }
  return first + date.dayOfYear - 1;
}

const countedTo = (calendar: WorkingCalendar, at: number) => calendar.counted[at] ?? 0;

/** The working day number `ordinal` of the calendar, from 1. */
function workingDay(calendar: WorkingCalendar, ordinal: number): Temporal.PlainDate {
  const day = calendar.days[calendar.working[ordinal - 1] ?? -1];
  if (!day) {
    const edge = ordinal < 1 ? (calendar.years[0]?.year ?? 0) - 1 : (calendar.years.at(-1)?.year ?? 0) + 1;
    throw unknownYear(calendar, edge);
  }
  return day;
}

export function isWorkingDay(calendar: WorkingCalendar, date: Temporal.PlainDate): boolean {
  const at = position(calendar, date);
  return countedTo(calendar, at) > countedTo(calendar, at - 1);
}

/** Working days from a day on, with it if it is one: so many, fewer where the calendar ends. */
export function workingDaysFrom(
  calendar: WorkingCalendar,
  from: Temporal.PlainDate,
  many: number,
): Temporal.PlainDate[] {
  const days: Temporal.PlainDate[] = [];
  for (const day of calendar.days) {
    if (days.length >= many) {
      break;
    }
    if (Temporal.PlainDate.compare(day, from) >= 0 && isWorkingDay(calendar, day)) {
      days.push(day);
    }
  }
  return days;
}

/**
 * The n-th working day after the start day, which is day 0 and never counted, whether it works or not;
 * before it when n is negative. With 0 the start day itself.
 */
export function addWorkingDays(calendar: WorkingCalendar, from: Temporal.PlainDate, n: number): Temporal.PlainDate {
  const at = position(calendar, from);
  if (n === 0) {
    return from;
  }
  return workingDay(calendar, n > 0 ? countedTo(calendar, at) + n : countedTo(calendar, at - 1) + 1 + n);
}

/** The inverse of addWorkingDays: how many working days after `from` the working day `to` is. */
export function workingDaysBetween(
  calendar: WorkingCalendar,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): number {
  const [start, end] = [position(calendar, from), position(calendar, to)];
  return end >= start
    ? countedTo(calendar, end) - countedTo(calendar, start)
    : countedTo(calendar, end - 1) - countedTo(calendar, start - 1);
}

export function nextWorkingDayOnOrAfter(calendar: WorkingCalendar, date: Temporal.PlainDate): Temporal.PlainDate {
  return workingDay(calendar, countedTo(calendar, position(calendar, date) - 1) + 1);
}

export function previousWorkingDayOnOrBefore(calendar: WorkingCalendar, date: Temporal.PlainDate): Temporal.PlainDate {
  return workingDay(calendar, countedTo(calendar, position(calendar, date)));
}

/** No decree covers the year of this day yet. */
export function isProvisional(calendar: WorkingCalendar, date: Temporal.PlainDate): boolean {
  const found = calendar.years.find(({ year }) => year === date.year);
  if (!found) {
    throw unknownYear(calendar, date.year);
  }
  return !found.approved;
}

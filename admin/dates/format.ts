import { kazakhDay, kazakhMonth, kazakhShortDay, kazakhWeekday } from './kazakh.ts';

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const known = formatters.get(key);
  if (known) {
    return known;
  }
  const made = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'ru', options);
  formatters.set(key, made);
  return made;
}

/** A legal day has no zone: read and written in UTC it stays the day it is. */
const atMidnight = (day: string) => Date.parse(`${day.slice(0, 10)}T00:00:00Z`);

const utc = { timeZone: 'UTC' } as const;

function partsOf(day: string) {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** ISO weekday, Monday is 1: day 0 of the epoch was a Thursday. */
export function weekdayOf(day: string): number {
  return ((Math.floor(atMidnight(day) / 86_400_000) + 3) % 7) + 1;
}

export function formatDay(day: string, locale: string): string {
  return locale === 'kk'
    ? unbroken(kazakhDay(partsOf(day)))
    : unbroken(formatter(locale, { ...utc, day: 'numeric', month: 'short', year: 'numeric' }).format(atMidnight(day)));
}

export function formatShortDay(day: string, locale: string): string {
  return locale === 'kk'
    ? unbroken(kazakhShortDay(partsOf(day)))
    : unbroken(formatter(locale, { ...utc, day: 'numeric', month: 'short' }).format(atMidnight(day)));
}

export function formatWeekday(day: string, locale: string, length: 'short' | 'long' = 'short'): string {
  return locale === 'kk'
    ? kazakhWeekday(weekdayOf(day), length)
    : formatter(locale, { ...utc, weekday: length }).format(atMidnight(day));
}

export function formatMonth(month: string, locale: string): string {
  return locale === 'kk'
    ? kazakhMonth(partsOf(`${month}-01`).month)
    : formatter(locale, { ...utc, month: 'long' }).format(atMidnight(`${month}-01`));
}

/** A date is one word to the eye: it does not break at the end of a line. */
const unbroken = (text: string) => text.replaceAll(' ', '\u00a0');

const departmentZone = 'Asia/Almaty';

const dayFormat = (zone: string) =>
  formatter('en', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });

function isoDay(parts: readonly Intl.DateTimeFormatPart[]): string {
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find(each => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** The day of a moment by the clock of the department. */
export function dayOf(moment: string, zone: string = departmentZone): string {
  return isoDay(dayFormat(zone).formatToParts(Date.parse(moment)));
}

/** A moment is shown by the clock of the department, wherever the reader sits. */
export function formatMoment(moment: string, locale: string, zone: string = departmentZone): string {
  return `${formatDay(dayOf(moment, zone), locale)}, ${formatTime(moment, zone)}`;
}

export function formatTime(moment: string, zone: string = departmentZone): string {
  return formatter('en', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    Date.parse(moment),
  );
}

/** What was typed on the department's clock, as a moment: `2026-03-02T10:00` becomes `2026-03-02T10:00+05:00`. */
export function toMoment(typed: string, zone: string = departmentZone): string {
  const name = formatter('en', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(Date.parse(`${typed}Z`))
    .find(part => part.type === 'timeZoneName')?.value;
  return `${typed}${name?.slice('GMT'.length) || 'Z'}`;
}

/** As an input of the browser writes a moment, by the clock of the department. */
export const asTyped = (moment: string) => `${dayOf(moment)}T${formatTime(moment)}`;

/** By the reader's own clock: good for what is left of a date, never for whether it has passed. */
export const momentNow = () => new Date().toISOString();

export const millisecondsBetween = (from: string, to: string) => Date.parse(to) - Date.parse(from);

export function plusDays(day: string, days: number): string {
  return isoDay(dayFormat('UTC').formatToParts(atMidnight(day) + days * 86_400_000));
}

/** The same day of another month, or the last one there is. */
export function plusMonths(day: string, months: number): string {
  const { year, month, day: ofMonth } = partsOf(day);
  const at = year * 12 + month - 1 + months;
  const to = `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
  const found = plusDays(`${to}-01`, ofMonth - 1);
  return found.startsWith(to) ? found : plusDays(plusMonths(`${to}-01`, 1), -1);
}

/** Today by the clock of the department, or some days later. */
export function daysFromToday(days: number): string {
  return plusDays(isoDay(dayFormat(departmentZone).formatToParts()), days);
}

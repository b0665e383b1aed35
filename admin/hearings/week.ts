import { dayOf, formatTime, plusDays, toMoment, weekdayOf } from '../dates/format.ts';
import type { AgendaHearing } from './agenda.ts';

export const mondayOf = (day: string) => plusDays(day, 1 - weekdayOf(day));

/** The beginning of a day by the clock of the department, as a moment. */
export const beginningOf = (day: string) => toMoment(`${day}T00:00`);

export interface Week {
  readonly days: readonly string[];
  readonly hours: readonly number[];
  at(day: string, hour: number): readonly AgendaHearing[];
  of(day: string): readonly AgendaHearing[];
}

const hourOf = ({ startsAt }: AgendaHearing) => Number(formatTime(startsAt).slice(0, 2));
const workingHours = [9, 10, 11, 12, 13, 14, 15, 16, 17, 18];

/** Monday to Friday from nine to six; a weekend or another hour only where there is a hearing. */
export function weekOf(monday: string, hearings: readonly AgendaHearing[]): Week {
  const of = (day: string) => hearings.filter(({ startsAt }) => dayOf(startsAt) === day);
  const days = Array.from({ length: 7 }, (_, index) => plusDays(monday, index));
  const hours = new Set([...workingHours, ...hearings.map(hourOf)]);
  return {
    days: days.filter((day, index) => index < 5 || of(day).length > 0),
    hours: [...hours].toSorted((a, b) => a - b),
    at: (day, hour) => of(day).filter(hearing => hourOf(hearing) === hour),
    of,
  };
}

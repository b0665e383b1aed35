import type { LocalisedText } from '../law/law.ts';
import type { DraftDay } from './draft.rules.ts';
import {
  capitalDay,
  christmas,
  constitutionDay,
  defenderDay,
  inLieuName,
  independenceDay,
  nauryz,
  newYear,
  republicDay,
  unityDay,
  victoryDay,
  womensDay,
} from './holidayNames.ts';
import { type CalendarKind, lastWeekday } from './workingDays.ts';

/** Holidays with a date of their own, as the law has them from 2027 on. */
const holidays: readonly (readonly [date: string, name: LocalisedText])[] = [
  ['01-01', newYear],
  ['01-02', newYear],
  ['03-08', womensDay],
  ['03-15', constitutionDay],
  ['03-21', nauryz],
  ['03-22', nauryz],
  ['03-23', nauryz],
  ['05-01', unityDay],
  ['05-07', defenderDay],
  ['05-09', victoryDay],
  ['07-06', capitalDay],
  ['10-25', republicDay],
  ['12-16', independenceDay],
];

/** Off, and never shifted: Labour Code, article 84(5). The first day of Kurban Ait has no date of its own. */
const religious = [['01-07', christmas]] as const;

/**
 * What a new year begins with before anybody has entered anything: its holidays, and the day off after each that falls
 * on a day off anyway; in a week of six days one on a Saturday is lost.
 */
export function holidaysByLaw(kind: CalendarKind, year: number): readonly DraftDay[] {
  const off = (date: string, reason: DraftDay['reason'], name: LocalisedText): DraftDay => ({
    day: Temporal.PlainDate.from(`${year}-${date}`),
    works: false,
    reason,
    name,
  });
  const own = holidays.map(([date, name]) => off(date, 'holiday', name));
  const days = [...own, ...religious.map(([date, name]) => off(date, 'religious', name))];
  const taken = new Set(days.map(({ day }) => day.toString()));
  for (const { day, name } of own.filter(one => one.day.dayOfWeek > lastWeekday[kind])) {
    let shifted = day;
    do {
      shifted = shifted.add({ days: 1 });
    } while (shifted.dayOfWeek > lastWeekday[kind] || taken.has(shifted.toString()));
    taken.add(shifted.toString());
    days.push({ day: shifted, works: false, reason: 'holiday', name: inLieuName(day.toString(), name) });
  }
  return days;
}

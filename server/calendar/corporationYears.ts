import type { CalendarDayOff, CalendarYear } from './workingDays.ts';
import { inLieuName } from './holidayNames.ts';

const sunday = 7;
const weekday = (date: string) => Temporal.PlainDate.from(date).dayOfWeek;

/** The day off for a Sunday holiday: the first day after it that is neither a Sunday nor off already. */
function inLieuOfSunday(holiday: CalendarDayOff, off: ReadonlySet<string>): CalendarDayOff {
  let day = Temporal.PlainDate.from(holiday.date).add({ days: 1 });
  while (day.dayOfWeek === sunday || off.has(day.toString())) {
    day = day.add({ days: 1 });
  }
  const name = holiday.name && inLieuName(holiday.date, holiday.name);
  return { date: day.toString(), kind: 'holiday', inLieuOf: holiday.date, ...(name && { name }) };
}

function corporationYear(year: CalendarYear): CalendarYear {
  const kept = year.daysOff.filter(day => day.kind !== 'holiday' || !day.inLieuOf);
  const off = new Set(kept.map(day => day.date));
  const shifted: CalendarDayOff[] = [];
  for (const day of kept) {
    if (day.kind === 'holiday' && weekday(day.date) === sunday) {
      const inLieu = inLieuOfSunday(day, off);
      off.add(inLieu.date);
      shifted.push(inLieu);
    }
  }
  const daysOff = [...kept, ...shifted].toSorted((a, b) => a.date.localeCompare(b.date));
  // For a six-day week a worked Saturday is a Saturday like any other.
  return { ...year, daysOff, workedWeekends: year.workedWeekends.filter(day => weekday(day.date) === sunday) };
}

/**
 * The six-day week of the State Corporation, from the five-day years: a holiday on a Saturday is lost, only one on a
 * Sunday shifts; what the Government moves applies to both weeks. A start for the approved version, not a rule of it.
 */
export function corporationYears(fiveDayYears: readonly CalendarYear[]): readonly CalendarYear[] {
  return fiveDayYears.map(corporationYear);
}

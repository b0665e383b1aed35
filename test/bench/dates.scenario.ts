import { addBusinessDays } from 'date-fns';
import type * as calendarsModule from '../../server/calendar/calendars.ts';
import type * as rowsModule from '../../server/database/rows.ts';
import type * as workingDaysModule from '../../server/calendar/workingDays.ts';
import type { Scenario } from './bench.ts';
import { built } from './built.ts';
import { median, rounded } from './figures.ts';
import { withDatabase } from './people.ts';

const starts = 250;
const amounts = [1, 5, 15, 40] as const;

/** Adding working days: by the calendar of the law, by a library that knows no holidays, and day by day. */
export const dates: Scenario = async ({ kept, smallest, options: { rounds } }) => {
  const { urls } = await kept(smallest);
  const { rowsOf } = await built<typeof rowsModule>('database/rows.js');
  const { Calendars } = await built<typeof calendarsModule>('calendar/calendars.js');
  const { addWorkingDays, isWorkingDay } = await built<typeof workingDaysModule>('calendar/workingDays.js');
  const { provider } = await withDatabase(urls.serverUrl, orm => new Calendars().current(rowsOf(orm.em.fork())));
  const days = Array.from({ length: starts }, (_, at) => Temporal.PlainDate.from('2025-01-06').add({ days: at }));
  // oxlint-disable-next-line no-restricted-syntax, no-restricted-globals -- what the library counts on
  const plain = days.map(({ year, month, day }) => new Date(year, month - 1, day));
  const naive = (start: Temporal.PlainDate, amount: number) => {
    let [day, left] = [start, amount];
    while (left > 0) {
      day = day.add({ days: 1 });
      left -= isWorkingDay(provider, day) ? 1 : 0;
    }
    return day;
  };
  const ways = {
    calendar: () => each(days, (day, amount) => addWorkingDays(provider, day, amount)),
    library: () => each(plain, (day, amount) => addBusinessDays(day, amount)),
    loop: () => each(days, naive),
  };
  requireSame(days, (day, amount) => addWorkingDays(provider, day, amount), naive);
  const turns = Array.from({ length: rounds + 1 }, () => ({
    calendar: perSecond(ways.calendar),
    library: perSecond(ways.library),
    loop: perSecond(ways.loop),
  })).slice(1);
  const line = (what: string, way: keyof typeof ways, against?: keyof typeof ways) => ({
    scenario: 'dates',
    what,
    median: `${rounded(median(turns.map(turn => turn[way])) / 1e6)} million/s`,
    ...(against && { ratio: median(turns.map(turn => turn[way] / turn[against])) }),
  });
  return [
    line('addWorkingDays, by the calendar', 'calendar'),
    line('date-fns addBusinessDays, which knows weekends alone', 'library'),
    line('day by day over the same calendar', 'loop'),
    line('the calendar against date-fns', 'calendar', 'library'),
    line('the calendar against day by day', 'calendar', 'loop'),
  ];
};

function each<Day>(days: readonly Day[], add: (day: Day, amount: number) => unknown): number {
  let made = 0;
  for (const day of days) {
    for (const amount of amounts) {
      made += add(day, amount) === undefined ? 0 : 1;
    }
  }
  return made;
}

const atLeast = 300;

function perSecond(work: () => number): number {
  const begun = performance.now();
  let done = 0;
  do {
    done += work();
  } while (performance.now() - begun < atLeast);
  return (done / (performance.now() - begun)) * 1000;
}

type Add = (day: Temporal.PlainDate, amount: number) => Temporal.PlainDate;

function requireSame(days: readonly Temporal.PlainDate[], one: Add, other: Add): void {
  for (const day of days) {
    for (const amount of amounts) {
      if (!one(day, amount).equals(other(day, amount))) {
        throw new Error(`${amount} working days after ${day.toString()} are counted in two ways`);
      }
    }
  }
}

import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { dayOf, millisecondsBetween } from '../dates/format.ts';
import { askCalendarYear } from './calendarYear.ts';

const hour = 3_600_000;

interface Due {
  readonly on: string;
  /** The end of it; of a day alone, its end is of no interest. */
  readonly at?: string;
}

/** The working days of a provider in the years between two days; undefined while they are asked for. */
export function useWorkingDays(from: string | undefined, to: string | undefined): readonly string[] | undefined {
  const first = Number(from?.slice(0, 4));
  const last = Math.max(first, Number(to?.slice(0, 4)));
  const { data } = useQuery({
    queryKey: ['workingDays', first, last],
    queryFn: async ({ signal }) => {
      const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
      const calendars = await Promise.all(years.map(year => askCalendarYear('provider', year, signal)));
      return calendars.flatMap(({ days }) => days.filter(({ works }) => works).map(({ date }) => date));
    },
    enabled: Boolean(from && to),
  });
  return data;
}

/** How much is left from the server's now to a date: working days, on the day itself hours. */
export function useTimeLeft(now: string | undefined, dues: readonly Due[]) {
  const translate = useTranslate();
  const today = now && dayOf(now);
  const working = useWorkingDays(
    today,
    dues
      .map(({ on }) => on)
      .toSorted()
      .at(-1),
  );
  return ({ on, at }: Due): string => {
    if (!now || !today || !working) {
      return '';
    }
    const left = at ? millisecondsBetween(now, at) : on.localeCompare(today);
    if (left < 0) {
      return translate('desk.passed');
    }
    if (on > today) {
      const count = working.filter(day => day > today && day <= on).length;
      return translate('desk.daysLeft', { smart_count: count, count });
    }
    const count = Math.floor(left / hour);
    return at && count > 0 ? translate('desk.hoursLeft', { smart_count: count, count }) : translate('desk.today');
  };
}

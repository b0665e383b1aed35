import { type KeyboardEvent, useRef, useState } from 'react';
import { plusDays, plusMonths, weekdayOf } from '../dates/format.ts';

/** A year of days as one stop of the Tab key: arrows go by the day and the week, Home and End within the week, Page keys by the month. */
export function useDayGrid(year: number) {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const within = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(first);
  const at = chosen < first || chosen > last ? first : chosen;

  const onKeyDown = (event: KeyboardEvent) => {
    const to = moves[event.key]?.(at);
    if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    const day = to < first ? first : to > last ? last : to;
    setChosen(day);
    within.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  };

  return {
    /** Of the element around all days. */
    grid: { ref: within, onKeyDown },
    /** Of the button of a day. */
    dayProps: (date: string) => ({
      'data-day': date,
      tabIndex: date === at ? 0 : -1,
      onFocus: () => setChosen(date),
    }),
  };
}

const moves: Readonly<Record<string, (day: string) => string>> = {
  ArrowLeft: day => plusDays(day, -1),
  ArrowRight: day => plusDays(day, 1),
  ArrowUp: day => plusDays(day, -7),
  ArrowDown: day => plusDays(day, 7),
  Home: day => plusDays(day, 1 - weekdayOf(day)),
  End: day => plusDays(day, 7 - weekdayOf(day)),
  PageUp: day => plusMonths(day, -1),
  PageDown: day => plusMonths(day, 1),
};

import { ask } from '../data/client.ts';
import { gql } from '../data/gql.ts';

export interface CalendarDay {
  readonly date: string;
  readonly works: boolean;
  readonly reason: string;
  readonly decree: string | null;
  readonly name: string | null;
}

export interface CalendarYear {
  readonly year: number;
  readonly kind: string;
  readonly version: string;
  readonly provisional: boolean;
  readonly decree: string;
  readonly note: string | null;
  /** Every day of the year. */
  readonly days: readonly CalendarDay[];
}

const calendarYear = gql`
  query CalendarYear($kind: CalendarKind!, $year: Int) {
    data: calendarYear(kind: $kind, year: $year) {
      year
      kind
      version
      provisional
      decree
      note
      days {
        date
        works
        reason
        decree
        name
      }
    }
  }
`;

/** Without a year, the server's current one. */
export function askCalendarYear(kind: string, year: number | undefined, signal: AbortSignal): Promise<CalendarYear> {
  return ask<CalendarYear>(calendarYear, { kind, year }, signal);
}

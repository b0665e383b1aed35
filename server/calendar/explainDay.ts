import type { LocalisedText } from '../law/law.ts';
import { addWorkingDays, isWorkingDay, type DayOffKind, type WorkingCalendar } from './workingDays.ts';

type DayReason = 'workingDay' | 'workedWeekend' | 'weekend' | DayOffKind;

export interface ExplainedDay {
  readonly date: Temporal.PlainDate;
  readonly works: boolean;
  readonly reason: DayReason;
  readonly decree: string | null;
  readonly name: LocalisedText | null;
}

/** A step of a count: its number, or null where the day is skipped for its reason. */
export interface WalkedDay extends ExplainedDay {
  readonly counted: number | null;
}

export function explainDay(calendar: WorkingCalendar, date: Temporal.PlainDate): ExplainedDay {
  const works = isWorkingDay(calendar, date);
  const off = calendar.offByDate.get(date.toString());
  const worked = calendar.workedByDate.get(date.toString());
  const reason = off?.kind ?? (worked ? 'workedWeekend' : works ? 'workingDay' : 'weekend');
  return {
    date,
    works,
    reason,
    decree: off?.decree ?? worked?.decree ?? null,
    name: off?.name ?? worked?.name ?? null,
  };
}

/** Every day of the count from the day after the start (before it when n is negative) to the n-th working day. */
export function walkDays(calendar: WorkingCalendar, from: Temporal.PlainDate, n: number): readonly WalkedDay[] {
  const end = addWorkingDays(calendar, from, n);
  const step = Math.sign(n);
  const walked: WalkedDay[] = [];
  let counted = 0;
  for (let day = from; !day.equals(end);) {
    day = day.add({ days: step });
    const explained = explainDay(calendar, day);
    walked.push({ ...explained, counted: explained.works ? ++counted : null });
  }
  return walked;
}

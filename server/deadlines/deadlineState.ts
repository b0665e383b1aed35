import { workingDaysBetween, type WorkingCalendar } from '../calendar/workingDays.ts';
import type { DeadlineRow } from './deadline.ts';

export const deadlineStates = ['running', 'late', 'met', 'metLate', 'void'] as const;
export type DeadlineState = (typeof deadlineStates)[number];

export interface DeadlineProgress {
  readonly dueAt: Temporal.Instant;
  readonly metAt: Temporal.Instant | null;
  readonly voidedAt: Temporal.Instant | null;
}

const isAfter = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) > 0;

/** The moment it is due is still in time. */
export function deadlineState({ dueAt, metAt, voidedAt }: DeadlineProgress, now: Temporal.Instant): DeadlineState {
  if (voidedAt) {
    return 'void';
  }
  if (metAt) {
    return isAfter(metAt, dueAt) ? 'metLate' : 'met';
  }
  return isAfter(now, dueAt) ? 'late' : 'running';
}

/** 0 on the day it is due, negative after it. */
export function workingDaysLeft(
  calendar: WorkingCalendar,
  { dueOn }: Pick<DeadlineRow, 'dueOn'>,
  today: Temporal.PlainDate,
): number {
  return workingDaysBetween(calendar, today, dueOn);
}

export function isDueToday({ dueOn }: Pick<DeadlineRow, 'dueOn'>, today: Temporal.PlainDate): boolean {
  return dueOn.equals(today);
}

/** Still ahead, and at most so many working days away. */
export function isDueSoon(
  calendar: WorkingCalendar,
  row: Pick<DeadlineRow, 'dueOn'>,
  today: Temporal.PlainDate,
  withinWorkingDays: number,
): boolean {
  return (
    Temporal.PlainDate.compare(row.dueOn, today) >= 0 && workingDaysLeft(calendar, row, today) <= withinWorkingDays
  );
}

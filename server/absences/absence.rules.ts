import { badInput } from '../errors.ts';
import type { AbsenceState } from './absence.ts';

export interface AbsenceDays {
  readonly startsOn: Temporal.PlainDate;
  readonly endsOn: Temporal.PlainDate;
}

/** Longer leaves, such as for a child, are told year by year: the unit looks at them again. */
const longest = 366;

/** Both days belong to it. Throws BAD_INPUT where it ends before it begins, is over already, or is too long. */
export function checkDays({ startsOn, endsOn }: AbsenceDays, today: Temporal.PlainDate): void {
  if (Temporal.PlainDate.compare(endsOn, startsOn) < 0) {
    throw badInput({ endsOn: 'endsBeforeItStarts' });
  }
  if (Temporal.PlainDate.compare(endsOn, today) < 0) {
    throw badInput({ endsOn: 'absenceOver' });
  }
  if (startsOn.until(endsOn).total('days') + 1 > longest) {
    throw badInput({ endsOn: 'absenceTooLong' });
  }
}

export interface StandingAbsence {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly cancelledAt: string | null;
  /** Local day of the provider; days are yyyy-mm-dd, and sort as texts. */
  readonly today: string;
}

export function stateOf({ startsOn, endsOn, cancelledAt, today }: StandingAbsence): AbsenceState {
  if (cancelledAt !== null) {
    return 'cancelled';
  }
  return endsOn < today ? 'over' : startsOn > today ? 'ahead' : 'now';
}

/** What is over or cancelled is neither cancelled nor planned for any more. Throws BAD_INPUT. */
export function requireOpen(absence: StandingAbsence): void {
  const state = stateOf(absence);
  if (state === 'cancelled') {
    throw badInput({ id: 'absenceCancelled' });
  }
  if (state === 'over') {
    throw badInput({ id: 'absenceOver' });
  }
}

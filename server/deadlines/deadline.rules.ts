import {
  addWorkingDays,
  isProvisional,
  nextWorkingDayOnOrAfter,
  type WorkingCalendar,
} from '../calendar/workingDays.ts';
import { acceptanceDay, closingOf } from '../calendar/workingHours.ts';
import { DomainError } from '../errors.ts';
import { getStage } from '../law/editions.ts';
import type { AmbiguityId, Stage, StageId, Term } from '../law/law.ts';
import { canBreach, type DeadlineRow, type Reckoning } from './deadline.ts';
import { stageLimit } from './plan.rules.ts';
import type { Start } from './startEvent.ts';

const later = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) >= 0 ? a : b);
const earlier = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) <= 0 ? a : b);

const localDay = ({ zone }: Reckoning, at: Temporal.Instant) => at.toZonedDateTimeISO(zone).toPlainDate();

type Counted = Start & Pick<DeadlineRow, 'kind' | 'stageId' | 'amount' | 'direction' | 'provision' | 'dueOn'>;

/** Due at the closing hour of the day: the same end every working day has. */
function dueAtClosing({ calendar, hours, zone }: Reckoning, counted: Counted): DeadlineRow {
  const dueAt = closingOf(hours, counted.dueOn, zone).toInstant();
  const breach = canBreach(counted.kind);
  return {
    ...counted,
    calendarVersion: calendar.id,
    dueAt,
    breachOn: breach ? counted.dueOn : null,
    breachAt: breach ? dueAt : null,
    targetOn: null,
    planEnd: null,
    planAmount: null,
    provisional: isProvisional(calendar, counted.startOn) || isProvisional(calendar, counted.dueOn),
  };
}

/** A shared term runs from where that of the other stage did. */
export interface StageOpening extends Start {
  readonly stage: Stage;
  readonly openedAt: Temporal.Instant;
  /** When the office registered the case: from there the strict reading of the completeness check runs (AMB-02). */
  readonly registeredAt?: Temporal.Instant;
  readonly termEndsOn: Temporal.PlainDate;
  /** The first day the stage can be done by law: nothing is signed before the third day after a notification. */
  readonly notBefore?: Temporal.PlainDate;
  /** The amounts it was opened with, where it is counted again; absent: those in force. */
  readonly given?: { readonly amount: number; readonly limit: number | null };
}

/**
 * The term of a stage of the provider: forward from its opening, but no later than leaves the later stages theirs,
 * and no earlier than the first working day it could be done. Undefined where neither order sets a term.
 */
export function stageDeadline(reckoning: Reckoning, opening: StageOpening): DeadlineRow | undefined {
  const { procedure, terms, calendar, hours, zone } = reckoning;
  const { stage, startEvent, startOn, openedAt, termEndsOn, given } = opening;
  const term = terms(stage.sharesTermWith ?? stage.id);
  const limit = given?.limit ?? stageLimit(procedure, terms, stage.id);
  if (!term || limit === undefined) {
    return undefined;
  }
  const opensOn = acceptanceDay(calendar, hours, openedAt.toZonedDateTimeISO(zone));
  const workableOn = opening.notBefore ? later(opensOn, opening.notBefore) : opensOn;
  const amount = given?.amount ?? term.amount;
  const forward = addWorkingDays(calendar, startOn, amount);
  const planned = addWorkingDays(calendar, termEndsOn, -limit);
  // The next working day is the breach line of the registration by its own reading; the plan moves its target only.
  const limited = !stage.readings.includes('AMB-01') && Temporal.PlainDate.compare(planned, forward) < 0;
  const row = dueAtClosing(reckoning, {
    kind: 'stage',
    stageId: stage.id,
    startEvent,
    startOn,
    amount,
    direction: 'forward',
    provision: stage.provision,
    dueOn: later(limited ? planned : forward, workableOn),
  });
  const target = strictTarget(reckoning, opening, workableOn);
  const breachOn = later(forward, workableOn);
  return {
    ...row,
    breachOn,
    breachAt: closingOf(hours, breachOn, zone).toInstant(),
    targetOn: target && earlier(later(target, workableOn), row.dueOn),
    planEnd: limited ? termEndsOn : null,
    planAmount: limited ? limit : null,
    provisional: row.provisional || (limited && isProvisional(calendar, termEndsOn)),
  };
}

function strictTarget(
  reckoning: Reckoning,
  { stage, openedAt, registeredAt }: StageOpening,
  workableOn: Temporal.PlainDate,
): Temporal.PlainDate | null {
  const reads = (id: AmbiguityId) => stage.readings.includes(id);
  const dayAfter = (at: Temporal.Instant) => addWorkingDays(reckoning.calendar, localDay(reckoning, at), 1);
  if (reads('AMB-01')) {
    return workableOn;
  }
  if (reads('AMB-02') && registeredAt) {
    return dayAfter(registeredAt);
  }
  // The inquiry goes out at once; its term is for the answer.
  return reads('AMB-05') ? dayAfter(openedAt) : null;
}

/** A date asked of whoever holds the case, never a limit of the law; when it has gone by, the day after the opening. */
export function pleaseByDate(
  reckoning: Reckoning,
  { stage, openedAt, termEndsOn }: Pick<StageOpening, 'stage' | 'openedAt' | 'termEndsOn'>,
): DeadlineRow | undefined {
  const { calendar } = reckoning;
  const amount = stage.pleaseByBeforeEnd;
  if (amount === undefined) {
    return undefined;
  }
  const soonest = addWorkingDays(calendar, localDay(reckoning, openedAt), 1);
  return dueAtClosing(reckoning, {
    kind: 'pleaseBy',
    stageId: stage.id,
    startEvent: 'termEnd',
    startOn: termEndsOn,
    amount,
    direction: 'backward',
    provision: 'NFO-REQUEST-DATE',
    dueOn: later(addWorkingDays(calendar, termEndsOn, -amount), soonest),
  });
}

function requiredTerm({ procedure, terms }: Reckoning, stage: StageId): Term {
  const term = terms(stage);
  if (!term) {
    throw new DomainError('INTERNAL', { termMissing: stage, service: procedure.service, channel: procedure.channel });
  }
  return term;
}

type AfterDispatch = Pick<DeadlineRow, 'kind' | 'startEvent'> & { stageId: StageId };

function forwardFrom(reckoning: Reckoning, after: AfterDispatch, startAt: Temporal.Instant): DeadlineRow {
  const { procedure, calendar } = reckoning;
  const { stageId } = after;
  const { amount, unit } = requiredTerm(reckoning, stageId);
  const startOn = localDay(reckoning, startAt);
  const dueOn = (unit === 'calendarMonths' ? addMonths : addWorkingDays)(calendar, startOn, amount);
  const { provision } = getStage(procedure, stageId);
  return dueAtClosing(reckoning, { ...after, startOn, amount, direction: 'forward', provision, dueOn });
}

/** Calendar months; when the last day does not work, the next working day (AMB-17). */
export function addMonths(calendar: WorkingCalendar, from: Temporal.PlainDate, months: number): Temporal.PlainDate {
  return nextWorkingDayOnOrAfter(calendar, from.add({ months }));
}

/** One calendar month from the arrival at the Corporation. The reckoning is by the Corporation's calendar and hours. */
export function keepingDeadline(corporation: Reckoning, arrivedAt: Temporal.Instant): DeadlineRow {
  return forwardFrom(
    corporation,
    { kind: 'keeping', stageId: 'keeping', startEvent: 'arrivedAtCorporation' },
    arrivedAt,
  );
}

/** What nobody came for goes back on the first working day of the Corporation after the month (AMB-18). */
export function returnDate(corporation: Reckoning, { dueOn: keptUntil }: Pick<DeadlineRow, 'dueOn'>): DeadlineRow {
  return dueAtClosing(corporation, {
    kind: 'pleaseBy',
    stageId: 'returning',
    startEvent: 'keepingEnded',
    startOn: keptUntil,
    amount: 1,
    direction: 'forward',
    provision: 'NFO-RETURN',
    dueOn: addWorkingDays(corporation.calendar, keptUntil, 1),
  });
}

/** One working day of the provider from the registration of the Corporation's request (AMB-19). */
export function resendDeadline(reckoning: Reckoning, requestedAt: Temporal.Instant): DeadlineRow {
  return forwardFrom(reckoning, { kind: 'resend', stageId: 'resending', startEvent: 'requestedAgain' }, requestedAt);
}

import { acceptanceDay, closingOf, lastWorkingMomentAtOrBefore } from '../calendar/workingHours.ts';
import { addWorkingDays, isProvisional } from '../calendar/workingDays.ts';
import { getStage } from '../law/editions.ts';
import type { Channel, Procedure, Service, StageId } from '../law/law.ts';
import type { ProvisionId } from '../law/provisions.ts';
import { canBreach, type DeadlineRow, type PlanKind, type Reckoning, type TermOfStage } from './deadline.ts';

/** Kept for the way to the Corporation: 24 hours before the end of the term, in days always the working day before it. */
const dispatchReserve = 1;
/** Three whole working days must lie after the sending of a hearing notice (AMB-14). */
const noticeReserve = 3;
/** Administrative procedure code, article 73: the act is signed no sooner than 3 working days after the notice. */
export const noticeToAct = 3;

const hearingNotice: Record<Service, Record<Channel, ProvisionId>> = {
  education: { corporation: 'EDU-10.H3', portal: 'EDU-11.H3' },
  justice: { corporation: 'NFO-JUS-STAGE', portal: 'NFO-JUS-STAGE' },
};

/** How many working days before the end of the term a stage must be over, so that the stages after it get theirs. */
export function stageLimit(procedure: Procedure, terms: TermOfStage, id: StageId): number | undefined {
  const ids = procedure.stages.map(stage => stage.id);
  const at = ids.indexOf(id);
  const dispatch = ids.indexOf('dispatch');
  if (at < 0 || at > dispatch) {
    return undefined;
  }
  const later = ids.slice(at + 1, dispatch).map(stage => terms(stage)?.amount ?? 0);
  return later.reduce((sum, amount) => sum + amount, dispatchReserve);
}

/** The day before the first counted one. */
export function dayZero(procedure: Procedure, acceptedOn: Temporal.PlainDate): Temporal.PlainDate {
  return procedure.countsReceiptDay ? acceptedOn.subtract({ days: 1 }) : acceptedOn;
}

export interface Acceptance {
  readonly acceptedAt: Temporal.Instant;
  /** The day written on the receipt or the status: day 0 at the counter, day 1 on the portal. */
  readonly acceptedOn: Temporal.PlainDate;
  /** Day 1 of the term. */
  readonly startDay: Temporal.PlainDate;
}

/** At the counter the day of the receipt; on the portal the same working day, or the next one (EDU-STD-7.5). */
export function acceptance({ procedure, calendar, hours, zone }: Reckoning, acceptedAt: Temporal.Instant): Acceptance {
  const at = acceptedAt.toZonedDateTimeISO(zone);
  const acceptedOn = procedure.channel === 'portal' ? acceptanceDay(calendar, hours, at) : at.toPlainDate();
  return { acceptedAt, acceptedOn, startDay: addWorkingDays(calendar, dayZero(procedure, acceptedOn), 1) };
}

export function termEnd({ procedure, calendar }: Reckoning, acceptedOn: Temporal.PlainDate): Temporal.PlainDate {
  return addWorkingDays(calendar, dayZero(procedure, acceptedOn), procedure.term.amount);
}

/** From where the term runs: the acceptance, or the decision on a complaint by which the case was opened again. */
export interface TermStart {
  readonly acceptedOn: Temporal.PlainDate;
  readonly reopenedOn?: Temporal.PlainDate | null;
}

/** The whole term anew from the day after the decision: neither order says how long a new decision may take. */
export function termEndOf(reckoning: Reckoning, { acceptedOn, reopenedOn }: TermStart): Temporal.PlainDate {
  const { calendar, procedure } = reckoning;
  return reopenedOn ? addWorkingDays(calendar, reopenedOn, procedure.term.amount) : termEnd(reckoning, acceptedOn);
}

/** Where documents are confirmed: by an inquiry, or by comparison with specimens. */
export function confirmationStage(procedure: Procedure): StageId {
  return procedure.stages.some(stage => stage.id === 'inquiry') ? 'inquiry' : 'comparison';
}

/** The dates a case lives by from the day it is accepted or opened again: the end of its term and every point counted back from it. */
export function plan(reckoning: Reckoning, start: TermStart): Readonly<Record<PlanKind, DeadlineRow>> {
  const { procedure, terms, calendar, hours, zone } = reckoning;
  const { reopenedOn } = start;
  const end = termEndOf(reckoning, start);
  const startOn = reopenedOn ?? start.acceptedOn;
  const closing = closingOf(hours, end, zone);
  const term: DeadlineRow = {
    kind: 'term',
    stageId: null,
    startEvent: reopenedOn ? 'reopened' : 'accepted',
    startOn,
    amount: procedure.term.amount,
    direction: 'forward',
    provision: reopenedOn ? 'NFO-REOPENED' : procedure.term.provision,
    calendarVersion: calendar.id,
    dueOn: end,
    dueAt: closing.toInstant(),
    breachOn: end,
    breachAt: closing.toInstant(),
    targetOn: null,
    planEnd: null,
    planAmount: null,
    provisional: isProvisional(calendar, startOn) || isProvisional(calendar, end),
  };
  const before = (kind: PlanKind, amount: number, provision: ProvisionId): DeadlineRow => {
    const dueOn = addWorkingDays(calendar, end, -amount);
    const dueAt = closingOf(hours, dueOn, zone).toInstant();
    const breach = canBreach(kind) ? { breachOn: dueOn, breachAt: dueAt } : { breachOn: null, breachAt: null };
    const back = { startEvent: 'termEnd', startOn: end, amount, direction: 'backward' } as const;
    return { ...term, ...breach, ...back, kind, provision, dueOn, dueAt };
  };
  const limit = (stage: StageId) => stageLimit(procedure, terms, stage) ?? dispatchReserve;
  const provisionOf = (stage: StageId) => getStage(procedure, stage).provision;
  const notice = hearingNotice[procedure.service][procedure.channel];
  const confirmation = confirmationStage(procedure);
  const signature = Math.max(limit('signature'), dispatchReserve + 1);
  // One тәулік is 24 hours, not a working day (AMB-13).
  const lastDispatch = lastWorkingMomentAtOrBefore(calendar, hours, closing.subtract({ hours: 24 }));
  return {
    term,
    dispatch: {
      ...before('dispatch', dispatchReserve, provisionOf('dispatch')),
      dueOn: lastDispatch.toPlainDate(),
      dueAt: lastDispatch.toInstant(),
      breachOn: lastDispatch.toPlainDate(),
      breachAt: lastDispatch.toInstant(),
    },
    signaturePlan: before('signaturePlan', signature, provisionOf('signature')),
    decisionPlan: before('decisionPlan', Math.max(limit('affixing'), signature + 1), provisionOf('affixing')),
    answerPlan: before('answerPlan', limit(confirmation), provisionOf(confirmation)),
    noticePlan: before('noticePlan', signature + noticeToAct, notice),
    noticeLastLawful: before('noticeLastLawful', dispatchReserve + noticeToAct, notice),
    noticeLiteral: before('noticeLiteral', noticeReserve, notice),
  };
}

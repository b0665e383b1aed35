import { addWorkingDays, isProvisional } from '../calendar/workingDays.ts';
import { closingOf } from '../calendar/workingHours.ts';
import type { DeadlineKind, DeadlineRow, Reckoning } from '../deadlines/deadline.ts';
import type { StartEvent } from '../deadlines/startEvent.ts';
import {
  answerClock,
  type BodyKind,
  type ComplaintClock,
  complaintProvision,
  forwardClock,
  reviewClocks,
} from '../law/complaints.ts';
import type { Service } from '../law/law.ts';

/*
 * At the provider both clocks run at once: to send the complaint on with its file, from the arrival, and to answer it,
 * from the registration (AMB-49). Days are counted without the day they run from (AMB-15), by the calendar of providers.
 */

interface Counted {
  readonly kind: DeadlineKind;
  readonly startEvent: StartEvent;
  readonly startOn: Temporal.PlainDate;
  readonly clock: ComplaintClock;
}

/** Calendar, hours and zone by which the days of a complaint are counted: those of the provider. */
export type ComplaintReckoning = Pick<Reckoning, 'calendar' | 'hours' | 'zone'>;

function row(
  { calendar, hours, zone }: ComplaintReckoning,
  service: Service,
  { kind, startEvent, startOn, clock }: Counted,
): DeadlineRow {
  const dueOn = addWorkingDays(calendar, startOn, clock.amount);
  const dueAt = closingOf(hours, dueOn, zone).toInstant();
  // Passing a date that is only a setting breaks no law.
  const breach = clock.isSetting ? { breachOn: null, breachAt: null } : { breachOn: dueOn, breachAt: dueAt };
  return {
    kind,
    stageId: null,
    startEvent,
    startOn,
    amount: clock.amount,
    direction: 'forward',
    provision: complaintProvision(service, clock.provision),
    calendarVersion: calendar.id,
    dueOn,
    dueAt,
    ...breach,
    // The event day is day 0; whoever counts it as day 1 is a day earlier (AMB-15).
    targetOn: addWorkingDays(calendar, startOn, Math.max(1, clock.amount - 1)),
    planEnd: null,
    planAmount: null,
    provisional: isProvisional(calendar, startOn) || isProvisional(calendar, dueOn),
  };
}

/** Sent on with the administrative file, or satisfied in full: within 3 working days of the arrival (EDU-17.3, EDU-17.4). */
export function forwardDeadline(
  reckoning: ComplaintReckoning,
  service: Service,
  arrivedOn: Temporal.PlainDate,
): DeadlineRow {
  return row(reckoning, service, {
    kind: 'complaintForward',
    startEvent: 'complaintArrived',
    startOn: arrivedOn,
    clock: forwardClock,
  });
}

/** The provider's own answer: within 5 working days of the registration (EDU-17.5). */
export function answerDeadline(
  reckoning: ComplaintReckoning,
  service: Service,
  registeredOn: Temporal.PlainDate,
): DeadlineRow {
  return row(reckoning, service, {
    kind: 'complaintAnswer',
    startEvent: 'complaintRegistered',
    startOn: registeredOn,
    clock: answerClock,
  });
}

export interface Review {
  readonly body: BodyKind;
  /** Where nobody registers it anew it runs from its forwarding; at the door of the body, until it is registered, from the arrival. */
  readonly startEvent: 'complaintRegistered' | 'complaintForwarded' | 'complaintArrived';
  readonly startOn: Temporal.PlainDate;
  /** As an administrator has set it, where the order leaves it open. */
  readonly amount?: number;
}

/** The decision of the body: 15 working days at the quality body (EDU-17.6); elsewhere a setting. */
export function reviewDeadline(
  reckoning: ComplaintReckoning,
  service: Service,
  { body, startEvent, startOn, amount }: Review,
): DeadlineRow {
  const clock = reviewClocks[body];
  return row(reckoning, service, {
    kind: 'complaintReview',
    startEvent,
    startOn,
    clock: { ...clock, amount: clock.isSetting ? (amount ?? clock.amount) : clock.amount },
  });
}

/** After it was sent back, the provider answers anew within the same days, from the day it came back. */
export function answerAgainDeadline(
  reckoning: ComplaintReckoning,
  service: Service,
  sentBackOn: Temporal.PlainDate,
): DeadlineRow {
  return row(reckoning, service, {
    kind: 'complaintAnswer',
    startEvent: 'complaintSentBack',
    startOn: sentBackOn,
    clock: answerClock,
  });
}

/** Full satisfaction excuses from forwarding only while the days to forward run; partial never does (EDU-17.4). */
export function excusesForwarding(
  { fully, at }: { readonly fully: boolean; readonly at: Temporal.Instant },
  { dueAt }: Pick<DeadlineRow, 'dueAt'>,
): boolean {
  return fully && Temporal.Instant.compare(at, dueAt) <= 0;
}

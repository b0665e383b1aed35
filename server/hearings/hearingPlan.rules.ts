import { addWorkingDays, isProvisional } from '../calendar/workingDays.ts';
import { acceptanceDay, closingOf } from '../calendar/workingHours.ts';
import type { DeadlineRow, PlanKind, Reckoning } from '../deadlines/deadline.ts';
import { noticeToAct, plan, type TermStart } from '../deadlines/plan.rules.ts';
import type { Channel, Service } from '../law/law.ts';
import type { ProvisionId } from '../law/provisions.ts';
import type { HearingRoute } from './hearing.ts';

/*
 * E is the last day of the term, N the day of notification; all days are working days of the provider.
 * Days are counted without the day they run from (AMB-15).
 */

/** The hearing is held within two working days of the notification (EDU-10.H4); as long objections are open (CODE-73). */
const notificationToHearing = 2;

const holding: Readonly<Record<Service, Readonly<Record<Channel, ProvisionId>>>> = {
  education: { corporation: 'EDU-10.H4', portal: 'EDU-11.H4' },
  justice: { corporation: 'NFO-JUS-STAGE', portal: 'NFO-JUS-STAGE' },
};

/** The points of the term a hearing has to fit between, as planned from the day of acceptance. */
export type Limits = Pick<
  Readonly<Record<PlanKind, DeadlineRow>>,
  'noticePlan' | 'noticeLastLawful' | 'noticeLiteral' | 'signaturePlan' | 'dispatch' | 'term'
>;

export interface Notification {
  /** N: a delivery after closing or on a day off counts from the next working day. */
  readonly notifiedOn: Temporal.PlainDate;
  readonly hearingBy: Temporal.PlainDate;
  /** To the end of this day, midnight of the department. */
  readonly objectionsUntil: Temporal.PlainDate;
  readonly earliestActOn: Temporal.PlainDate;
}

export function notificationOn(
  { calendar }: Pick<Reckoning, 'calendar'>,
  notifiedOn: Temporal.PlainDate,
): Notification {
  const hearingBy = addWorkingDays(calendar, notifiedOn, notificationToHearing);
  const earliestActOn = addWorkingDays(calendar, notifiedOn, noticeToAct);
  return { notifiedOn, hearingBy, objectionsUntil: hearingBy, earliestActOn };
}

export function notifiedOnOf({ calendar, hours, zone }: Reckoning, deliveredAt: Temporal.Instant): Temporal.PlainDate {
  return acceptanceDay(calendar, hours, deliveredAt.toZonedDateTimeISO(zone));
}

/** Objections are taken to the last moment of the second working day after the notification. */
export function isInTime(objectionsUntil: Temporal.PlainDate, at: Temporal.Instant, zone: string): boolean {
  return Temporal.PlainDate.compare(at.toZonedDateTimeISO(zone).toPlainDate(), objectionsUntil) <= 0;
}

export const planBreaches = ['noticeTooLate', 'noDayForTheAct'] as const;
/** Which rule a plan breaks, and where it stands. */
export interface PlanBreach {
  readonly id: (typeof planBreaches)[number];
  readonly provision: ProvisionId;
  readonly limit: Temporal.PlainDate;
}

export interface HearingPlan extends Notification {
  readonly limits: Limits;
  readonly sentAt: Temporal.Instant;
  readonly signBy: Temporal.PlainDate;
  readonly route: HearingRoute;
  readonly lawful: boolean;
  readonly breaches: readonly PlanBreach[];
  /** From this day on a refusal needs the recorded decision of a supervisor. */
  readonly needsSupervisor: boolean;
  readonly provisional: boolean;
}

export interface Sending extends TermStart {
  readonly sentAt: Temporal.Instant;
  /** Working days from the sending to the delivery: none for what arrives at once. */
  readonly deliveryDays: number;
}

/** What follows if the notice goes out at that moment. */
export function hearingPlan(reckoning: Reckoning, { sentAt, deliveryDays, ...start }: Sending): HearingPlan {
  const { calendar } = reckoning;
  const limits = plan(reckoning, start);
  const sentOn = notifiedOnOf(reckoning, sentAt);
  const notifiedOn = addWorkingDays(calendar, sentOn, deliveryDays);
  const notification = notificationOn(reckoning, notifiedOn);
  const { earliestActOn } = notification;
  const { noticeLiteral, signaturePlan, dispatch, term } = limits;
  const breaches: PlanBreach[] = [];
  if (Temporal.Instant.compare(sentAt, noticeLiteral.dueAt) > 0) {
    breaches.push({ id: 'noticeTooLate', provision: noticeLiteral.provision, limit: noticeLiteral.dueOn });
  }
  if (isAfter(earliestActOn, dispatch.dueOn)) {
    breaches.push({ id: 'noDayForTheAct', provision: dispatch.provision, limit: dispatch.dueOn });
  }
  return {
    limits,
    ...notification,
    sentAt,
    signBy: isAfter(earliestActOn, signaturePlan.dueOn) ? dispatch.dueOn : signaturePlan.dueOn,
    route: routeOf(notification, limits, breaches),
    lawful: breaches.length === 0,
    breaches,
    needsSupervisor: isLate(limits, sentOn),
    provisional: term.provisional || isProvisional(calendar, notifiedOn),
  };
}

function routeOf(
  { notifiedOn, earliestActOn }: Notification,
  limits: Limits,
  breaches: readonly PlanBreach[],
): HearingRoute {
  // Notified after the day of dispatch, hearing and decision come after it too: the order is not kept either.
  if (breaches.some(({ id }) => id === 'noticeTooLate') || isAfter(notifiedOn, limits.dispatch.dueOn)) {
    return 'extension';
  }
  if (breaches.length > 0) {
    return 'literalOnly';
  }
  return isAfter(earliestActOn, limits.signaturePlan.dueOn) ? 'lastLawful' : 'plan';
}

/** From the last fully lawful day of the notice on (day 11 of 15). */
function isLate({ noticeLastLawful }: Pick<Limits, 'noticeLastLawful'>, today: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(today, noticeLastLawful.dueOn) >= 0;
}

const isAfter = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) > 0;

/** The notice, once a preliminary decision is drafted: worked to by the last lawful day, broken by the literal one. */
export function noticeDeadline({ noticePlan, noticeLastLawful, noticeLiteral }: Limits): DeadlineRow {
  return {
    ...noticeLiteral,
    kind: 'hearingNotice',
    dueOn: noticeLastLawful.dueOn,
    dueAt: noticeLastLawful.dueAt,
    breachOn: noticeLiteral.dueOn,
    breachAt: noticeLiteral.dueAt,
    targetOn: noticePlan.dueOn,
    planEnd: noticeLastLawful.startOn,
    planAmount: noticeLastLawful.amount,
  };
}

/** Once notified: the hearing, and the days to object, which bind the office only not to sign. */
export function deadlinesOfNotification(reckoning: Reckoning, notifiedOn: Temporal.PlainDate): readonly DeadlineRow[] {
  const { calendar, hours, procedure, zone } = reckoning;
  const { hearingBy, objectionsUntil } = notificationOn(reckoning, notifiedOn);
  const closing = closingOf(hours, hearingBy, zone).toInstant();
  const hearing: DeadlineRow = {
    kind: 'hearing',
    stageId: null,
    startEvent: 'notified',
    startOn: notifiedOn,
    amount: notificationToHearing,
    direction: 'forward',
    provision: holding[procedure.service][procedure.channel],
    calendarVersion: calendar.id,
    dueOn: hearingBy,
    dueAt: closing,
    breachOn: hearingBy,
    breachAt: closing,
    targetOn: null,
    planEnd: null,
    planAmount: null,
    provisional: isProvisional(calendar, notifiedOn) || isProvisional(calendar, hearingBy),
  };
  const midnight = objectionsUntil.add({ days: 1 }).toZonedDateTime(zone).toInstant();
  const objections = {
    kind: 'objections',
    provision: 'CODE-73',
    dueAt: midnight,
    breachOn: null,
    breachAt: null,
  } as const;
  return [hearing, { ...hearing, ...objections }];
}

import { addWorkingDays, type CalendarKind, isProvisional } from '../calendar/workingDays.ts';
import { closingOf } from '../calendar/workingHours.ts';
import { type Notification, notificationOn, notifiedOnOf } from '../hearings/hearingPlan.rules.ts';
import { getStage } from '../law/editions.ts';
import type { StageId } from '../law/law.ts';
import type { DeadlineRow, Reckoning } from './deadline.ts';
import { addMonths, pleaseByDate, returnDate, stageDeadline } from './deadline.rules.ts';
import { dayZero } from './plan.rules.ts';

/*
 * Open dates counted again after a change of the calendar: from what is stored of each, by the amounts it was opened
 * with. What has begun stays where it began; only the day of a notification is one the calendar says (EDU-10.H4).
 */

/** An open date of a case or a complaint. */
export interface OpenDate extends DeadlineRow {
  readonly id: number;
}

/** What the open dates of a case hang on beside themselves. */
export interface CaseToRecount {
  readonly stage: StageId;
  readonly stageOpenedAt: Temporal.Instant;
  readonly registeredAt: Temporal.Instant | null;
  readonly termEndsOn: Temporal.PlainDate;
  /** Of the preliminary decision that stands, as long as nothing is signed on it. */
  readonly notifiedAt: Temporal.Instant | null;
  readonly dates: readonly OpenDate[];
}

export interface RecountedCase {
  readonly termEndsOn: Temporal.PlainDate;
  readonly notification: Notification | null;
  /** In the order of the dates given, those of the other calendar left out. */
  readonly dates: readonly OpenDate[];
}

/** The month at the Corporation and the way back are counted by its calendar, everything else by that of providers. */
export function calendarOf({ kind, stageId }: Pick<DeadlineRow, 'kind' | 'stageId'>): CalendarKind {
  return kind === 'keeping' || (kind === 'pleaseBy' && stageId === 'returning') ? 'corporation' : 'provider';
}

/** The case by the new calendar of providers: its term first, then all that is counted back from it or held to it. */
export function recountCase(provider: Reckoning, file: CaseToRecount): RecountedCase {
  const dates = file.dates.filter(date => calendarOf(date) === 'provider');
  const term = dates.find(({ kind }) => kind === 'term');
  const recounted = term && recountTerm(provider, term);
  const notification = file.notifiedAt && notificationOn(provider, notifiedOnOf(provider, file.notifiedAt));
  const frame = { file, term: recounted, termEndsOn: recounted?.dueOn ?? file.termEndsOn, notification };
  return {
    termEndsOn: frame.termEndsOn,
    notification,
    dates: dates.map(date => (date === term && recounted ? recounted : recountDate(provider, frame, date))),
  };
}

interface Frame {
  readonly file: CaseToRecount;
  /** Undefined where the term has been met. */
  readonly term: OpenDate | undefined;
  readonly termEndsOn: Temporal.PlainDate;
  readonly notification: Notification | null;
}

function recountDate(provider: Reckoning, frame: Frame, date: OpenDate): OpenDate {
  switch (date.kind) {
    case 'stage':
      return recountStage(provider, frame, date);
    case 'pleaseBy':
      return recountRequest(provider, frame, date);
    case 'hearingNotice':
      return recountNotice(provider, frame, date);
    case 'hearing':
      return forward(provider, date, frame.notification?.notifiedOn);
    case 'objections':
      return untilMidnight(provider, forward(provider, date, frame.notification?.notifiedOn));
    default:
      return date.direction === 'backward' ? recountPoint(provider, frame, date) : forward(provider, date);
  }
}

/** The dates at the Corporation by its new calendar: when the month ends, and the first working day after it. */
export function recountKeeping(corporation: Reckoning, dates: readonly OpenDate[]): readonly OpenDate[] {
  const own = dates.filter(date => calendarOf(date) === 'corporation');
  const keeping = own.find(({ kind }) => kind === 'keeping');
  const kept =
    keeping &&
    dated(corporation, keeping, keeping.startOn, addMonths(corporation.calendar, keeping.startOn, keeping.amount));
  return own.map(date =>
    date === keeping && kept ? kept : { ...date, ...returnDate(corporation, { dueOn: kept?.dueOn ?? date.startOn }) },
  );
}

/** The clocks of a complaint run from recorded days; whoever counts the day of the event has one day less (AMB-15). */
export function recountComplaint(
  reckoning: Pick<Reckoning, 'calendar' | 'hours' | 'zone'>,
  dates: readonly OpenDate[],
): readonly OpenDate[] {
  return dates.map(date => ({
    ...forward(reckoning, date),
    targetOn: date.targetOn && addWorkingDays(reckoning.calendar, date.startOn, Math.max(1, date.amount - 1)),
  }));
}

type Hours = Pick<Reckoning, 'calendar' | 'hours' | 'zone'>;

function forward(reckoning: Hours, date: OpenDate, startOn = date.startOn): OpenDate {
  return dated(reckoning, date, startOn, addWorkingDays(reckoning.calendar, startOn, date.amount));
}

/** What breaks the law goes on breaking it, at the new end. */
function dated(
  { calendar, hours, zone }: Hours,
  date: OpenDate,
  startOn: Temporal.PlainDate,
  dueOn: Temporal.PlainDate,
): OpenDate {
  const dueAt = closingOf(hours, dueOn, zone).toInstant();
  return {
    ...date,
    startOn,
    calendarVersion: calendar.id,
    dueOn,
    dueAt,
    breachOn: date.breachOn && dueOn,
    breachAt: date.breachAt && dueAt,
    provisional: isProvisional(calendar, startOn) || isProvisional(calendar, dueOn),
  };
}

function recountTerm(provider: Reckoning, term: OpenDate): OpenDate {
  const { calendar, procedure } = provider;
  const dayBefore = term.startEvent === 'accepted' ? dayZero(procedure, term.startOn) : term.startOn;
  return dated(provider, term, term.startOn, addWorkingDays(calendar, dayBefore, term.amount));
}

/** A point of the whole case, so many working days before the end of its term. */
function recountPoint(provider: Reckoning, { term, termEndsOn }: Frame, date: OpenDate): OpenDate {
  const point = dated(provider, date, termEndsOn, addWorkingDays(provider.calendar, termEndsOn, -date.amount));
  return { ...point, provisional: term ? term.provisional : point.provisional };
}

/** Worked to by the last lawful day, aiming at the plan, broken by the literal one. */
function recountNotice(provider: Reckoning, frame: Frame, date: OpenDate): OpenDate {
  const { calendar, hours, zone } = provider;
  const literal = recountPoint(provider, frame, date);
  const back = (amount: number) => addWorkingDays(calendar, frame.termEndsOn, -amount);
  const dueOn = date.planAmount === null ? literal.dueOn : back(date.planAmount);
  const planned = frame.file.dates.find(({ kind }) => kind === 'noticePlan');
  return {
    ...literal,
    dueOn,
    dueAt: closingOf(hours, dueOn, zone).toInstant(),
    targetOn: planned ? back(planned.amount) : date.targetOn,
    planEnd: date.planEnd && frame.termEndsOn,
  };
}

const stageOf = ({ procedure }: Reckoning, { stageId }: OpenDate, { file }: Frame) =>
  getStage(procedure, stageId ?? file.stage);

/** As it was opened, by its own amounts: what is set for stages to come does not move it. */
function recountStage(provider: Reckoning, frame: Frame, date: OpenDate): OpenDate {
  const { file, termEndsOn, notification } = frame;
  const stage = stageOf(provider, date, frame);
  const recounted = stageDeadline(provider, {
    stage,
    startEvent: date.startEvent,
    startOn: date.startOn,
    openedAt: file.stageOpenedAt,
    termEndsOn,
    given: { amount: date.amount, limit: date.planAmount },
    ...(file.registeredAt && { registeredAt: file.registeredAt }),
    ...(stage.id === 'signature' && notification && { notBefore: notification.earliestActOn }),
  });
  return { ...date, ...recounted };
}

function recountRequest(provider: Reckoning, frame: Frame, date: OpenDate): OpenDate {
  const { file, termEndsOn } = frame;
  const stage = stageOf(provider, date, frame);
  return { ...date, ...pleaseByDate(provider, { stage, openedAt: file.stageOpenedAt, termEndsOn }) };
}

/** The days to object end with the day itself. */
function untilMidnight({ zone }: Hours, date: OpenDate): OpenDate {
  return { ...date, dueAt: date.dueOn.add({ days: 1 }).toZonedDateTime(zone).toInstant() };
}

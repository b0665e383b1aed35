import { explainDay, walkDays, type WalkedDay } from '../calendar/explainDay.ts';
import type { CalendarKind, WorkingCalendar } from '../calendar/workingDays.ts';
import { DomainError } from '../errors.ts';
import { getStage } from '../law/editions.ts';
import type { AmbiguityId, Procedure, StageId, Term } from '../law/law.ts';
import type { ProvisionId } from '../law/provisions.ts';
import { type DeadlineKind, type DeadlineRow, type Force, forceOf } from './deadline.ts';
import { addMonths } from './deadline.rules.ts';
import { dayZero } from './plan.rules.ts';
import type { StartEvent } from './startEvent.ts';

const readingsOfKind: Record<Exclude<DeadlineKind, 'term' | 'stage' | 'pleaseBy'>, readonly AmbiguityId[]> = {
  dispatch: ['AMB-13'],
  signaturePlan: [],
  decisionPlan: [],
  answerPlan: ['AMB-05'],
  noticePlan: ['AMB-14', 'AMB-15'],
  noticeLastLawful: ['AMB-14', 'AMB-15'],
  noticeLiteral: ['AMB-14'],
  keeping: ['AMB-17'],
  resend: ['AMB-19'],
  hearingNotice: ['AMB-14', 'AMB-15'],
  hearing: ['AMB-15', 'AMB-33'],
  objections: ['AMB-15', 'AMB-33'],
  complaintForward: ['AMB-15', 'AMB-49'],
  complaintAnswer: ['AMB-15', 'AMB-49'],
  complaintReview: ['AMB-15', 'AMB-47'],
};

/** The plan that ends a stage before its own term, to leave the later stages theirs. */
interface PlanLimit {
  readonly startEvent: 'termEnd';
  readonly startOn: Temporal.PlainDate;
  readonly amount: number;
  readonly direction: 'backward';
  readonly days: readonly WalkedDay[];
  readonly limitOn: Temporal.PlainDate;
}

export interface Explanation {
  readonly kind: DeadlineKind;
  readonly stageId: StageId | null;
  /** Of the result: where the plan ends a stage early, the plan's. */
  readonly force: Force;
  readonly startEvent: { readonly name: StartEvent; readonly on: Temporal.PlainDate };
  readonly provisions: readonly ProvisionId[];
  readonly readings: readonly AmbiguityId[];
  readonly amount: number;
  readonly unit: Term['unit'];
  readonly direction: 'forward' | 'backward';
  readonly calendar: { readonly kind: CalendarKind; readonly version: string };
  /** Every day of the count, in its direction; of a month, only its last day and the days it moves over. */
  readonly days: readonly WalkedDay[];
  /** Where the count alone leads. */
  readonly countedTo: Temporal.PlainDate;
  readonly limitedBy: PlanLimit | null;
  /** Count and plan lead to a day before the stage could be done: it is due on the first working day it could. */
  readonly notBeforeOpening: boolean;
  readonly targetOn: Temporal.PlainDate | null;
  readonly resultOn: Temporal.PlainDate;
  readonly resultAt: Temporal.Instant;
  /** A day of it lies in a year no decree covers yet. */
  readonly provisional: boolean;
}

/** Counts a stored deadline again and tells why it falls where it does. The calendar is the version of the row. */
export function explain(row: DeadlineRow, calendar: WorkingCalendar, procedure: Procedure): Explanation {
  if (row.calendarVersion !== calendar.id) {
    throw new DomainError('INTERNAL', { calendar: calendar.id, calendarOfDeadline: row.calendarVersion });
  }
  const days = daysOf(row, calendar, procedure);
  const countedTo = days.at(-1)?.date ?? row.startOn;
  const limitedBy = planLimit(row, calendar);
  return {
    kind: row.kind,
    stageId: row.stageId,
    force: forceOf(row),
    startEvent: { name: row.startEvent, on: row.startOn },
    provisions: provisionsOf(row, procedure),
    readings: readingsOf(row, procedure),
    amount: row.amount,
    unit: unitOf(row),
    direction: row.direction,
    calendar: { kind: calendar.kind, version: calendar.id },
    days,
    countedTo,
    limitedBy,
    notBeforeOpening: Temporal.PlainDate.compare(limitedBy?.limitOn ?? countedTo, row.dueOn) < 0,
    targetOn: row.targetOn,
    resultOn: row.dueOn,
    resultAt: row.dueAt,
    provisional: row.provisional,
  };
}

function unitOf({ kind }: DeadlineRow): Term['unit'] {
  return kind === 'keeping' ? 'calendarMonths' : 'workingDays';
}

function daysOf(row: DeadlineRow, calendar: WorkingCalendar, procedure: Procedure): readonly WalkedDay[] {
  if (unitOf(row) === 'calendarMonths') {
    return lastDaysOfMonths(row, calendar);
  }
  const from = countsFromAcceptance(row) ? dayZero(procedure, row.startOn) : row.startOn;
  return walkDays(calendar, from, row.direction === 'forward' ? row.amount : -row.amount);
}

/** The term of a case that was not opened again: only there may the first day itself count. */
function countsFromAcceptance({ kind, startEvent }: DeadlineRow): boolean {
  return kind === 'term' && startEvent === 'accepted';
}

function lastDaysOfMonths(row: DeadlineRow, calendar: WorkingCalendar): readonly WalkedDay[] {
  const end = addMonths(calendar, row.startOn, row.amount);
  const walked: WalkedDay[] = [];
  for (let day = row.startOn.add({ months: row.amount }); !day.equals(end); day = day.add({ days: 1 })) {
    walked.push({ ...explainDay(calendar, day), counted: null });
  }
  return [...walked, { ...explainDay(calendar, end), counted: row.amount }];
}

function planLimit({ planEnd, planAmount }: DeadlineRow, calendar: WorkingCalendar): PlanLimit | null {
  if (!planEnd || planAmount === null) {
    return null;
  }
  const days = walkDays(calendar, planEnd, -planAmount);
  const limitOn = days.at(-1)?.date ?? planEnd;
  return { startEvent: 'termEnd', startOn: planEnd, amount: planAmount, direction: 'backward', days, limitOn };
}

function provisionsOf(row: DeadlineRow, procedure: Procedure): readonly ProvisionId[] {
  const { stageId, provision } = row;
  const also = countsFromAcceptance(row)
    ? procedure.countsReceiptDayProvision
    : stageId && getStage(procedure, stageId).provision;
  return also && also !== provision ? [provision, also] : [provision];
}

function readingsOf(row: DeadlineRow, procedure: Procedure): readonly AmbiguityId[] {
  const { kind, stageId, provision } = row;
  if (kind === 'term') {
    return countsFromAcceptance(row) ? procedure.countsReceiptDayReadings : [];
  }
  if (kind === 'stage' || kind === 'pleaseBy') {
    return stageId ? getStage(procedure, stageId).readings : [];
  }
  // Complaints about staff of the Corporation have no clock in the order.
  return provision === 'NFO-CORPORATION-REVIEW' ? ['AMB-15', 'AMB-50'] : readingsOfKind[kind];
}

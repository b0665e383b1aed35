import type { WorkingCalendar } from '../calendar/workingDays.ts';
import type { Procedure, StageId, Term, WorkingHours } from '../law/law.ts';
import type { ProvisionId } from '../law/provisions.ts';
import type { Start } from './startEvent.ts';

/** The points counted back from the end of the term, and the term itself. */
export const planKinds = [
  'term',
  'dispatch',
  'signaturePlan',
  'decisionPlan',
  'answerPlan',
  'noticePlan',
  'noticeLastLawful',
  'noticeLiteral',
] as const;
export type PlanKind = (typeof planKinds)[number];

export const deadlineKinds = [
  ...planKinds,
  'stage',
  'keeping',
  'resend',
  'pleaseBy',
  'hearingNotice',
  'hearing',
  'objections',
  'complaintForward',
  'complaintAnswer',
  'complaintReview',
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

export type Force = 'law' | 'plan' | 'request';

/** Whether missing the date breaks the law, only our own plan, or nothing: a date we asked for (AMB-09). */
export const forceOfKind = {
  term: 'law',
  dispatch: 'law',
  signaturePlan: 'plan',
  decisionPlan: 'plan',
  answerPlan: 'plan',
  noticePlan: 'plan',
  noticeLastLawful: 'law',
  noticeLiteral: 'law',
  stage: 'law',
  keeping: 'law',
  resend: 'law',
  pleaseBy: 'request',
  hearingNotice: 'law',
  hearing: 'law',
  objections: 'law',
  complaintForward: 'law',
  complaintAnswer: 'law',
  complaintReview: 'law',
} as const satisfies Record<DeadlineKind, Force>;

/** Of the date the row is due on: where the plan ends a stage before its own term, that date is only the plan's. */
export function forceOf({
  kind,
  planEnd,
  breachOn,
}: {
  readonly kind: DeadlineKind;
  readonly planEnd: unknown;
  readonly breachOn: unknown;
}): Force {
  // A term the orders leave open is a setting: passing it breaks no law.
  const isSetting = canBreach(kind) && breachOn === null;
  return planEnd || isSetting ? 'plan' : forceOfKind[kind];
}

/** Dates that bind nobody: points of a notice nobody has to send yet, the month of keeping, the days to object. */
export const bindNobody: readonly DeadlineKind[] = [
  'noticePlan',
  'noticeLastLawful',
  'noticeLiteral',
  'keeping',
  'objections',
];

/** Whether a case can be late by a date of this kind. */
export function canBreach(kind: DeadlineKind): boolean {
  return forceOfKind[kind] === 'law' && !bindNobody.includes(kind);
}

/** What is stored of a deadline: enough to count it again and explain it. */
export interface DeadlineRow extends Start {
  readonly kind: DeadlineKind;
  /** The stage of a stage term or of a request; null for a point of the whole case. */
  readonly stageId: StageId | null;
  /** Day 0 of the count; for the term of a portal case its day 1; for a count back, the end of the term. */
  readonly startOn: Temporal.PlainDate;
  readonly amount: number;
  readonly direction: 'forward' | 'backward';
  readonly provision: ProvisionId;
  readonly calendarVersion: string;
  readonly dueOn: Temporal.PlainDate;
  readonly dueAt: Temporal.Instant;
  /** The day the law itself ends, where the plan is earlier; null where passing the date breaks no law. */
  readonly breachOn: Temporal.PlainDate | null;
  readonly breachAt: Temporal.Instant | null;
  /** The stricter reading to work by, where the law can be read in two ways; passing it is no breach. */
  readonly targetOn: Temporal.PlainDate | null;
  /** Set where the plan ends the stage before its own term: the end of the case's term and the working days before it. */
  readonly planEnd: Temporal.PlainDate | null;
  readonly planAmount: number | null;
  /** A day of the count lies in a year no decree covers yet. */
  readonly provisional: boolean;
}

/** Stage terms are looked up: those of the justice service may be changed by an administrator. */
export type TermOfStage = (stage: StageId) => Term | undefined;

export function termsOf(procedure: Procedure): TermOfStage {
  const terms = new Map(procedure.stages.map(stage => [stage.id, stage.term]));
  return id => terms.get(id);
}

/** By which rules, calendar and clock dates are counted. The calendar and the hours are of the same kind. */
export interface Reckoning {
  readonly procedure: Procedure;
  readonly terms: TermOfStage;
  readonly calendar: WorkingCalendar;
  readonly hours: WorkingHours;
  /** IANA zone of the department. */
  readonly zone: string;
}

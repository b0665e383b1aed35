import { canBreach, type DeadlineKind } from '../deadlines/deadline.ts';
import type { Audience } from './escalation.ts';
import type { Step } from './ladder.rules.ts';

/** Who is told and who answers until an administrator sets something else (NFO-LADDER). */

const days = (amount: number, tells: Audience, answers: Audience | null): Step => ({
  amount,
  unit: 'workingDays',
  tells,
  email: true,
  answers,
});

const hours = (amount: number, tells: Audience, answers: Audience | null): Step => ({
  ...days(amount, tells, answers),
  unit: 'hours',
});

const usual: readonly Step[] = [
  days(-1, 'officer', null),
  days(0, 'supervisor', 'supervisor'),
  days(1, 'head', 'head'),
  days(3, 'body', 'body'),
];

/** Three and five working days are short: so are the steps; but whoever answers has a working day to do it. */
const ofComplaint: readonly Step[] = [
  hours(-4, 'officer', null),
  days(0, 'supervisor', 'supervisor'),
  days(1, 'head', 'head'),
  days(2, 'body', 'body'),
];

const ofReview: readonly Step[] = [days(-1, 'officer', null), days(0, 'body', 'body')];

const ofComplaints: Readonly<Partial<Record<DeadlineKind, readonly Step[]>>> = {
  complaintForward: ofComplaint,
  complaintAnswer: ofComplaint,
  complaintReview: ofReview,
};

/** Dates of our own plan, and those we ask of others, are escalated where an administrator wants it. */
export function shippedLadder(kind: DeadlineKind): readonly Step[] {
  return ofComplaints[kind] ?? (canBreach(kind) ? usual : []);
}

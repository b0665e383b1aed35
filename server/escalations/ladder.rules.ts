import { bindNobody, canBreach, type DeadlineKind, deadlineKinds } from '../deadlines/deadline.ts';
import { badInput } from '../errors.ts';
import { type Audience, audiences, type OffsetUnit } from './escalation.ts';

/** One step: so many working days or hours before (minus) or after a date, who is told, and who answers from then on. */
export interface Step {
  readonly amount: number;
  readonly unit: OffsetUnit;
  readonly tells: Audience;
  /** Told by e-mail too; else only in the system. */
  readonly email: boolean;
  /** From this step on nobody lower answers for the date gone by; null: as before. */
  readonly answers: Audience | null;
}

/** Dates that bind somebody have a ladder; the others are nobody's to answer for. */
export const ladderKinds = deadlineKinds.filter(kind => !bindNobody.includes(kind));

const daysWeigh = 100;
const mostHours = 9;
const mostDays = 60;

/** The place of a step on its ladder, and its name: steps that come at one moment have one rank. */
export function rankOf({ amount, unit }: Pick<Step, 'amount' | 'unit'>): number {
  return unit === 'workingDays' ? amount * daysWeigh : amount;
}

/** The reviewing body has neither a supervisor nor a head here: its reviewers are all there is. */
export function audiencesOf(kind: DeadlineKind): readonly Audience[] {
  return kind === 'complaintReview' ? ['officer', 'body'] : audiences;
}

export const levelOf = (audience: Audience): number => audiences.indexOf(audience);

type Rule = (step: Step, kind: DeadlineKind, longestTerm: number) => readonly [keyof Step, string] | undefined;

const stepRules: readonly Rule[] = [
  ({ amount, unit }) => (unit === 'hours' && Math.abs(amount) > mostHours ? ['amount', 'hoursOutOfRange'] : undefined),
  ({ amount }) => (Math.abs(amount) > mostDays ? ['amount', 'outOfRange'] : undefined),
  ({ tells }, kind) => (audiencesOf(kind).includes(tells) ? undefined : ['tells', 'audienceNotForKind']),
  // Whoever holds it works on it; for what is late somebody above answers, and where no law is broken nobody.
  ({ answers }, kind) =>
    answers && (answers === 'officer' || !audiencesOf(kind).includes(answers) || !canBreach(kind))
      ? ['answers', 'audienceNotForKind']
      : undefined,
  step => (step.answers && rankOf(step) < 0 ? ['answers', 'answersTooEarly'] : undefined),
  ({ amount, unit }, _kind, longestTerm) =>
    unit === 'workingDays' && -amount >= longestTerm ? ['amount', 'stepUnreachable'] : undefined,
];

/** What a step must be after the one before it. */
function orderRule(step: Step, earlier: readonly Step[]): readonly [keyof Step, string] | undefined {
  const before = earlier.at(-1);
  if (before && rankOf(step) <= rankOf(before)) {
    return ['amount', rankOf(step) === rankOf(before) ? 'stepsOverlap' : 'stepsNotAscending'];
  }
  const answered = Math.max(-1, ...earlier.map(({ answers }) => (answers ? levelOf(answers) : -1)));
  return step.answers && levelOf(step.answers) < answered ? ['answers', 'answerGoesDown'] : undefined;
}

/**
 * Throws where steps overlap, or one can never be reached: by any date of its kind, whose longest term is that many
 * working days; by any moment; by anybody who would answer. Nine hours from any moment fall short of a working day's step.
 */
export function checkLadder(kind: DeadlineKind, steps: readonly Step[], longestTerm: number): void {
  if (!ladderKinds.includes(kind)) {
    throw badInput({ kind: 'unknown' });
  }
  for (const [at, step] of steps.entries()) {
    const broken =
      stepRules.map(rule => rule(step, kind, longestTerm)).find(found => found !== undefined) ??
      orderRule(step, steps.slice(0, at));
    if (broken) {
      throw badInput({ [`steps.${at}.${broken[0]}`]: broken[1] });
    }
  }
}

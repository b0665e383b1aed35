import type { StageId } from '../law/law.ts';
import type { DeadlineKind, DeadlineRow, PlanKind, Reckoning } from './deadline.ts';
import {
  keepingDeadline,
  pleaseByDate,
  resendDeadline,
  returnDate,
  type StageOpening,
  stageDeadline,
} from './deadline.rules.ts';
import { plan, type TermStart } from './plan.rules.ts';

/** What the move of a case from one stage to the next does to its deadlines. */

const hearingNotices = ['noticePlan', 'noticeLastLawful', 'noticeLiteral'] as const satisfies readonly PlanKind[];

/** Which stage, once entered, meets a point of the whole case. */
const metByEntering: Readonly<Partial<Record<DeadlineKind, readonly StageId[]>>> = {
  answerPlan: ['affixing', 'originalsCall', 'originals'],
  decisionPlan: ['signature'],
  signaturePlan: ['booking'],
  dispatch: ['transit'],
  term: ['keeping'],
};

/** Which stage, once entered, leaves a point without object: with a paper drawn up, no answer and no notice is awaited. */
const voidByEntering: Readonly<Partial<Record<DeadlineKind, readonly StageId[]>>> = {
  answerPlan: ['signature', 'hearing'],
  noticePlan: ['signature'],
  noticeLastLawful: ['signature'],
  noticeLiteral: ['signature'],
  hearingNotice: ['signature'],
  hearing: ['signature'],
  objections: ['booking'],
};

/** Stages that can be left undone: only by going on to one of these is the date of the stage met. */
const goesOnTo: Readonly<Partial<Record<StageId, readonly StageId[]>>> = {
  payment: ['inquiry', 'comparison'],
  inquiry: ['affixing', 'originalsCall', 'originals'],
  comparison: ['affixing', 'originalsCall', 'originals'],
  originals: ['affixing'],
  signature: ['booking'],
};

/** The deadlines of the stage just entered, if it has any. */
export function deadlinesOnEntering(
  { provider, corporation }: Readonly<Record<'provider' | 'corporation', Reckoning>>,
  opening: StageOpening,
): readonly DeadlineRow[] {
  switch (opening.stage.id) {
    case 'keeping': {
      const keeping = keepingDeadline(corporation, opening.openedAt);
      return [keeping, returnDate(corporation, keeping)];
    }
    case 'resending':
      return [resendDeadline(provider, opening.openedAt)];
    default: {
      const row = stageDeadline(provider, opening) ?? pleaseByDate(provider, opening);
      return row ? [row] : [];
    }
  }
}

export interface Move {
  readonly leaving: StageId;
  readonly entering: StageId;
  readonly at: Temporal.Instant;
}

export interface Ending {
  readonly state: 'met' | 'void';
  readonly endedAt: Temporal.Instant;
}

type Ended = Pick<DeadlineRow, 'kind' | 'dueAt'> & { readonly stageId?: StageId | null };

/** What the move of a case does to an open deadline of it: met where what it was for is done, void where it no longer can be. */
export function endingOf({ kind, stageId, dueAt }: Ended, { leaving, entering, at }: Move): Ending | undefined {
  if (kind === 'keeping') {
    // The month is a term to wait for: going back after it, or handed over after it, nothing is late.
    return { state: 'met', endedAt: earlier(at, dueAt) };
  }
  if (stageId === 'returning' && leaving === 'keeping') {
    return { state: entering === 'returning' ? 'met' : 'void', endedAt: at };
  }
  if (stageId === leaving) {
    // A hearing interrupts the stage it finds: what the stage was for is not done by it.
    if (entering === 'hearing') {
      return { state: 'void', endedAt: at };
    }
    return { state: goesOnTo[leaving]?.includes(entering) === false ? 'void' : 'met', endedAt: at };
  }
  if (metByEntering[kind]?.includes(entering)) {
    return { state: 'met', endedAt: at };
  }
  return voidByEntering[kind]?.includes(entering) ? { state: 'void', endedAt: at } : undefined;
}

/**
 * A decision sent back unsigned is a decision still to be taken: its points are opened anew, and so is that of the
 * answer where it is still to come. What has ended before stays as it ended.
 */
export function pointsAgain(provider: Reckoning, start: TermStart, entering: StageId): readonly DeadlineRow[] {
  const points = plan(provider, start);
  const answer = metByEntering.answerPlan?.includes(entering) ? [] : [points.answerPlan];
  // A refusal that goes back to its hearing has had its notice.
  const notices = entering === 'hearing' ? [] : hearingNotices.map(kind => points[kind]);
  return [points.decisionPlan, ...answer, ...notices];
}

/** A preliminary decision withdrawn leaves the answer and the notice of another one to come. */
export function pointsAfterWithdrawal(
  provider: Reckoning,
  start: TermStart,
  { entering, noticeSent }: { readonly entering: StageId; readonly noticeSent: boolean },
): readonly DeadlineRow[] {
  const points = plan(provider, start);
  const answer = metByEntering.answerPlan?.includes(entering) ? [] : [points.answerPlan];
  return [...answer, ...(noticeSent ? hearingNotices.map(kind => points[kind]) : [])];
}

/** Opened again the case has all its points anew, save that of the answer where it goes on past it. */
export function pointsOnReopening(provider: Reckoning, start: TermStart, entering: StageId): readonly DeadlineRow[] {
  const { answerPlan, ...points } = plan(provider, start);
  const answer = metByEntering.answerPlan?.includes(entering) ? [] : [answerPlan];
  return [...Object.values(points), ...answer];
}

const earlier = (a: Temporal.Instant, b: Temporal.Instant) => (Temporal.Instant.compare(a, b) <= 0 ? a : b);

import type { DeadlineRow } from '../../../deadlines/deadline.ts';
import { pointsAfterWithdrawal } from '../../../deadlines/move.rules.ts';
import { stageAfterHearing } from '../../../hearings/stageAfterHearing.rules.ts';
import type { StageId } from '../../../law/law.ts';
import { noticeLanguage } from '../../../notices/notice.rules.ts';
import type { DemoCase, DemoDecision } from '../demoCase.ts';
import type { Moment } from '../desk.ts';
import { factsOf } from '../facts.ts';
import { minutesOf } from '../hearingFacts.ts';
import { decisions, invented } from '../hearingTexts.ts';
import type { Change, Journey, Step } from '../journey.ts';
import { endHearing } from './hearingEnd.ts';
import { said } from './preliminaryDecision.ts';
import { by } from './step.ts';

/** Apostille or refusal, once the minutes are signed; where nobody came, when the days to object are over. */
export function deciding(journey: Journey, decision: DemoDecision): Step {
  const { scenario, provider, random, last } = journey;
  const soon = provider.later(random, last, 0);
  if (scenario.hearing?.outcome !== 'refusal') {
    return granting(journey, decision, soon);
  }
  const { earliestActOn } = decision;
  const mustWait = minutesOf(decision)?.attended === false && earliestActOn;
  const isTooEarly = mustWait && Temporal.PlainDate.compare(soon.day, earliestActOn) < 0;
  return refusing(journey, decision, isTooEarly ? provider.from(random, earliestActOn) : soon);
}

function refusing({ demo }: Journey, decision: DemoDecision, at: Moment): Step {
  const officer = by.officer(demo);
  const remark = reasonOf(demo, 'refusal');
  return {
    act: 'refuseOnMerits',
    at,
    ...officer,
    change: () => {
      Object.assign(demo, { outcome: 'refusal', ground: decision.grounds[0]?.ground ?? null, refusalReason: remark });
      end(decision, 'refusal', at, officer.by);
      return { facts: () => ({ grounds: said(decision) }), remark };
    },
  };
}

function granting(journey: Journey, decision: DemoDecision, at: Moment): Step {
  const { demo } = journey;
  const officer = by.officer(demo);
  return {
    act: 'grantAfterHearing',
    at,
    ...officer,
    change: () => {
      decision.grounds.forEach(({ document }) => Object.assign(document, { confirmation: 'confirmed' }));
      return goOn(journey, decision, 'apostille', at, officer.by);
    },
  };
}

/** What came in before the hearing took the ground away. */
export function withdrawing(journey: Journey, decision: DemoDecision): Step | undefined {
  const { demo, provider, random, scenario, last } = journey;
  if (scenario.hearing?.outcome !== 'withdrawn') {
    return undefined;
  }
  const officer = by.officer(demo);
  const at = provider.later(random, last, 0);
  return {
    act: 'withdrawPreliminaryDecision',
    at,
    ...officer,
    change: () => {
      endHearing(decision, 'withdrawn', at);
      return goOn(journey, decision, 'withdrawn', at, officer.by);
    },
  };
}

function goOn(
  { demo, procedure, reckonings }: Journey,
  decision: DemoDecision,
  outcome: 'apostille' | 'withdrawn',
  at: Moment,
  endedBy: number,
): Change {
  const to = stageAfterHearing(procedure, factsOf(demo), decision.stageBefore);
  end(decision, outcome, at, endedBy);
  const voids = ['hearingNotice', 'hearing', 'objections'] as const;
  const noticeSent = decision.noticeSentAt !== null;
  const opens = pointsAfterWithdrawal(reckonings.provider, demo, { entering: to, noticeSent });
  // Back where it was, the stage goes on with the term it had.
  const before = to === decision.stageBefore ? termOfStage(demo, to) : undefined;
  const change = { to, voids, opens, facts: () => ({ outcome }), remark: reasonOf(demo, outcome) };
  return before ? { ...change, start: before } : change;
}

function termOfStage({ deadlines }: DemoCase, stage: StageId): DeadlineRow | undefined {
  return deadlines.findLast(({ row }) => row.kind === 'stage' && row.stageId === stage)?.row;
}

function end(decision: DemoDecision, outcome: DemoDecision['outcome'], { at }: Moment, endedBy: number): void {
  Object.assign(decision, { endedAt: at, endedBy, outcome });
}

function reasonOf({ applicant }: DemoCase, outcome: keyof typeof decisions): string {
  const language = noticeLanguage(applicant.language);
  return `${decisions[outcome][language]} ${invented[language]}`;
}

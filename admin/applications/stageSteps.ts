import { dayOf } from '../dates/format.ts';
import { type Deadline, isOpen } from '../deadlines/deadline.ts';
import type { CaseOutline } from './application.ts';

export interface StageStep {
  readonly stage: string;
  readonly state: 'past' | 'current' | 'ahead';
  readonly endedOn: string | null;
  readonly dueOn: string | null;
}

/** Until a stage opens its own deadline, the plan counted back from the end of the term says when it should be over. */
const planOf: Readonly<Record<string, string>> = {
  inquiry: 'answerPlan',
  comparison: 'answerPlan',
  affixing: 'decisionPlan',
  signature: 'signaturePlan',
  dispatch: 'dispatch',
};

/** Most cases never come to a hearing: it is no step of theirs. */
const occasional = ['hearing'];
/** By which dates a hearing goes, the nearest first. */
const ofHearing = ['hearing', 'hearingNotice'];

export function stageSteps({ stage: current, stages, deadlines, reopenedOn }: CaseOutline): readonly StageStep[] {
  const at = stages.findIndex(each => each.stage === current);
  // Ways round that this case did not take lie behind it, never entered.
  const passed = stages.filter(
    ({ stage, enteredAt }, index) => enteredAt || (index >= at && (stage === current || !occasional.includes(stage))),
  );
  const counts = (each: Deadline) => (reopenedOn ? isOpen(each) : each.state !== 'void');
  return passed.map(({ stage, leftAt }) => {
    // Opened again, a case goes once more through what lies before it.
    const isBehind = leftAt && !(reopenedOn && stages.findIndex(each => each.stage === stage) > at);
    const state = stage === current ? 'current' : isBehind ? 'past' : 'ahead';
    const due =
      deadlines.find(each => each.stage === stage && counts(each)) ??
      deadlines.find(each => stage === 'hearing' && ofHearing.includes(each.kind) && isOpen(each)) ??
      deadlines.find(each => each.kind === planOf[stage] && counts(each));
    return {
      stage,
      state,
      endedOn: state === 'past' && leftAt ? dayOf(leftAt) : null,
      dueOn: state === 'past' ? null : (due?.dueOn ?? null),
    };
  });
}

import { hasPaymentStage, isPaid } from '../applications/application.rules.ts';
import type { CaseFacts } from '../applications/facts.ts';
import { confirmationStage } from '../deadlines/plan.rules.ts';
import { pastConfirmation, stageAfterConfirmation } from '../hearings/stageAfterHearing.rules.ts';
import type { annulments } from '../law/complaints.ts';
import type { Procedure, StageId } from '../law/law.ts';

export type Annulment = (typeof annulments)[number];

/**
 * Where a case goes on whose decision was annulled: to the stage that took it, for a new one; or past the
 * confirmation, where the body has granted what was asked. Unpaid duty is still to be paid.
 */
export function stageToReopen(procedure: Procedure, facts: CaseFacts, annulment: Annulment): StageId {
  const unpaid = hasPaymentStage(procedure) ? 'payment' : 'completeness';
  if (annulment === 'annulAndGrant') {
    return isPaid(facts) ? stageAfterConfirmation(procedure, facts) : unpaid;
  }
  if (facts.outcome === 'apostille') {
    return 'affixing';
  }
  switch (facts.ground) {
    case 'incomplete':
    case 'expired':
      return 'completeness';
    case 'unpaid':
      return unpaid;
    default:
      return pastConfirmation(procedure, facts, confirmationStage(procedure));
  }
}

/** Where a case without an officer can be given one: elsewhere only whoever has it is replaced. */
export function canBeAssigned({ acts }: Pick<Procedure, 'acts'>, stage: StageId): boolean {
  return acts.assignOfficer?.in.includes(stage) ?? false;
}

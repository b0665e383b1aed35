import type { CaseFacts } from '../applications/facts.ts';
import { confirmationStage } from '../deadlines/plan.rules.ts';
import type { Procedure, StageId } from '../law/law.ts';

type Originals = { readonly hearing: Pick<CaseFacts['hearing'], 'originalsCalled' | 'originalsReceived'> };
type Known = Originals & Pick<CaseFacts, 'documents' | 'documentsConfirmed'>;

/** With every document confirmed: on to the apostille, on the portal by way of the originals where they are not here yet. */
export function stageAfterConfirmation(procedure: Procedure, { hearing }: Originals): StageId {
  if (procedure.channel === 'corporation' || hearing.originalsReceived) {
    return 'affixing';
  }
  return hearing.originalsCalled ? 'originals' : 'originalsCall';
}

/** Nobody is asked about what is confirmed already, such as by the decision after a hearing. */
export function pastConfirmation(procedure: Procedure, facts: Known, to: StageId): StageId {
  const isConfirmed = facts.documentsConfirmed === facts.documents;
  return isConfirmed && to === confirmationStage(procedure) ? stageAfterConfirmation(procedure, facts) : to;
}

/** Where a case goes when its preliminary decision has fallen: back to where it was, or on where nothing is left to confirm. */
export function stageAfterHearing(procedure: Procedure, facts: Known, stageBefore: StageId): StageId {
  return stageBefore === 'completeness' || stageBefore === 'payment'
    ? stageBefore
    : pastConfirmation(procedure, facts, confirmationStage(procedure));
}

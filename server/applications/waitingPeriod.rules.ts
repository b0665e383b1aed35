import type { StageId } from '../law/law.ts';
import type { WaitingPeriod } from './waitingPeriod.entity.ts';

/** What the applicant is awaited for in a stage just entered, whether for the first time or again. */
export function awaitedIn(stage: StageId, correctionRequested: boolean): WaitingPeriod['reason'] | null {
  if (stage === 'payment' || stage === 'originals') {
    return stage;
  }
  return stage === 'completeness' && correctionRequested ? 'correction' : null;
}

import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Application } from './application.entity.ts';
import { WaitingPeriod } from './waitingPeriod.entity.ts';

/** Days in the applicant's hands are recorded, never taken off the term (AMB-09). */
export function startWaiting(
  em: SqlEntityManager,
  application: Application,
  reason: WaitingPeriod['reason'],
  since: Temporal.Instant,
): void {
  em.create(WaitingPeriod, { applicationId: application.id, reason, since, until: null });
}

export async function endWaiting(
  em: SqlEntityManager,
  application: Application,
  until: Temporal.Instant,
): Promise<void> {
  for (const period of await em.find(WaitingPeriod, { applicationId: application.id, until: null })) {
    period.until = until;
  }
}

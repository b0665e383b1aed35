import { sql } from 'kysely';
import { type Rows, rowsOf } from '../database/rows.ts';
import { badInput, known } from '../errors.ts';
import { type IdempotentInput, once } from '../history/actRequest.service.ts';
import type { Actor } from '../officers/actor.ts';
import { inTransaction, type Services } from '../services.ts';
import { requireMover } from './planReassignment.service.ts';
import { addRunJob } from './runJob.service.ts';
import { isTooOld } from './startable.rules.ts';

export interface StartReassignmentInput extends IdempotentInput {
  readonly id: number;
}

/** The worker does it from here on; whoever made the plan answers for it. The id of the reassignment. */
export async function startReassignment(
  services: Services,
  actor: Actor | undefined,
  input: StartReassignmentInput,
): Promise<number> {
  requireMover(actor);
  const now = services.clock.now();
  const request = { officerId: actor.officerId, act: 'startReassignment', input, at: now };
  const { recordId } = await inTransaction(services, em =>
    once(em, request, async () => {
      const rows = rowsOf(em);
      const { rows: found } = await sql<{ plannedAt: string; startedAt: string | null }>`
        select planned_at as "plannedAt", started_at as "startedAt" from reassignment
        where id = ${input.id} and planned_by = ${actor.officerId} for update`.execute(rows);
      const { plannedAt, startedAt } = known(found[0]);
      if (startedAt !== null) {
        throw badInput({ id: 'planStarted' });
      }
      if (isTooOld(plannedAt, now)) {
        throw badInput({ id: 'planTooOld' });
      }
      await begin(rows, input.id, now);
      return { recordId: input.id };
    }),
  );
  return recordId;
}

/** In the transaction that decides on it. */
export async function begin(rows: Rows, id: number, now: Temporal.Instant): Promise<void> {
  await sql`update reassignment set started_at = ${now.toString()} where id = ${id}`.execute(rows);
  await addRunJob(rows, id);
}

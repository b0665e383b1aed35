import { sql } from 'kysely';
import { rowsOf } from '../database/rows.ts';
import { type IdempotentInput, once } from '../history/actRequest.service.ts';
import type { Actor } from '../officers/actor.ts';
import { requireSignedIn } from '../officers/personReach.queries.ts';
import { inTransaction, type Services } from '../services.ts';
import { requireOpen } from './absence.rules.ts';
import { getAbsence } from './absence.queries.ts';
import { returnCasesIn } from './returnCases.service.ts';

export interface CancelledAbsence extends IdempotentInput {
  readonly id: number;
  readonly note: string;
}

/** It will not be, or ends today: what was moved for it comes back at once, but for what somebody has acted on. */
export async function cancelAbsence(
  services: Services,
  actor: Actor | undefined,
  input: CancelledAbsence,
): Promise<number> {
  requireSignedIn(actor);
  const now = services.clock.now();
  const request = { officerId: actor.officerId, act: 'cancelAbsence', input, at: now };
  const { recordId } = await inTransaction(services, em =>
    once(em, request, async () => {
      const rows = rowsOf(em);
      await sql`select 1 from absence where id = ${input.id} for no key update`.execute(rows);
      const absence = await getAbsence(rows, actor, input.id, now);
      requireOpen(absence);
      const { id } = absence;
      await sql`
        update absence set cancelled_at = ${now.toString()}, cancelled_by = ${actor.officerId},
          cancel_note = ${input.note}
        where id = ${id}`.execute(rows);
      await returnCasesIn(services, rows, id);
      return { recordId: id };
    }),
  );
  return recordId;
}

import { sql } from 'kysely';
import { within } from '../applications/reach.queries.ts';
import { type Rows, rowsOf } from '../database/rows.ts';
import { badInput } from '../errors.ts';
import { type IdempotentInput, once } from '../history/actRequest.service.ts';
import type { Actor } from '../officers/actor.ts';
import { filtersFor } from '../officers/permissions.ts';
import { planIn, requireMover } from '../reassignments/planReassignment.service.ts';
import { inTransaction, type Services } from '../services.ts';
import { requireOpen } from './absence.rules.ts';
import { getAbsence } from './absence.queries.ts';
import type { Absence } from './absence.type.ts';
import { dueInAbsence } from './absenceReach.queries.ts';

export interface AbsenceMoves extends IdempotentInput {
  readonly id: number;
  readonly note: string;
}

/**
 * Where each case due in the absence would go: along the chain of substitutes, or by load where none is named.
 * Nothing moves yet. The id of the plan.
 */
export async function planAbsenceMoves(
  services: Services,
  actor: Actor | undefined,
  input: AbsenceMoves,
): Promise<number> {
  requireMover(actor);
  const now = services.clock.now();
  const request = { officerId: actor.officerId, act: 'planAbsenceMoves', input, at: now };
  const { recordId } = await inTransaction(services, em =>
    once(em, request, async () => {
      const rows = rowsOf(em);
      const absence = await getAbsence(rows, actor, input.id, now);
      requireOpen(absence);
      const applicationIds = await dueIds(rows, actor, absence);
      if (applicationIds.length === 0) {
        throw badInput({ id: 'nothingDue' });
      }
      const planId = await planIn(services, em, actor, {
        selection: { by: 'cases', applicationIds },
        source: 'absence',
        spread: absence.substituteId === null ? 'load' : 'substitute',
        reason: 'absence',
        note: input.note,
        absenceId: absence.id,
      });
      return { recordId: planId };
    }),
  );
  return recordId;
}

async function dueIds(rows: Rows, actor: Actor, { id, today }: Absence): Promise<readonly number[]> {
  const { rows: found } = await sql<{ id: number }>`
    select a.id from absence b join application a on ${dueInAbsence(sql`${today}::date`)}
    where b.id = ${id} and ${within(filtersFor(actor, 'reassignOfficer'))} order by a.id`.execute(rows);
  return found.map(one => one.id);
}

import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { assignOfficerIn } from '../assignments/assignment.service.ts';
import { rowsOf } from '../database/rows.ts';
import { DomainError, known } from '../errors.ts';
import type { Actor } from '../officers/actor.ts';
import { inTransaction, type Services } from '../services.ts';
import { judge, type Judged } from './judge.service.ts';
import type { MoveRefusal } from './reassignment.ts';
import { recordRefusals } from './recordMoves.service.ts';
import { type Batch, checksAtTurn, findPlanner, getBatch, lockCases, takeItems } from './turn.queries.ts';

/** A case that nobody holds yet is assigned as at any other time: stage, dates and notices go with the act. False: none waits. */
export function assignNext(services: Services, id: number): Promise<boolean> {
  const now = services.clock.now();
  return inTransaction(services, async em => {
    const rows = rowsOf(em);
    const [item] = await takeItems(rows, id, { held: false, limit: 1 });
    if (!item) {
      return false;
    }
    const batch = await getBatch(rows, id);
    const planner = await findPlanner(rows, batch);
    const [found] = await lockCases(rows, [item.applicationId]);
    const check = (await checksAtTurn(rows, id, [item.applicationId], now)).get(item.applicationId);
    const judged = judge(services, batch, planner, { item, found: known(found), check: known(check) });
    const refusal = judged.refusal ?? (planner ? await assign(services, em, batch, planner, judged) : 'notPermitted');
    if (refusal) {
      await recordRefusals(rows, id, [{ ...judged, refusal }], now);
    }
    return true;
  });
}

async function assign(
  services: Services,
  em: SqlEntityManager,
  batch: Batch,
  planner: Actor,
  { item, found }: Judged,
): Promise<MoveRefusal | null> {
  const rows = rowsOf(em);
  const input = { applicationId: found.id, expectedVersion: found.version, officerId: item.toId };
  try {
    // Whatever it refuses, and however late, leaves the case as it was.
    const { version } = await em.transactional(within => assignOfficerIn(services, within, planner, input));
    await sql`
      update assignment set reassignment_id = ${batch.id}, reason = ${batch.note}
      where application_id = ${found.id} and upper_inf(during)`.execute(rows);
    await sql`
      update reassignment_item set state = 'moved', done_at = ${services.clock.now().toString()}, version_after = ${version}
      where reassignment_id = ${batch.id} and application_id = ${found.id}`.execute(rows);
    return null;
  } catch (error) {
    if (error instanceof DomainError) {
      return refusalOfAct[error.code] ?? 'notPermitted';
    }
    throw error;
  }
}

const refusalOfAct: Readonly<Record<string, MoveRefusal>> = {
  ACT_NOT_ALLOWED: 'wrongStage',
  BAD_INPUT: 'officerUnavailable',
  NO_CALENDAR: 'noCalendar',
};

import { sql } from 'kysely';
import { lockOn } from '../database/lockOn.ts';
import { rowsOf } from '../database/rows.ts';
import { badInput } from '../errors.ts';
import { recordSetting } from '../history/settingEvent.service.ts';
import type { StageId } from '../law/law.ts';
import type { Actor } from '../officers/actor.ts';
import { requirePermission } from '../officers/permissions.ts';
import { inTransaction, type Services } from '../services.ts';
import { checkWeight } from './units.rules.ts';
import { listWorkWeights } from './workWeight.queries.ts';

export interface NewWorkWeight {
  readonly stage: StageId;
  readonly units: number;
  readonly reason: string;
}

/** Counts for every load that is reckoned from now on. */
export async function setWorkWeight(
  services: Services,
  actor: Actor | undefined,
  { stage, units, reason }: NewWorkWeight,
): Promise<void> {
  requirePermission(actor, 'changeSettings', {});
  if (stage === 'closed') {
    throw badInput({ stage: 'unknown' });
  }
  checkWeight(units);
  const at = services.clock.now();
  const by = actor.officerId;
  await inTransaction(services, async em => {
    await lockOn(em, 'workWeight', stage);
    const rows = rowsOf(em);
    const before = (await listWorkWeights(rows)).find(one => one.stage === stage);
    await sql`
      insert into work_weight (stage, units, since, set_by, reason)
      values (${stage}, ${units}, ${at.toString()}, ${by}, ${reason})`.execute(rows);
    const change = { before: { stage, units: before?.units ?? null }, after: { stage, units } };
    await recordSetting(rows, { what: 'workWeight', at, by, ...change, reason });
  });
}

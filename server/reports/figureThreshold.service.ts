import { sql } from 'kysely';
import { lockOn } from '../database/lockOn.ts';
import { rowsOf } from '../database/rows.ts';
import { badInput } from '../errors.ts';
import { recordSetting } from '../history/settingEvent.service.ts';
import type { Actor } from '../officers/actor.ts';
import { requirePermission } from '../officers/permissions.ts';
import { inTransaction, type Services } from '../services.ts';
import { figureThreshold } from './figureThreshold.queries.ts';

const largest = 100;

export interface NewFigureThreshold {
  readonly amount: number;
  readonly reason: string;
}

/** Counts for every answer from now on. Throws BAD_INPUT for less than 1, which hides nothing, or more than 100. */
export async function setFigureThreshold(
  services: Services,
  actor: Actor | undefined,
  { amount, reason }: NewFigureThreshold,
): Promise<void> {
  requirePermission(actor, 'changeSettings', {});
  if (amount < 1 || amount > largest) {
    throw badInput({ amount: 'from1To100' });
  }
  const at = services.clock.now();
  const by = actor.officerId;
  await inTransaction(services, async em => {
    await lockOn(em, 'figureThreshold', 'all');
    const rows = rowsOf(em);
    const before = await figureThreshold(rows);
    await sql`
      insert into figure_threshold (amount, since, set_by, reason)
      values (${amount}, ${at.toString()}, ${by}, ${reason})`.execute(rows);
    const change = { before: { cases: before.amount }, after: { cases: amount } };
    await recordSetting(rows, { what: 'figureThreshold', at, by, ...change, reason });
  });
}

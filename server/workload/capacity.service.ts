import { sql } from 'kysely';
import { lockOn } from '../database/lockOn.ts';
import { rowsOf } from '../database/rows.ts';
import { recordSetting } from '../history/settingEvent.service.ts';
import type { Actor } from '../officers/actor.ts';
import { getPerson, requireSignedIn } from '../officers/personReach.queries.ts';
import { inTransaction, type Services } from '../services.ts';
import { checkUnits } from './units.rules.ts';

export interface NewCapacity {
  readonly officerId: number;
  readonly units: number;
  readonly reason: string;
}

/** How much one officer carries at once; nothing is a capacity too: they are given cases by name only. */
export async function setOfficerCapacity(
  services: Services,
  actor: Actor | undefined,
  { officerId, units, reason }: NewCapacity,
): Promise<void> {
  requireSignedIn(actor);
  checkUnits(units);
  const at = services.clock.now();
  const by = actor.officerId;
  await inTransaction(services, async em => {
    const rows = rowsOf(em);
    await getPerson(rows, actor, 'planWork', officerId);
    await lockOn(em, 'officerCapacity', officerId);
    const { rows: before } = await sql<{ units: number }>`
      select units::float8 as units from officer_capacity
      where officer_id = ${officerId} order by since desc, id desc limit 1`.execute(rows);
    await sql`
      insert into officer_capacity (officer_id, units, since, set_by, reason)
      values (${officerId}, ${units}, ${at.toString()}, ${by}, ${reason})`.execute(rows);
    await recordSetting(rows, {
      what: 'officerCapacity',
      at,
      by,
      before: before[0] ? { officerId, units: before[0].units } : null,
      after: { officerId, units },
      reason,
    });
  });
}

import { sql } from 'kysely';
import { type Rows, rowsOf } from '../database/rows.ts';
import { badInput } from '../errors.ts';
import { recordSetting } from '../history/settingEvent.service.ts';
import type { Actor } from '../officers/actor.ts';
import { requirePermission } from '../officers/permissions.ts';
import { inTransaction, type Services } from '../services.ts';

export interface NewRate {
  readonly since: Temporal.PlainDate;
  readonly mci: number;
  readonly note?: string | null;
}

const largestMci = 1_000_000;

/** Whatever was paid stays as it was: a rate is never put under the day of a payment already recorded. */
export async function addMciRate(services: Services, actor: Actor | undefined, input: NewRate): Promise<void> {
  requirePermission(actor, 'changeSettings', {});
  const { mci, note = null } = input;
  const since = input.since.toString();
  if (mci < 1 || mci > largestMci) {
    throw badInput({ mci: 'outOfRange' });
  }
  await inTransaction(services, async em => {
    const rows = rowsOf(em);
    // One rate at a time. A payment recorded at this very moment keeps the rate it was recorded at.
    await sql`lock table mci_rate in share row exclusive mode`.execute(rows);
    if (await isUsed(rows, since)) {
      throw badInput({ since: 'usedByPayments' });
    }
    const { rows: found } = await sql<{ mci: number; note: string | null }>`
      select mci, note from mci_rate where since = ${since}`.execute(rows);
    const before = found[0] ? { since, ...found[0] } : null;
    await sql`
      insert into mci_rate (since, mci, note) values (${since}, ${mci}, ${note})
      on conflict (since) do update set mci = excluded.mci, note = excluded.note`.execute(rows);
    const after = { since, mci, note };
    await recordSetting(rows, { what: 'mciRate', at: services.clock.now(), by: actor.officerId, before, after });
  });
}

/** Whether somebody has paid on a day the new rate would cover: from its first day to the day before the next rate. */
async function isUsed(rows: Rows, since: string): Promise<boolean> {
  const { rows: found } = await sql`
    select 1 from payment where paid_on >= ${since}
      and paid_on < coalesce((select min(since) from mci_rate where since > ${since}), 'infinity'::date) limit 1`.execute(
    rows,
  );
  return found.length > 0;
}

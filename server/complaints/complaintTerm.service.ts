import { sql } from 'kysely';
import { lockOn } from '../database/lockOn.ts';
import { rowsOf } from '../database/rows.ts';
import { badInput } from '../errors.ts';
import { recordSetting } from '../history/settingEvent.service.ts';
import { reviewClocks } from '../law/complaints.ts';
import type { Actor } from '../officers/actor.ts';
import { requirePermission } from '../officers/permissions.ts';
import { inTransaction, type Services } from '../services.ts';
import { reviewTermOf } from './complaintTerm.queries.ts';
import type { SetComplaintTermInput } from './complaintTerm.type.ts';

/** Counts for complaints registered from now on; dates already given do not move. */
export async function setComplaintTerm(
  services: Services,
  actor: Actor | undefined,
  { bodyKind, amount, reason }: SetComplaintTermInput,
): Promise<void> {
  requirePermission(actor, 'changeSettings', {});
  if (!reviewClocks[bodyKind].isSetting) {
    throw badInput({ bodyKind: 'setByTheOrders' });
  }
  if (!Number.isInteger(amount) || amount < 1 || amount > 60) {
    throw badInput({ amount: 'outOfRange' });
  }
  const at = services.clock.now();
  const by = actor.officerId;
  await inTransaction(services, async em => {
    await lockOn(em, 'complaintTerm', bodyKind);
    const rows = rowsOf(em);
    const before = await reviewTermOf(rows, bodyKind);
    await sql`
      insert into complaint_term (body_kind, amount, since, set_by, reason)
      values (${bodyKind}, ${amount}, ${at.toString()}, ${by}, ${reason})`.execute(rows);
    const change = { before: { bodyKind, amount: before }, after: { bodyKind, amount } };
    await recordSetting(rows, { what: 'complaintTerm', at, by, ...change, reason });
  });
}

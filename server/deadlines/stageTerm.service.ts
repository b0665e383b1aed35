import { sql } from 'kysely';
import { rowsOf } from '../database/rows.ts';
import { recordSetting } from '../history/settingEvent.service.ts';
import { getEdition } from '../law/editions.ts';
import type { Channel, StageId } from '../law/law.ts';
import type { Actor } from '../officers/actor.ts';
import { requirePermission } from '../officers/permissions.ts';
import { inTransaction, type Services } from '../services.ts';
import { checkSettable } from './stageTerm.rules.ts';
import { termsInForce } from './stageTerm.queries.ts';

export interface NewStageTerm {
  readonly edition: string;
  readonly channel: Channel;
  readonly stage: StageId | null;
  readonly amount: number;
  readonly reason: string;
}

/** Counts for stages that begin from now on; dates already given do not move. */
export async function setStageTerm(services: Services, actor: Actor | undefined, input: NewStageTerm): Promise<void> {
  requirePermission(actor, 'changeSettings', {});
  const { channel, amount, reason, stage } = input;
  const edition = getEdition(input.edition, services.editions);
  const at = services.clock.now();
  checkSettable(edition, channel, stage, amount);
  await inTransaction(services, async em => {
    const rows = rowsOf(em);
    const inForce = await termsInForce(rows, edition, edition.procedures[channel]);
    const before = stage ? inForce.terms(stage)?.amount : inForce.procedure.term.amount;
    await sql`
      insert into stage_term (edition, channel, stage, amount, since, set_by, reason)
      values (${edition.id}, ${channel}, ${stage ?? 'term'}, ${amount}, ${at.toString()}, ${actor.officerId}, ${reason})`.execute(
      rows,
    );
    const term = { edition: edition.id, channel, stage };
    await recordSetting(rows, {
      what: 'stageTerm',
      at,
      by: actor.officerId,
      before: { ...term, amount: before },
      after: { ...term, amount },
      reason,
    });
  });
}

import { sql } from 'kysely';
import { rowsOf } from '../database/rows.ts';
import { badInput } from '../errors.ts';
import { recordSetting } from '../history/settingEvent.service.ts';
import { getEdition } from '../law/editions.ts';
import type { Actor } from '../officers/actor.ts';
import { requirePermission } from '../officers/permissions.ts';
import { inTransaction, type Services } from '../services.ts';
import { hearingRequirements } from './hearingRequirement.queries.ts';
import type { SetHearingRequirementInput } from './hearingRequirement.type.ts';

/** Only widened: what item 9 demands stays demanded. */
export async function setHearingRequirement(
  services: Services,
  actor: Actor | undefined,
  { edition: editionId, ground, needed, reason }: SetHearingRequirementInput,
): Promise<void> {
  requirePermission(actor, 'changeSettings', {});
  const edition = getEdition(editionId, services.editions);
  const at = services.clock.now();
  await inTransaction(services, async em => {
    const rows = rowsOf(em);
    const before = (await hearingRequirements(rows, edition)).find(one => one.ground === ground);
    if (!before || before.byEdition) {
      throw badInput({ ground: 'demandedByTheOrder' });
    }
    await sql`
      insert into hearing_requirement (edition, ground, needed, since, set_by, reason)
      values (${edition.id}, ${ground}, ${needed}, ${at.toString()}, ${actor.officerId}, ${reason})`.execute(rows);
    await recordSetting(rows, {
      what: 'hearingRequirement',
      at,
      by: actor.officerId,
      before: { edition: edition.id, ground, needed: before.needed },
      after: { edition: edition.id, ground, needed },
      reason,
    });
  });
}

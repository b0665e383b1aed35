import { sql } from 'kysely';
import { rowsOf } from '../database/rows.ts';
import { badInput } from '../errors.ts';
import { recordSetting } from '../history/settingEvent.service.ts';
import { apostilleStatuses, type ApostilleStatus } from '../law/countries.ts';
import type { Actor } from '../officers/actor.ts';
import { requirePermission } from '../officers/permissions.ts';
import { inTransaction, type Services } from '../services.ts';

export interface CountryOnList {
  readonly code: string;
  readonly apostille: ApostilleStatus;
  readonly note?: string | null;
}

/** Warns at the next intake; cases already accepted show it too, for the country is the same. */
export async function setDestinationCountry(
  services: Services,
  actor: Actor | undefined,
  input: CountryOnList,
): Promise<void> {
  requirePermission(actor, 'changeSettings', {});
  const { code, apostille, note = null } = input;
  if (!apostilleStatuses.includes(apostille)) {
    throw badInput({ apostille: 'unknown' });
  }
  const at = services.clock.now();
  await inTransaction(services, async em => {
    const rows = rowsOf(em);
    const { rows: found } = await sql<CountryOnList>`
      select code, apostille, note from destination_country where code = ${code} for update`.execute(rows);
    await sql`
      insert into destination_country (code, apostille, note, updated_at) values (${code}, ${apostille}, ${note}, ${at.toString()})
      on conflict (code) do update
        set apostille = excluded.apostille, note = excluded.note, updated_at = excluded.updated_at`.execute(rows);
    const after = { code, apostille, note };
    await recordSetting(rows, { what: 'destinationCountry', at, by: actor.officerId, before: found[0] ?? null, after });
  });
}

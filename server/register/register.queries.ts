import { sql } from 'kysely';
import { within } from '../applications/application.queries.ts';
import type { Rows } from '../database/rows.ts';
import type { Actor } from '../officers/actor.ts';
import { filtersFor } from '../officers/permissions.ts';
import type { RegisterEntry } from './registerEntry.type.ts';

export const entryColumns = sql`
  r.id, r.application_id as "applicationId", r.document_id as "documentId", r.provider_id as "providerId", r.year, r.number,
  r.state, r.result, r.signatory_name as "signatoryName", r.signatory_capacity as "signatoryCapacity",
  r.seal_authority as "sealAuthority", r.signed_on as "signedOn", r.entered_at as "enteredAt", r.ended_at as "endedAt",
  r.end_reason as "endReason"`;

export interface EntryFilter {
  readonly providerId?: number | null;
  readonly year?: number | null;
  readonly number?: number | null;
  readonly state?: string | null;
}

/** The book, newest line first, cut to what the reader may see; names only where they may see personal data. */
export async function listEntries(
  rows: Rows,
  actor: Actor,
  page: { filter: EntryFilter; first: number; before: number | null },
): Promise<{ items: RegisterEntry[]; hasNextPage: boolean; endCursor: string | null }> {
  const { providerId, year, number, state } = page.filter;
  const { rows: found } = await sql<RegisterEntry & { mayName: boolean }>`
    select ${entryColumns}, ${within(filtersFor(actor, 'readPersonalData'))} as "mayName"
    from register_entry r join application a on a.id = r.application_id
    where ${within(filtersFor(actor, 'readRegister'))}
      and (${providerId ?? null}::int is null or r.provider_id = ${providerId ?? null})
      and (${year ?? null}::int is null or r.year = ${year ?? null})
      and (${number ?? null}::int is null or r.number = ${number ?? null})
      and (${state ?? null}::text is null or r.state = ${state ?? null})
      and (${page.before}::int is null or r.id < ${page.before})
    order by r.id desc limit ${page.first + 1}`.execute(rows);
  const items = found.slice(0, page.first).map(({ mayName, ...row }) => (mayName ? row : { ...row, signatoryName: null }));
  return { items, hasNextPage: found.length > page.first, endCursor: items.at(-1)?.id.toString() ?? null };
}

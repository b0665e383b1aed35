import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import { keyTermsOf } from './apiKey.rules.ts';
import type { ApiKey } from './apiKey.type.ts';
import { may, requirePermission } from './permissions.ts';

type Kept = Omit<ApiKey, 'readOnly' | 'covers'> & { readonly kept: Readonly<Record<string, unknown>> };

/** Newest first; those revoked and expired too. Of all owners for whoever issues keys to all, else one's own. */
export async function listApiKeys(context: Context): Promise<readonly ApiKey[]> {
  const { rows, services } = context;
  const actor = signedIn(context);
  const all = may(actor, 'issueApiKey');
  if (!all) {
    requirePermission(actor, 'issueOwnKey', {});
  }
  const { rows: found } = await sql<Kept>`
    select k.id, k.name, k.start, k.metadata::jsonb ->> 'role' as role, k.metadata::jsonb ->> 'scope' as scope,
      coalesce(k.enabled, true) and (k."expiresAt" is null or k."expiresAt" > ${services.clock.now().toString()}) as valid,
      k."createdAt" as "issuedAt", k."expiresAt", k."lastRequest" as "lastUsedAt", o.id as "ownerId",
      k.metadata::jsonb as kept
    from auth_api_key k join officer o on o.auth_user_id = k."referenceId"
    ${all ? sql`` : sql`where o.id = ${actor.officerId}`}
    order by k."createdAt" desc, k.id`.execute(rows);
  return found.map(({ kept, ...key }) => {
    const { readOnly, covers } = keyTermsOf(key.id, kept);
    return { ...key, readOnly, covers };
  });
}

/** How many keys of the officer work at the moment. */
export async function countKeysInUse(rows: Rows, officerId: number, now: Temporal.Instant): Promise<number> {
  const { rows: found } = await sql<{ count: number }>`
    select count(*)::int as count from auth_api_key k join officer o on o.auth_user_id = k."referenceId"
    where o.id = ${officerId} and k.enabled and (k."expiresAt" is null or k."expiresAt" > ${now.toString()})`.execute(
    rows,
  );
  return found[0]?.count ?? 0;
}

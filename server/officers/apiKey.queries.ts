import { sql } from 'kysely';
import type { Context } from '../graphql/context.ts';
import type { ApiKey } from './apiKey.type.ts';

/** Newest first; those revoked and expired too. */
export async function listApiKeys({ rows, services }: Context): Promise<readonly ApiKey[]> {
  const { rows: found } = await sql<ApiKey>`
    select k.id, k.name, k.start, k.metadata::jsonb ->> 'role' as role, k.metadata::jsonb ->> 'scope' as scope,
      coalesce(k.enabled, true) and (k."expiresAt" is null or k."expiresAt" > ${services.clock.now().toString()}) as valid,
      k."createdAt" as "issuedAt", k."expiresAt", k."lastRequest" as "lastUsedAt", o.id as "ownerId"
    from auth_api_key k join officer o on o.auth_user_id = k."referenceId"
    order by k."createdAt" desc, k.id`.execute(rows);
  return found;
}

import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { rowsOf } from '../database/rows.ts';
import { forbiddenOrUnknown } from '../errors.ts';
import { keyTermsOf } from './apiKey.rules.ts';
import type { KeyTerms } from './apiKeyTerms.ts';
import type { Auth } from './auth.ts';
import { RoleGrant } from './officer.entity.ts';
import { accountOf, getOfficer } from './officer.service.ts';

export interface NewApiKey {
  /** What the key is for, such as the name of the machine that uses it. */
  readonly name: string;
  /** The one grant of its owner that the key carries. */
  readonly grantId: number;
  readonly days?: number;
  /** As left out: acts as its role does, and asks for everything it may. */
  readonly terms?: Omit<KeyTerms, 'id'>;
}

export interface IssuedApiKey {
  readonly id: string;
  /** Shown once: only its hash is kept. */
  readonly key: string;
}

export async function issueApiKey(
  auth: Auth,
  em: SqlEntityManager,
  wanted: NewApiKey,
  by: number | null,
): Promise<IssuedApiKey> {
  const grant = await em.findOne(RoleGrant, { id: wanted.grantId, endedAt: null });
  if (!grant) {
    throw forbiddenOrUnknown();
  }
  const owner = await getOfficer(em, grant.officerId);
  const { role, scope, providerId, unitId, officeId, bodyId, region } = grant;
  const { readOnly, covers } = keyTermsOf('', { role, ...wanted.terms });
  const { id, key } = await auth.api.createApiKey({
    body: {
      userId: accountOf(owner),
      name: wanted.name,
      metadata: withoutNulls({
        role,
        scope,
        providerId,
        unitId,
        officeId,
        bodyId,
        region,
        issuedById: by,
        readOnly,
        covers,
      }),
      expiresIn: wanted.days === undefined ? null : wanted.days * 86_400,
    },
  });
  return { id, key };
}

/** The key stays listed, switched off. With an owner, only one of theirs. */
export async function revokeApiKey(
  em: SqlEntityManager,
  keyId: string,
  now: Temporal.Instant,
  ownerId?: number,
): Promise<void> {
  const owned =
    ownerId === undefined ? sql`` : sql`and "referenceId" = (select auth_user_id from officer where id = ${ownerId})`;
  const { numAffectedRows } = await sql`
    update auth_api_key set enabled = false, "updatedAt" = ${now.toString()}
    where id = ${keyId} and enabled ${owned}`.execute(rowsOf(em));
  if (!numAffectedRows) {
    throw forbiddenOrUnknown();
  }
}

function withoutNulls(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

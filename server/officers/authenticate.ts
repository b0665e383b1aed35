import type { Rows } from '../database/rows.ts';
import { DomainError } from '../errors.ts';
import type { Actor, Grant } from './actor.ts';
import type { Auth } from './auth.ts';
import { findActiveOfficer } from './officer.queries.ts';

/** Who asks, by the key of a system or the session cookie of a person; `undefined` when nobody known does. */
export async function authenticate(auth: Auth, on: Rows, headers: Headers): Promise<Actor | undefined> {
  const key = headers.get('x-api-key');
  return key === null ? byCookie(auth, on, headers) : byKey(auth, on, key);
}

async function byCookie(auth: Auth, on: Rows, headers: Headers): Promise<Actor | undefined> {
  if (!headers.has('cookie')) {
    return undefined;
  }
  // Only /api/auth/get-session prolongs a session: it alone can send the browser the new cookie.
  const session = await auth.api.getSession({ headers, query: { disableRefresh: true } });
  const officer = session && (await findActiveOfficer(on, session.user.id));
  return officer ? { ...officer, via: 'session' } : undefined;
}

async function byKey(auth: Auth, on: Rows, key: string): Promise<Actor | undefined> {
  const { valid, error, key: found } = await auth.api.verifyApiKey({ body: { key } });
  if (error?.code === 'RATE_LIMITED') {
    throw new DomainError('TOO_MANY_REQUESTS');
  }
  if (!valid || !found) {
    return undefined;
  }
  const officer = await findActiveOfficer(on, found.referenceId);
  const issuedFor = found.metadata;
  if (!officer || !issuedFor) {
    return undefined;
  }
  // The key carries one grant of its owner, and only while the owner still holds it.
  const grants = officer.grants.filter(grant => isSameGrant(grant, issuedFor));
  return { ...officer, grants, via: 'apiKey' };
}

function isSameGrant(grant: Grant, issuedFor: Readonly<Record<string, unknown>>): boolean {
  const fields = ['role', 'scope', 'providerId', 'unitId', 'officeId', 'bodyId', 'region'] as const;
  return fields.every(field => grant[field] === issuedFor[field]);
}

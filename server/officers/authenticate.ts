import { createSecretKey } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Rows } from '../database/rows.ts';
import { DomainError } from '../errors.ts';
import type { Actor, Grant } from './actor.ts';
import { keyTermsOf } from './apiKey.rules.ts';
import type { Auth } from './auth.ts';
import { findActiveOfficer, findSignedIn } from './officer.queries.ts';
import { type CookieSeal, sessionTokenIn } from './sessionCookie.ts';

/** Who asks, by the key of a system or the session cookie of a person; `undefined` when nobody known does. */
export function authenticate(auth: Auth, on: Rows, headers: IncomingHttpHeaders): Promise<Actor | undefined> {
  const key = headers['x-api-key'];
  return key === undefined ? byCookie(auth, on, headers.cookie) : byKey(auth, on, String(key));
}

/**
 * One statement for session, person and grants, and none kept in memory: whoever is signed out or loses a grant is
 * refused from the next request on, at any server (docs/decisions/025-who-asks-is-one-statement.md).
 */
async function byCookie(auth: Auth, on: Rows, cookies: string | undefined): Promise<Actor | undefined> {
  if (cookies === undefined) {
    return undefined;
  }
  const token = sessionTokenIn(cookies, await sealOf(auth));
  const officer = token && (await findSignedIn(on, token));
  return officer ? { ...officer, via: 'session' } : undefined;
}

const seals = new WeakMap<Auth, Promise<CookieSeal>>();

/** The secret is made a key once, not for every request. */
function sealOf(auth: Auth): Promise<CookieSeal> {
  const seal =
    seals.get(auth) ??
    auth.$context.then(({ secret, authCookies }) => ({
      name: authCookies.sessionToken.name,
      secret: createSecretKey(secret, 'utf8'),
    }));
  seals.set(auth, seal);
  return seal;
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
  return { ...officer, grants, via: 'apiKey', key: keyTermsOf(found.id, issuedFor) };
}

function isSameGrant(grant: Grant, issuedFor: Readonly<Record<string, unknown>>): boolean {
  const fields = ['role', 'scope', 'providerId', 'unitId', 'officeId', 'bodyId', 'region'] as const;
  return fields.every(field => grant[field] === issuedFor[field]);
}

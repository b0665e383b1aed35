import Fastify from 'fastify';
import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { Pool } from 'pg';
import { afterAll, expect, test } from 'vitest';
import { systemClock } from '../../server/clock.ts';
import { rowsOf } from '../../server/database/rows.ts';
import { createAuth } from '../../server/officers/auth.ts';
import { authRoutes } from '../../server/officers/auth.routes.ts';
import { authenticate } from '../../server/officers/authenticate.ts';
import { createOfficer } from '../../server/officers/officer.service.ts';
import { createTestDatabase } from '../support/database.ts';

const baseUrl = 'http://localhost:4000';
const now = Temporal.Instant.from('2026-03-02T05:00:00Z');
const clientId = 'apostille';
const subjects = new Map<string, Readonly<Record<string, unknown>>>();

const database = await createTestDatabase();
const pool = new Pool({ connectionString: database.url, max: 4 });
const provider = await identityProvider();
const auth = createAuth({
  pool,
  secret: 's'.repeat(40),
  baseUrl,
  signInsPerMinute: 0,
  oidc: { discoveryUrl: `${provider.issuer}/.well-known/openid-configuration`, clientId, clientSecret: 'secret' },
});
const app = Fastify();
await app.register(authRoutes(auth));

afterAll(async () => {
  await app.close();
  await provider.server.close();
  await pool.end();
});

await person('unverified@example.kz');

test('an officer known here signs in through the identity provider, by the same verified e-mail address', async () => {
  const officer = await person('known@example.kz');
  const { location, cookie } = await signInThroughProvider({ email: 'known@example.kz', email_verified: true });
  expect(location).toBe('/cases');
  expect(await whoIs(cookie)).toMatchObject({ officerId: officer.id, via: 'session' });
});

test.each([
  ['whom nobody made an officer', { email: 'stranger@example.kz', email_verified: true }],
  ['whose e-mail address the provider has not verified', { email: 'unverified@example.kz', email_verified: false }],
])('a person %s gets no session', async (_what, claims) => {
  const { location, cookie } = await signInThroughProvider(claims);
  expect(location).toContain('error=');
  expect(await whoIs(cookie)).toBeUndefined();
});

function person(email: string) {
  const em = database.orm.em.fork();
  return createOfficer(em, { name: 'Officer', email, language: 'kk', grants: [] }, { by: null, now });
}

function whoIs(cookie: string) {
  return authenticate(auth, rowsOf(database.orm.em.fork()), { cookie });
}

/** What the browser does: asks where to go, comes back with a code. */
async function signInThroughProvider(claims: Readonly<Record<string, unknown>>) {
  const payload = { provider: 'oidc', callbackURL: '/cases', errorCallbackURL: '/sign-in' };
  const asked = await app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/social',
    headers: { origin: baseUrl },
    payload,
  });
  const there = new URL(asked.json<{ url: string }>().url);
  const code = randomUUID();
  subjects.set(code, { sub: randomUUID(), name: 'Name', nonce: there.searchParams.get('nonce'), ...claims });
  const query = new URLSearchParams({ code, state: there.searchParams.get('state') ?? '' });
  const back = await app.inject({ url: `/api/auth/callback/oidc?${query}`, headers: { cookie: cookiesOf(asked) } });
  return { location: back.headers.location ?? '', cookie: cookiesOf(back) };
}

function cookiesOf({ cookies }: { cookies: readonly { name: string; value: string }[] }): string {
  return cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
}

/** A small but real one: discovery, keys, a code for a signed token. */
async function identityProvider() {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const server = Fastify();
  const issuer = () => server.listeningOrigin;
  server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
    done(null, new URLSearchParams(String(body)));
  });
  server.get('/.well-known/openid-configuration', () => ({
    issuer: issuer(),
    authorization_endpoint: `${issuer()}/authorize`,
    token_endpoint: `${issuer()}/token`,
    jwks_uri: `${issuer()}/keys`,
    id_token_signing_alg_values_supported: ['RS256'],
  }));
  server.get('/keys', () => ({
    keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }],
  }));
  server.post<{ Body: URLSearchParams }>('/token', request => {
    const claims = subjects.get(request.body.get('code') ?? '');
    const iat = Math.floor(systemClock.now().epochMilliseconds / 1000);
    const token = [
      encoded({ alg: 'RS256', kid: 'one' }),
      encoded({ iss: issuer(), aud: clientId, iat, exp: iat + 60, ...claims }),
    ].join('.');
    const signature = sign('sha256', Buffer.from(token), privateKey).toString('base64url');
    return { access_token: 'access', token_type: 'Bearer', id_token: `${token}.${signature}` };
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  return { server, issuer: issuer() };
}

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

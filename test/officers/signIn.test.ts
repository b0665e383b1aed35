import { base32 } from '@better-auth/utils/base32';
import { createOTP } from '@better-auth/utils/otp';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import Fastify from 'fastify';
import { Pool } from 'pg';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { rowsOf } from '../../server/database/rows.ts';
import { issueApiKey, revokeApiKey } from '../../server/officers/apiKey.service.ts';
import { type AuthOptions, createAuth } from '../../server/officers/auth.ts';
import { authRoutes } from '../../server/officers/auth.routes.ts';
import { authenticate } from '../../server/officers/authenticate.ts';
import { type Officer, RoleGrant } from '../../server/officers/officer.entity.ts';
import {
  createOfficer,
  deactivateOfficer,
  endGrant,
  grantRole,
  reactivateOfficer,
  resetPassword,
} from '../../server/officers/officer.service.ts';
import { createTestDatabase } from '../support/database.ts';

const now = Temporal.Instant.from('2026-03-02T05:00:00Z');
const change = { by: null, now };
const password = 'a long enough password';
const baseUrl = 'http://localhost:4000';

const database = await createTestDatabase();
const pool = new Pool({ connectionString: database.url, max: 4 });
const { auth, app } = await desk();
let people = 0;

afterAll(async () => {
  await app.close();
  await pool.end();
});
beforeEach(() => pool.query('delete from auth_rate_limit'));

async function desk(options: Partial<AuthOptions> = {}) {
  const made = createAuth({ pool, secret: 's'.repeat(40), baseUrl, signInsPerMinute: 100, ...options });
  const server = Fastify();
  await server.register(authRoutes(made));
  return { auth: made, app: server };
}

function em(): SqlEntityManager {
  return database.orm.em.fork();
}

function analyst(overrides: { password?: string } = { password }): Promise<Officer> {
  people += 1;
  const person = { name: 'Айгүл Сейітқызы', email: `person${people}@example.kz`, language: 'kk' } as const;
  const grants = [{ role: 'analyst', scope: 'region', region: 'akmola' }] as const;
  return createOfficer(em(), { ...person, ...overrides, grants }, change);
}

function signIn(email: string, given = password, server = app, headers: Record<string, string> = {}) {
  const origin = { origin: baseUrl };
  return server.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    headers: { ...origin, ...headers },
    payload: { email, password: given },
  });
}

function cookieOf(response: Awaited<ReturnType<typeof signIn>>): string {
  return response.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
}

function whoIs(headers: Record<string, string>) {
  return authenticate(auth, rowsOf(em()), headers);
}

async function portal() {
  people += 1;
  const grants = [
    { role: 'portal', scope: 'country' },
    { role: 'analyst', scope: 'country' },
  ] as const;
  const person = { name: 'eGov', email: `portal${people}@example.kz`, language: 'kk', grants } as const;
  const owner = await createOfficer(em(), person, change);
  const grant = await em().findOneOrFail(RoleGrant, { officerId: owner.id, role: 'portal' });
  const issued = await issueApiKey(auth, em(), { name: 'production', grantId: grant.id }, null);
  return { owner, grant, ...issued };
}

describe('Signing in', () => {
  test('with the right password gives a session that knows the officer, the language and the grants in force', async () => {
    const { id, email } = await analyst();
    const response = await signIn(email.toUpperCase());
    expect(response.statusCode).toBe(200);
    expect(await whoIs({ cookie: cookieOf(response) })).toEqual({
      officerId: id,
      name: 'Айгүл Сейітқызы',
      language: 'kk',
      grants: [{ role: 'analyst', scope: 'region', region: 'akmola' }],
      via: 'session',
    });
  });

  test('with a wrong password and with an unknown e-mail is refused in the same words', async () => {
    const { email } = await analyst();
    const wrong = await signIn(email, 'not the password');
    const unknown = await signIn('nobody@example.kz');
    expect([wrong.statusCode, unknown.statusCode]).toEqual([401, 401]);
    expect(wrong.json()).toEqual(unknown.json());
    expect(wrong.cookies).toEqual([]);
  });

  test('sets a cookie that scripts cannot read and other sites cannot use', async () => {
    const { email } = await analyst();
    const [cookie] = (await signIn(email)).cookies;
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/', maxAge: 12 * 3600 });
    expect(cookie?.secure).toBeUndefined();
  });

  test('over https sets a cookie that travels over https only', async () => {
    const { email } = await analyst();
    const secure = await desk({ baseUrl: 'https://apostille.example.kz' });
    const response = await signIn(email, password, secure.app, { origin: 'https://apostille.example.kz' });
    expect(response.cookies[0]).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax' });
    await secure.app.close();
  });

  test('from the page of another site is refused, and so is whatever it asks in the name of who is signed in', async () => {
    const { email } = await analyst();
    const elsewhere = {
      origin: 'https://elsewhere.example',
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
    };
    expect((await signIn(email, password, app, elsewhere)).statusCode).toBe(403);
    const cookie = cookieOf(await signIn(email));
    const headers = { cookie, origin: 'https://elsewhere.example' };
    const out = await app.inject({ method: 'POST', url: '/api/auth/sign-out', headers });
    expect(out.statusCode).toBe(403);
    expect(await whoIs({ cookie })).toBeDefined();
  });

  test('is limited: after three attempts a minute from one address the right password is refused too', async () => {
    const { email } = await analyst();
    const strict = await desk({ signInsPerMinute: 3 });
    const statuses: number[] = [];
    for (const given of ['wrong password', 'wrong password', 'wrong password', password]) {
      statuses.push((await signIn(email, given, strict.app, { 'x-client-address': '203.0.113.9' })).statusCode);
    }
    expect(statuses).toEqual([401, 401, 401, 429]);
    // Said in the database, so every server counts together, and a header of the client's own changes nothing.
    const again = await desk({ signInsPerMinute: 3 });
    expect((await signIn(email, password, again.app, { 'x-client-address': '203.0.113.10' })).statusCode).toBe(429);
    await strict.app.close();
    await again.app.close();
  });

  test('ends with signing out', async () => {
    const { email } = await analyst();
    const cookie = cookieOf(await signIn(email));
    expect(await whoIs({ cookie })).toBeDefined();
    const out = await app.inject({ method: 'POST', url: '/api/auth/sign-out', headers: { cookie, origin: baseUrl } });
    expect(out.statusCode).toBe(200);
    expect(await whoIs({ cookie })).toBeUndefined();
  });

  test('ends when the session expires', async () => {
    const { email } = await analyst();
    const cookie = cookieOf(await signIn(email));
    await pool.query(`update auth_session set "expiresAt" = now() - interval '1 second'`);
    expect(await whoIs({ cookie })).toBeUndefined();
  });

  test('asks for the second factor of whoever has set one up, where the configuration offers it', async () => {
    const { email } = await analyst();
    const careful = await desk({ twoFactor: true });
    const post = (path: string, cookie: string, payload: object) =>
      careful.app.inject({ method: 'POST', url: `/api/auth${path}`, headers: { origin: baseUrl, cookie }, payload });
    const first = cookieOf(await signIn(email, password, careful.app));
    const { totpURI } = (await post('/two-factor/enable', first, { password })).json<{ totpURI: string }>();
    const secret = new TextDecoder().decode(base32.decode(new URL(totpURI).searchParams.get('secret') ?? ''));
    const code = () => createOTP(secret).totp();
    expect((await post('/two-factor/verify-totp', first, { code: await code() })).statusCode).toBe(200);

    const withPassword = await signIn(email, password, careful.app);
    expect(withPassword.json()).toMatchObject({ twoFactorRedirect: true });
    expect(await whoIs({ cookie: cookieOf(withPassword) })).toBeUndefined();
    const withCode = await post('/two-factor/verify-totp', cookieOf(withPassword), { code: await code() });
    expect(await whoIs({ cookie: cookieOf(withCode) })).toMatchObject({ via: 'session' });
    await careful.app.close();
  });

  test.each([
    '/sign-up/email',
    '/update-user',
    '/change-email',
    '/delete-user',
    '/api-key/create',
    '/api-key/update',
    '/request-password-reset',
    '/link-social',
  ])('leaves %s closed', async path => {
    const { email } = await analyst();
    const cookie = cookieOf(await signIn(email));
    const payload = {
      name: 'Me',
      email: 'new@example.kz',
      password,
      metadata: { role: 'administrator', scope: 'country' },
    };
    const headers = { cookie, origin: baseUrl };
    const response = await app.inject({ method: 'POST', url: `/api/auth${path}`, headers, payload });
    expect(response.statusCode).toBe(404);
  });

  test('nobody without a cookie or key is anybody, nor with an invented one', async () => {
    expect(await whoIs({})).toBeUndefined();
    expect(await whoIs({ cookie: 'better-auth.session_token=invented.signature' })).toBeUndefined();
    expect(await whoIs({ 'x-api-key': 'apo_invented' })).toBeUndefined();
  });
});

describe('People', () => {
  test('an inactive officer has no access: not with the old session, not by signing in', async () => {
    const { id, email } = await analyst();
    const cookie = cookieOf(await signIn(email));
    await deactivateOfficer(em(), id, change);
    expect(await whoIs({ cookie })).toBeUndefined();
    const refused = await signIn(email);
    expect(refused.statusCode).toBe(401);
    expect(refused.cookies).toEqual([]);
    await reactivateOfficer(em(), id);
    expect((await signIn(email)).statusCode).toBe(200);
  });

  test('a role given or ended counts from the next request, and stays visible with its dates', async () => {
    const { id, email } = await analyst();
    const cookie = cookieOf(await signIn(email));
    const given = await grantRole(em(), id, { role: 'administrator', scope: 'country' }, { by: id, now });
    const roles = async () => (await whoIs({ cookie }))?.grants.map(grant => grant.role);
    expect(await roles()).toEqual(['analyst', 'administrator']);
    const end = { by: id, now: now.add({ hours: 24 }) };
    await endGrant(em(), given.id, end);
    expect(await roles()).toEqual(['analyst']);
    expect(await em().findOneOrFail(RoleGrant, given.id)).toMatchObject({
      since: now,
      endedAt: end.now,
      endedById: id,
    });
    await expect(endGrant(em(), given.id, end)).rejects.toThrow('FORBIDDEN_OR_UNKNOWN');
  });

  test('a new password ends the sessions of the old one', async () => {
    const { id, email } = await analyst();
    const cookie = cookieOf(await signIn(email));
    await resetPassword(em(), id, 'another long password', now);
    expect(await whoIs({ cookie })).toBeUndefined();
    expect((await signIn(email)).statusCode).toBe(401);
    expect((await signIn(email, 'another long password')).statusCode).toBe(200);
  });

  test('a reviewer holds the role for one body; for another it is a grant of its own', async () => {
    const { id, email } = await analyst();
    const cookie = cookieOf(await signIn(email));
    for (const bodyId of [1, 3]) {
      await grantRole(em(), id, { role: 'reviewer', scope: 'body', bodyId }, { by: id, now });
    }
    expect((await whoIs({ cookie }))?.grants.slice(1)).toEqual([
      { role: 'reviewer', scope: 'body', bodyId: 1 },
      { role: 'reviewer', scope: 'body', bodyId: 3 },
    ]);
  });

  test.each([
    ['a password of eleven characters', { password: '12345678901' }, { password: 'tooShort' }],
    ['what is no e-mail address', { email: 'nobody' }, { email: 'invalid' }],
    [
      'a scope that does not suit the role',
      { grants: [{ role: 'head', scope: 'country' }] },
      { scope: 'notForThisRole' },
    ],
    ['a scope without its place', { grants: [{ role: 'head', scope: 'provider' }] }, { scope: 'placeMissing' }],
    ['a reviewer of no body', { grants: [{ role: 'reviewer', scope: 'body' }] }, { scope: 'placeMissing' }],
    ['a body there is not', { grants: [{ role: 'reviewer', scope: 'body', bodyId: 999_999 }] }, { bodyId: 'unknown' }],
    [
      'a reviewer of a region',
      { grants: [{ role: 'reviewer', scope: 'region', region: 'akmola', bodyId: 1 }] },
      { scope: 'notForThisRole' },
    ],
    [
      'the scope of a body for whoever is no reviewer',
      { grants: [{ role: 'analyst', scope: 'body', bodyId: 1 }] },
      { scope: 'notForThisRole' },
    ],
    [
      'a unit without the provider it belongs to',
      { grants: [{ role: 'supervisor', scope: 'unit', unitId: 1 }] },
      { unitId: 'unitOfAnotherProvider' },
    ],
    [
      'a unit of another provider',
      { grants: [{ role: 'officer', scope: 'provider', providerId: 1, unitId: -1 }] },
      { unitId: 'unitOfAnotherProvider' },
    ],
  ] as const)('%s is refused and nothing of the person stays', async (_what, wrong, fields) => {
    const person = {
      name: 'Serik',
      email: 'serik@example.kz',
      language: 'ru',
      password,
      grants: [],
      ...wrong,
    } as const;
    await expect(createOfficer(em(), person, change)).rejects.toMatchObject({ code: 'BAD_INPUT', facts: { fields } });
    const { rows } = await pool.query('select from auth_user where email = $1', [person.email]);
    expect(rows).toEqual([]);
  });

  test('a password of twelve characters is accepted; the same e-mail twice is not', async () => {
    const person = {
      name: 'Dana',
      email: 'Dana@example.kz',
      language: 'en',
      password: '123456789012',
      grants: [],
    } as const;
    expect((await createOfficer(em(), person, change)).email).toBe('dana@example.kz');
    await expect(createOfficer(em(), person, change)).rejects.toMatchObject({ facts: { fields: { email: 'taken' } } });
  });
});

describe('A system with its key', () => {
  test('acts with the one role and scope the key was issued for, not with all its owner has', async () => {
    const { owner, key } = await portal();
    expect(await whoIs({ 'x-api-key': key })).toEqual({
      officerId: owner.id,
      name: 'eGov',
      language: 'kk',
      grants: [{ role: 'portal', scope: 'country' }],
      via: 'apiKey',
      key: { id: expect.any(String), readOnly: false, covers: 'everything' },
    });
  });

  test('is kept only as a hash, and has no password to sign in with', async () => {
    const { owner, key } = await portal();
    const { rows } = await pool.query<{ key: string }>('select key from auth_api_key');
    expect(rows.map(row => row.key)).not.toContain(key);
    expect((await signIn(owner.email, '')).statusCode).not.toBe(200);
  });

  test('has no access once the key is revoked; the key stays listed', async () => {
    const { id, key } = await portal();
    await revokeApiKey(em(), id, now);
    expect(await whoIs({ 'x-api-key': key })).toBeUndefined();
    const { rows } = await pool.query('select enabled from auth_api_key where id = $1', [id]);
    expect(rows).toEqual([{ enabled: false }]);
    await expect(revokeApiKey(em(), id, now)).rejects.toThrow('FORBIDDEN_OR_UNKNOWN');
  });

  test('may do nothing once the grant of the key has ended, whatever else its owner holds', async () => {
    const { grant, key } = await portal();
    await endGrant(em(), grant.id, change);
    expect((await whoIs({ 'x-api-key': key }))?.grants).toEqual([]);
    await expect(issueApiKey(auth, em(), { name: 'late', grantId: grant.id }, null)).rejects.toThrow(
      'FORBIDDEN_OR_UNKNOWN',
    );
  });

  test('has no access when its owner is inactive, nor after the key has expired', async () => {
    const { owner, key } = await portal();
    await deactivateOfficer(em(), owner.id, change);
    expect(await whoIs({ 'x-api-key': key })).toBeUndefined();
    const other = await portal();
    await pool.query(`update auth_api_key set "expiresAt" = now() - interval '1 second' where id = $1`, [other.id]);
    expect(await whoIs({ 'x-api-key': other.key })).toBeUndefined();
  });

  test('is told when it asks too often', async () => {
    const { id, key } = await portal();
    await pool.query('update auth_api_key set "rateLimitMax" = 1 where id = $1', [id]);
    expect(await whoIs({ 'x-api-key': key })).toBeDefined();
    await expect(whoIs({ 'x-api-key': key })).rejects.toThrow('TOO_MANY_REQUESTS');
  });
});

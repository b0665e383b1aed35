import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createTestDatabase } from '../support/database.ts';
import { projectRoot } from '../support/process.ts';
import { startTestServer } from '../support/server.ts';

const { url } = await startTestServer(await createTestDatabase());
const limited = await startTestServer(await createTestDatabase(), {
  env: { RATE_LIMIT_PER_MINUTE: '5', SIGN_IN_LIMIT_PER_MINUTE: '2' },
});

describe('the dashboard', () => {
  test('its page is never kept, and its nonce is another for each request', async () => {
    const [first, second] = [await fetch(`${url}/`), await fetch(`${url}/applications/17`)];
    const nonces = await Promise.all(
      [first, second].map(async page => {
        expect(page.headers.get('cache-control')).toBe('no-store');
        const nonce = /style-src-elem 'self' 'nonce-([^']+)'/.exec(
          page.headers.get('content-security-policy') ?? '',
        )?.[1];
        expect(await page.text()).toContain(`nonce="${nonce}"`);
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
  });

  test('its policy allows nothing inline and nothing from elsewhere', async () => {
    const { headers } = await fetch(`${url}/`);
    expect(headers.get('content-security-policy')?.replace(/'nonce-[^']+'/, "'nonce-X'")).toBe(
      "default-src 'none'; script-src 'self'; style-src-elem 'self' 'nonce-X'; style-src-attr 'none'; " +
        "img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
  });

  test('a hashed asset is kept for a year and comes compressed', async () => {
    const asset = readdirSync(join(projectRoot, 'dist/admin/assets')).find(name => /^frame-.*\.js$/.test(name));
    const { status, headers } = await fetch(`${url}/assets/${asset}`, { headers: { 'accept-encoding': 'br' } });
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('content-encoding')).toBe('br');
    expect(headers.get('content-type')).toMatch(/javascript/);
  });

  test.each([
    '/assets/gone-1234.js',
    '/assets/gone',
    '/api/unknown',
    '/robots.txt',
    '/../package.json',
    '/index.html.br',
  ])('what is not there is not found, and that is not kept: %s', async path => {
    const { status, headers } = await fetch(`${url}${path}`);
    expect(status).toBe(404);
    expect(headers.get('cache-control')).toBe('no-store');
  });
});

describe('health', () => {
  test('/healthz answers, /readyz says that no worker has come yet', async () => {
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    const ready = await fetch(`${url}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({ database: true, worker: false });
  });

  test('/metrics counts requests by route, never by what was asked', async () => {
    await fetch(`${url}/healthz?iin=000000000000`);
    const text = await (await fetch(`${url}/metrics`)).text();
    expect(text).toContain('http_request_duration_seconds_count{method="GET",route="/healthz",status="200"}');
    expect(text).toContain('apostille_up{part="database"} 1');
    expect(text).not.toContain('000000000000');
  });
});

describe('limits', () => {
  test('an address that asks too often is told so', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 6; n += 1) {
      statuses.push((await fetch(`${limited.url}/graphql`, { method: 'POST' })).status);
    }
    expect(statuses.slice(0, 5)).not.toContain(429);
    expect(statuses[5]).toBe(429);
  });

  test('sign-in has a limit of its own, and a narrower one', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 3; n += 1) {
      const answer = await fetch(`${limited.url}/api/auth/sign-in/email`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: limited.url },
        body: JSON.stringify({ email: 'nobody@example.kz', password: 'not the password' }),
      });
      statuses.push(answer.status);
    }
    expect(statuses).toEqual([401, 401, 429]);
  });
});

test('a request too large is refused without a stack', async () => {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'x'.repeat(2 * 1024 * 1024) }),
  });
  expect(answer.status).toBe(413);
  expect(Object.keys((await answer.json()) as object).toSorted()).toEqual(['error', 'requestId']);
});

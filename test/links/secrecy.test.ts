import { Writable } from 'node:stream';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { createApp } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { readiness } from '../../server/health/readiness.ts';
import { createLog } from '../../server/log.ts';
import { createRoutes } from '../../server/routes.ts';
import { createApi } from '../support/api.ts';
import { freePort } from '../support/freePort.ts';
import { ask, caseIn, documentsOf } from '../support/path.ts';
import { castOf } from '../support/people.ts';
import { filled, giveAddress, invite, writer } from './invited.ts';

const port = await freePort();
const env = { SMTP_URL: `smtp://127.0.0.1:${port}`, SMTP_FROM: 'apostille@example.kz' };
const api = await createApi({ env });
const cast = await castOf(api, 'education');
await giveAddress(api);

/** Every row of every table as text, as whoever copied the database would read it. */
async function wholeDatabase(): Promise<string> {
  const owner = new Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
  try {
    const { rows: tables } = await owner.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname in ('public', 'graphile_worker')`,
    );
    const texts: string[] = [];
    for (const { name } of tables) {
      const { rows } = await owner.query<{ text: string | null }>(
        `select string_agg(t::text, E'\\n') as text from ${name} t`,
      );
      texts.push(rows[0]?.text ?? '');
    }
    return texts.join('\n');
  } finally {
    await owner.end();
  }
}

test('the token of a link is in no table, before its letter is written or after', async () => {
  const id = await caseIn(cast, 'corporation', 'inquiry');
  await ask(cast.officer, id, api.place.organisations.education);
  const waiting = await wholeDatabase();
  const { token } = await invite(cast, port);
  expect(token).toMatch(/^[\w-]{43}$/);
  const sent = await wholeDatabase();
  expect([waiting, sent].map(text => text.includes(token))).toEqual([false, false]);
  expect(sent).not.toContain(Buffer.from(token, 'base64url').toString('hex'));
});

test('nothing of a token, of an address or of what was answered is logged, at the most talkative level', async () => {
  const { id, token } = await invite(cast, port);
  const documentIds = await documentsOf(cast.officer, id);
  const lines: string[] = [];
  const destination = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  const log = createLog({ logLevel: 'trace' }, destination);
  const databaseUrl = api.database.url;
  const config = readConfig({
    ...env,
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: 'a secret of this test run alone, long enough',
    RATE_LIMIT_PER_MINUTE: '5',
  });
  const { orm, clock } = api.server.services;
  const routes = await createRoutes({ config, log, services: api.server.services, databaseUrl });
  const app = await createApp({
    config,
    log,
    readiness: () => readiness(orm, clock, undefined),
    routes,
  });
  const url = `/answer/${token}?lang=ru`;
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const post = (fields: Record<string, string>) =>
    app.inject({ method: 'POST', url, headers: form, payload: new URLSearchParams(fields).toString() });
  const statuses = [
    (await app.inject({ url })).statusCode,
    (await post({})).statusCode,
    (await post({ name: 'я'.repeat(60_000) })).statusCode,
    (await post(filled(documentIds))).statusCode,
    (await app.inject({ url })).statusCode,
  ];
  const limited = await app.inject({ url });
  await app.close();
  await routes.close();
  expect([...statuses, limited.statusCode]).toEqual([200, 422, 413, 200, 404, 429]);
  expect(limited.body).toContain('Повторите через минуту');
  expect(limited.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });

  const logged = lines.join('');
  expect(lines.filter(line => line.includes('"/answer/:token"'))).toHaveLength(6);
  for (const secret of [token, token.slice(0, 12), writer.name, writer.reference, 'lang=ru', 'Ахметова']) {
    expect(logged).not.toContain(secret);
  }
});

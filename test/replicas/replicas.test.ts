import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { sql } from 'kysely';
import { Client as Postgres } from 'pg';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { createLog } from '../../server/log.ts';
import type { Grant } from '../../server/officers/actor.ts';
import { deactivateOfficer } from '../../server/officers/officer.service.ts';
import { Reads } from '../../server/replicas/reads.ts';
import { type CaseAfter, type Client, clientFor, findPlace, type GraphQLAnswer, signIn } from '../support/api.ts';
import { testClock } from '../support/clock.ts';
import { intake } from '../support/intake.ts';
import { startTestServer } from '../support/server.ts';
import { listen } from '../live/listen.ts';
import { queryAt, startPair } from './standby.ts';

// Two databases are started and stopped, perhaps on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });
const soon = { timeout: 30_000, interval: 100 };

const { database, primary, standby } = await startPair();
await standby.start();
const clock = testClock('2026-03-02T10:00');
const env = { DATABASE_REPLICA_URLS: standby.url, DATABASE_REPLICA_MAX_LAG_SECONDS: '3000' };
const server = await startTestServer(database, { clock, env });
const place = await findPlace(database.orm);
const clerkGrant = { role: 'clerk', scope: 'office', officeId: place.office } as const;
const clerk = await personOf('Clerk C.', clerkGrant);
const head = await personOf('Head H.', { role: 'head', scope: 'provider', providerId: place.education });

/** Somebody whose sign-in is so long ago that nothing of it has still to reach the standby. */
async function personOf(name: string, grant: Grant): Promise<Client> {
  const { officerId, credentials } = await signIn(database.orm, server, name, [grant]);
  const cookie = credentials['cookie'] ?? '';
  expect(cookie).toMatch(/; apostille-position/);
  return clientFor(officerId, server, { cookie: cookie.replace(/; apostille-position.*$/, '') });
}

const list = '{ applications(first: 5) { items { id } } }';
const filing = `mutation ($input: AcceptApplicationInput!) {
  acceptApplication(input: $input) { application { id version stage outcome } } }`;

interface Filed extends CaseAfter {
  /** What the answer set, for a browser to keep. */
  readonly cookies: readonly string[];
  readonly position: string;
}

async function file(by = clerk): Promise<Filed> {
  const input = intake({ place, clock }, 'education', 'corporation');
  const response = await by.post('/graphql', { query: filing, variables: { input } });
  const { data } = (await response.json()) as GraphQLAnswer;
  const cookies = response.headers.getSetCookie().filter(one => one.startsWith('apostille-position'));
  expect(cookies[0]).toMatch(/; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/);
  return {
    ...(data?.['acceptApplication'].application as CaseAfter),
    cookies,
    position: response.headers.get('x-database-position') ?? '',
  };
}

/** The clerk with the cookies of a browser that was given those answers, in this order. */
function browserAfter(...answers: readonly Filed[]): Client {
  const kept = new Map<string, string>();
  for (const set of answers.flatMap(({ cookies }) => cookies)) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
    kept.set(name, value);
    if (set.includes('; Max-Age=0;')) {
      kept.delete(name);
    }
  }
  const cookie = [clerk.credentials['cookie'], ...[...kept].map(([name, value]) => `${name}=${value}`)].join('; ');
  return clientFor(clerk.officerId, server, { cookie });
}

/** The newest cases, as the person reads them with what is sent beside their credentials. */
async function newest(person: Client, headers: Record<string, string> = {}): Promise<string[]> {
  const response = await person.post('/graphql', { query: list }, { headers });
  const { data, errors } = (await response.json()) as GraphQLAnswer;
  expect(errors).toBeUndefined();
  return data?.['applications'].items.map(({ id }: { id: string }) => id);
}

async function stateOf(url = server.url): Promise<string> {
  const { replicas } = (await (await fetch(`${url}/readyz`)).json()) as { replicas: { state: string }[] };
  return replicas[0]?.state ?? 'none';
}

/** The standby has everything, and the server knows. */
async function caughtUp(): Promise<void> {
  await standby.query('select pg_wal_replay_resume()');
  const [here] = await queryAt<{ at: string }>(primary.superuserUrl, 'select pg_current_wal_insert_lsn()::text as at');
  await expect
    .poll(async () => {
      const reached = `select pg_last_wal_replay_lsn() >= '${here?.at}' as reached`;
      return (await standby.query<{ reached: boolean }>(reached))[0]?.reached;
    }, soon)
    .toBe(true);
  await expect.poll(() => stateOf(), soon).toBe('inUse');
}

const pause = () => standby.query('select pg_wal_replay_pause()');

function readsFrom(...standbys: readonly string[]): Reads {
  const config = readConfig({
    ...env,
    DATABASE_REPLICA_URLS: standbys.join(','),
    DATABASE_URL: database.url,
    AUTH_SECRET: randomUUID(),
    LOG_LEVEL: 'silent',
    DATABASE_WAIT_SECONDS: '1',
  });
  return new Reads({ orm: database.orm, url: database.url, config, log: createLog(config) });
}

describe('With a standby that streams', () => {
  beforeEach(caughtUp);

  test('reads arrive there, acts and sessions at the primary', async () => {
    await pause();
    const { id } = await file();
    // Whoever has not acted and was not told reads from the standby, which has not heard of it.
    expect(await newest(head)).not.toContain(id);
    const names = 'select distinct application_name as name from pg_stat_activity where datname = current_database()';
    const there = (await standby.query<{ name: string }>(names)).map(({ name }) => name);
    expect(there).toContain('apostille replica reads');
    for (const name of ['apostille', 'apostille sign-in', 'apostille reads', 'apostille live']) {
      expect(there).not.toContain(name);
    }
    await caughtUp();
    await expect.poll(() => newest(head), soon).toContain(id);
  });

  test('whoever acted reads their own act at once, by the cookie or by the header, while replay stands still', async () => {
    await pause();
    const filed = await file();
    const { id, position } = filed;
    expect(await newest(clerk)).not.toContain(id);
    expect(await newest(browserAfter(filed))).toContain(id);
    expect(await newest(clerk, { 'x-database-position': position })).toContain(id);
    // One that names no place is as good as none, and the word for now is understood.
    expect(await newest(clerk, { 'x-database-position': "'; select 1" })).not.toContain(id);
    expect(await newest(clerk, { 'x-database-position': 'latest' })).toContain(id);
  });

  test('of two acts at once both are read by whoever did them, though the answer to the earlier comes later', async () => {
    const earlier = await file();
    await caughtUp();
    await pause();
    const later = await file();
    // As soon as the server has seen that the standby has the earlier one.
    await expect.poll(() => newest(browserAfter(earlier)), soon).not.toContain(later.id);
    expect(await newest(browserAfter(later, earlier))).toContain(later.id);
    expect(await newest(browserAfter(earlier, later))).toContain(later.id);
  });

  test('a browser keeps one position however often its person acts', async () => {
    const first = await file();
    const second = await file(browserAfter(first));
    const third = await file(browserAfter(first, second));
    const kept = browserAfter(first, second, third).credentials['cookie'] ?? '';
    expect(kept.match(/apostille-position/g)).toHaveLength(1);
    expect(await newest(browserAfter(first, second, third))).toContain(third.id);
  });

  test('whoever is told of a change and asks with what was told does not read what was before it', async () => {
    const ear = await listen(head);
    await expect.poll(ear.cursor, soon).not.toBe('');
    await pause();
    const { id } = await file();
    await expect.poll(() => ear.heard('application'), soon).toContain(id);
    expect(await newest(head)).not.toContain(id);
    const position = ear.batches.at(-1)?.position ?? '';
    expect(await newest(head, { 'x-database-position': position })).toContain(id);
    ear.close();
  });

  test('whoever works here no more reads nothing, though the standby still knows them', async () => {
    const leaver = await personOf('Leaver L.', clerkGrant);
    await caughtUp();
    expect(await newest(leaver)).toBeInstanceOf(Array);
    await pause();
    const now = clock.now();
    await deactivateOfficer(database.orm.em.fork(), leaver.officerId, { by: null, now });
    const { errors } = await leaver.send(list);
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('one too far behind is not read from, and is again when it has caught up', async () => {
    const strict = await startTestServer(database, { clock, env: { ...env, DATABASE_REPLICA_MAX_LAG_SECONDS: '1' } });
    const reader = head.at(strict);
    await expect.poll(() => stateOf(strict.url), soon).toBe('inUse');
    await pause();
    const { id } = await file();
    await expect.poll(() => stateOf(strict.url), soon).toBe('behind');
    expect(await newest(reader)).toContain(id);
    const metrics = await (await fetch(`${strict.url}/metrics`)).text();
    expect(metrics).toMatch(/^apostille_replica_in_use\{replica="127\.0\.0\.1:\d+"\} 0$/m);
    expect(metrics).toMatch(/^apostille_replica_lag_bytes\{replica="127\.0\.0\.1:\d+"\} [1-9]\d*$/m);
    await caughtUp();
    await expect.poll(() => stateOf(strict.url), soon).toBe('inUse');
  });

  test('beside one that takes connections and never says a word it is looked at as often as before', async () => {
    const asked: Socket[] = [];
    const silent = createServer(socket => void asked.push(socket.resume().on('error', () => undefined)));
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const [others] = await standby.query<{ pids: string }>(
      `select array_agg(pid)::text as pids from pg_stat_activity where application_name = 'apostille watch'`,
    );
    const reads = readsFrom(standby.url, `postgres://nobody@127.0.0.1:${port}/apostille`);
    await reads.start();
    expect(reads.replicas().map(({ state }) => state)).toEqual(['inUse', 'down']);
    const watcher = new Postgres({ connectionString: standby.url });
    await watcher.connect();
    const looks = new Set<string>();
    const attempts = asked.length;
    const begun = `select max(query_start)::text as at from pg_stat_activity
      where application_name = 'apostille watch' and pid <> all('${others?.pids}'::int[])`;
    // As long as one attempt at the silent one takes: else there would be the look of its beginning and the one before.
    await expect.poll(() => asked.length, { timeout: 30_000, interval: 10 }).toBeGreaterThan(attempts);
    while (asked[attempts]?.closed === false) {
      looks.add((await watcher.query<{ at: string }>(begun)).rows[0]?.at ?? '');
    }
    await watcher.end();
    expect(looks.size).toBeGreaterThan(2);
    await reads.close();
    silent.close();
  });

  test('where the primary is, is told after an act though every connection of reads is taken', async () => {
    const reads = readsFrom(standby.url);
    const taken = Array.from({ length: 10 }, () => sql`select pg_sleep(4)::text`.execute(reads.primary));
    expect(await reads.position()).toMatch(/^[0-9A-F]{1,7}\/[0-9A-F]+$/);
    await Promise.all(taken);
    await reads.close();
  });

  test('a read that holds up the replay and is broken off by the standby is answered by the primary', async () => {
    const reads = readsFrom(standby.url);
    await reads.start();
    const rows = reads.rows(undefined);
    const where = async () =>
      (await sql<{ standby: boolean }>`select pg_is_in_recovery() as standby`.execute(rows)).rows[0]?.standby;
    expect(await where()).toBe(true);
    const reading = sql<{ cases: number }>`
      select count(*)::int as cases, pg_sleep(3)::text from application`.execute(rows);
    const underWay = `select count(*)::int as n from pg_stat_activity where query like '%pg_sleep(3)%' and state = 'active'
      and pid <> pg_backend_pid()`;
    await expect.poll(async () => (await standby.query<{ n: number }>(underWay))[0]?.n, soon).toBe(1);
    await queryAt(database.ownerUrl, 'begin; lock table application in access exclusive mode; commit');
    expect((await reading).rows[0]?.cases).toBeGreaterThan(0);
    expect(reads.retried).toBe(1);
    // The rest of the same request stays where it went.
    expect(await where()).toBe(false);
    await reads.close();
  });
});

test('a standby stopped in the middle of reads fails none of them, and is read from again when it is back', async () => {
  await caughtUp();
  const over = new AbortController();
  onTestFinished(() => over.abort());
  let seen = 0;
  const readOn = async () => {
    while (!over.signal.aborted) {
      await newest(head);
      seen += 1;
    }
  };
  const reading = Array.from({ length: 4 }, readOn);
  const more = async (count: number) => {
    const from = seen;
    await expect.poll(() => seen - from, soon).toBeGreaterThan(count);
  };
  await more(20);
  // Some are sure to be under way there: until they are let go they wait for the table, there and at the primary.
  const owner = new Postgres({ connectionString: database.ownerUrl });
  await owner.connect();
  onTestFinished(() => owner.end());
  await owner.query('begin; lock table application in access exclusive mode');
  // Nobody has committed since: without this the standby would hear of the lock when something else is written.
  await queryAt(primary.superuserUrl, 'select pg_switch_wal()');
  const counted = async (rows: string) =>
    (await standby.query<{ n: number }>(`select count(*)::int as n from ${rows}`))[0]?.n;
  await expect.poll(() => counted(`pg_locks where mode = 'AccessExclusiveLock' and granted`), soon).toBeGreaterThan(0);
  // Those that were amid a read then have gone to the primary; these come after.
  reading.push(readOn(), readOn());
  const waiting = `pg_stat_activity where application_name = 'apostille replica reads' and wait_event_type = 'Lock'`;
  await expect.poll(() => counted(waiting), soon).toBeGreaterThan(0);
  await standby.stop();
  await owner.query('rollback');
  await more(20);
  expect(await stateOf()).toBe('down');
  await standby.start();
  await expect.poll(() => stateOf(), soon).toBe('inUse');
  await more(20);
  over.abort();
  await Promise.all(reading);
  await pause();
  const { id } = await file();
  expect(await newest(head)).not.toContain(id);
});

import { randomBytes, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client as Postgres } from 'pg';
import { afterAll, beforeAll, expect, inject, onTestFinished, test, vi } from 'vitest';
import { connectDatabase } from '../../server/database/orm.ts';
import { type Client, findPlace, signIn } from '../support/api.ts';
import { testClock } from '../support/clock.ts';
import { temporaryFolder } from '../support/folders.ts';
import { intake, open } from '../support/intake.ts';
import { type ServerProcess, startProcess } from '../support/process.ts';

// Two whole servers are started, perhaps on a busy machine.
vi.setConfig({ testTimeout: 180_000 });
const soon = { timeout: 60_000, interval: 100 };

const name = `test_${randomBytes(6).toString('hex')}`;
const { superuserUrl, ownerUrl, serverUrl } = inject('postgres');
const inDatabase = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;

async function asSuperuser(statement: string, url = superuserUrl) {
  const client = new Postgres({ connectionString: url });
  await client.connect();
  return client.query(statement).finally(() => client.end());
}

// Empty: both servers find that it has to be migrated.
beforeAll(async () => void (await asSuperuser(`create database ${name} owner apostille_owner`)));
afterAll(async () => void (await asSuperuser(`drop database ${name} with (force)`)));

const env = {
  DATABASE_URL: inDatabase(serverUrl),
  MIGRATION_DATABASE_URL: inDatabase(ownerUrl),
  AUTH_SECRET: randomUUID().repeat(2),
  TRUST_PROXY: '127.0.0.1',
  RATE_LIMIT_PER_MINUTE: '60',
  SIGN_IN_LIMIT_PER_MINUTE: '4',
  DATABASE_LOCK_SECONDS: '100',
};
const address = ({ url }: ServerProcess) => ({ url, origin: url.replace('127.0.0.1', 'localhost') });

/** Both at once on an empty database: one migrates, the other finds it done. */
async function startTwo() {
  const folders = [temporaryFolder('first', { open: true }), temporaryFolder('second', { open: true })] as const;
  const [first, second] = await Promise.all(
    folders.map(async dataDir => {
      const server = await startProcess({ dataDir, env });
      await server.ready();
      return server;
    }),
  );
  if (!first || !second) {
    throw new Error('two servers were to be started');
  }
  return { first, second, folders };
}

const me = '{ me { name } }';

async function sessionEndsOnBoth(person: Client, first: ServerProcess, second: ServerProcess): Promise<void> {
  const there = person.at(address(second));
  expect((await there.send(me)).errors).toBeUndefined();
  const out = await fetch(`${second.url}/api/auth/sign-out`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address(second).origin, ...person.credentials },
    body: '{}',
  });
  expect(out.status).toBe(200);
  for (const client of [there, person.at(address(first))]) {
    expect((await client.send(me)).data?.['me'] ?? null).toBeNull();
  }
}

/** From an address of its own, as the proxy before the servers tells it. */
const ask = (server: ServerProcess, from: string, path = '/graphql', body: object = { query: '{ __typename }' }) =>
  fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address(server).origin, 'x-forwarded-for': from },
    body: JSON.stringify(body),
  });

/** How many the second server answers to an address that has spent its minute at the first; none but for the exchange. */
async function answeredBySecond(first: ServerProcess, second: ServerProcess, from: string): Promise<number> {
  await Promise.all(Array.from({ length: 60 }, () => ask(first, from)));
  for (let answered = 0; ; answered += 1) {
    const { status, headers } = await ask(second, from);
    if (status === 429) {
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      return answered;
    }
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}

async function limitsHoldOverBoth(first: ServerProcess, second: ServerProcess): Promise<void> {
  // Where the minute ended in between, all began anew: then once more.
  const answered = await answeredBySecond(first, second, '10.0.0.1');
  expect(answered < 40 ? answered : await answeredBySecond(first, second, '10.0.0.2')).toBeLessThan(40);
  expect((await ask(second, '10.0.0.3')).status).toBe(200);

  const statuses: number[] = [];
  for (const server of [first, second, first, second, first, second]) {
    const wrong = { email: 'nobody@example.kz', password: 'not the password' };
    statuses.push((await ask(server, '10.0.0.4', '/api/auth/sign-in/email', wrong)).status);
  }
  expect(statuses).toEqual([401, 401, 401, 401, 429, 429]);
}

interface Job {
  readonly waiting: number;
  readonly locked: number;
}

async function jobsOf(database: Postgres, task: string): Promise<Job | undefined> {
  const { rows } = await database.query<Job>(
    `select count(*) filter (where locked_by is null)::int as waiting, count(locked_by)::int as locked
     from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier = $1`,
    [task],
  );
  return rows[0];
}

/** Lines of messages sent by either server. */
function sent(folders: readonly string[]): string[] {
  return folders.flatMap(folder => {
    const outbox = join(folder, 'outbox');
    return readdirSync(folder).includes('outbox')
      ? readdirSync(outbox).flatMap(file => readFileSync(join(outbox, file), 'utf8').trim().split('\n'))
      : [];
  });
}

test(
  'two servers on one database are one: sessions, limits, jobs, and what a killed one leaves behind',
  { timeout: 180_000 },
  async () => {
    const { first, second, folders } = await startTwo();
    const orm = await connectDatabase({ url: env.DATABASE_URL, poolSize: 2 });
    onTestFinished(() => orm.close());
    const owner = new Postgres({ connectionString: env.MIGRATION_DATABASE_URL });
    await owner.connect();
    onTestFinished(() => owner.end());
    const place = await findPlace(orm);
    const clerkGrant = { role: 'clerk', scope: 'office', officeId: place.office } as const;
    const { rows: versions } = await owner.query('select kind from calendar_version order by kind');
    expect(versions).toEqual([{ kind: 'corporation' }, { kind: 'provider' }]);

    await sessionEndsOnBoth(await signIn(orm, address(first), 'Head H.', [clerkGrant]), first, second);

    await limitsHoldOverBoth(first, second);

    // What one server enqueues is done once, by whichever takes it.
    const clerk = await signIn(orm, address(first), 'Clerk C.', [clerkGrant]);
    const now = Temporal.Now.instant().toZonedDateTimeISO('Asia/Almaty').toPlainDateTime().toString();
    for (let at = 0; at < 6; at += 1) {
      await open(clerk, intake({ place, clock: testClock(now) }, 'education', 'corporation'));
    }
    // Whatever the hour this test runs at.
    await owner.query('update notice set urgent = true');
    await owner.query('update graphile_worker._private_jobs set run_at = now() where locked_at is null');
    await expect.poll(() => jobsOf(owner, 'sendNotice'), soon).toEqual({ waiting: 0, locked: 0 });
    const keys = sent(folders).map(line => (JSON.parse(line) as { key: string }).key);
    const { rows: notices } = await owner.query<{ key: string }>('select message_key as key from notice');
    expect(keys.toSorted()).toEqual(notices.map(({ key }) => key).toSorted());
    expect(keys.length).toBeGreaterThan(0);

    // Jobs in the hands of a server that is killed go to the other, and not after hours.
    await owner.query('begin');
    await owner.query('select from worker_heartbeat for update');
    const watch = new Postgres({ connectionString: env.MIGRATION_DATABASE_URL });
    await watch.connect();
    onTestFinished(() => watch.end());
    await watch.query(`select graphile_worker.add_job('heartbeat') from generate_series(1, 12)`);
    await expect.poll(async () => (await jobsOf(watch, 'heartbeat'))?.locked, soon).toBeGreaterThanOrEqual(8);
    await first.stop('SIGKILL');
    await owner.query('rollback');
    await expect.poll(async () => (await jobsOf(watch, 'heartbeat'))?.waiting, soon).toBe(0);
    await expect.poll(async () => (await jobsOf(watch, 'heartbeat'))?.locked, soon).toBeLessThanOrEqual(4);
    await expect.poll(() => jobsOf(watch, 'heartbeat'), soon).toEqual({ waiting: 0, locked: 0 });
    expect((await clerk.at(address(second)).send(me)).errors).toBeUndefined();
    expect(await second.stop('SIGTERM')).toBe(0);
  },
);

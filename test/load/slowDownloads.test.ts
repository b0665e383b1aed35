import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { sql } from 'kysely';
import { beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { addCases, rowsOfApi } from '../reassignments/moves.ts';
import type { Client, GraphQLAnswer } from '../support/api.ts';
import { intake } from '../support/intake.ts';
import { startSmallServer } from './smallServer.ts';

vi.setConfig({ testTimeout: 60_000 });
const soon = { timeout: 30_000, interval: 100 };

const small = await startSmallServer({
  DATABASE_POOL_SIZE: '3',
  DATABASE_LOCK_SECONDS: '10',
  DATABASE_WAIT_SECONDS: '10',
  REQUEST_QUEUE_SECONDS: '20',
});
const analysts = await Promise.all(
  ['Analyst A.', 'Analyst B.', 'Analyst C.'].map(name => small.person(name, { role: 'analyst', scope: 'country' })),
);
const [first, second, third] = analysts as [Client, Client, Client];
const supervisor = await small.person('Supervisor S.', {
  role: 'supervisor',
  scope: 'provider',
  providerId: small.place.education,
});

// More than fits into what lies between the server and a reader who takes nothing.
beforeAll(() => addCases(small, 15_000));

const table = '/api/exports/case-table?format=ndjson';
const list = { format: 'csv', filter: {}, sort: 'newestFirst', columns: ['receiptNumber', 'stage', 'nextDueOn'] };

/** Asks and then takes nothing of the answer. */
function asksAndStops({ credentials }: Client, path: string): Socket {
  const { hostname, port, host } = new URL(small.server.url);
  const socket = connect({ host: hostname, port: Number(port) }).pause();
  socket.on('error', () => undefined);
  socket.write(`GET ${path} HTTP/1.1\r\nhost: ${host}\r\ncookie: ${credentials['cookie']}\r\n\r\n`);
  onTestFinished(() => void socket.destroy());
  return socket;
}

/** Whether rows have begun to come; the rest is left where it is. */
async function begins(socket: Socket): Promise<void> {
  const answer = 'HTTP/1.1 200';
  await once(socket, 'readable');
  expect(String(socket.read(answer.length))).toBe(answer);
}

const underWay = () => small.metric('apostille_downloads_under_way');

/** Files that hold a view of the database. */
async function views() {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from pg_stat_activity
    where datname = current_database() and application_name = 'apostille downloads' and xact_start is not null`.execute(
    rowsOfApi(small),
  );
  return rows[0]?.n;
}

async function nobodyReads() {
  await expect.poll(underWay, soon).toBe(0);
  await expect.poll(views, soon).toBe(0);
}

beforeEach(nobodyReads);

async function file() {
  const input = intake(small, 'education', 'corporation');
  const query = `mutation ($input: AcceptApplicationInput!) { acceptApplication(input: $input) { repeated } }`;
  const response = await small.clerk.post('/graphql', { query, variables: { input } });
  return ((await response.json()) as GraphQLAnswer).data?.['acceptApplication'] ?? response.status;
}

describe('While as many files are sent as a server sends at once, to readers who take nothing', () => {
  test('acts and lists are answered, more acts at once than there are connections', async () => {
    const readers = [first, first, second, second].map(analyst => asksAndStops(analyst, table));
    await Promise.all(readers.map(begins));
    expect(await underWay()).toBe(4);
    const acts = await Promise.all(Array.from({ length: 8 }, file));
    expect(acts.filter(({ repeated }) => repeated === false)).toHaveLength(8);
    const lists = Array.from({ length: 8 }, () => supervisor.send('{ applications(first: 5) { items { id } } }'));
    expect((await Promise.all(lists)).filter(({ errors }) => errors !== undefined)).toEqual([]);
  });

  test('the next is told when to come again, and has its file when one of them is gone', async () => {
    const readers = [first, first, second, second].map(analyst => asksAndStops(analyst, table));
    await Promise.all(readers.map(begins));
    const refused = await third.get(table);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
    expect(await refused.json()).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    expect((await supervisor.post('/api/exports/applications', list)).status).toBe(429);
    readers[0]?.destroy();
    await expect.poll(underWay, soon).toBe(3);
    await begins(asksAndStops(third, table));
  });

  test('whoever is gone before the first row keeps no place', async () => {
    const letGo = await small.hold('lock table application in access exclusive mode');
    const readers = [first, first, second, second].map(analyst => asksAndStops(analyst, table));
    await expect.poll(underWay, soon).toBe(4);
    readers.forEach(reader => reader.destroy());
    await letGo();
    await expect.poll(underWay, soon).toBe(0);
  });
});

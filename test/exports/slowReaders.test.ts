import { text } from 'node:stream/consumers';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startCaseTable } from '../../server/exports/caseTable.service.ts';
import { caseTableRequestFrom } from '../../server/exports/caseTableRequest.ts';
import { batchSize } from '../../server/exports/caseTableRows.queries.ts';
import { type DownloadLimits, downloadLimits, Downloads, whileTaken } from '../../server/exports/downloads.ts';
import { startExport } from '../../server/exports/export.service.ts';
import type { Actor } from '../../server/officers/actor.ts';
import { addCases, rowsOfApi } from '../reassignments/moves.ts';
import { createApi } from '../support/api.ts';
import { statementsOf } from '../support/statements.ts';
import { rowsIn } from './readCaseTable.ts';

vi.setConfig({ testTimeout: 60_000 });
const soon = { timeout: 30_000, interval: 100 };

const api = await createApi({ now: '2026-03-02T10:00' });
const { officerId } = await api.person('Analyst A.', { role: 'analyst', scope: 'country' });
const analyst: Actor = {
  officerId,
  name: 'Analyst A.',
  language: 'en',
  grants: [
    { role: 'analyst', scope: 'country' },
    { role: 'supervisor', scope: 'provider', providerId: api.place.education },
  ],
  via: 'session',
};

const many = 20 * batchSize;
beforeAll(() => addCases(api, many));

function servicesWith(limits: Partial<DownloadLimits>) {
  const patience = { read: 15_000, act: 30_000, lock: 10_000, connection: 3000 };
  const { orm, url } = api.database;
  const downloads = new Downloads({ orm, url, config: { patience }, limits: { ...downloadLimits, ...limits } });
  afterAll(() => downloads.close());
  return { ...api.server.services, downloads };
}

async function tableOf({ after, ...limits }: Partial<DownloadLimits> & { readonly after?: string }) {
  const request = caseTableRequestFrom({ format: 'ndjson', ...(after && { after }) });
  const table = await startCaseTable(servicesWith(limits), analyst, request, undefined);
  return table ?? Promise.reject(new Error('no table'));
}

const listOf = (limits: Partial<DownloadLimits>, format: 'csv' | 'xlsx') => {
  const request = { format, filter: { open: true }, sort: 'receiptAsc', columns: ['receiptNumber', 'stage'] } as const;
  return startExport(servicesWith(limits), analyst, request, 'en');
};

/** Connections of downloads on which a view of the database is held. */
const views = async () =>
  (
    await sql<{ n: number }>`select count(*)::int as n from pg_stat_activity
      where datname = current_database() and application_name = 'apostille downloads' and xact_start is not null`.execute(
      rowsOfApi(api),
    )
  ).rows[0]?.n;

async function takesALittle(stream: Readable): Promise<string> {
  await once(stream, 'readable');
  return String(stream.read());
}

describe('A reader who stops taking a file and stays', () => {
  const broken = { name: 'TooSlow' };

  test.each([
    ['the case table', () => tableOf({ pause: 200 })],
    ['a list as CSV', () => listOf({ pause: 200 }, 'csv')],
    ['a list that takes too long as a whole', () => listOf({ whole: 200 }, 'csv')],
    ['the same as XLSX', () => listOf({ whole: 200 }, 'xlsx')],
  ])('is given up, and the connection of it is free again: %s', async (_what, begin) => {
    const { stream } = await begin();
    const failed = once(stream, 'error');
    await takesALittle(stream);
    expect(await failed).toMatchObject([broken]);
    await expect.poll(views, soon).toBe(0);
  });
});

describe('The case table, when it is taken for longer than a view of the database may be held', () => {
  test('goes on with another: every case once, in order, and what was changed meanwhile is in the next reading', async () => {
    const first = await tableOf({ view: 0 });
    const statements = await statementsOf(async () => {
      const begun = await takesALittle(first.stream);
      await addCases(api, 5);
      const names = rowsIn(begun + (await text(first.stream))).map(row => row['case_id']);
      expect(names.length).toBeGreaterThanOrEqual(many);
      expect(new Set(names).size).toBe(names.length);
    });
    expect(statements.filter(one => one.startsWith('start transaction')).length).toBeGreaterThan(1);
    expect(await views()).toBe(0);
    const since = await tableOf({ view: 0, after: first.next });
    expect(rowsIn(await text(since.stream))).toHaveLength(5);
  });
});

test('A reader who leaves the end of a file untaken is given up as well', async () => {
  async function* oneBatch() {
    yield 'all there is';
  }
  const giveUp = vi.fn<() => void>();
  for await (const batch of whileTaken(oneBatch(), 50, giveUp)) {
    expect(batch).toBe('all there is');
  }
  expect(giveUp).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(giveUp).toHaveBeenCalledOnce(), soon);
});

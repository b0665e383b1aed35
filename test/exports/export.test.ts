import { setTimeout as pause } from 'node:timers/promises';
import { text } from 'node:stream/consumers';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { startExport } from '../../server/exports/export.service.ts';
import { batchSize } from '../../server/exports/exportRows.queries.ts';
import type { Actor } from '../../server/officers/actor.ts';
import { addCases, rowsOfApi, unitOf } from '../reassignments/moves.ts';
import { createApi, type Client } from '../support/api.ts';
import { intake, open } from '../support/intake.ts';
import { clerkOf, staff } from '../support/people.ts';
import { statementsOf } from '../support/statements.ts';
import { unzipped } from './unzipped.ts';

vi.setConfig({ testTimeout: 60_000 });

const api = await createApi({ now: '2026-03-02T10:00' });
const { supervisor, officer, head } = await unitOf(api);
const clerk = await clerkOf(api);
const stranger = (await staff(api, 'justice')).supervisor;
const analyst = await api.person('Analyst A.', { role: 'analyst', scope: 'country' });
const administrator = await api.person('Administrator A.', { role: 'administrator', scope: 'country' });

await addCases(api, 130, { stage: 'inquiry', holder: officer });
await addCases(api, 20, { stage: 'completeness', channel: 'portal', dueOn: '2026-03-10' });
const applicant = { kind: 'person', name: 'Сүлейменова Ақбота', phone: '+77012345678', language: 'kk' };
await open(clerk, intake(api, 'justice', 'corporation'));
const searched = await open(
  clerk,
  intake(api, 'education', 'corporation', { applicant: { ...applicant, iin: '900101300017' } }),
);

interface Given {
  readonly format?: string;
  readonly filter?: object;
  readonly sort?: string;
  readonly columns?: readonly string[];
}

const ask = (client: Client, { format = 'csv', filter = {}, sort = 'newestFirst', columns }: Given, language = 'en') =>
  client.post(
    '/api/exports/applications',
    { format, filter, sort, columns: columns ?? ['receiptNumber', 'stage', 'nextDueOn'] },
    { headers: { 'accept-language': language } },
  );

/** The lines of a CSV between its header and the count. */
async function rowsOf(response: Response): Promise<readonly string[]> {
  const lines = (await response.text()).split('\r\n');
  const blanks = lines.flatMap((line, at) => (line === '' ? [at] : []));
  return lines.slice((blanks[0] ?? 0) + 2, blanks[1]);
}

/** The receipt numbers of the list itself, page by page. */
async function listed(client: Client, filter: object, sort: string): Promise<readonly string[]> {
  const found: string[] = [];
  let after: string | null = null;
  do {
    const data = await client.query(
      `query ($filter: ApplicationFilterInput, $sort: ApplicationSort, $after: String) {
        applications(filter: $filter, sort: $sort, first: 100, after: $after) {
          items { receiptNumber } hasNextPage endCursor } }`,
      { filter, sort, after },
    );
    const { items, hasNextPage, endCursor } = data['applications'];
    found.push(...items.map((item: { receiptNumber: string }) => item.receiptNumber));
    after = hasNextPage ? endCursor : null;
  } while (after);
  return found;
}

const eventOf = async (id: string | null) =>
  (
    await sql<{ officer: number; format: string; filter: object; finished: boolean; rows: number | null }>`
      select officer_id as officer, format, filter, finished_at is not null as finished, rows
      from export_event where id = ${Number(id)}`.execute(rowsOfApi(api))
  ).rows[0];

describe('An export', () => {
  test.each([
    [{}, 'newestFirst'],
    [{ open: true, stages: ['inquiry'] }, 'receiptAsc'],
    [{ dueFrom: '2026-03-05', dueOnOrBefore: '2026-03-06' }, 'nextDueLast'],
    [{ channel: 'portal', unassigned: true }, 'stageDesc'],
    [{ late: false, mine: true }, 'assigneeAsc'],
  ] as const)('of %o by %s holds the rows of the list, all of them, in its order', async (filter, sort) => {
    const response = await ask(supervisor, { filter, sort, columns: ['receiptNumber'] });
    expect(await rowsOf(response)).toEqual(await listed(supervisor, filter, sort));
  });

  test('says what it holds, by whom, when and how many, in the language of the reader', async () => {
    const filter = { stages: ['inquiry'], dueOnOrBefore: '2026-03-06', assigneeId: String(officer.officerId) };
    const written = await (await ask(supervisor, { filter, columns: ['stage', 'nextDueOn', 'assignee'] }, 'ru')).text();
    const lines = written.split('\r\n');
    expect(lines.slice(0, 8)).toEqual([
      'Список дел',
      'Фильтр,ближайший срок не позднее: 06.03.2026; Этап: Запрос; Исполнитель: Officer O.',
      'Составил,Supervisor S.',
      'Время составления,"02.03.2026 10:00 (Asia/Almaty, UTC+05:00)"',
      'Время в строках,местное время услугодателя',
      '',
      'Этап,Ближайший срок,Исполнитель',
      'Запрос,06.03.2026,Officer O.',
    ]);
    expect(lines.slice(-3)).toEqual(['', 'Число строк,130', '']);
  });

  test('names the unit it was cut to; an officer the reader may not know of has a number, as one who is not there', async () => {
    const stated = async (filter: object) =>
      (await (await ask(supervisor, { filter, columns: ['stage'] })).text()).split('\r\n')[1];
    expect(await stated({ unitId: String(api.place.units.education) })).toMatch(/^Filter,Unit: \S.*\D$/);
    expect(await stated({ assigneeId: String(stranger.officerId) })).toBe(`Filter,Officer: ${stranger.officerId}`);
    expect(await stated({ assigneeId: '99999' })).toBe('Filter,Officer: 99999');
  });

  test('holds the columns asked for, in their order; days and moments as the department counts them', async () => {
    const columns = ['documentCount', 'filedAt', 'acceptedOn', 'service', 'destination', 'channel', 'outcome', 'late'];
    const [row] = await rowsOf(await ask(supervisor, { filter: { ids: [searched.id] }, columns }));
    expect(row).toBe('1,2026-03-02 10:00,2026-03-02,Education documents,Germany,State Corporation,,');
  });

  test('as XLSX has as many rows as the list, and says so on its second sheet', async () => {
    const response = await ask(supervisor, { format: 'xlsx', filter: { open: true } }, 'kk');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="cases-\d+\.xlsx"$/);
    const parts = await unzipped(Buffer.from(await response.arrayBuffer()));
    const rows = parts.get('xl/worksheets/sheet1.xml')?.match(/<row /g) ?? [];
    const count = (await listed(supervisor, { open: true }, 'newestFirst')).length;
    expect(rows).toHaveLength(count + 1);
    const about = parts.get('xl/worksheets/sheet2.xml');
    expect(about).toContain('аяқталмаған');
    expect(about).toMatch(new RegExp(`Жолдар саны</t></is></c><c r="B\\d"><v>${count}</v>`));
  });

  test('is recorded with its filter; of a search only that there was one, while the file names it', async () => {
    const response = await ask(supervisor, { filter: { text: 'Сүлейменова' }, sort: 'newestFirst' });
    const written = await response.text();
    expect(written).toContain('search: Сүлейменова');
    expect(written).toContain('\r\nRows,1\r\n');
    const event = await eventOf(response.headers.get('x-export-id'));
    expect(event).toMatchObject({ officer: supervisor.officerId, format: 'csv', finished: true, rows: 1 });
    expect(event?.filter).toMatchObject({
      text: true,
      sort: 'newestFirst',
      columns: ['receiptNumber', 'stage', 'nextDueOn'],
    });
    expect(JSON.stringify(event)).not.toContain('Сүлейменова');
  });

  test('is seen by who made it and by administrators', async () => {
    const query = '{ exportEvents { items { rows finishedAt officer { name } } } }';
    const latest = async (client: Client) => (await client.query(query))['exportEvents'].items[0];
    await (await ask(head, { filter: { open: true } })).text();
    expect(await latest(head)).toMatchObject({ officer: { name: 'Head H.' }, rows: expect.any(Number) });
    expect(await latest(administrator)).toMatchObject({ officer: { name: 'Head H.' } });
    expect((await latest(supervisor)).officer.name).toBe('Supervisor S.');
    expect(await latest(analyst)).toBeUndefined();
  });
});

describe('Refused', () => {
  test.each([
    ['an officer', officer],
    ['a clerk', clerk],
    ['an analyst', analyst],
    ['an administrator', administrator],
  ])('%s exports nothing, and is told what is told of anything unknown', async (_who, client) => {
    const response = await ask(client, {});
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'FORBIDDEN_OR_UNKNOWN' });
  });

  test('nobody signed in', async () => {
    const response = await fetch(`${api.server.url}/api/exports/applications`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(response.status).toBe(401);
    await response.text();
  });

  test('cases of another provider are not in it', async () => {
    expect(await rowsOf(await ask(stranger, { filter: { service: 'education' } }))).toEqual([]);
  });

  test.each([
    ['a filter the list does not have', { filter: { iin: '900101300017' } }, { filter: 'notAFilter' }],
    ['a stage that is none', { filter: { stages: ['nowhere'] } }, { stages: 'notAFilter' }],
    ['a day that is none', { filter: { dueFrom: 'tomorrow' } }, { dueFrom: 'notDay' }],
    ['an order that is none', { sort: 'bySize' }, { sort: 'notOfTheList' }],
    ['a format that is none', { format: 'pdf' }, { format: 'notOfTheList' }],
    ['a column that is none', { columns: ['applicant'] }, { columns: 'notOfTheList' }],
    ['a column twice', { columns: ['stage', 'stage'] }, { columns: 'columnTwice' }],
    ['no column', { columns: [] }, { columns: 'columnTwice' }],
  ])('%s', async (_what, given, fields) => {
    const response = await ask(supervisor, given);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'BAD_INPUT', facts: { fields } });
  });

  test('a body that is no JSON', async () => {
    const response = await supervisor.post(
      '/api/exports/applications',
      {},
      { headers: { 'content-type': 'text/csv' } },
    );
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'BAD_INPUT' });
  });
});

describe('While it is sent', () => {
  const { services } = api.server;
  const providerId = api.place.education;
  const actor: Actor = {
    officerId: supervisor.officerId,
    name: 'Supervisor S.',
    language: 'en',
    grants: [{ role: 'supervisor', scope: 'provider', providerId }],
    via: 'session',
  };
  const request = {
    format: 'csv',
    filter: { open: true },
    sort: 'receiptAsc',
    columns: ['receiptNumber', 'stage'],
  } as const;
  const begin = (changes: object = {}) => startExport(services, actor, { ...request, ...changes }, 'en');
  const isBatch = (statement: string) => statement.includes('document_count as "documentCount"');

  const manyBatches = 25;
  beforeAll(async () => {
    await addCases(api, batchSize * manyBatches);
    // Alike they would be packed so small that all of them fit into the buffers on the way.
    const random = sql`gen_random_uuid()::text`;
    await sql`update application set receipt_number = concat(${random}, ${random}, ${random}, ${random})
      where stage = 'inquiry'`.execute(rowsOfApi(api));
  });

  test.each(['csv', 'xlsx'])('%s: a reader who reads a little makes the server read a little', async format => {
    let whole = 0;
    const little = await statementsOf(async () => {
      const { stream } = await begin({ format });
      await new Promise(read => stream.once('readable', read));
      stream.read(1);
      // Time enough for whatever would be read ahead.
      await pause(1000);
      const closed = new Promise(done => stream.once('close', done));
      stream.destroy();
      await closed;
    });
    const all = await statementsOf(async () => {
      const { stream } = await begin({ format });
      for await (const chunk of stream) {
        whole += (chunk as Buffer).length;
      }
    });
    expect(whole).toBeGreaterThan(0);
    expect(all.filter(isBatch).length).toBeGreaterThan(manyBatches);
    // What is compressed fills the buffers on the way slowly.
    expect(little.filter(isBatch).length).toBeLessThan((manyBatches * 3) / 4);
  });

  test('what is changed meanwhile is not in it: all of it is of one moment', async () => {
    const { stream } = await begin();
    await addCases(api, 40);
    const written = await text(stream);
    const before = Number(/Rows,(\d+)/.exec(written)?.[1]);
    expect((await listed(supervisor, { open: true }, 'receiptAsc')).length).toBe(before + 40);
  });

  test('broken off by the reader it stays unfinished, and its turn is free again', async () => {
    const { id, stream } = await begin();
    const closed = new Promise(done => stream.once('close', done));
    stream.destroy();
    await closed;
    expect(await eventOf(String(id))).toMatchObject({ finished: false, rows: null });
    for (let again = 0; again < 3; again += 1) {
      await text((await begin()).stream);
    }
  });

  test('one person has two under way at most, others are not kept waiting by it', async () => {
    const underWay = [await begin(), await begin()];
    await expect(begin()).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    const response = await ask(supervisor, {});
    expect(response.status).toBe(429);
    expect(await response.json()).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    expect((await ask(head, {})).status).toBe(200);
    for (const { stream } of underWay) {
      await text(stream);
    }
    await text((await begin()).stream);
  });
});

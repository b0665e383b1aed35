import { setTimeout as pause } from 'node:timers/promises';
import { text } from 'node:stream/consumers';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { caseTableColumns, leastOfCountry } from '../../server/exports/caseTable.ts';
import { startCaseTable } from '../../server/exports/caseTable.service.ts';
import { batchSize } from '../../server/exports/caseTableRows.queries.ts';
import type { Actor } from '../../server/officers/actor.ts';
import { file, filing, moment } from '../complaints/desk.ts';
import { ownKey } from '../keys/keys.ts';
import { addCases, rowsOfApi, unitOf } from '../reassignments/moves.ts';
import { createApi } from '../support/api.ts';
import { carryTo, caseIn } from '../support/path.ts';
import { castOf } from '../support/people.ts';
import { statementsOf } from '../support/statements.ts';
import { path, readerOf, rowsIn } from './readCaseTable.ts';

vi.setConfig({ testTimeout: 60_000 });

const api = await createApi({ now: '2026-03-02T10:00' });
const cast = await castOf(api, 'education');
await unitOf(api);
const analyst = await api.person('Analyst A.', { role: 'analyst', scope: 'country' });
const administrator = await api.person('Administrator A.', { role: 'administrator', scope: 'country' });
const almaty = await api.person('Analyst R.', { role: 'analyst', scope: 'region', region: 'almaty' });

const { get, read, refusedWith } = readerOf(api);

const id = await caseIn(cast, 'corporation', 'completeness');
const other = await caseIn(cast, 'portal', 'completeness');
await addCases(api, 30, { stage: 'inquiry' });

describe('The table of cases', () => {
  test('has a row for each case, with the columns of its dictionary, and says of it what its history says', async () => {
    const { rows } = await read(analyst);
    expect(rows).toHaveLength(32);
    expect(Object.keys(rows[0] ?? {})).toEqual(caseTableColumns.map(({ name }) => name));
    expect(rows[0]).toMatchObject({
      service: 'education',
      channel: 'corporation',
      provider: 'EDU-akmola',
      region: 'akmola',
      accepted_on: '2026-03-02',
      stage: 'completeness',
      outcome: null,
      documents: 1,
      document_kinds: 'diploma',
      term_late: null,
      stages_late: 0,
      complaints: 0,
      days_registration: 0,
      days_completeness: null,
    });
  });

  test('is the same as CSV, with days and words as they are and numbers of no file before or after', async () => {
    const written = await (await get(analyst, '')).text();
    const lines = written.split('\r\n');
    expect(lines[0]).toBe(caseTableColumns.map(({ name }) => name).join(','));
    expect(lines).toHaveLength(1 + 32 + 1);
    const { rows } = await read(analyst);
    expect(lines[1]).toBe(
      Object.values(rows[0] ?? {})
        .map(value => value ?? '')
        .join(','),
    );
  });

  test('holds nothing personal, no number and no id of a case, and nothing anybody wrote', async () => {
    const { rows } = await read(analyst);
    const { rows: written } = await sql<{ word: string }>`
      select number as word from application where number is not null union select receipt_number from application
      union select name from applicant union select iin from applicant where iin is not null
      union select signatory_name from document union select issuer_name from document
      union select name from officer where name ~ '\\s'`.execute(rowsOfApi(api));
    const whole = JSON.stringify(rows);
    expect(written.length).toBeGreaterThan(10);
    expect(written.filter(({ word }) => whole.includes(word))).toEqual([]);
    expect(rows.every(row => /^[0-9a-f]{32}$/.test(String(row['case_id'])))).toBe(true);
  });

  test('names a case alike at every reading, and each another way', async () => {
    const names = async () => (await read(analyst)).rows.map(row => row['case_id']);
    const first = await names();
    expect(await names()).toEqual(first);
    expect(new Set(first).size).toBe(first.length);
  });

  test('writes a kind of document that is not on the list as other: it is free text', async () => {
    await sql`insert into document (application_id, position, kind, issuer_name, issuer_kind, signatory_name, signatory_capacity, form)
      values (${Number(other)}, 7, 'Справка Ахметовой', 'У', 'education', 'С', 'р', 'original')`.execute(
      rowsOfApi(api),
    );
    const kinds = (await read(analyst)).rows.map(row => row['document_kinds']);
    expect(kinds).toContain('diploma;other');
    expect(JSON.stringify(kinds)).not.toContain('Ахметовой');
  });

  test('counts working days at each stage that was left, not the day it began', async () => {
    // Monday to Thursday: three working days.
    api.clock.set('2026-03-05T11:00');
    await carryTo(cast, id, 'inquiry');
    const row = (await read(analyst)).rows[0];
    expect(row).toMatchObject({ stage: 'inquiry', days_completeness: 3, days_inquiry: null });
  });
});

describe('A country of destination', () => {
  test('is named from the tenth case of the provider and year on, and is other below', async () => {
    const destinations = async () => (await read(analyst)).rows.map(row => row['destination']);
    const change = (country: string, many: number) =>
      sql`update application set destination_country = ${country} where id in (
        select id from application where stage = 'inquiry' and destination_country = 'DE' order by id desc limit ${many})`.execute(
        rowsOfApi(api),
      );
    expect(leastOfCountry).toBe(10);
    await change('FR', 9);
    expect(await destinations()).not.toContain('FR');
    expect((await destinations()).filter(country => country === 'other')).toHaveLength(9);
    await change('FR', 1);
    expect((await destinations()).filter(country => country === 'FR')).toHaveLength(10);
    // Whoever holds larger groups to be small in reports holds them so here.
    const threshold = (amount: number) =>
      sql`insert into figure_threshold (amount, since, set_by, reason)
        values (${amount}, ${api.clock.now().toString()}::timestamptz, 1, 'a test')`.execute(rowsOfApi(api));
    await threshold(11);
    expect(await destinations()).not.toContain('FR');
    await threshold(5);
    expect((await destinations()).filter(country => country === 'FR')).toHaveLength(10);
  });
});

describe('What is read next', () => {
  test('is what was done since: a case acted on, a complaint about one, a new one; and nothing when nothing was', async () => {
    const first = await read(analyst);
    expect((await read(analyst, `&after=${first.next}`)).rows).toEqual([]);
    await carryTo(cast, other, 'payment');
    const second = await read(analyst, `&after=${first.next}`);
    expect(second.rows).toHaveLength(1);
    expect(second.rows[0]).toMatchObject({ channel: 'portal' });
    await file(
      cast.registrar,
      filing({ applicationId: id, subject: 'omission', arrivedAt: moment('2026-03-05T10:30') }),
    );
    const third = await read(analyst, `&after=${second.next}`);
    expect(third.rows.map(row => [row['case_id'], row['complaints']])).toEqual([[first.rows[0]?.['case_id'], 1]]);
    await addCases(api, 3);
    expect((await read(analyst, `&after=${third.next}`)).rows).toHaveLength(3);
    expect((await read(analyst, `&after=${second.next}`)).rows).toHaveLength(4);
  });

  test('misses nothing that was under way while it was read, though it had a smaller number', async () => {
    const em = api.database.orm.em.fork();
    await em.begin();
    await sql`insert into case_event (application_id, version, act, at, officer_id, role, stage_after)
      select ${Number(id)}, max(version) + 1, 'addAttachment', now(), 1, 'officer', 'inquiry'
      from case_event where application_id = ${Number(id)}`.execute(em.getKysely());
    await sql`update application set version = version + 1 where id = ${Number(id)}`.execute(em.getKysely());
    await addCases(api, 1);
    const before = await read(analyst);
    await em.commit();
    const { rows } = await read(analyst, `&after=${before.next}`);
    expect(rows.map(row => row['case_id'])).toEqual([before.rows[0]?.['case_id']]);
  });

  test('goes on after the last row that arrived, and then knows what changed since it first began', async () => {
    const whole = await read(analyst);
    const place = whole.rows[4]?.['place'];
    const [acted] = whole.rows;
    await carryTo(cast, id, 'affixing').catch(() => carryTo(cast, id, 'signature'));
    const rest = await read(analyst, `&after=${whole.cursor}.${place}`);
    expect(rest.rows.map(row => row['case_id'])).toEqual(whole.rows.slice(5).map(row => row['case_id']));
    expect(rest.next).toBe(whole.next);
    const news = await read(analyst, `&after=${rest.next}`);
    expect(news.rows.map(row => row['case_id'])).toEqual([acted?.['case_id']]);
  });

  test('keeps the days of acceptance it was asked for', async () => {
    api.clock.set('2026-03-09T10:00');
    await caseIn(cast, 'corporation', 'completeness');
    const late = await read(analyst, '&from=2026-03-06');
    expect(late.rows.map(row => row['accepted_on'])).toEqual(['2026-03-09']);
    expect((await read(analyst, '&to=2026-03-06')).rows.every(row => String(row['accepted_on']) <= '2026-03-06')).toBe(
      true,
    );
    await carryTo(cast, other, 'inquiry');
    expect((await read(analyst, `&after=${late.next}`)).rows).toEqual([]);
  });
});

describe('With the tag of an earlier answer', () => {
  test('nothing is sent while nothing was done, and everything once something was', async () => {
    const { etag } = await read(analyst);
    const again = await get(analyst, '?format=ndjson', { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await get(analyst, '?format=csv', { 'if-none-match': etag })).status).toBe(200);
    expect((await get(administrator, '?format=ndjson', { 'if-none-match': etag })).status).toBe(200);
    await addCases(api, 1);
    const changed = await get(analyst, '?format=ndjson', { 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(etag);
    await changed.text();
  });
});

describe('Who may', () => {
  test('an analyst and an administrator, each within their reach; a key that covers cases', async () => {
    expect((await read(administrator)).rows.length).toBeGreaterThan(30);
    expect((await read(almaty)).rows).toEqual([]);
    expect((await read(await ownKey(api, analyst, 'cases'))).rows.length).toBeGreaterThan(30);
  });

  test('a supervisor has no table and no dictionary, as if there were none', async () => {
    for (const query of ['', '/dictionary']) {
      const refusal = await refusedWith(await get(cast.supervisor, query));
      expect(refusal).toMatchObject({ status: 404, code: 'FORBIDDEN_OR_UNKNOWN' });
    }
  });

  test('a key that covers figures is told that it is not for them', async () => {
    const key = await ownKey(api, analyst, 'figures');
    for (const query of ['', '/dictionary']) {
      expect(await refusedWith(await get(key, query))).toMatchObject({
        status: 403,
        code: 'KEY_NOT_FOR_THIS',
        message: expect.stringMatching(/^This key is not for such a request \(case-table\)\./),
        facts: { field: 'case-table', covers: 'figures' },
      });
    }
  });

  test('nobody who is not signed in', async () => {
    expect((await fetch(`${api.server.url}${path}`)).status).toBe(401);
  });

  test('a reading is on record, with its days and its rows', async () => {
    const { exportId, rows } = await read(analyst, '&from=2026-03-01');
    const query = '{ exportEvents(first: 1) { items { id format filter rows finishedAt } } }';
    const event = (await analyst.query(query))['exportEvents'].items[0];
    expect(event).toMatchObject({
      id: String(exportId),
      format: 'ndjson',
      filter: { from: '2026-03-01' },
      rows: rows.length,
    });
    expect(event.finishedAt).not.toBeNull();
  });
});

describe('Refused is', () => {
  test.each([
    ['a format that is none', '?format=xlsx', { format: 'notOfTheList' }],
    ['a day that is none', '?from=2026-02-30', { from: 'notDay' }],
    ['an end before its beginning', '?from=2026-03-02&to=2026-03-01', { to: 'endsBeforeItStarts' }],
    ['a cursor that is none', '?after=yesterday', { after: 'notACursor' }],
    ['a cursor with days beside it', '?after=x&from=2026-03-01', { after: 'notACursor' }],
  ])('%s', async (_what, query, fields) => {
    expect(await refusedWith(await get(analyst, query))).toMatchObject({ status: 400, facts: { fields } });
  });

  test('a place that somebody made up, and a cursor of another database', async () => {
    const { cursor, next } = await read(analyst);
    const words = JSON.parse(Buffer.from(next, 'base64url').toString()) as unknown[];
    const elsewhere = Buffer.from(JSON.stringify(['1', ...words.slice(1)])).toString('base64url');
    for (const after of [`${cursor}.${'0'.repeat(32)}`, `${cursor}.1`, elsewhere]) {
      expect(await refusedWith(await get(analyst, `?after=${after}`))).toMatchObject({
        status: 400,
        facts: { fields: { after: 'notACursor' } },
      });
    }
  });
});

describe('While it is sent', () => {
  const manyBatches = 20;
  beforeAll(() => addCases(api, batchSize * manyBatches));
  const actor: Actor = {
    officerId: analyst.officerId,
    name: 'Analyst A.',
    language: 'en',
    grants: [{ role: 'analyst', scope: 'country' }],
    via: 'session',
  };
  const begin = async () => {
    const request = { format: 'ndjson', reading: null, from: null, to: null } as const;
    const table = await startCaseTable(api.server.services, actor, request, undefined);
    if (!table) {
      throw new Error('no table');
    }
    return table;
  };
  const isBatch = (statement: string) => statement.startsWith('fetch ');

  test('a reader who reads a little makes the server read a little', async () => {
    const little = await statementsOf(async () => {
      const { stream } = await begin();
      await new Promise(readable => stream.once('readable', readable));
      stream.read(1);
      // Time enough for whatever would be read ahead.
      await pause(300);
      const closed = new Promise(done => stream.once('close', done));
      stream.destroy();
      await closed;
    });
    const all = await statementsOf(async () => {
      await text((await begin()).stream);
    });
    expect(all.filter(isBatch).length).toBeGreaterThan(manyBatches);
    expect(little.filter(isBatch).length).toBeLessThan(manyBatches / 2);
  });

  test('what is done meanwhile is not in it, and is the first thing of the next', async () => {
    const { stream, next } = await begin();
    await addCases(api, 5);
    const before = rowsIn(await text(stream)).length;
    expect((await read(analyst, `&after=${next}`)).rows).toHaveLength(5);
    expect((await read(analyst)).rows).toHaveLength(before + 5);
  });
});

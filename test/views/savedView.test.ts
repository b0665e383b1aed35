import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../server/database/rows.ts';
import { createApi, type Client } from '../support/api.ts';
import { staff } from '../support/people.ts';

const api = await createApi();
const { supervisor, officer, head, registrar } = await staff(api, 'education');
const stranger = (await staff(api, 'justice')).supervisor;
const providerId = api.place.education;
const { rows: units } = await sql<{ id: number }>`
  insert into unit (provider_id, name_kk, name_ru, name_en) values (${providerId}, 'Б', 'Б', 'B') returning id`.execute(
  rowsOf(api.database.orm.em.fork()),
);
const ofOtherUnit = await api.person('Officer B.', {
  role: 'officer',
  scope: 'provider',
  providerId,
  unitId: units[0]?.id ?? 0,
});
const analyst = await api.person('Analyst A.', { role: 'analyst', scope: 'country' });

const mutation = `mutation ($input: SaveViewInput!) {
  saveView(input: $input) { id name state share own version owner { name } } }`;

function input(changes: object = {}) {
  const state = {
    preset: 'soon',
    filter: { service: 'education', stages: ['inquiry', 'comparison'], dueFrom: '2026-03-02' },
    sort: 'stageAsc',
    columns: ['number', 'stage', 'assignee'],
    perPage: 50,
  };
  return {
    idempotencyKey: randomUUID(),
    resource: 'applications',
    name: 'Inquiries',
    share: 'none',
    state,
    ...changes,
  };
}

const save = async (client: Client, changes: object = {}) =>
  (await client.query(mutation, { input: input(changes) }))['saveView'];

async function refusal(client: Client, changes: object, language = 'en') {
  const { errors } = await client.send(mutation, { input: input(changes) }, language);
  return { ...errors?.[0]?.extensions, message: errors?.[0]?.message };
}

const namesSeenBy = async (client: Client) =>
  (await client.query('{ savedViews(resource: applications) { name } }'))['savedViews'].map(
    ({ name }: { name: string }) => name,
  );

const viewOf = (client: Client, id: string) =>
  client.send('query ($id: RecordId!) { savedView(id: $id) { name state } }', { id });

const remove = (client: Client, id: string) => client.send('mutation ($id: RecordId!) { removeView(id: $id) }', { id });

describe('A saved view', () => {
  test('holds filter, order, columns and page as they were, and a day of the week to come by its name', async () => {
    const saved = await save(officer, { name: 'What I had' });
    expect(saved).toMatchObject({ version: 1, own: true, share: 'none', owner: { name: 'Officer O.' } });
    expect(saved.state).toEqual(input().state);
    expect((await viewOf(officer, saved.id)).data?.['savedView']).toEqual({ name: 'What I had', state: input().state });
  });

  test('is one, however often the request is repeated', async () => {
    const once = input({ name: 'Once' });
    const first = (await officer.query(mutation, { input: once }))['saveView'];
    expect((await officer.query(mutation, { input: once }))['saveView']).toEqual(first);
    expect((await namesSeenBy(officer)).filter((name: string) => name === 'Once')).toHaveLength(1);
  });

  test('of nobody else is seen, and cannot be told from one that does not exist', async () => {
    const { id } = await save(supervisor, { name: 'Private' });
    for (const client of [officer, head, stranger, analyst]) {
      expect(await namesSeenBy(client)).not.toContain('Private');
      const [hidden, absent] = [await viewOf(client, id), await viewOf(client, '999999')];
      expect(hidden.errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
      expect(hidden.errors?.[0]?.message).toBe(absent.errors?.[0]?.message);
    }
  });

  test('names in it are sorted as Kazakh has them, 9 before 10', async () => {
    for (const name of ['Тізім 10', 'Әділет', 'Тізім 9', 'Аумақ']) {
      await save(registrar, { name });
    }
    expect(await namesSeenBy(registrar)).toEqual(['Аумақ', 'Әділет', 'Тізім 9', 'Тізім 10']);
  });
});

describe('Sharing', () => {
  test('a supervisor shares with the unit: its officers and those of the whole provider see it, other units do not', async () => {
    const { id } = await save(supervisor, { name: 'Of the unit', share: 'unit' });
    for (const client of [supervisor, officer, head, registrar]) {
      expect(await namesSeenBy(client)).toContain('Of the unit');
    }
    for (const client of [ofOtherUnit, stranger, analyst]) {
      expect(await namesSeenBy(client)).not.toContain('Of the unit');
    }
    expect((await viewOf(officer, id)).data?.['savedView']).toMatchObject({ name: 'Of the unit' });
  });

  test('a head shares with the provider: every unit of it sees the view, another provider does not', async () => {
    await save(head, { name: 'Of the provider', share: 'provider' });
    expect(await namesSeenBy(ofOtherUnit)).toContain('Of the provider');
    expect(await namesSeenBy(stranger)).not.toContain('Of the provider');
  });

  test.each([
    ['officer', 'unit', officer],
    ['registrar', 'provider', registrar],
    ['supervisor', 'provider', supervisor],
    ['analyst', 'provider', analyst],
  ] as const)('%s may not share with the %s', async (_role, share, client) => {
    expect((await refusal(client, { share })).code).toBe('FORBIDDEN_OR_UNKNOWN');
  });

  test('taken back, it is seen by its owner alone', async () => {
    const { id, version } = await save(supervisor, { name: 'For a while', share: 'unit' });
    await save(supervisor, { id, expectedVersion: version, name: 'For a while', share: 'none' });
    expect(await namesSeenBy(officer)).not.toContain('For a while');
    expect(await namesSeenBy(supervisor)).toContain('For a while');
  });
});

describe('Changing and removing', () => {
  test('a change at the version seen goes through, at an earlier one it is refused with the newer version', async () => {
    const { id } = await save(officer, { name: 'Draft' });
    const changed = await save(officer, { id, expectedVersion: 1, name: 'Final', state: { preset: 'late' } });
    expect(changed).toMatchObject({ id, name: 'Final', version: 2, state: { preset: 'late', filter: {} } });
    expect(await refusal(officer, { id, expectedVersion: 1 })).toMatchObject({
      code: 'STALE_VERSION',
      facts: { version: 2 },
    });
    expect((await refusal(officer, { id })).code).toBe('STALE_VERSION');
  });

  test('only its owner changes or removes it, though others see it', async () => {
    const { id } = await save(supervisor, { name: 'Not yours', share: 'unit' });
    expect((await refusal(officer, { id, expectedVersion: 1 })).code).toBe('FORBIDDEN_OR_UNKNOWN');
    expect((await remove(officer, id)).errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
    expect((await remove(supervisor, id)).data).toEqual({ removeView: true });
    expect(await namesSeenBy(officer)).not.toContain('Not yours');
    expect((await remove(supervisor, id)).errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
  });
});

describe('A state is refused', () => {
  test.each([
    ['with a text that was searched for', { filter: { text: 'Ахметова' } }, 'filter', 'textNotKept'],
    ['with a column twice', { columns: ['stage', 'stage'] }, 'columns', 'columnTwice'],
    ['with more rows than a page has', { perPage: 101 }, 'perPage', 'outOfRange'],
    [
      'with more conditions than it holds',
      { filter: { ids: Array.from({ length: 1000 }, (_none, at) => String(1_000_000_000 + at)) } },
      'state',
      'viewTooLong',
    ],
  ])('%s', async (_why, state, field, rule) => {
    expect(await refusal(officer, { state })).toMatchObject({
      code: 'BAD_INPUT',
      facts: { fields: { [field]: rule } },
    });
  });

  test.each([
    ['with a condition the list does not have', { filter: { iin: '900101300017' } }],
    ['with an order it does not have', { sort: 'bySize' }],
    ['with a column it does not have', { columns: ['applicant'] }],
    ['with a stage that is none', { filter: { stages: ['nowhere'] } }],
  ])('%s', async (_why, state) => {
    expect((await refusal(officer, { state })).code).toBe('BAD_INPUT');
  });

  test('in words of the reader', async () => {
    const { message } = await refusal(officer, { state: { filter: { text: 'Ахметова' } } }, 'ru');
    expect(message).toContain('Фильтр: текст поиска в представлении не хранится');
  });
});

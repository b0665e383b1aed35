import { beforeAll, describe, expect, test } from 'vitest';
import { examples } from '../../admin/explorer/examples.ts';
import { createApi } from '../support/api.ts';
import { ownKey } from '../keys/keys.ts';
import { caseTableColumns } from '../../server/exports/caseTable.ts';
import { aYearOfCases } from './aYearOfCases.ts';
import { areAlike, followed, shownAfter } from './guide.ts';

const api = await createApi({ now: '2026-03-02T10:00', env: { GRAPHQL_INTROSPECTION: 'off' } });
const analyst = await api.person('Analyst A.', { role: 'analyst', scope: 'country' });
const clerk = await api.person('Clerk C.', { role: 'clerk', scope: 'office', officeId: api.place.office });

beforeAll(() => aYearOfCases(api), 60_000);

/** Every number and word answered, keys of rows and the name of the report left out. */
function answers(value: unknown, key = ''): unknown[] {
  if (key === 'keys' || key === 'head') {
    return [];
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => answers(inner, name))
    : [value];
}

describe('An example of the explorer', () => {
  test.each(examples)('$id answers an analyst without errors and with data', async ({ query, variables }) => {
    const { data, errors } = await analyst.send(query, variables);
    expect(errors).toBeUndefined();
    const found = answers(data).filter(one => (typeof one === 'number' ? one > 0 : typeof one === 'string'));
    expect(found.length).toBeGreaterThan(0);
  });

  test.each(examples)('$id has a title in three languages', ({ title }) => {
    expect(title.kk).toMatch(/[әғқңөұүһі]/i);
    expect(title.ru).toMatch(/^[А-Я][^әғқңөұүһіё]+$/);
    expect(title.en).toMatch(/^[A-Z][^а-я]+$/);
  });
});

describe('The schema as a file', () => {
  const get = (headers: Record<string, string> = {}, credentials = analyst.credentials) =>
    fetch(`${api.server.url}/api/schema.graphql`, { headers: { ...credentials, ...headers } });

  test('is there for whoever reads figures, though nobody is told it over GraphQL', async () => {
    const response = await get();
    expect(response.headers.get('content-type')).toBe('application/graphql; charset=utf-8');
    expect(await response.text()).toContain('type Query {');
    expect((await analyst.send('{ __schema { queryType { name } } }')).errors).toHaveLength(1);
  });

  test('is not sent again to whoever has it', async () => {
    const etag = (await get()).headers.get('etag') ?? '';
    expect((await get({ 'if-none-match': etag })).status).toBe(304);
  });

  test('is unknown to others', async () => {
    expect((await get({}, clerk.credentials)).status).toBe(404);
    expect((await get({}, {})).status).toBe(401);
  });
});

describe('The guide for tools', () => {
  const environment = async () => ({
    APOSTILLE_URL: api.server.url,
    APOSTILLE_KEY: (await ownKey(api, analyst, 'cases')).credentials['x-api-key'] ?? '',
  });

  test('has commands that answer as it shows', { timeout: 60_000 }, async () => {
    const [first = '', dictionary = '', table = ''] = await followed('sh', await environment());
    expect(areAlike(JSON.parse(first), shownAfter('sh')[0]), first).toBe(true);
    expect(dictionary).toMatch(/^# Table of cases\n/);
    expect(table.trim()).toBe(caseTableColumns.map(({ name }) => name).join(','));
  });

  test('has a script that runs from the key to two tables as it shows them', { timeout: 60_000 }, async () => {
    const [output = ''] = await followed('js', await environment());
    const shown = output
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as unknown);
    const told = shownAfter('js');
    expect(shown.map((one, at) => areAlike(one, told[at]))).toEqual([true, true]);
    expect(shown[1]).toMatchObject({ before: 13, after: 13 });
  });
});

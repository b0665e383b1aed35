import { parse } from 'graphql';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { PeopleBudget } from '../../server/graphql/budget.ts';
import { operationCost } from '../../server/graphql/cost.ts';
import { costTable } from '../../server/graphql/costTable.ts';
import { createSchema } from '../../server/graphql/schema.ts';
import { rowsOfApi } from '../reassignments/moves.ts';
import { type Client, createApi } from '../support/api.ts';
import { startTestServer } from '../support/server.ts';
import { dashboardQueries } from './dashboardQueries.ts';
import { ownKey } from './keys.ts';

const schema = createSchema();
const costOf = (query: string, variables = {}) => operationCost(schema, parse(query), null)?.of(variables);

describe('The cost of an operation', () => {
  test.each([
    ['an object is one record', '{ me { name language } }', {}, 1],
    ['an object in it another', 'query ($id: ID!) { application(id: $id) { id provider { name } } }', {}, 2],
    ['plain fields cost nothing more', '{ me { officerId } }', {}, 1],
    ['a page is one and its items', '{ applications(first: 50) { items { id } hasNextPage } }', {}, 1 + 50],
    [
      'each item has what it holds',
      '{ applications(first: 50) { items { provider { name } assignee { name } } } }',
      {},
      1 + 50 * 3,
    ],
    ['a page that names no size has 25', '{ applications { items { id } } }', {}, 1 + 25],
    ['no page has more than 100', '{ applications(first: 5000) { items { id } } }', {}, 1 + 100],
    ['nor less than one', '{ applications(first: -5) { items { id } } }', {}, 1 + 1],
    ['a size may be a variable', 'query ($n: Int!) { applications(first: $n) { items { id } } }', { n: 40 }, 1 + 40],
    ['a variable may have a default', 'query ($n: Int = 30) { applications(first: $n) { items { id } } }', {}, 1 + 30],
    [
      'a variable left out is the default of the field',
      'query ($n: Int) { applications(first: $n) { items { id } } }',
      {},
      1 + 25,
    ],
    ['a list without pages counts as five', '{ editions { id } }', {}, 5],
    [
      'five of five are twenty-five',
      'query ($id: ID!) { application(id: $id) { inquiries { documents { note } } } }',
      {},
      1 + 5 * (1 + 5),
    ],
    ['the same under two names is twice', '{ a: me { name } b: me { name } }', {}, 2],
    ['fragments count where they are spread', 'fragment M on Me { grants { role } } { me { ...M } }', {}, 1 + 5],
    ['so do those without a name', '{ me { ... on Me { grants { role } } } }', {}, 1 + 5],
    ['a search reads more than it shows', 'query ($t: String!) { search(text: $t) { __typename } }', {}, 20 + 10],
    ['an act has a cost of its own', 'mutation ($id: ID!) { revokeApiKey(id: $id) }', {}, costTable.act],
    ['questions about the schema have none', '{ __schema { types { name fields { name } } } __typename }', {}, 0],
  ])('%s', (_what, query, variables, cost) => {
    expect(costOf(query, variables)).toBe(cost);
  });

  test('of a short text that unfolds to billions of fields is not reckoned to its end', () => {
    const many = (spread: string) => spread.repeat(100);
    const chain = (link: (next: string) => string) =>
      ['A', 'B', 'C', 'D', 'E'].map((name, at, all) => {
        const next = all[at + 1];
        return `fragment ${name} on Application { ${next ? many(link(next)) : 'id'} }`;
      });
    const spreads = chain(next => `...${next} `).join(' ');
    expect(costOf(`query ($id: ID!) { application(id: $id) { ...A ...A } } ${spreads}`)).toBe(1);
    const fields = chain(next => `documents { id } ... on Application { ...${next} } `).join(' ');
    expect(costOf(`query ($id: ID!) { application(id: $id) { ...A } } ${fields}`)).toBeGreaterThan(1);
    const deep = `fragment S0 on __Type { ${many('ofType { ...S1 } ')} } fragment S1 on __Type { ${many('ofType { ...S2 } ')} }
      fragment S2 on __Type { ${many('ofType { ...S3 } ')} } fragment S3 on __Type { name }`;
    expect(() => costOf(`{ __type(name: "Query") { ...S0 } } ${deep}`)).not.toThrow();
    const pages = `fragment P0 on Application { ${many('complaints { application { ...P1 } } ')} }
      fragment P1 on Application { ${many('complaints { application { ...P2 } } ')} }
      fragment P2 on Application { ${many('complaints { id } ')} }`;
    expect(() => costOf(`query ($id: ID!) { application(id: $id) { ...P0 } } ${pages}`)).toThrow('QUERY_TOO_LARGE');
  });

  test('of each report has that of reading its summaries', () => {
    const reports = Object.keys(schema.getQueryType()?.getFields() ?? {}).filter(name => name.endsWith('Report'));
    for (const name of reports) {
      const query = `{ ${name} { __typename } }`;
      expect(costOf(query), name).toBeGreaterThanOrEqual(costTable.report);
    }
  });

  test('of a report grows with each grouping, written out or as a variable', () => {
    const report = (groupBy: string) =>
      `($groups: [ReportGroup!]) { intakeReport(filter: { from: "2026-01-01", to: "2026-12-31" }${groupBy}) { __typename } }`;
    const plain = costOf(`query ${report('')}`) ?? 0;
    expect(costOf(`query ${report(', groupBy: [month, provider]')}`)).toBe(plain + 2 * costTable.reportGrouping);
    const asked = `query ${report(', groupBy: $groups')}`;
    expect(costOf(asked, { groups: ['month', 'provider', 'channel'] })).toBe(plain + 3 * costTable.reportGrouping);
    expect(costOf(asked)).toBe(plain);
    const usually = asked.replace('[ReportGroup!]', '[ReportGroup!] = [month]');
    expect(costOf(usually)).toBe(plain + costTable.reportGrouping);
  });

  test('is worked out once for a text, and only its sizes for each request', () => {
    const document = parse('query ($n: Int!) { applications(first: $n) { items { id } } }');
    expect(operationCost(schema, document, null)).toBe(operationCost(schema, document, null));
  });

  test('of names there are only those of the schema', () => {
    const fields = Object.keys(schema.getQueryType()?.getFields() ?? {});
    expect(Object.keys(costTable.roots).filter(name => !fields.includes(name))).toEqual([]);
  });

  test('of everything the dashboard asks is far from the largest', async () => {
    const asked = await dashboardQueries();
    expect(asked.length).toBeGreaterThan(80);
    const dear = asked
      .map(({ name, query }) => [name, costOf(query, { first: 100 }) ?? 0] as const)
      .filter(([, cost]) => cost > costTable.largestOperation / 2);
    expect(dear).toEqual([]);
  });
});

describe('A key', async () => {
  const api = await createApi({ now: '2026-03-02T10:00:20' });
  const other = await startTestServer(api.database, { clock: api.clock });
  const analyst = await api.person('Analyst A.', { role: 'analyst', scope: 'country' });
  const key = await ownKey(api, analyst, 'everything');
  const list = '{ applications(first: 50) { items { provider { name } } } }';
  const spend = (spent: number) =>
    sql`update query_budget set spent = ${spent} where key_id = ${key.id}`.execute(rowsOfApi(api));
  const ask = async (client: Client, query: string, headers = {}) => {
    const response = await client.post('/graphql', { query }, { headers });
    return { response, answer: (await response.json()) as { errors?: any[]; extensions?: { cost: object } } }; // oxlint-disable-line no-explicit-any -- as it comes
  };

  test('is told with every answer what it cost and what is left of the minute', async () => {
    await ask(key, list);
    const { answer } = await ask(key, list);
    const remaining = costTable.keyPerMinute - 2 * 101;
    const cost = { requested: 101, limit: costTable.keyPerMinute, remaining, resetsAt: '2026-03-02T05:01:00Z' };
    expect(answer.extensions).toEqual({ cost });
  });

  test('is not charged for questions about the schema', async () => {
    const { answer } = await ask(key, '{ __schema { queryType { name } } }');
    expect(answer.extensions).toBeUndefined();
  });

  test('with the minute spent is told when to come again, and is not charged for it; in the next minute all is there', async () => {
    api.clock.set('2026-03-02T10:00:20');
    await ask(key, list);
    await spend(costTable.keyPerMinute - 101);
    expect((await ask(key, list)).answer.extensions).toMatchObject({ cost: { remaining: 0 } });
    const { response, answer } = await ask(key, list);
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '40']);
    expect(answer.errors?.[0]).toMatchObject({
      extensions: { code: 'TOO_MANY_REQUESTS', facts: { retryAfterSeconds: 40 } },
    });
    expect(answer.extensions).toMatchObject({ cost: { requested: 101, remaining: 0 } });
    api.clock.set('2026-03-02T10:01:00');
    expect((await ask(key, list)).answer.extensions).toMatchObject({
      cost: { remaining: costTable.keyPerMinute - 101 },
    });
  });

  test('has one budget at all servers', async () => {
    api.clock.set('2026-03-02T10:02:00');
    await ask(key, list);
    await spend(costTable.keyPerMinute - 150);
    expect((await ask(key.at(other), list)).response.status).toBe(200);
    expect((await ask(key, list)).response.status).toBe(429);
    expect((await ask(key.at(other), list)).response.status).toBe(429);
  });

  test('asks nothing larger than the largest operation, and is told how large it was', async () => {
    api.clock.set('2026-03-02T10:03:00');
    const deep = '{ applications(first: 100) { items { inquiries { documents { note } } documents { number } } } }';
    const large = `{ ${['a', 'b', 'c'].map(name => deep.replace('applications', `${name}: applications`).slice(1, -1)).join(' ')} }`;
    const { response, answer } = await ask(key, large);
    expect(response.status).toBe(400);
    expect(answer.errors?.[0].extensions).toMatchObject({
      code: 'QUERY_TOO_LARGE',
      facts: { most: costTable.largestOperation },
    });
    expect(answer.errors?.[0].extensions.facts.requested).toBeGreaterThan(costTable.largestOperation);
  });

  test('is what sees the cost; a person sees it on asking, and has a budget that no page comes near', async () => {
    expect((await ask(analyst, list)).answer.extensions).toBeUndefined();
    const { answer } = await ask(analyst, list, { 'x-query-cost': 'show' });
    const ofKeys = { limit: costTable.keyPerMinute, most: costTable.largestOperation };
    expect(answer.extensions).toMatchObject({ cost: { requested: 101, limit: costTable.personPerMinute, ofKeys } });
  });
});

describe('A person', () => {
  const at = (time: string) => Temporal.Instant.from(`2026-03-02T05:${time}Z`);

  test('has a budget of their own for each minute of the clock', () => {
    const budget = new PeopleBudget(100);
    expect(budget.charge(1, 60, at('00:59'))).toMatchObject({ remaining: 40, isPaid: true });
    expect(budget.charge(2, 60, at('00:59'))).toMatchObject({ remaining: 40, isPaid: true });
    expect(budget.charge(1, 41, at('00:59'))).toMatchObject({ remaining: 40, isPaid: false });
    expect(budget.charge(1, 40, at('00:59'))).toMatchObject({ remaining: 0, isPaid: true });
    expect(budget.charge(1, 41, at('01:00'))).toMatchObject({ remaining: 59, resetsAt: '2026-03-02T05:02:00Z' });
  });
});

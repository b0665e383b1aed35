import { type RawBuilder, sql } from 'kysely';
import { Client as Connection } from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { listApplications } from '../../server/applications/application.queries.ts';
import { applicationSorts } from '../../server/applications/applicationSort.queries.ts';
import { sweepEscalations } from '../../server/escalations/sweep.service.ts';
import { connectDatabase } from '../../server/database/orm.ts';
import { loadDemo } from '../../server/database/demo/load.ts';
import { rowsOf } from '../../server/database/rows.ts';
import { known } from '../../server/errors.ts';
import { createSchema } from '../../server/graphql/schema.ts';
import { type Client, clientFor } from '../support/api.ts';
import { testClock } from '../support/clock.ts';
import { createTestDatabase } from '../support/database.ts';
import { startTestServer } from '../support/server.ts';
import { beginSession } from '../support/session.ts';
import { partialIndexes, wholeReads } from '../support/plans.ts';
import { sentBy, type Statement } from '../support/statements.ts';

const database = await createTestDatabase();
const clock = testClock('2026-03-04T15:00');
const server = await startTestServer(database, { clock });
await loadDemo(server.services, { ownerUrl: database.ownerUrl, cases: 2000, seed: 1, now: clock.now() });
await sweepEscalations(server.services);
const rows = rowsOf(database.orm.em.fork());

/** One of the people of the demo, signed in. */
async function demoPerson(name: string): Promise<Client> {
  const { rows: found } = await sql<{ id: number; account: string }>`
    select id, auth_user_id as account from officer where email = ${`${name}@demo.example`}`.execute(rows);
  const { id, account } = known(found[0]);
  return clientFor(id, server, { cookie: await beginSession(rows, account) });
}

async function one(statement: RawBuilder<{ id: number }>): Promise<string> {
  return String(known((await statement.execute(rows)).rows[0]).id);
}

const officer = await demoPerson('officer.astana');
const supervisor = await demoPerson('supervisor.astana');
const head = await demoPerson('head.astana');
const registrar = await demoPerson('registrar.astana');
const clerk = await demoPerson('clerk.astana');
const reviewer = await demoPerson('reviewer');
const analyst = await demoPerson('analyst');
const administrator = await demoPerson('administrator');
const astana = sql`(select id from provider where code = 'EDU-astana')`;
const providerId = await one(sql`select ${astana} as id`);
const heard = await one(sql`
  select application_id as id from hearing join application a on a.id = application_id where a.provider_id = ${astana} limit 1`);
const closed = await one(sql`select id from application where provider_id = ${astana} and stage = 'closed' limit 1`);
const complaint = await one(sql`select id from complaint where provider_id = ${astana} limit 1`);
const breach = await one(sql`
  select id from deadline where provider_id = ${astana} and state = 'open' and breach_at < ${clock.now().toString()}::timestamptz
    limit 1`);

const owner = new Connection({ connectionString: database.ownerUrl });
await owner.connect();
await owner.query('analyze');
const partial = await partialIndexes(owner);
afterAll(() => owner.end());

const isRead = ({ text }: Statement) => /^(\/\* prepared \*\/)?\s*(select|with|\()/i.test(text);

/** What reading a growing table from end to end would be part of the answer; each statement as the server sent it. */
async function faultsOf(client: Client, query: string, variables: object = {}): Promise<readonly string[]> {
  const sent = await sentBy(() => client.query(query, variables));
  const reads = sent.filter(isRead);
  expect(reads.length).toBeGreaterThan(0);
  const faults: string[] = [];
  for (const statement of new Map(reads.map(read => [read.text, read])).values()) {
    const found = await wholeReads(owner, partial, statement);
    faults.push(...found.map(fault => `${fault} in: ${statement.text.replaceAll(/\s+/g, ' ').slice(0, 300)}`));
  }
  return faults;
}

const row = `id number receiptNumber service channel stage outcome late nextDueOn nextDueAt termEndsOn
  provider { id name } assignee { id name } unit { id name } office { id name } destination { name }`;
const cases = `query ($first: Int! = 25, $filter: ApplicationFilterInput, $sort: ApplicationSort! = nextDueFirst, $after: String) {
  applications(first: $first, filter: $filter, sort: $sort, after: $after) { items { ${row} } hasNextPage endCursor } }`;
const complaints = `query ($first: Int! = 25, $filter: ComplaintFilterInput) {
  complaints(first: $first, filter: $filter) {
    items { id number stage late nextDueOn provider { name } body { name } application { id number } reviewer { name } } } }`;
const escalations = `query ($first: Int! = 25, $filter: EscalationFilterInput) {
  escalations(first: $first, filter: $filter) {
    items { id breachedAt provider { name } assignee { name } application { id number } complaint { id number } deadline { kind } } } }`;
const register = `query ($first: Int! = 25, $filter: RegisterEntryFilter) {
  registerEntries(first: $first, filter: $filter) { items { id number state provider { name } } } }`;
const hearings = `query ($first: Int! = 25, $agenda: HearingAgenda, $from: Moment, $to: Moment, $mine: Boolean) {
  hearings(first: $first, agenda: $agenda, from: $from, to: $to, mine: $mine) {
    items { id startsAt chair { name } application { id number provider { name } } } } }`;

/** Everybody whose reach is another kind of place. */
const apart: readonly (readonly [string, Client])[] = [
  ['an officer', officer],
  ['a supervisor', supervisor],
  ['a clerk', clerk],
  ['a reviewer', reviewer],
  ['an analyst', analyst],
];
const everybody: typeof apart = [
  ...apart,
  ['a head', head],
  ['a registrar', registrar],
  ['an administrator', administrator],
];

describe('The list of cases', () => {
  test('is one statement, and who asks another', async () => {
    const sent = await sentBy(() => supervisor.query(cases, { filter: { open: true }, first: 50 }));
    expect(sent.map(({ text }) => text.includes('auth_session'))).toEqual([true, false]);
  });

  test('is planned a few times on a connection and then never again, whatever the values', async () => {
    const orm = await connectDatabase({ url: database.url, poolSize: 1 });
    const single = rowsOf(orm.em.fork());
    const actor = {
      officerId: 1,
      name: '',
      language: 'kk',
      via: 'session',
      grants: [{ role: 'analyst', scope: 'country' }],
    } as const;
    const page = { asked: new Map([['number', new Map()]]), after: null };
    for (const first of [1, 10, 25, 50, 100, 7, 8, 9, 50, 50]) {
      const wanted = { filter: { open: true }, sort: 'nextDueFirst', language: 'kk' } as const;
      await listApplications(single, actor, clock.now(), wanted, { ...page, first });
    }
    const { rows: plans } = await sql`
      select custom_plans::int as anew, generic_plans > 0 as kept from pg_prepared_statements`.execute(single);
    await orm.close();
    expect(plans).toEqual([{ anew: 5, kept: true }]);
  });

  test.each(apart)('of %s reads no table whole, in whatever order', async (_who, client) => {
    const open = applicationSorts.map(sort => ({ sort, filter: { open: true } }));
    for (const asked of [...open, { sort: 'newestFirst', filter: { open: false } }, { sort: 'oldestFirst' }]) {
      expect([asked, await faultsOf(client, cases, asked)]).toEqual([asked, []]);
    }
  });

  const filters: Readonly<Record<string, unknown>> = {
    mine: true,
    unassigned: true,
    late: true,
    dueFrom: '2026-03-11',
    dueOnOrBefore: '2026-03-12',
    waitingFor: ['applicant', 'organisation'],
    stages: ['inquiry', 'assignment'],
    service: 'education',
    channel: 'portal',
    providerId,
    unitId: '1',
    officeId: '1',
    assigneeId: String(officer.officerId),
    reassignmentId: '1',
    ids: [heard, closed],
    text: 'Серікқызы Айгүл',
  };

  test.each(Object.entries(filters))('filtered by %s reads no table whole', async (name, value) => {
    for (const [who, client] of everybody) {
      const sort = name === 'text' || name === 'ids' ? 'newestFirst' : 'nextDueFirst';
      expect([who, await faultsOf(client, cases, { sort, filter: { [name]: value } })]).toEqual([who, []]);
    }
  });

  test('goes on without reading what came before', async () => {
    const { applications } = await supervisor.query(cases, { first: 10 });
    expect(await faultsOf(supervisor, cases, { first: 10, after: applications.endCursor })).toEqual([]);
  });
});

const lists: Readonly<Record<string, readonly [string, readonly object[]]>> = {
  cases: [cases, [{}]],
  complaints: [
    complaints,
    [{}, ...['late', 'dueToday', 'dueSoon', 'new', 'decided'].map(list => ({ filter: { list } }))],
  ],
  escalations: [escalations, [{}, ...['open', 'promised', 'closed'].map(state => ({ filter: { state } }))]],
  'entries of the register': [register, [{}, { filter: { state: 'entered', year: 2026 } }, { filter: { number: 1 } }]],
  hearings: [
    hearings,
    [
      { agenda: 'upcoming' },
      { agenda: 'awaitingMinutes' },
      { mine: true, from: '2026-03-02T00:00:00Z', to: '2026-03-20T00:00:00Z' },
    ],
  ],
};

/** Lists that are not for the reader say so before they read. */
async function mayAsk(client: Client, query: string, variables: object): Promise<boolean> {
  const { errors } = await client.send(query, variables);
  expect(
    (errors ?? []).map(({ extensions }) => extensions.code).filter(code => code !== 'FORBIDDEN_OR_UNKNOWN'),
  ).toEqual([]);
  return !errors;
}

describe.each(Object.entries(lists))('A list of %s', (_name, [query, asked]) => {
  test('reads no table whole', async () => {
    const found: unknown[] = [];
    for (const [who, client] of everybody) {
      for (const variables of asked) {
        const faults = (await mayAsk(client, query, variables)) ? await faultsOf(client, query, variables) : [];
        found.push(...faults.map(fault => [who, variables, fault]));
      }
    }
    expect(found).toEqual([]);
  });

  test('sends no more statements for fifty rows than for five', async () => {
    const [variables = {}] = asked;
    const few = await sentBy(() => supervisor.query(query, { ...variables, first: 5 }));
    const many = await sentBy(() => supervisor.query(query, { ...variables, first: 50 }));
    expect(many.length).toBeLessThanOrEqual(few.length);
  });
});

const onePage = `query ($id: ID!) { application(id: $id) { ${row} applicant { name } stages { stage } warnings { id }
  deadlines { kind dueOn state } waitingPeriods { since } timeline { at act by } allowedActs { act allowed }
  documents { id } payments { id } inquiries { id } notices { id } preliminaryDecisions { id } registerEntries { id }
  complaints { id } papers { kind } } }`;
const complaintPage = `query ($id: ID!) { complaint(id: $id) { id stage application { id number } deadlines { kind dueOn }
  timeline { at act } allowedActs { act allowed } earlier { id } papers { kind } sealedFiles { id } } }`;
const escalationPage = `query ($id: ID!) { escalation(id: $id) { id breachedAt deadline { kind } dispositions { cause } } }`;
const searched = 'query ($text: Text!) { search(text: $text, first: 10) { kind application { id } complaint { id } } }';
const home = `{ deskSummary { today late { count } dueToday { count } unassigned { count } waitingApplicant { count }
  waitingOrganisation { count } hearingsThisWeek { count } openEscalations { count } lateComplaints { count } } }`;

const pages: Readonly<Record<string, readonly [string, object, Client]>> = {
  'a case': [onePage, { id: heard }, supervisor],
  'a case that is over': [onePage, { id: closed }, supervisor],
  'a complaint': [complaintPage, { id: complaint }, head],
  'a missed date': [escalationPage, { id: breach }, supervisor],
  'the home page': [home, {}, supervisor],
  'the home page of the country': [home, {}, analyst],
  'the flow of cases': ['{ caseFlow { in out open } }', {}, supervisor],
  'stages by officer': ['{ stageHeatMap { stage count } }', {}, supervisor],
  'the forecast of breaches': ['{ breachForecast { breaches { count } unheld { count } } }', {}, supervisor],
  'loads of officers': ['{ officerLoads { officer { name } } }', {}, supervisor],
  'hearings of the desk': ['{ deskHearings { startsAt application { number } } }', {}, supervisor],
  'numbers of missed dates': ['{ escalationCounts { open mine } }', {}, supervisor],
  'numbers of complaints': ['{ complaintCounts { late } }', {}, head],
  'notices in trouble': ['{ noticesInTrouble { items { id } } }', {}, supervisor],
  'moves of cases': ['{ reassignments { items { id } } }', {}, supervisor],
  'notes to oneself': ['{ officerNotes { id } }', {}, officer],
  'the history of settings': ['{ settingEvents { items { at by { name } } } }', {}, administrator],
  exports: ['{ exportEvents { items { at } } }', {}, supervisor],
  'search by a number': [searched, { text: 'A-17/2026' }, officer],
  'search by a name': [searched, { text: 'Ахметова' }, officer],
  'search by a name at an office': [searched, { text: 'Ахметова' }, clerk],
  'search without names': [searched, { text: 'Ахметова' }, analyst],
};

test.each(Object.entries(pages))('Reading %s reads no table whole', async (_name, [query, variables, client]) => {
  expect(await faultsOf(client, query, variables)).toEqual([]);
});

test('Taking the next case goes through what is free in the office, and no table whole', async () => {
  const taking = 'mutation ($input: TakeNextInput!) { takeNext(input: $input) { application { id } } }';
  const sent = await sentBy(() => officer.query(taking, { input: { idempotencyKey: crypto.randomUUID() } }));
  const reads = sent.filter(isRead);
  expect(reads.filter(({ text }) => text.includes('skip locked'))).toHaveLength(1);
  for (const statement of reads) {
    expect([statement.text, await wholeReads(owner, partial, statement)]).toEqual([statement.text, []]);
  }
});

const reports = Object.keys(createSchema().getQueryType()?.getFields() ?? {}).filter(name => name.endsWith('Report'));

test.each(reports)('%s reads no table whole', async name => {
  const filter = { from: '2025-03-01', to: '2026-02-28' };
  const report = (groupBy: string) => `query ($filter: ReportFilterInput!) {
    ${name}(filter: $filter, groupBy: [${groupBy}]) { total { __typename } rows { __typename } } }`;
  for (const client of [analyst, head]) {
    expect(await faultsOf(client, report('month'), { filter })).toEqual([]);
    expect(await faultsOf(client, report('provider'), { filter: { ...filter, service: 'education' } })).toEqual([]);
  }
});

describe('What is noticed', () => {
  const noticed = (text: string) => wholeReads(owner, partial, { text, values: [] });

  test('a table read whole, by itself or through an index', async () => {
    expect(await noticed("select from applicant where email like '%x%'")).toEqual(['Seq Scan applicant']);
    expect(await noticed('select id from deadline order by id')).toEqual(['Index Only Scan deadline']);
  });

  test('not an index walked for its order, nor one over open cases only', async () => {
    expect(await noticed('select from application order by filed_at desc, id desc limit 10')).toEqual([]);
    expect(await noticed('select count(*) from application where closed_at is null')).toEqual([]);
  });
});

import { type RawBuilder, sql } from 'kysely';
import { Client as Connection } from 'pg';
import { describe, expect, test } from 'vitest';
import { listStatement } from '../../server/applications/application.queries.ts';
import { type ApplicationSort, applicationSorts } from '../../server/applications/applicationSort.queries.ts';
import type { Actor } from '../../server/officers/actor.ts';
import { addCases, plan, rowsOfApi, start, unitOf } from '../reassignments/moves.ts';
import { createApi, type Client } from '../support/api.ts';
import { runJobs } from '../support/jobs.ts';
import { ask, caseIn } from '../support/path.ts';
import { castOf } from '../support/people.ts';

const api = await createApi({ now: '2026-03-02T10:00' });
const { supervisor, officer, aidos } = await unitOf(api);
const cast = await castOf(api, 'education');
const justice = await castOf(api, 'justice');
const rows = rowsOfApi(api);

async function found(client: Client, filter: object, sort = 'oldestFirst'): Promise<number[]> {
  const data = await client.query(
    `query ($filter: ApplicationFilterInput, $sort: ApplicationSort) {
      applications(filter: $filter, sort: $sort, first: 100) { items { id } } }`,
    { filter, sort },
  );
  return data['applications'].items.map(({ id }: { id: string }) => Number(id));
}

describe('Found', () => {
  test('by the next date: from a day on and until a day, both days counted as the department has them', async () => {
    const [first = 0] = await addCases(api, 1, { holder: officer, dueOn: '2026-04-06' });
    const [second = 0] = await addCases(api, 1, { holder: officer, dueOn: '2026-04-07' });
    expect(await found(supervisor, { dueFrom: '2026-04-06' })).toEqual([first, second]);
    expect(await found(supervisor, { dueFrom: '2026-04-07' })).toEqual([second]);
    expect(await found(supervisor, { dueFrom: '2026-04-06', dueOnOrBefore: '2026-04-06' })).toEqual([first]);
    expect(await found(supervisor, { dueFrom: '2026-04-08' })).toEqual([]);
  });

  test('from a day on, also where its date falls just after midnight', async () => {
    const [id = 0] = await addCases(api, 1, { dueOn: '2026-05-11' });
    await sql`update application set next_due_at = '2026-05-10T19:00:00Z' where id = ${id}`.execute(rows);
    expect(await found(supervisor, { dueFrom: '2026-05-11' })).toEqual([id]);
  });

  test('late or not late, every case in one of the two', async () => {
    const ids = await addCases(api, 2);
    await sql`update application set next_breach_at = '2026-03-02T04:59:59Z', next_due_at = '2026-03-02T04:59:59Z'
      where id = ${ids[0]}`.execute(rows);
    expect(await found(supervisor, { ids: ids.map(String), late: true })).toEqual([ids[0]]);
    expect(await found(supervisor, { ids: ids.map(String), late: false })).toEqual([ids[1]]);
  });

  test('by whom they wait for: the applicant until they have paid, a school until it has answered', async () => {
    const unpaid = await caseIn(justice, 'portal', 'payment');
    const asked = await caseIn(cast, 'corporation', 'inquiry');
    await ask(cast.officer, asked, api.place.organisations.education);
    const applicant = { waitingFor: ['applicant'] };
    const organisation = { waitingFor: ['organisation'] };
    expect(await found(justice.supervisor, applicant)).toEqual([Number(unpaid)]);
    expect(await found(justice.supervisor, organisation)).toEqual([]);
    expect(await found(cast.supervisor, organisation)).toEqual([Number(asked)]);
    expect(await found(cast.supervisor, { waitingFor: ['applicant', 'organisation'] })).toEqual([Number(asked)]);
    await sql`update inquiry set answered_at = now() where application_id = ${Number(asked)}`.execute(rows);
    expect(await found(cast.supervisor, organisation)).toEqual([]);
    await sql`update waiting_period set until = now() where application_id = ${Number(unpaid)}`.execute(rows);
    expect(await found(justice.supervisor, applicant)).toEqual([]);
  });

  test('one by one, a thousand at most, and none beyond reach', async () => {
    const ids = await addCases(api, 2);
    expect(await found(supervisor, { ids: ids.map(String) })).toEqual(ids);
    expect(await found(justice.supervisor, { ids: ids.map(String) })).toEqual([]);
    expect(await found(supervisor, { ids: [] })).toEqual([]);
    const many = Array.from({ length: 1001 }, (_none, at) => String(at + 1));
    expect(await found(supervisor, { ids: many.slice(1) })).not.toEqual([]);
    const { errors } = await supervisor.send(
      'query ($filter: ApplicationFilterInput) { applications(filter: $filter) { items { id } } }',
      { filter: { ids: many } },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', facts: { fields: { ids: 'tooManyNamed' } } });
  });

  test('by the reassignment they are part of', async () => {
    const ids = await addCases(api, 3, { holder: officer });
    const made = await start(supervisor, await plan(supervisor, { applicationIds: ids.map(String) }));
    await runJobs(api);
    expect(await found(supervisor, { reassignmentId: made.id })).toEqual(ids);
    expect(await found(justice.supervisor, { reassignmentId: made.id })).toEqual([]);
    // Who reads the cases reads the plan only where they may move them.
    expect(await found(officer, { reassignmentId: made.id })).toEqual([]);
  });
});

describe('Sorted', () => {
  test('by number as people count: 9 before 10', async () => {
    const ids = await addCases(api, 3);
    for (const [at, number] of ['ЭД-10/2026', 'ЭД-9/2026', 'ЭД-100/2026'].entries()) {
      await sql`update application set number = ${number} where id = ${ids[at]}`.execute(rows);
    }
    const [ten, nine, hundred] = ids;
    expect(await found(supervisor, { ids: ids.map(String) }, 'numberAsc')).toEqual([nine, ten, hundred]);
  });

  test('by stage as the procedure has them, and by officer with the unassigned first', async () => {
    const [affixing = 0] = await addCases(api, 1, { stage: 'affixing', holder: officer });
    const [registration = 0] = await addCases(api, 1, { stage: 'registration' });
    const [inquiry = 0] = await addCases(api, 1, { stage: 'inquiry', holder: aidos });
    const ids = [affixing, registration, inquiry].map(String);
    expect(await found(supervisor, { ids }, 'stageAsc')).toEqual([registration, inquiry, affixing]);
    expect(await found(supervisor, { ids }, 'assigneeAsc')).toEqual([registration, inquiry, affixing]);
    expect(await found(supervisor, { ids }, 'assigneeDesc')).toEqual([affixing, inquiry, registration]);
  });
});

interface Node {
  readonly 'Relation Name'?: string;
  readonly Alias?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Node[];
}

const nodesOf = (node: Node): readonly Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** How many rows of cases the statement touches. */
async function touched(statement: RawBuilder<unknown>): Promise<number> {
  const { rows: plans } = await sql<{ 'QUERY PLAN': { Plan: Node }[] }>`
    explain (analyze, format json) ${statement}`.execute(rows);
  const root = plans[0]?.['QUERY PLAN'][0]?.Plan;
  return (root ? nodesOf(root) : [])
    .filter(node => node['Relation Name'] === 'application')
    .reduce(
      (sum, node) => sum + (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'],
      0,
    );
}

describe('However large the archive', () => {
  const providerId = api.place.education;
  const head: Actor = {
    officerId: 1,
    name: 'H',
    language: 'kk',
    grants: [{ role: 'head', scope: 'provider', providerId }],
    via: 'session',
  };
  const analyst: Actor = { ...head, grants: [{ role: 'analyst', scope: 'country' }] };
  const read = { select: sql`a.id`, after: null, limit: 26 };
  const archived = 6000;

  test('no order reads it: open cases are sorted, or an index has the order', { timeout: 60_000 }, async () => {
    const ids = await addCases(api, archived);
    await sql`update application set stage = 'closed', closed_at = now(), next_due_at = null, next_due_on = null
      where id = any(${ids}::int[])`.execute(rows);
    const owner = new Connection({ connectionString: api.database.ownerUrl });
    await owner.connect();
    await owner.query('vacuum analyze application').finally(() => owner.end());
    const { rows: counted } = await sql<{ open: number }>`
      select count(*)::int as open from application where closed_at is null`.execute(rows);
    const open = counted[0]?.open ?? 0;
    const cost = (actor: Actor, sort: ApplicationSort, filter = {}) =>
      touched(listStatement(actor, api.clock.now(), { filter, sort, language: 'kk' }, read));
    for (const sort of applicationSorts) {
      for (const actor of [head, analyst]) {
        for (const filter of [{}, { open: false }]) {
          expect([sort, filter, (await cost(actor, sort, filter)) <= open + 2 * read.limit]).toEqual([
            sort,
            filter,
            true,
          ]);
        }
      }
    }
  });
});

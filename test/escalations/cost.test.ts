import { type RawBuilder, sql } from 'kysely';
import { Client as Connection } from 'pg';
import { describe, expect, test } from 'vitest';
import { waitingOfficersStatement } from '../../server/escalations/digest.service.ts';
import { datedSteps, laddersEver } from '../../server/escalations/ladder.queries.ts';
import { officeTimes } from '../../server/escalations/officeTime.queries.ts';
import { findingStatement, searchesFor, takingStatement } from '../../server/escalations/sweep.queries.ts';
import type { Actor, Grant } from '../../server/officers/actor.ts';
import { countStatement, listStatement } from '../../server/escalations/escalationList.queries.ts';
import { sweepEscalations } from '../../server/escalations/sweep.service.ts';
import { createApi } from '../support/api.ts';
import { caseIn } from '../support/path.ts';
import { castOf } from '../support/people.ts';
import { statementsOf } from '../support/statements.ts';
import { addDates, deskOf, recorded, rowsOfApi, settle } from './desk.ts';

const api = await createApi();
const { caseId } = await deskOf(api);
const otherCase = await caseIn(await castOf(api, 'justice'), 'corporation', 'registration');
await settle(api);
const { services } = api.server;
const sweep = () => sweepEscalations(services);

/** Dates of a month ahead, closed ones in time and late, and one that is due: what a busy department has. */
async function fill(many: number): Promise<void> {
  const of = (changes: object) =>
    Array.from({ length: many }, () => ({ caseId, startOn: '2026-07-01', dueOn: '2026-07-31', ...changes }));
  await addDates(api, [
    ...of({}),
    ...of({ kind: 'stage' }),
    ...of({ dueOn: '2026-07-09', endedAt: '2026-07-08T12:00' }),
    ...of({ kind: 'objections', dueOn: '2026-07-09', breach: false }),
  ]);
  await analyze();
}

async function analyze(): Promise<void> {
  const owner = new Connection({ connectionString: api.database.ownerUrl });
  await owner.connect();
  await owner.query('vacuum analyze deadline, escalation, escalation_told, disposition').finally(() => owner.end());
}

interface Node {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Node[];
}

const nodesOf = (node: Node): readonly Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** How dates are read by the statement: by which scan, and how many rows were touched in all. */
async function readingOf(
  statement: RawBuilder<unknown>,
  table = 'deadline',
): Promise<{ by: string[]; touched: number }> {
  const { rows } = await sql<{ 'QUERY PLAN': { Plan: Node }[] }>`
    explain (analyze, format json) ${statement}`.execute(rowsOfApi(api));
  const plan = rows[0]?.['QUERY PLAN'][0]?.Plan;
  const scans = (plan ? nodesOf(plan) : []).filter(
    node => node['Relation Name'] === table || node['Index Name']?.startsWith(`${table}_`),
  );
  return {
    by: [...new Set(scans.map(node => node['Index Name'] ?? node['Node Type']).filter(name => name !== 'LockRows'))],
    touched: scans.reduce(
      (sum, node) => sum + (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'],
      0,
    ),
  };
}

async function searches() {
  const now = api.clock.now();
  const rows = rowsOfApi(api);
  const times = await officeTimes(services, rows);
  const steps = [...(await laddersEver(rows)).values()].flatMap(datedSteps);
  return { now, found: searchesFor(steps, times, now) };
}

describe('A sweep', () => {
  test('sends the same few statements whatever is merely open', async () => {
    api.clock.set('2026-07-13T10:00');
    await fill(5);
    await sweep();
    const withFew = await statementsOf(sweep);
    await fill(5000);
    await sweep();
    const withMany = await statementsOf(sweep);
    expect(withMany).toHaveLength(withFew.length);
    expect(withMany.length).toBeLessThan(12);
  });

  test('finds what is newly due by its index alone, and reads nothing else', async () => {
    const due = await addDates(api, [
      { caseId, startOn: '2026-07-01', dueOn: '2026-07-10' },
      { caseId, startOn: '2026-07-01', dueOn: '2026-07-14' },
    ]);
    const { now, found } = await searches();
    const finding = await readingOf(findingStatement(found, now));
    expect(finding.by).toEqual(['deadline_to_escalate']);
    expect(finding.touched).toBeLessThan(10);
    for (const search of found.filter(({ kind }) => kind === 'term')) {
      const taking = await readingOf(takingStatement(search, now, undefined));
      expect(taking.by).toEqual(['deadline_to_escalate']);
      expect(taking.touched).toBeLessThanOrEqual(due.length);
    }
    await sweep();
    expect((await recorded(api)).map(({ deadlineId, rank }) => [deadlineId, rank])).toEqual([
      [due[0], -100],
      [due[0], 0],
      [due[1], -100],
    ]);
  });

  test('asks at night who is to be told in the morning, without reading all that waits for them', async () => {
    api.clock.set('2026-07-14T22:00');
    const waiting = () => readingOf(waitingOfficersStatement(api.clock.now()), 'escalation_told');
    const wait = async (many: number) => {
      await addDates(
        api,
        Array.from({ length: many }, () => ({ caseId, startOn: '2026-07-01', dueOn: '2026-07-14' })),
      );
      await sweep();
      await analyze();
    };
    await wait(500);
    const { by, touched } = await waiting();
    expect(by).toEqual(['escalation_untold']);
    expect(touched).toBeGreaterThan(0);
    await wait(1000);
    expect(await waiting()).toEqual({ by, touched });
  });
});

const as = (grant: Grant): Actor => ({ officerId: 1, name: '', language: 'en', via: 'session', grants: [grant] });
const ofProvider = as({ role: 'supervisor', scope: 'provider', providerId: api.place.education });
const page = { limit: 26, after: null };

describe('The inbox', () => {
  test('reads the unanswered by their index: not the archive, nor what was promised and kept', async () => {
    const now = api.clock.now();
    const list = listStatement(ofProvider, {}, now, page);
    const before = await readingOf(list);
    expect(before.by).toContain('deadline_breached_provider');
    const kept = await addDates(
      api,
      Array.from({ length: 500 }, () => ({
        caseId,
        startOn: '2026-07-01',
        dueOn: '2026-07-08',
        endedAt: '2026-07-10T12:00',
      })),
    );
    await sql`
      update deadline set answered_until = '2026-07-10T18:30+05' where id = any(${kept}::int[])`.execute(
      rowsOfApi(api),
    );
    await analyze();
    const after = await readingOf(list);
    expect(after.by).toEqual(before.by);
    expect(after.touched).toBeLessThanOrEqual(before.touched);
  });

  test('looks at how far a date has climbed only for those within reach', async () => {
    const now = api.clock.now();
    const statements = [listStatement(ofProvider, {}, now, page), countStatement(ofProvider, now)];
    const read = () => Promise.all(statements.map(statement => readingOf(statement, 'escalation')));
    const before = await read();
    await addDates(
      api,
      Array.from({ length: 3000 }, () => ({ caseId: otherCase, startOn: '2026-07-01', dueOn: '2026-07-09' })),
    );
    await sweep();
    await analyze();
    const after = await read();
    for (const [which, { touched }] of after.entries()) {
      expect(touched).toBeLessThanOrEqual(before[which]?.touched ?? 0);
    }
  });

  test('reads none of the dates that other departments have missed', async () => {
    const now = api.clock.now();
    const statements = [listStatement(ofProvider, {}, now, page), countStatement(ofProvider, now)];
    const read = () => Promise.all(statements.map(statement => readingOf(statement)));
    const before = await read();
    await addDates(
      api,
      Array.from({ length: 3000 }, () => ({ caseId: otherCase, startOn: '2026-07-01', dueOn: '2026-07-02' })),
    );
    await analyze();
    const after = await read();
    expect(after.map(({ touched }) => touched)).toEqual(before.map(({ touched }) => touched));
    for (const { by } of after) {
      expect(by).toContain('deadline_breached_provider');
      expect(by).not.toContain('deadline_breached');
    }
  });

  test('finds dates by the department of their case or complaint, which stands with every open one', async () => {
    const { rows } = await sql<{ astray: number; placed: number }>`
      select count(*) filter (where d.provider_id is distinct from coalesce(a.provider_id, c.provider_id))::int as astray,
        count(d.provider_id)::int as placed
      from deadline d left join application a on a.id = d.application_id left join complaint c on c.id = d.complaint_id
      where d.state = 'open'`.execute(rowsOfApi(api));
    expect(rows[0]).toEqual({ astray: 0, placed: expect.any(Number) });
    expect(rows[0]?.placed).toBeGreaterThan(3000);
  });

  test('does not ask whose body it has come to of a reader without one', () => {
    const { sql: text } = countStatement(ofProvider, api.clock.now()).compile(rowsOfApi(api));
    expect(text).not.toContain('body_id = any');
  });

  test('reads a page of what is closed from its last answers, in their order', async () => {
    await sql`
      with closed as (
        insert into deadline (application_id, kind, start_event, start_on, amount, direction, provision,
          calendar_version, due_on, due_at, breach_on, breach_at, provisional, state, ended_at, escalated_to, answered_until)
        select application_id, kind, start_event, start_on, amount, direction, provision, calendar_version, due_on, due_at,
          due_on, due_at, provisional, 'met', due_at + interval '1 hour', 0, 'infinity'
        from (select * from deadline where breach_at < '2026-07-10' and application_id = ${Number(caseId)} limit 1) one
        cross join generate_series(1, 5000)
        returning id)
      insert into disposition (deadline_id, made_at, made_by, role, cause, measure)
      select id, ${api.clock.now().toString()}::timestamptz, 1, 'head', 'other', 'Done' from closed order by id`.execute(
      rowsOfApi(api),
    );
    await analyze();
    const list = listStatement(ofProvider, { state: 'closed' }, api.clock.now(), page);
    const { touched } = await readingOf(list, 'disposition');
    expect(touched).toBeLessThan(200);
    expect((await readingOf(list)).touched).toBeLessThan(200);
  });
});

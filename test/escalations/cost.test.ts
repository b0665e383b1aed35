import { type RawBuilder, sql } from 'kysely';
import { Client as Connection } from 'pg';
import { describe, expect, test } from 'vitest';
import { datedSteps, laddersEver } from '../../server/escalations/ladder.queries.ts';
import { officeTimes } from '../../server/escalations/officeTime.queries.ts';
import { findingStatement, searchesFor, takingStatement } from '../../server/escalations/sweep.queries.ts';
import { breached, escalationTables } from '../../server/escalations/escalation.queries.ts';
import { stateIs } from '../../server/escalations/escalationList.queries.ts';
import { sweepEscalations } from '../../server/escalations/sweep.service.ts';
import { createApi } from '../support/api.ts';
import { statementsOf } from '../support/statements.ts';
import { addDates, deskOf, recorded, rowsOfApi, settle } from './desk.ts';

const api = await createApi();
const { caseId } = await deskOf(api);
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
  const owner = new Connection({ connectionString: api.database.ownerUrl });
  await owner.connect();
  await owner.query('analyze deadline').finally(() => owner.end());
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
async function readingOf(statement: RawBuilder<unknown>): Promise<{ by: string[]; touched: number }> {
  const { rows } = await sql<{ 'QUERY PLAN': { Plan: Node }[] }>`
    explain (analyze, format json) ${statement}`.execute(rowsOfApi(api));
  const plan = rows[0]?.['QUERY PLAN'][0]?.Plan;
  const scans = (plan ? nodesOf(plan) : []).filter(
    node => node['Relation Name'] === 'deadline' || node['Index Name']?.startsWith('deadline'),
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
});

test('The inbox reads the unanswered by their index, not the archive', async () => {
  const now = api.clock.now();
  const reading = await readingOf(sql`
    select d.id from ${escalationTables} where ${breached(now)} and ${stateIs(null, now)} order by d.breach_at, d.id limit 26`);
  expect(reading.by).toEqual(['deadline_breached']);
  expect(reading.touched).toBeLessThanOrEqual(2);
});

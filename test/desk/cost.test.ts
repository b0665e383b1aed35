import { type RawBuilder, sql } from 'kysely';
import { Client as Connection } from 'pg';
import { describe, expect, test } from 'vitest';
import { flowStatement } from '../../server/desk/caseFlow.queries.ts';
import { casesWhere, findDesk } from '../../server/desk/desk.queries.ts';
import { hearingsStatement } from '../../server/desk/deskHearings.queries.ts';
import { countedOn, summaryStatement } from '../../server/desk/deskSummary.queries.ts';
import { officersStatement, queueStatement } from '../../server/desk/forecast.queries.ts';
import { heatStatement } from '../../server/desk/heatMap.queries.ts';
import { createContext } from '../../server/graphql/context.ts';
import type { Grant } from '../../server/officers/actor.ts';
import { createApi } from '../support/api.ts';
import { staff } from '../support/people.ts';
import { addWork, finish, rowsOfApi } from './work.ts';

const api = await createApi({ now: '2026-03-11T10:00' });
const { officer } = await staff(api, 'education');
const { education: providerId, office: officeId } = api.place;

interface Node {
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Node[];
}

const nodesOf = (node: Node): readonly Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** How many rows of tables that grow with the archive a statement touches. */
async function touched(statement: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ 'QUERY PLAN': { Plan: Node }[] }>`
    explain (analyze, format json) ${statement}`.execute(rowsOfApi(api));
  const plan = rows[0]?.['QUERY PLAN'][0]?.Plan;
  return (plan ? nodesOf(plan) : [])
    .filter(node => ['application', 'case_event', 'deadline'].includes(node['Relation Name'] ?? ''))
    .reduce(
      (sum, node) => sum + (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'],
      0,
    );
}

async function analyze(): Promise<void> {
  const owner = new Connection({ connectionString: api.database.ownerUrl });
  await owner.connect();
  await owner.query('vacuum analyze application, case_event, waiting_period, inquiry').finally(() => owner.end());
}

const day = (text: string) => Temporal.PlainDate.from(text);
const since = Temporal.Instant.from('2026-01-19T00:00+05:00');

/** Every statement of a desk, by name. */
async function statementsFor(grant: Grant): Promise<Readonly<Record<string, RawBuilder<unknown>>>> {
  const { services } = api.server;
  const actor = { officerId: officer.officerId, name: '', language: 'en', via: 'session', grants: [grant] } as const;
  const context = createContext(services, actor, 'en');
  const desk = await findDesk(context, { providerId: null, unitId: null });
  const measure = {
    ids: [officer.officerId],
    from: day('2026-02-10'),
    today: day('2026-03-11'),
    to: day('2026-03-18'),
  };
  return {
    summary: summaryStatement(await countedOn(context, desk)),
    'heat map': heatStatement(context, desk),
    flow: flowStatement(casesWhere(context, desk.place), since, desk.days.zone),
    queue: queueStatement(context, desk, Temporal.Instant.from('2026-03-18T19:00:00Z')),
    pace: officersStatement({ ...measure, zone: desk.days.zone }),
    hearings: hearingsStatement(context, desk.place, 10),
  };
}

const readers: readonly (readonly [string, Grant])[] = [
  ['an officer', { role: 'officer', scope: 'provider', providerId }],
  ['a head', { role: 'head', scope: 'provider', providerId }],
  ['a supervisor of a unit', { role: 'supervisor', scope: 'unit', providerId, unitId: api.place.units.education }],
  ['a clerk', { role: 'clerk', scope: 'office', officeId }],
  ['an analyst', { role: 'analyst', scope: 'country' }],
];

const costs = async () => {
  const told: Record<string, Record<string, number>> = {};
  for (const [who, grant] of readers) {
    const named = Object.entries(await statementsFor(grant));
    told[who] = {};
    for (const [name, statement] of named) {
      told[who][name] = await touched(statement);
    }
  }
  return told;
};

describe('The desk', () => {
  test('costs the same however large the archive is', { timeout: 60_000 }, async () => {
    await addWork(api, { holder: officer, dueOn: '2026-03-12', many: 60 });
    await addWork(api, { stage: 'assignment', dueOn: '2026-03-10', many: 20 });
    await addWork(api, { holder: officer, waits: 'organisation', dueOn: '2026-03-16', many: 20 });
    await finish(api, officer, '2026-03-05T12:00', 20);
    // Enough of an archive that nobody reads all of it by choice.
    await archive(3000);
    const before = await costs();
    await archive(9000);
    const after = await costs();
    for (const [who, named] of Object.entries(after)) {
      for (const [name, rows] of Object.entries(named)) {
        expect([who, name, rows]).toEqual([who, name, Math.min(rows, (before[who]?.[name] ?? 0) * 1.2 + 10)]);
      }
    }
  });
});

/** Cases of the year before, closed. */
async function archive(many: number): Promise<void> {
  await addWork(api, { holder: officer, filedAt: '2025-03-03T10:00', closedAt: '2025-03-20T10:00', many });
  await sql`
    insert into case_event (application_id, version, act, at, officer_id, role, stage_before, stage_after)
    select id, 2, 'dispatchResult', closed_at, assignee_id, 'officer', 'dispatch', 'transit' from application a
    where closed_at < '2026-01-01' and not exists (select from case_event e where e.application_id = a.id)`.execute(
    rowsOfApi(api),
  );
  await analyze();
}

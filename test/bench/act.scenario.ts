import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type * as applicationsModule from '../../server/applications/application.service.ts';
import type { Bench, Scenario } from './bench.ts';
import { built } from './built.ts';
import { median, millisecondsText, rounded } from './figures.ts';
import type { Finding } from './finding.ts';
import type { Statement } from './floor.ts';
import type { Kept } from './kept.ts';
import { type Call, type Measured, sentOnce } from './load.ts';
import { multiply } from './multiply.ts';
import { signedIn, withDatabase } from './people.ts';
import { insteadOf, recorded } from './recorded.ts';
import { actCall, caseAwaiting, numberOf, type Registrable } from './registration.ts';
import { withServer } from './server.ts';
import { first, inWorkshop, type Workshop } from './workshop.ts';

const acts = 200;

/** The registration of an application through HTTP against its own statements, sent bare in one transaction. */
export const act: Scenario = async bench => {
  const findings: Finding[] = [];
  for (const cases of new Set([bench.smallest, bench.largest])) {
    findings.push(...(await measured(bench, await bench.kept(cases))));
  }
  return findings;
};

function measured({ options: { rounds } }: Bench, kept: Kept): Promise<readonly Finding[]> {
  return inWorkshop(kept, 'act', async shop => {
    const { waiting, unitId, version } = await caseAwaiting(shop);
    const connections = [1, 16];
    const turnsEach = rounds + 1;
    const times = connections.length * turnsEach * 2 * acts + 1;
    const { first: sample, last } = await multiply(shop.urls.superuserUrl, { from: [waiting], times });
    const datesOf = await datesByCase(shop, sample, last);
    const script = await scriptOf(shop, sample, { unitId, version });
    const person = await withDatabase(shop.urls.serverUrl, orm => signedIn(orm, 'registrar.astana'));
    let next = sample + 1;
    const some = (callOf: (id: number) => Call) => {
      next += acts;
      if (next > last + 1) {
        throw new RangeError('more acts than cases');
      }
      return Array.from({ length: acts }, (_, at) => callOf(next - acts + at));
    };
    return withServer(kept, shop.urls.serverUrl, async ({ url }) => {
      const findings: Finding[] = [];
      for (const at of connections) {
        const turns: { bare: Measured; act: Measured }[] = [];
        for (let round = 0; round < turnsEach; round += 1) {
          turns.push({
            bare: await sentOnce(
              url,
              at,
              some(id => bareCall(script, id, datesOf)),
            ),
            act: await sentOnce(
              url,
              at,
              some(id => actCall(person, id, { unitId, version })),
            ),
          });
        }
        // The first turn warms both up.
        findings.push(...findingsOf(kept.cases, at, turns.slice(1), script.statements.length));
      }
      await allRegistered(shop, sample, next - 1);
      return findings;
    });
  });
}

/** Bare or not, each of them did what it says. */
async function allRegistered({ rows }: Workshop, from: number, to: number): Promise<void> {
  const { left } = await first<{ left: number }>(
    rows(),
    sql`select count(*)::int as left from application
      where id between ${from} and ${to} and (stage = 'registration' or number is distinct from 'АП-В-' || id
        or exists (select from deadline where application_id = application.id and stage_id = 'registration' and state = 'open'))`,
  );
  if (left > 0) {
    throw new Error(`${left} cases were not registered`);
  }
}

interface Script {
  readonly statements: readonly Statement[];
  readonly id: number;
  readonly key: string;
  readonly number: string;
}

/** What one act sends between begin and commit. */
async function scriptOf({ services, actor }: Workshop, id: number, { unitId, version }: Registrable): Promise<Script> {
  const { registerApplication } = await built<typeof applicationsModule>('applications/application.service.js');
  const key = randomUUID();
  const number = numberOf(id);
  const registrar = await actor('registrar.astana');
  const input = { applicationId: id, expectedVersion: version, idempotencyKey: key, number, unitId };
  const statements = await recorded(() => registerApplication(services, registrar, input));
  return { statements, id, key, number };
}

type DatesByCase = ReadonlyMap<number, readonly number[]>;

/** The ids of each case's dates, in one order for all. */
async function datesByCase({ rows }: Workshop, from: number, to: number): Promise<DatesByCase> {
  const { rows: found } = await sql<{ id: number; dates: number[] }>`
    select application_id as id, array_agg(id order by kind, stage_id, start_on, due_at) as dates from deadline
    where application_id between ${from} and ${to} group by 1`.execute(rows());
  return new Map(found.map(({ id, dates }) => [id, dates]));
}

function bareCall({ statements, id: one, key, number }: Script, id: number, datesOf: DatesByCase): Call {
  const dates = datesOf.get(id) ?? [];
  const body = insteadOf(statements, [
    // Its own dates, or all connections would wait for each other at the rows of one case.
    ...(datesOf.get(one) ?? []).map((date, at) => [String(date), String(dates[at])] as const),
    [number, numberOf(id)],
    [key, randomUUID()],
    [String(one), String(id)],
  ]);
  return {
    method: 'POST',
    path: '/bench/act',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}

function findingsOf(
  cases: number,
  at: number,
  turns: readonly { bare: Measured; act: Measured }[],
  statements: number,
) {
  const of = (which: 'bare' | 'act') => {
    const each = (value: (one: Measured) => number) => median(turns.map(turn => value(turn[which])));
    return {
      scenario: 'act',
      cases,
      median: `${rounded(each(one => one.perSecond))}/s, ${millisecondsText(each(one => one.median))}`,
      p95: millisecondsText(each(one => one.p95)),
    };
  };
  const where = `${at} connection${at > 1 ? 's' : ''}`;
  return [
    { what: `its ${statements} statements bare in one transaction, ${where}`, ...of('bare') },
    {
      what: `registerApplication, ${where}; throughput against them`,
      ...of('act'),
      ratio: median(turns.map(({ bare, act: whole }) => whole.perSecond / bare.perSecond)),
      bound: { atLeast: 0.4 },
    },
  ] as const;
}

import type { Scenario } from './bench.ts';
import { bytesText, median, millisecondsText, rounded } from './figures.ts';
import type { Finding } from './finding.ts';
import { type Call, Line, loaded, type Measured, requireGood } from './load.ts';
import { listQuery } from './listQuery.ts';
import { signedIn, withDatabase } from './people.ts';
import { withServer } from './server.ts';

const slice = 2500;

/** The work list through GraphQL against one statement's JSON, turn by turn, at one connection and at sixteen. */
export const list: Scenario = async ({ kept, options: { rounds }, largest }) => {
  const { urls, age } = await kept(largest);
  const person = await withDatabase(urls.serverUrl, orm => signedIn(orm, 'supervisor.astana'));
  const asked = person.ask(listQuery, { filter: { open: true } });
  const floor: Call = { method: 'GET', path: `/bench/list?provider=${person.providerId}`, headers: {} };
  return withServer({ age }, urls.serverUrl, async ({ url }) => {
    await sameRows(url, asked, floor);
    const findings: Finding[] = [];
    for (const connections of [1, 16]) {
      await loaded(url, connections, slice, [asked, floor]);
      const turns: { floor: Measured; graphql: Measured }[] = [];
      for (let round = 0; round < rounds; round += 1) {
        turns.push({
          floor: await loaded(url, connections, slice, [floor]),
          graphql: await loaded(url, connections, slice, [asked]),
        });
      }
      findings.push(...findingsOf(largest, connections, turns));
    }
    return findings;
  });
};

function findingsOf(cases: number, connections: number, turns: readonly Record<'floor' | 'graphql', Measured>[]) {
  const of = (which: 'floor' | 'graphql'): Pick<Finding, 'median' | 'p95'> => {
    const measured = turns.map(turn => turn[which]);
    const each = (value: (one: Measured) => number) => median(measured.map(value));
    return {
      median: `${rounded(each(one => one.perSecond))}/s, ${millisecondsText(each(one => one.median))}, ${bytesText(each(one => one.bytes))}`,
      p95: millisecondsText(each(one => one.p95)),
    };
  };
  const at = `${connections} connection${connections > 1 ? 's' : ''}`;
  return [
    { scenario: 'list', what: `floor, ${at}`, cases, ...of('floor') },
    {
      scenario: 'list',
      what: `GraphQL, ${at}; throughput against the floor`,
      cases,
      ...of('graphql'),
      ratio: median(turns.map(({ floor, graphql }) => graphql.perSecond / floor.perSecond)),
      ...(connections > 1 && { bound: { atLeast: 0.5 } }),
    },
  ];
}

/** What is compared must be the same work: the floor's rows are those of the list, in their order. */
async function sameRows(url: string, asked: Call, floor: Call): Promise<void> {
  const line = new Line(url, 1);
  try {
    const answers = [await line.send(asked), await line.send(floor)];
    answers.forEach(requireGood);
    const [graphql, bare] = answers.map(({ body }) => JSON.parse(body) as unknown);
    const ids = (rows: readonly { readonly id: unknown }[]) => rows.map(({ id }) => String(id)).join();
    const listed = (graphql as { data: { applications: { items: { id: string }[] } } }).data.applications.items;
    const floored = bare as { id: number }[];
    if (ids(listed) !== ids(floored) || listed.length !== 50) {
      throw new Error(`the floor has other rows (${floored.length}) than the list (${listed.length})`);
    }
  } finally {
    line.close();
  }
}

import { sql } from 'kysely';
import type { Scenario } from './bench.ts';
import { casePageQuery, dashboardListQuery } from './casePage.ts';
import { median, millisecondsText, quantile } from './figures.ts';
import type { Finding } from './finding.ts';
import type { Kept } from './kept.ts';
import { searchQuery } from './listQuery.ts';
import { alternately, type Call } from './load.ts';
import { type Person, signedIn, withDatabase } from './people.ts';
import { withServer } from './server.ts';

const slice = 4000;

const asked = {
  list: 'work list of the dashboard, 50 rows',
  archive: 'the whole archive newest first, 50 rows',
  page: 'case page of the dashboard',
  number: 'search by a number',
  name: 'search by a name',
} as const;
type Asked = keyof typeof asked;

/** What a supervisor looks at all day, at the smallest size and at each larger one, call by call. */
export const sizes: Scenario = async ({ kept, options, smallest }) => {
  const findings: Finding[] = [];
  const small = await kept(smallest);
  for (const cases of options.cases.filter(size => size !== smallest)) {
    const turns = await turnsOf(small, await kept(cases), options.rounds);
    findings.push(...findingsOf(smallest, cases, turns));
  }
  return findings;
};

interface Times {
  readonly median: number;
  readonly p95: number;
}
type Turn = Readonly<Record<Asked, { readonly small: Times; readonly large: Times }>>;

async function turnsOf(small: Kept, large: Kept, rounds: number): Promise<readonly Turn[]> {
  const [fewer, more] = [await callsOf(small), await callsOf(large)];
  return withServer(small, small.urls.serverUrl, smallServer =>
    withServer(large, large.urls.serverUrl, async largeServer => {
      const turns: Turn[] = [];
      for (let round = 0; round <= rounds; round += 1) {
        const turn: [string, { small: Times; large: Times }][] = [];
        for (const what of Object.keys(asked) as Asked[]) {
          const [here = [], there = []] = await alternately(slice, [
            { url: smallServer.url, calls: fewer[what] },
            { url: largeServer.url, calls: more[what] },
          ]);
          turn.push([what, { small: timesOf(here), large: timesOf(there) }]);
        }
        turns.push(Object.fromEntries(turn) as Turn);
      }
      // The first turn warms both up.
      return turns.slice(1);
    }),
  );
}

const timesOf = (all: readonly number[]): Times => ({ median: quantile(all, 0.5), p95: quantile(all, 0.95) });

async function callsOf({ urls }: Kept): Promise<Readonly<Record<Asked, readonly Call[]>>> {
  return withDatabase(urls.serverUrl, async orm => {
    const person = await signedIn(orm, 'supervisor.astana');
    const { rows: some } = await sql<{ id: number; receipt: string; name: string }>`
      select a.id, a.receipt_number as receipt, p.name from application a join applicant p on p.application_id = a.id
      where a.provider_id = ${person.providerId} order by hashint4(a.id) limit 100`.execute(
      orm.em.fork().getKysely<unknown>(),
    );
    const list = (variables: object) => person.ask(dashboardListQuery, { first: 50, ...variables });
    return {
      list: [list({ filter: { open: true }, sort: 'nextDueFirst' })],
      archive: [list({ filter: {}, sort: 'newestFirst' })],
      page: some.map(({ id }) => person.ask(casePageQuery, { id: String(id) })),
      number: some.map(({ receipt }) => find(person, receipt)),
      name: some.map(({ name }) => find(person, name)),
    };
  });
}

const find = ({ ask }: Person, text: string) => ask(searchQuery, { text });

function findingsOf(smallest: number, cases: number, turns: readonly Turn[]): Finding[] {
  return (Object.keys(asked) as Asked[]).flatMap(what => {
    const each = (which: 'small' | 'large', time: keyof Times) => median(turns.map(turn => turn[what][which][time]));
    const line = (which: 'small' | 'large') => ({
      scenario: 'sizes',
      median: millisecondsText(each(which, 'median')),
      p95: millisecondsText(each(which, 'p95')),
    });
    return [
      { ...line('small'), what: asked[what], cases: smallest },
      {
        ...line('large'),
        what: `${asked[what]}; p95 against ${smallest.toLocaleString('en')} cases`,
        cases,
        ratio: median(turns.map(turn => turn[what].large.p95 / turn[what].small.p95)),
        bound: { atMost: 1.3 },
      },
    ];
  });
}

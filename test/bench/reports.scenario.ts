import type * as countingModule from '../../server/reports/countFigures.service.ts';
import type { Bench, Scenario } from './bench.ts';
import { built } from './built.ts';
import { median, millisecondsText, rounded, timed } from './figures.ts';
import type { Finding } from './finding.ts';
import type { Kept } from './kept.ts';
import { type Call, Line, requireGood } from './load.ts';
import { signedIn, withDatabase } from './people.ts';
import { reportQueries } from './reportQueries.ts';
import { withServer } from './server.ts';
import { onKept } from './workshop.ts';

/** The longest any report may take, warm, in milliseconds. */
const longest = 300;

/**
 * Every report of the schema in three ways: worked out, each round of another year of the same length, and told again,
 * the same in each round. What is told is the slowest way, after one round to warm it.
 */
export const reports: Scenario = async bench => {
  const findings: Finding[] = [];
  const before = new Map<string, number>();
  for (const cases of bench.options.cases) {
    const kept = await bench.kept(cases);
    // The job counts a portion at a time; here all of it is to be there.
    const { countFigures } = await built<typeof countingModule>('reports/countFigures.service.js');
    const counting = await timed(() => onKept(kept, ({ services }) => countFigures(services)));
    findings.push({
      scenario: 'reports',
      what: 'figures brought up to date, the first time from nothing',
      cases,
      median: `${millisecondsText(counting)}, ${millisecondsText(counting / cases)} a case`,
    });
    for (const [name, slowest] of await asked(bench, kept)) {
      const first = before.get(name);
      before.set(name, first ?? median(slowest.workedOut.times));
      findings.push(...findingsOf(name, cases, slowest, first));
    }
  }
  return findings;
};

type Manner = 'workedOut' | 'toldAgain';
type Slowest = Readonly<Record<Manner, { readonly way: string; readonly times: readonly number[] }>>;

function findingsOf(name: string, cases: number, { workedOut, toldAgain }: Slowest, first?: number): Finding[] {
  const growth = first === undefined ? '' : `; ${rounded(median(workedOut.times) / first)} times the smallest database`;
  const line = (times: readonly number[]) => ({
    scenario: 'reports',
    cases,
    median: millisecondsText(median(times)),
    p95: millisecondsText(Math.max(...times)),
  });
  return [
    { ...line(workedOut.times), what: `${name}, worked out, ${workedOut.way}${growth}` },
    {
      ...line(toldAgain.times),
      what: `${name}, told again, ${toldAgain.way}; against ${longest} ms`,
      ratio: median(toldAgain.times) / longest,
      bound: { atMost: 1 },
    },
  ];
}

async function asked({ options: { rounds } }: Bench, kept: Kept): Promise<ReadonlyMap<string, Slowest>> {
  const person = await withDatabase(kept.urls.serverUrl, orm => signedIn(orm, 'administrator'));
  const today = Temporal.Now.instant().subtract(kept.age).toZonedDateTimeISO('Asia/Almaty').toPlainDate();
  const thisMonth = today.with({ day: 1 });
  const months = (count: number, round: number) => {
    const end = thisMonth.subtract({ months: round });
    return { from: end.subtract({ months: count }).toString(), to: end.subtract({ days: 1 }).toString() };
  };
  const ways: Record<string, (round: number) => object> = {
    'a year by month': round => ({ filter: months(12, round), groupBy: ['month'] }),
    'a year by provider': round => ({ filter: months(12, round), groupBy: ['provider'] }),
    'four years by year': round => ({ filter: months(48, round), groupBy: ['year'] }),
  };
  return withServer(kept, kept.urls.serverUrl, async ({ url }) => {
    const line = new Line(url, 1);
    const slowest = new Map<string, Slowest>();
    try {
      for (const { name, query } of reportQueries()) {
        for (const [way, variables] of Object.entries(ways)) {
          const each = {
            workedOut: await timesOf(line, round => person.ask(query, variables(round)), rounds),
            toldAgain: await timesOf(line, () => person.ask(query, variables(0)), rounds),
          };
          const found = slowest.get(name);
          const slower = (manner: Manner) =>
            found && median(found[manner].times) >= median(each[manner]) ? found[manner] : { way, times: each[manner] };
          slowest.set(name, { workedOut: slower('workedOut'), toldAgain: slower('toldAgain') });
        }
      }
    } finally {
      line.close();
    }
    return slowest;
  });
}

async function timesOf(line: Line, callOf: (round: number) => Call, rounds: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    times.push(await timed(async () => requireGood(await line.send(callOf(round)))));
  }
  return times.slice(1);
}

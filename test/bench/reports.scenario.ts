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

/** Every report of the schema in three ways, once to warm it, then in rounds; what is told is the slowest way. */
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
    for (const [name, { way, times }] of await asked(bench, kept)) {
      const now = median(times);
      const first = before.get(name);
      before.set(name, first ?? now);
      const against = first === undefined ? '' : `; ${rounded(now / first)} times the smallest database`;
      findings.push({
        scenario: 'reports',
        what: `${name}, ${way}; against ${longest} ms${against}`,
        cases,
        median: millisecondsText(now),
        p95: millisecondsText(Math.max(...times)),
        ratio: now / longest,
        bound: { atMost: 1 },
      });
    }
  }
  return findings;
};

interface Slowest {
  readonly way: string;
  readonly times: readonly number[];
}

async function asked({ options: { rounds } }: Bench, kept: Kept): Promise<ReadonlyMap<string, Slowest>> {
  const person = await withDatabase(kept.urls.serverUrl, orm => signedIn(orm, 'administrator'));
  const today = Temporal.Now.instant().subtract(kept.age).toZonedDateTimeISO('Asia/Almaty').toPlainDate();
  const thisMonth = today.with({ day: 1 });
  const last = thisMonth.subtract({ days: 1 }).toString();
  const year = { from: thisMonth.subtract({ years: 1 }).toString(), to: last };
  const ways = {
    'a year by month': { filter: year, groupBy: ['month'] },
    'a year by provider': { filter: year, groupBy: ['provider'] },
    'all years by year': { filter: { from: '2022-02-01', to: last }, groupBy: ['year'] },
  };
  return withServer(kept, kept.urls.serverUrl, async ({ url }) => {
    const line = new Line(url, 1);
    const slowest = new Map<string, Slowest>();
    try {
      for (const { name, query } of reportQueries()) {
        for (const [way, variables] of Object.entries(ways)) {
          const times = await timesOf(line, person.ask(query, variables), rounds);
          const found = slowest.get(name);
          if (!found || median(times) > median(found.times)) {
            slowest.set(name, { way, times });
          }
        }
      }
    } finally {
      line.close();
    }
    return slowest;
  });
}

async function timesOf(line: Line, call: Call, rounds: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    times.push(await timed(async () => requireGood(await line.send(call))));
  }
  return times.slice(1);
}

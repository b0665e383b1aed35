import { setTimeout as pause } from 'node:timers/promises';
import type { Scenario } from './bench.ts';
import { actCall, caseAwaiting } from './registration.ts';
import { casePageQuery, dashboardListQuery } from './casePage.ts';
import { bytesText, millisecondsText, quantile, rounded, steepness } from './figures.ts';
import type { Finding } from './finding.ts';
import { searchQuery } from './listQuery.ts';
import { type Call, Line, requireGood } from './load.ts';
import { multiply } from './multiply.ts';
import { signedIn, withDatabase } from './people.ts';
import { type BenchServer, withServer } from './server.ts';
import { inWorkshop } from './workshop.ts';

const readers = 6;
const streams = 8;
/** The first fifth is left out: what is made once is made there, queries compiled and pools filled. */
const [warm, end, moments] = [0.2, 0.98, 12] as const;
const actsPerMinute = 600;

/**
 * People who look, one who acts, some who listen, and the worker: what the server holds meanwhile. What is kept of
 * every request shows in a line through what is held at many moments long before it hurts: a run of ten minutes tells what
 * an hour would leave behind, and how sure that is.
 */
export const mixed: Scenario = async ({ kept, smallest, options: { minutes } }) => {
  const database = await kept(smallest);
  return inWorkshop(database, 'mixed', async shop => {
    const found = await caseAwaiting(shop);
    const born = await multiply(shop.urls.superuserUrl, {
      from: [found.waiting],
      times: Math.ceil(minutes * actsPerMinute),
    });
    const [supervisor, registrar] = await withDatabase(shop.urls.serverUrl, async orm => [
      await signedIn(orm, 'supervisor.astana'),
      await signedIn(orm, 'registrar.astana'),
    ]);
    const reads: readonly Call[] = [
      supervisor.ask(dashboardListQuery, { first: 50, filter: { open: true }, sort: 'nextDueFirst' }),
      supervisor.ask(searchQuery, { text: 'Айгүл' }),
      ...Array.from({ length: 8 }, (_, at) => supervisor.ask(casePageQuery, { id: String(born.first + at) })),
    ];
    const ids = Array.from({ length: born.last - born.first + 1 }, (_, at) => born.first + at).values();
    return withServer(
      database,
      shop.urls.serverUrl,
      async server => {
        const { times, acts, heard, memory } = await during(server, minutes, {
          read: at => reads[at % reads.length],
          act: () => actCall(registrar, ids.next().value ?? 0, found),
          headers: supervisor.headers,
        });
        return [
          {
            scenario: 'mixed',
            what: `${minutes} min: ${readers} readers, an actor, ${streams} streams (${heard} told), the worker; ${times.length} requests, ${acts} acts`,
            cases: smallest,
            median: millisecondsText(quantile(times, 0.5)),
            p95: millisecondsText(quantile(times, 0.95)),
          },
          ...heldFindings(memory).map(finding => ({ scenario: 'mixed', cases: smallest, ...finding })),
        ];
      },
      { WORKER: 'on' },
    );
  });
};

interface Moment {
  /** Milliseconds since the begin. */
  readonly at: number;
  readonly requests: number;
  readonly rss: number;
  readonly held: number;
}

function heldFindings(memory: readonly Moment[]): readonly Pick<Finding, 'what' | 'median' | 'ratio'>[] {
  const [first, middle, last] = [memory[0], memory[Math.floor(memory.length / 2)], memory.at(-1)];
  if (!first || !middle || !last || memory.length < 3) {
    return [];
  }
  const perSecond = (from: Moment, to: Moment) => ((to.requests - from.requests) / (to.at - from.at)) * 1000;
  const [early, late] = [perSecond(first, middle), perSecond(middle, last)];
  const { slope, error } = steepness(memory.map(({ requests, held }) => ({ x: requests / 1000, y: held })));
  const ofAll = (of: 'rss' | 'held') => [first, middle, last].map(moment => bytesText(moment[of])).join(', ');
  return [
    {
      what: `held after a collection, first, middle and last of ${memory.length} moments`,
      median: ofAll('held'),
      ratio: last.held / first.held,
    },
    {
      what: 'what a thousand requests leave in it, by a line through them; give or take',
      median: `${slope < 0 ? '-' : '+'}${bytesText(Math.abs(slope))}; ${bytesText(error)}`,
    },
    { what: 'resident, at the same moments', median: ofAll('rss'), ratio: last.rss / first.rss },
    {
      what: 'requests a second, second half against first',
      median: `${rounded(late)}/s, ${rounded(early)}/s`,
      ratio: late / early,
    },
  ];
}

interface Work {
  readonly read: (at: number) => Call | undefined;
  readonly act: () => Call;
  readonly headers: Readonly<Record<string, string>>;
}

async function during(server: BenchServer, minutes: number, { read, act, headers }: Work) {
  const line = new Line(server.url, readers + 1);
  const closing = new AbortController();
  const ears = Array.from({ length: streams }, () => listen(server.url, headers, closing.signal));
  const times: number[] = [];
  const until = performance.now() + minutes * 60_000;
  let [acts, next] = [0, 0];
  const sent = async (call: Call | undefined) => {
    if (call) {
      const begun = performance.now();
      requireGood(await line.send(call));
      times.push(performance.now() - begun);
    }
  };
  const reader = async () => {
    while (performance.now() < until) {
      next += 1;
      await sent(read(next));
    }
  };
  const actor = async () => {
    while (performance.now() < until) {
      await sent(act());
      acts += 1;
      await pause(60_000 / actsPerMinute);
    }
  };
  const begun = performance.now();
  const watcher = async () => {
    const memory: Moment[] = [];
    for (let moment = 0; moment < moments; moment += 1) {
      const share = warm + ((end - warm) * moment) / (moments - 1);
      await pause(Math.max(0, begun + minutes * 60_000 * share - performance.now()));
      memory.push({ at: performance.now() - begun, requests: times.length, ...(await server.memory()) });
    }
    return memory;
  };
  try {
    const [memory] = await Promise.all([watcher(), actor(), ...Array.from({ length: readers }, reader)]);
    closing.abort();
    const heard = (await Promise.all(ears)).reduce((sum, each) => sum + each, 0);
    return { times, acts, heard, memory };
  } finally {
    closing.abort();
    line.close();
  }
}

const subscription = 'subscription { changes { cursor isReset items { kind id version } } }';

/** How many batches were told until it was hung up. */
async function listen(url: string, headers: Work['headers'], signal: AbortSignal): Promise<number> {
  let heard = 0;
  try {
    const response = await fetch(`${url}/graphql/stream`, {
      method: 'POST',
      headers: { ...headers, accept: 'text/event-stream' },
      body: JSON.stringify({ query: subscription }),
      signal,
    });
    for await (const chunk of response.body ?? []) {
      heard += Buffer.from(chunk).toString().split('event: next').length - 1;
    }
  } catch (error) {
    if (!signal.aborted) {
      throw error;
    }
  }
  return heard;
}

import { setImmediate as breath } from 'node:timers/promises';
import { Client } from 'pg';
import type { Services } from '../../services.ts';
import { archive } from './archive.ts';
import { type Cast, contestedCases } from './complaints/contestedCases.ts';
import { tellStories } from './complaints/tellStories.ts';
import { copyBatch, copyLines, layAside } from './copy.ts';
import type { DemoCase } from './demoCase.ts';
import { tellOfMissedDates } from './escalationHistory.ts';
import { Outbox } from './notices.ts';
import { Numbering } from './numbering.ts';
import { openCases, openCount } from './openCases.ts';
import { Batch } from './rows.ts';
import { lineOf, tableNames } from './tables.ts';
import { planStaffing } from './staffing.ts';
import { createWorld, type World } from './world.ts';

export interface LoadOptions {
  /** Of the owner of the tables. */
  readonly ownerUrl: string;
  readonly cases: number;
  readonly seed: number;
  readonly now: Temporal.Instant;
  readonly progress?: (loaded: number) => void;
}

const batchSize = 1000;

/**
 * People, organisations and invented cases into a database that has no cases yet: all of the cases or none. What has
 * come of them since, complaints and answers for dates missed, is told by the services themselves afterwards.
 */
export async function loadDemo(services: Services, options: LoadOptions): Promise<void> {
  const world = await createWorld(services, options.now);
  const client = new Client({ connectionString: options.ownerUrl, application_name: 'apostille demo' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(`begin; set local maintenance_work_mem = '256MB'`);
    const casts = await load(client, world, options);
    await client.query('commit');
    await client.query(`analyze ${tableNames.join(', ')}`);
    await tellOfMissedDates(services, world, options.seed);
    await tellStories(services, world, casts);
    await planStaffing(services, world);
  } finally {
    await client.end();
  }
}

async function load(client: Client, world: World, options: LoadOptions): Promise<readonly Cast[]> {
  const { cases, seed, progress } = options;
  const numbering = new Numbering();
  const outbox = new Outbox(world);
  const aside = await layAside(client);
  let [batch, loaded] = [new Batch(outbox), 0];
  // The database takes in one batch while the next is being made.
  let copying = Promise.resolve();
  const flush = async () => {
    await copying;
    loaded += batch.size;
    progress?.(loaded);
    copying = copyBatch(client, batch);
    copying.catch(() => undefined);
    batch = new Batch(outbox);
  };
  const open = [...openCases(world, openCount(cases), seed)];
  const casts = [...contestedCases(world, cases, seed)];
  const made = [...open.slice(0, Math.max(0, cases - casts.length)), ...casts.flatMap(({ demo }) => demo ?? [])];
  for await (const some of inOrderOfFiling(world, { made, cases, seed }, numbering)) {
    for (const [at, demo] of some.entries()) {
      batch.add(demo);
      if (batch.size >= batchSize) {
        await flush();
      } else if (at % 20 === 0) {
        await breath();
      }
    }
  }
  await flush();
  await copying;
  const books = numbering
    .books()
    .map(({ providerId, year, last }) => lineOf('register_counter', { provider_id: providerId, year, last }));
  await copyLines(client, 'register_counter', books);
  await aside.restore();
  await goOnFrom(client, numbering, outbox);
  return casts;
}

/** Settled cases, in groups: those open, or to be complained about, are made first and take their places among the others by their day. */
async function* inOrderOfFiling(
  world: World,
  { made, cases, seed }: { readonly made: readonly DemoCase[]; readonly cases: number; readonly seed: number },
  numbering: Numbering,
): AsyncGenerator<DemoCase[]> {
  const waiting = made.toSorted(byFiling);
  for await (const day of archive(world, cases - made.length, seed)) {
    const last = day.toSorted(byFiling).at(-1);
    if (last) {
      const firstLater = waiting.findIndex(demo => byFiling(demo, last) > 0);
      const earlier = waiting.splice(0, firstLater < 0 ? waiting.length : firstLater);
      const sorted = [...earlier, ...day].toSorted(byFiling);
      yield numbering.settle(sorted[0]?.filed.at);
      sorted.forEach(demo => numbering.add(demo));
    }
  }
  waiting.forEach(demo => numbering.add(demo));
  yield numbering.settle();
}

const byFiling = (a: DemoCase, b: DemoCase) => a.filed.at.epochMilliseconds - b.filed.at.epochMilliseconds;

/** What the load numbered itself, the next case goes on from. */
async function goOnFrom(client: Client, numbering: Numbering, outbox: Outbox): Promise<void> {
  const sequences = [
    [`pg_get_serial_sequence('application', 'id')`, numbering.last('application')],
    [`pg_get_serial_sequence('document', 'id')`, numbering.last('document')],
    [`pg_get_serial_sequence('inquiry', 'id')`, numbering.last('inquiry')],
    [`pg_get_serial_sequence('preliminary_decision', 'id')`, numbering.last('decision')],
    [`pg_get_serial_sequence('hearing', 'id')`, numbering.last('hearing')],
    [`pg_get_serial_sequence('notice', 'id')`, outbox.last],
    [`pg_get_serial_sequence('parcel', 'id')`, numbering.last('parcel')],
    [`pg_get_serial_sequence('register_entry', 'id')`, numbering.last('entry')],
    [`'receipt_number'`, numbering.last('receipt')],
  ] as const;
  for (const [sequence, last] of sequences.filter(([, given]) => given > 0)) {
    await client.query(`select setval(${sequence}, ${last})`);
  }
}

import { sql } from 'kysely';
import { lockOn } from '../database/lockOn.ts';
import { type Rows, rowsOf } from '../database/rows.ts';
import { known } from '../errors.ts';
import { inTransaction, readRows, type Services } from '../services.ts';
import { type Horizon, settledHorizon } from './horizon.service.ts';
import { drivers, type Measure } from './measure.ts';
import { measures } from './measures.ts';
import { addToFigures } from './sumUp.service.ts';
import { fillOrdinals } from './workingOrdinal.service.ts';

interface Portion {
  /** Rows of a table in one transaction: the more, the fewer sums are written twice; yet a matter of seconds. */
  readonly size: number;
  /** Transactions at most; what is left then is for another time. */
  readonly batches: number;
}

const everything: Portion = { size: 50_000, batches: Infinity };
/** A worker that is to stop waits for its jobs: a first filling goes on in the next one, and the next. */
const aJob: Portion = { ...everything, batches: 1 };

/** Every minute, and again at once while something is left. Gives way to another worker that is at it. */
export async function countNewFigures(services: Services): Promise<void> {
  const rows = readRows(services);
  const { rows: found } = await sql<{ free: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${lock}, 0)) as free`.execute(rows);
  if (found[0]?.free && !(await countFigures(services, aJob))) {
    await sql`select graphile_worker.add_job('countFigures', job_key := 'countFigures')`.execute(rows);
  }
}

const lock = 'countFigures';

/**
 * Adds to the figures what was done since the last time, in batches, each a transaction with the cursors of the
 * measures it counts: a worker that dies loses the batch in hand, nothing is counted twice. False where something is left.
 */
export async function countFigures(services: Services, { size, batches }: Portion = everything): Promise<boolean> {
  const rows = readRows(services);
  await addCursors(rows);
  let isAllDone = true;
  for (const driver of drivers) {
    const horizon = await settledHorizon(rows, driver, services.clock.now());
    const ofDriver = measures.filter(measure => measure.driver === driver);
    let isDone = !horizon || ofDriver.length === 0;
    // Each table has its turn, however much there is of another.
    for (let done = 0; !isDone && done < batches; done += 1) {
      isDone = await inTransaction(services, async em => {
        await lockOn(em, lock);
        // A version approved since the beginning may be in what is counted now.
        await fillOrdinals(services, rowsOf(em));
        return countBatch(rowsOf(em), ofDriver, known(horizon), size);
      });
    }
    isAllDone &&= isDone;
  }
  return isAllDone;
}

async function addCursors(rows: Rows): Promise<void> {
  await sql`
    insert into figure_cursor (measure) select unnest(${measures.map(({ id }) => id)}::text[])
    on conflict do nothing`.execute(rows);
}

/**
 * A batch looks up what belongs to its rows, whatever the planner makes of the size of a batch: no large table is read
 * whole. Compiling a statement would take longer than running it. Nobody waits for it as people wait for an answer.
 */
async function planForBatches(rows: Rows): Promise<void> {
  await sql`
    select set_config('enable_seqscan', 'off', true), set_config('enable_bitmapscan', 'off', true),
      set_config('jit', 'off', true), set_config('work_mem', '64MB', true), set_config('statement_timeout', '5min', true)`.execute(
    rows,
  );
}

interface Cursor {
  readonly measure: string;
  readonly countedTo: number;
}

/** Those furthest behind go first, up to where the others are: a measure that is new catches up, then all go together. */
async function countBatch(rows: Rows, ofDriver: readonly Measure[], horizon: Horizon, size: number): Promise<boolean> {
  await planForBatches(rows);
  const ids = ofDriver.map(({ id }) => id);
  const { rows: cursors } = await sql<Cursor>`
    select measure, counted_to::float8 as "countedTo" from figure_cursor where measure = any(${ids}::text[])`.execute(
    rows,
  );
  const from = Math.min(...cursors.map(({ countedTo }) => countedTo));
  const ahead = cursors.map(({ countedTo }) => countedTo).filter(countedTo => countedTo > from);
  const to = Math.min(from + size, horizon.lastId, ...ahead);
  const behind = cursors.filter(({ countedTo }) => countedTo === from).map(({ measure }) => measure);
  if (to > from) {
    for (const measure of ofDriver.filter(({ id }) => behind.includes(id))) {
      await addToFigures(rows, measure, { from, to });
    }
    await sql`update figure_cursor set counted_to = ${to} where measure = any(${behind}::text[])`.execute(rows);
  }
  const isDone = to >= horizon.lastId;
  if (isDone) {
    await noteCaughtUp(rows, ids, horizon);
  }
  return isDone;
}

async function noteCaughtUp(rows: Rows, ids: readonly string[], { lastId, takenAt }: Horizon): Promise<void> {
  await sql`
    update figure_cursor set counted_until = greatest(counted_until, ${takenAt}::timestamptz)
    where measure = any(${[...ids]}::text[]) and counted_to >= ${lastId}`.execute(rows);
}

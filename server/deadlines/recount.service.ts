import { sql } from 'kysely';
import type { CalendarKind } from '../calendar/workingDays.ts';
import { type Rows, rowsOf } from '../database/rows.ts';
import { hearingsOnDaysOff } from '../hearings/hearingsOnDaysOff.queries.ts';
import { waitingJob } from '../jobs/waitingJob.queries.ts';
import { systemActor } from '../officers/systemActor.ts';
import { tellOfHearings } from '../reassignments/hearingNote.service.ts';
import { inTransaction, readRows, type Services } from '../services.ts';
import { notifiedNear, type Owner, touchedBy } from './recount.queries.ts';
import { Recounter } from './recountBatch.queries.ts';
import { decisionMoves, type RecountedFiles } from './recountedFiles.ts';
import { nothingMoved, tallyOf } from './recountEffect.rules.ts';
import { recordMoves } from './recountRecord.service.ts';
import type { RecountRun } from './recountRun.ts';
import { type Span, spanOfChange, widened } from './recountSpan.rules.ts';

/** Few enough that an officer who waits for one of them does not notice. */
const batchSize = 100;

/** A second look, once whatever had begun by the old calendar has surely ended. */
const secondLookAfter = '5 minutes';

/** Counted in the background, by whichever worker comes first; what is counted already is not counted again. */
export async function addRecountJobs(rows: Rows, recountId: number): Promise<void> {
  await addRecountJob(rows, recountId, 'first', '0');
  await addRecountJob(rows, recountId, 'second', secondLookAfter);
}

async function addRecountJob(rows: Rows, recountId: number, look: 'first' | 'second', after: string): Promise<void> {
  await sql`
    select graphile_worker.add_job('recountDeadlines', json_build_object('recountId', ${recountId}::int),
      run_at := now() + ${after}::interval, job_key := ${`recount:${recountId}:${look}`})`.execute(rows);
}

/** Both looks had their worker die while others live, and the queue would wait hours for them: one is written again. */
export async function recoverRecounts(services: Services): Promise<void> {
  const startedBefore = services.clock.now().subtract({ minutes: 10 });
  await inTransaction(services, async em => {
    const rows = rowsOf(em);
    const { rows: left } = await sql<{ id: number }>`
      select r.id from calendar_recount r
      where r.finished_at is null and r.started_at < ${startedBefore.toString()}
        and not exists (${waitingJob(sql`'recount:' || r.id || ':first'`)})
        and not exists (${waitingJob(sql`'recount:' || r.id || ':second'`)})`.execute(rows);
    for (const { id } of left) {
      await addRecountJob(rows, id, 'second', '0');
    }
  });
}

/**
 * Open dates by an approved calendar: in batches, each a transaction of its own that locks its cases. A date names the
 * version it was counted by, so a worker that dies loses one batch at most, and two of them count nothing twice.
 */
export async function recountDeadlines(services: Services, payload: unknown, size = batchSize): Promise<void> {
  const rows = readRows(services);
  const run = await runOf(services, rows, recountIdOf(payload));
  const { kind, span } = run;
  if (span) {
    for (const owner of kind === 'provider' ? (['case', 'complaint'] as const) : (['case'] as const)) {
      await recountAll(services, { run, owner, span, size });
    }
  }
  await finish(services, run);
}

/** Once, whoever comes first: hearings fixed on a day that is off now are told to those who can postpone them. */
async function finish(services: Services, { kind, recountId, calendars }: RecountRun): Promise<void> {
  const now = services.clock.now();
  await inTransaction(services, async em => {
    const rows = rowsOf(em);
    const { rows: finished } = await sql`
      update calendar_recount set finished_at = ${now.toString()} where id = ${recountId} and finished_at is null
      returning id`.execute(rows);
    if (finished.length > 0 && kind === 'provider') {
      const hearings = await hearingsOnDaysOff(rows, { ...calendars, now });
      await tellOfHearings(rows, [...new Set(hearings.map(({ applicationId }) => applicationId))], now);
    }
  });
}

interface Pass {
  readonly run: RecountRun;
  readonly owner: Owner;
  readonly span: Span;
  readonly size: number;
}

/** Until nothing is left that can be counted: what others have begun meanwhile is waited for, batch by batch. */
async function recountAll(services: Services, { run, owner, span, size }: Pass): Promise<void> {
  const rows = readRows(services);
  const touched = { kind: run.kind, span, before: run.version };
  const left = new Set<number>();
  let ids = await touchedBy(rows, owner, touched);
  if (owner === 'case' && run.kind === 'provider') {
    ids = [...new Set([...ids, ...(await notifiedNear(rows, span))])].toSorted((a, b) => a - b);
  }
  while (ids.length > 0) {
    for (let at = 0; at < ids.length; at += size) {
      const uncounted = await recountBatch(services, run, owner, ids.slice(at, at + size));
      uncounted.forEach(id => left.add(id));
    }
    ids = (await touchedBy(rows, owner, touched)).filter(id => !left.has(id));
  }
}

function recountBatch(
  services: Services,
  run: RecountRun,
  owner: Owner,
  ids: readonly number[],
): Promise<readonly number[]> {
  return inTransaction(services, async em => {
    const rows = rowsOf(em);
    await lock(rows, owner, ids);
    // By whatever is in force now that they are locked: an act in between may have counted by a version newer still.
    const calendars = await services.calendars.current(rows);
    const { alike, uncounted } = await run.recounter.batch(rows, calendars, owner, ids);
    const fresh = alike.filter(isFresh);
    await recordMoves(services, rows, run, fresh);
    const { later, earlier, newlyOverdue, backInTime } = fresh.reduce(
      (tally, { dates, files }) => tallyOf(dates, { times: files.length, now: run.startedAt }, tally),
      nothingMoved,
    );
    const counted = fresh.reduce((sum, { files }) => sum + files.length, 0);
    await sql`
      update calendar_recount set cases = cases + ${counted}, later = later + ${later}, earlier = earlier + ${earlier},
        newly_overdue = newly_overdue + ${newlyOverdue}, back_in_time = back_in_time + ${backInTime}
      where id = ${run.recountId}`.execute(rows);
    return uncounted;
  });
}

/** Not counted by another worker while this one waited for its turn. */
function isFresh({ dates, ofCase }: RecountedFiles): boolean {
  const counted = dates.every(({ before, after }) => before.calendarVersion === after.calendarVersion);
  return !counted || (ofCase !== null && decisionMoves(ofCase));
}

/** In the order of their ids, so that two workers wait for each other and never both. */
async function lock(rows: Rows, owner: Owner, ids: readonly number[]): Promise<void> {
  const table = owner === 'case' ? sql`application` : sql`complaint`;
  await sql`
    select id from ${table} where id = any(${[...ids]}::int[]) order by id for no key update`.execute(rows);
}

async function runOf(services: Services, rows: Rows, recountId: number): Promise<RecountRun> {
  const { rows: found } = await sql<{
    kind: CalendarKind;
    version: number;
    before: number;
    decree: string;
    startedAt: string;
  }>`
    select v.kind, v.id as version, d.base_version as before, y.decree, r.started_at as "startedAt"
    from calendar_recount r join calendar_version v on v.id = r.calendar_version
    join calendar_draft d on d.approved_version = v.id
    join calendar_year y on y.version_id = v.id and y.year = d.year
    where r.id = ${recountId}`.execute(rows);
  const [recount] = found;
  if (!recount) {
    throw new Error(`recount ${recountId} is not known`);
  }
  const { kind, version, before, startedAt } = recount;
  const calendarOf = (id: number) => services.calendars.version(rows, id);
  const calendars = { before: await calendarOf(before), after: await calendarOf(version) };
  const span = spanOfChange(calendars.before, calendars.after);
  const { officerId } = await systemActor(rows);
  return {
    ...recount,
    recountId,
    calendars,
    startedAt: Temporal.Instant.from(startedAt),
    by: officerId,
    span: span && widened(span),
    recounter: new Recounter(services, kind),
  };
}

function recountIdOf(payload: unknown): number {
  const id = typeof payload === 'object' && payload !== null && 'recountId' in payload ? payload.recountId : undefined;
  if (typeof id !== 'number') {
    throw new TypeError('a job of a recount names it');
  }
  return id;
}

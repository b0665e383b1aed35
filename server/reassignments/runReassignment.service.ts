import { sql } from 'kysely';
import { type Rows, rowsOf } from '../database/rows.ts';
import { inTransaction, readRows, type Services } from '../services.ts';
import { assignNext } from './assignNext.service.ts';
import { moveChunk } from './moveChunk.service.ts';
import { tellOfficers } from './officerNote.service.ts';
import { addRunJob, reassignmentIdOf } from './runJob.service.ts';

/** In chunks, each a transaction of its own: a worker that dies loses one at most, and another does it again. */
export async function runReassignment(services: Services, payload: unknown): Promise<void> {
  const id = reassignmentIdOf(payload);
  if (!(await isRunning(readRows(services), id))) {
    return;
  }
  while (await moveChunk(services, id)) {
    // Until nothing waits.
  }
  while (await assignNext(services, id)) {
    // What nobody held yet, by an act of its own.
  }
  if (!(await finish(services, id))) {
    // Another worker has the rest in hand, or died with it and its locks are not gone yet.
    await addRunJob(readRows(services), id, sql`now() + interval '5 seconds'`);
  }
}

async function isRunning(rows: Rows, id: number): Promise<boolean> {
  const { rows: found } = await sql`
    select 1 from reassignment where id = ${id} and started_at is not null and finished_at is null`.execute(rows);
  return found.length > 0;
}

/** By whoever finds nothing waiting any more, once; with it those concerned are told. False: something still waits. */
function finish(services: Services, id: number): Promise<boolean> {
  const now = services.clock.now();
  return inTransaction(services, async em => {
    const rows = rowsOf(em);
    const { rows: finished } = await sql`
      update reassignment r set finished_at = ${now.toString()}
      where id = ${id} and finished_at is null
        and not exists (select from reassignment_item where reassignment_id = r.id and state = 'planned')
      returning id`.execute(rows);
    if (finished.length > 0) {
      await tellOfficers(rows, id, now);
      return true;
    }
    return !(await isRunning(rows, id));
  });
}

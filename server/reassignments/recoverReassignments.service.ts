import { sql } from 'kysely';
import { type Rows, rowsOf } from '../database/rows.ts';
import { waitingJob } from '../jobs/waitingJob.queries.ts';
import { inTransaction, type Services } from '../services.ts';
import { addNoteJobs } from './officerNote.service.ts';
import { addRunJob } from './runJob.service.ts';

const batch = 500;

/** A worker died while others live, and the queue would wait hours for its jobs: they are written again. */
export async function recoverReassignments(services: Services): Promise<void> {
  const now = services.clock.now();
  await inTransaction(services, async em => {
    const rows = rowsOf(em);
    await recoverRuns(rows, now.subtract({ minutes: 1 }));
    await recoverNotes(rows, now.subtract({ minutes: 2 }));
  });
}

/** Those that go on show it by the cases they move. */
async function recoverRuns(rows: Rows, quietSince: Temporal.Instant): Promise<void> {
  const { rows: left } = await sql<{ id: number }>`
    select r.id from reassignment r
    where r.started_at < ${quietSince.toString()} and r.finished_at is null
      and not exists (
        select from reassignment_item i where i.reassignment_id = r.id and i.done_at >= ${quietSince.toString()})
      and not exists (${waitingJob(sql`'reassignment:' || r.id`)})
    order by r.id limit ${batch}`.execute(rows);
  for (const { id } of left) {
    await addRunJob(rows, id);
  }
}

/** Whoever is sending one right now holds the row, and is left alone. */
async function recoverNotes(rows: Rows, dueBefore: Temporal.Instant): Promise<void> {
  const { rows: left } = await sql<{ id: number }>`
    select n.id from officer_note n
    where n.mail_state = 'queued' and n.at < ${dueBefore.toString()}
      and not exists (${waitingJob(sql`'officerNote:' || n.id`)})
    order by n.id limit ${batch} for update of n skip locked`.execute(rows);
  await addNoteJobs(
    rows,
    left.map(({ id }) => id),
  );
}

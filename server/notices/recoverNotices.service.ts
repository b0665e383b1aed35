import { sql } from 'kysely';
import { type Rows, rowsOf } from '../database/rows.ts';
import { waitingJob } from '../jobs/waitingJob.queries.ts';
import { inTransaction, type Services } from '../services.ts';
import { hearingEvidence } from './evidence.queries.ts';
import { addSendJob, addTellJob } from './outbox.service.ts';

const batch = 500;

/** A worker died while others live, and the queue would wait hours for its jobs: they are written again. */
export async function recoverNotices(services: Services): Promise<void> {
  const dueBefore = services.clock.now().subtract({ minutes: 2 });
  await inTransaction(services, async em => {
    const rows = rowsOf(em);
    await recoverSendings(rows, dueBefore);
    await recoverTellings(rows);
  });
}

/** Notices that are due and that nobody will send. Whoever is sending right now holds the row, and is left alone. */
async function recoverSendings(rows: Rows, dueBefore: Temporal.Instant): Promise<void> {
  const { rows: left } = await sql<{ id: number }>`
    select n.id from notice n
    where n.state = 'queued' and n.send_after < ${dueBefore.toString()} and not exists (${waitingJob(sql`'notice:' || n.id`)})
    order by n.send_after limit ${batch} for update of n skip locked`.execute(rows);
  for (const { id } of left) {
    await addSendJob(rows, id);
  }
}

/** Preliminary decisions in force that do not know what became of their notices, while nobody will tell. */
async function recoverTellings(rows: Rows): Promise<void> {
  const { rows: left } = await sql<{ id: number }>`
    select last.id from application a
    cross join lateral (select * from preliminary_decision where application_id = a.id order by id desc limit 1) d
    cross join lateral (${hearingEvidence('a.id', 'd.drafted_at')}) e
    cross join lateral (
      select max(n.id) as id from notice n
      where n.application_id = a.id and n.kind = 'hearing' and n.counts and n.created_at >= d.drafted_at) last
    where a.closed_at is null and a.stage in ('hearing', 'signature') and (d.outcome is null or d.outcome = 'refusal') and last.id is not null
      and (d.notice_sent_at is distinct from e.sent or d.notified_at is distinct from e.delivered)
      and not exists (
        select from notice n where n.application_id = a.id and n.kind = 'hearing' and exists (${waitingJob(sql`'tell:' || n.id`)}))
    order by a.id limit ${batch}`.execute(rows);
  for (const { id } of left) {
    await addTellJob(rows, id);
  }
}

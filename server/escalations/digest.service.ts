import { randomUUID } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import { lockOn } from '../database/lockOn.ts';
import { type Rows, rowsOf } from '../database/rows.ts';
import { waitingJob } from '../jobs/waitingJob.queries.ts';
import type { Service } from '../law/law.ts';
import { officeMoment } from '../notices/outbox.service.ts';
import { inTransaction, readRows, type Services } from '../services.ts';
import { officeTimeOf } from './officeTime.queries.ts';

/** One message about all that is new, and not another within the hour. */
const pause = Temporal.Duration.from({ hours: 1 });

interface Waiting {
  readonly officerId: number;
  readonly service: Service;
  readonly zone: string;
}

/** For everybody whom something new concerns and whose office is open now. */
export async function writeDigests(services: Services): Promise<void> {
  const now = services.clock.now();
  const rows = readRows(services);
  await recoverDigests(rows, now);
  const waiting = await waitingOfficers(rows, now.subtract(pause));
  if (waiting.length === 0) {
    return;
  }
  const timeOf = await officeTimeOf(services, rows);
  for (const { officerId, service, zone } of waiting) {
    if (officeMoment(timeOf(service, zone), zone, now).equals(now)) {
      await writeDigest(services, officerId, now);
    }
  }
}

async function waitingOfficers(rows: Rows, since: Temporal.Instant): Promise<readonly Waiting[]> {
  const { rows: found } = await waitingOfficersStatement(since).execute(rows);
  return found;
}

/**
 * By the office of what concerned them first. At night all that is new waits for the morning, and of it no more is
 * read than that one of each officer.
 */
export function waitingOfficersStatement(since: Temporal.Instant): RawBuilder<Waiting> {
  return sql<Waiting>`
    select o.id as "officerId", p.service, p.zone
    from officer o
    cross join lateral (
      select t.escalation_id from escalation_told t where t.officer_id = o.id and t.email and t.digest_id is null
      order by t.escalation_id limit 1) first
    join escalation e on e.id = first.escalation_id join deadline d on d.id = e.deadline_id
    left join application a on a.id = d.application_id left join complaint c on c.id = d.complaint_id
    join provider p on p.id = coalesce(a.provider_id, c.provider_id)
    where not ${isRecent(sql`o.id`, since)} order by o.id`;
}

const isRecent = (officer: ReturnType<typeof sql>, since: Temporal.Instant) => sql`exists (
  select from escalation_digest g where g.officer_id = ${officer} and g.created_at > ${since.toString()}::timestamptz)`;

/** Two workers: the second waits for the first, and finds nothing left to tell. */
async function writeDigest(services: Services, officerId: number, now: Temporal.Instant): Promise<void> {
  await inTransaction(services, async em => {
    const rows = rowsOf(em);
    await lockOn(em, 'escalationDigest', officerId);
    const { rows: written } = await sql<{ id: number }>`
      with digest as (
        insert into escalation_digest (officer_id, message_key, created_at, state)
        select ${officerId}::int, ${randomUUID()}::uuid, ${now.toString()}::timestamptz, 'queued'
        where exists (select from escalation_told where officer_id = ${officerId} and email and digest_id is null)
          and not ${isRecent(sql`${officerId}::int`, now.subtract(pause))}
        returning id
      ), told as (
        update escalation_told t set digest_id = digest.id from digest
        where t.officer_id = ${officerId} and t.email and t.digest_id is null
      )
      select id from digest`.execute(rows);
    for (const { id } of written) {
      await addDigestJob(rows, id);
    }
  });
}

/** More attempts than a message has: one that ends early with its worker counts too. */
const jobAttempts = 40;

export async function addDigestJob(rows: Rows, id: number, runAt = sql`now()`): Promise<void> {
  await sql`
    select graphile_worker.add_job('sendEscalations', json_build_object('digestId', ${id}::int), run_at := ${runAt},
      max_attempts := ${jobAttempts}, job_key := ${`escalations:${id}`})`.execute(rows);
}

/** Those that nobody will send: their worker died while others live. */
async function recoverDigests(rows: Rows, now: Temporal.Instant): Promise<void> {
  const dueBefore = now.subtract({ minutes: 2 }).toString();
  const { rows: left } = await sql<{ id: number }>`
    select g.id from escalation_digest g
    where g.state = 'queued' and g.created_at < ${dueBefore}::timestamptz
      and not exists (${waitingJob(sql`'escalations:' || g.id`)})
    order by g.id`.execute(rows);
  for (const { id } of left) {
    await addDigestJob(rows, id);
  }
}

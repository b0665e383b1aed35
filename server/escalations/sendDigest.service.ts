import { sql } from 'kysely';
import { type Rows, rowsOf } from '../database/rows.ts';
import type { Language } from '../law/law.ts';
import type { Message } from '../notices/carrier.ts';
import { mailInOfficeHours, NotSentYet } from '../notices/officerMail.service.ts';
import { officeMoment } from '../notices/outbox.service.ts';
import { inTransaction, type Services } from '../services.ts';
import { firstPromiseRank } from './brokenPromise.service.ts';
import { addDigestJob } from './digest.service.ts';
import { type DigestLine, digestText } from './digestText.ts';
import { officeTimeOf } from './officeTime.queries.ts';

interface Waiting {
  readonly id: number;
  readonly key: string;
  readonly attempts: number;
  readonly createdAt: string;
  /** Null for one who has left. */
  readonly email: string | null;
  readonly language: Language;
}

/** Sends one message, once: its row is held while the mail server has it, and every attempt has the same key. */
export async function sendDigest(services: Services, payload: unknown): Promise<void> {
  const id = digestIdOf(payload);
  const isDone = await inTransaction(services, async em => {
    const rows = rowsOf(em);
    const { rows: found } = await sql<Waiting>`
      select g.id, g.message_key as key, g.attempts, g.created_at as "createdAt",
        case when o.active then o.email end as email, o.language
      from escalation_digest g join officer o on o.id = g.officer_id
      where g.id = ${id} and g.state = 'queued' for update of g skip locked`.execute(rows);
    return found[0] ? attempt(services, rows, found[0]) : !(await isQueued(rows, id));
  });
  if (!isDone) {
    throw new NotSentYet(`escalations ${id}`);
  }
}

function digestIdOf(payload: unknown): number {
  const { digestId } = (payload ?? {}) as { digestId?: unknown };
  if (typeof digestId !== 'number') {
    throw new TypeError('a job without its message');
  }
  return digestId;
}

async function isQueued(rows: Rows, id: number): Promise<boolean> {
  const { rows: found } = await sql`
    select 1 from escalation_digest where id = ${id} and state = 'queued'`.execute(rows);
  return found.length > 0;
}

/** False: to be tried again. */
async function attempt(services: Services, rows: Rows, digest: Waiting): Promise<boolean> {
  const now = services.clock.now();
  const lines = await linesOf(rows, digest.id);
  const outcome = await mailInOfficeHours(services, {
    message: messageOf(digest, lines, services.links.publicUrl),
    opensAt: await openingFor(services, rows, lines),
    attempts: digest.attempts,
  });
  if (outcome.state === 'later') {
    await addDigestJob(rows, digest.id, outcome.runAt);
    return true;
  }
  const { state, trouble } = outcome;
  await sql`
    update escalation_digest set state = ${state}, attempts = attempts + 1, trouble = ${trouble},
      sent_at = ${state === 'sent' ? now.toString() : null} where id = ${digest.id}`.execute(rows);
  return state !== 'queued';
}

/** The office may have closed while the message waited. */
async function openingFor(services: Services, rows: Rows, lines: readonly DigestLine[]): Promise<Temporal.Instant> {
  const now = services.clock.now();
  const timeOf = await officeTimeOf(services, rows);
  // The office by which it was written: one wait, not two.
  const [first] = lines.toSorted((a, b) => a.escalationId - b.escalationId);
  return first ? officeMoment(timeOf(first.service, first.zone), first.zone, now) : now;
}

function messageOf(
  { key, email, language, createdAt }: Waiting,
  lines: readonly DigestLine[],
  publicUrl: string,
): Message {
  return {
    key,
    to: email,
    ...digestText(lines, language, publicUrl),
    language,
    kind: 'escalations',
    receiptNumber: '',
    createdAt: Temporal.Instant.from(createdAt),
  };
}

/** What is new, as it stood when it was recorded: the same at every attempt. */
async function linesOf(rows: Rows, digestId: number): Promise<readonly DigestLine[]> {
  const { rows: found } = await sql<DigestLine>`
    select e.id as "escalationId", d.id as "deadlineId", d.kind, d.stage_id as "stageId", d.application_id as "applicationId",
      d.complaint_id as "complaintId", coalesce(a.number, a.receipt_number, c.number) as number,
      coalesce(d.breach_at, d.due_at) as at, e.rank < 0 as ahead, e.is_breach as "isBreach", e.tells,
      e.rank >= ${firstPromiseRank} as "isPromise", case when e.rank < ${firstPromiseRank} then e.answers else (
        select b.answers from escalation b where b.deadline_id = e.deadline_id and b.answers is not null
        order by b.rank desc limit 1) end as answers,
      p.zone, p.service
    from escalation_told t join escalation e on e.id = t.escalation_id join deadline d on d.id = e.deadline_id
    left join application a on a.id = d.application_id left join complaint c on c.id = d.complaint_id
    join provider p on p.id = coalesce(a.provider_id, c.provider_id)
    where t.digest_id = ${digestId} order by at, d.id, e.rank`.execute(rows);
  return found;
}

import { sql } from 'kysely';
import { type Rows, rowsOf } from '../database/rows.ts';
import { systemActor } from '../officers/systemActor.ts';
import { inTransaction, type Services } from '../services.ts';
import { CarrierError, type Message, type Sent } from './carrier.ts';
import { type CarriedChannel, isHearingKind, type NoticeKind } from './notice.ts';
import { attemptsOf } from './notice.rules.ts';
import { settingOf } from './noticeSetting.queries.ts';
import { addSendJob, addTellJob, officeMoment, recordEvent } from './outbox.service.ts';

/** Says to the queue: again later. Without the words of the carrier. */
class NotSentYet extends Error {
  override readonly name = 'NotSentYet' as const;
}

interface Waiting {
  readonly id: number;
  readonly key: string;
  readonly kind: NoticeKind;
  readonly channel: CarriedChannel;
  readonly address: string | null;
  readonly subject: string;
  readonly body: string;
  readonly language: string;
  readonly urgent: boolean;
  readonly attempts: number;
  readonly createdAt: string;
  readonly receiptNumber: string;
  readonly edition: string;
  readonly zone: string;
}

/**
 * Sends one notice, once. The row is held while the carrier works, so that nobody else sends it; a worker that dies
 * lets go of it, and the next attempt sends under the same key.
 */
export async function sendNotice(services: Services, payload: unknown): Promise<void> {
  const id = noticeIdOf(payload);
  const isDone = await inTransaction(services, async em => {
    const rows = rowsOf(em);
    const notice = await claim(rows, id);
    return notice ? attempt(services, rows, notice) : !(await isQueued(rows, id));
  });
  if (!isDone) {
    throw new NotSentYet(`notice ${id}`);
  }
}

export function noticeIdOf(payload: unknown): number {
  const { noticeId } = (payload ?? {}) as { noticeId?: unknown };
  if (typeof noticeId !== 'number') {
    throw new TypeError('a job without its notice');
  }
  return noticeId;
}

async function claim(rows: Rows, id: number): Promise<Waiting | undefined> {
  const { rows: found } = await sql<Waiting>`
    select n.id, n.message_key as key, n.kind, n.channel, n.address, n.subject, n.body, n.language, n.urgent, n.attempts,
      n.created_at as "createdAt", a.receipt_number as "receiptNumber", a.edition, p.zone
    from notice n join application a on a.id = n.application_id join provider p on p.id = a.provider_id
    where n.id = ${id} and n.state = 'queued' for update of n skip locked`.execute(rows);
  return found[0];
}

async function isQueued(rows: Rows, id: number): Promise<boolean> {
  const { rows: found } = await sql`select 1 from notice where id = ${id} and state = 'queued'`.execute(rows);
  return found.length > 0;
}

/** False: to be tried again. */
async function attempt(services: Services, rows: Rows, notice: Waiting): Promise<boolean> {
  const now = services.clock.now();
  if (!notice.urgent) {
    const moment = officeMoment(await settingOf(services, rows, notice, now), notice.zone, now);
    if (Temporal.Instant.compare(moment, now) > 0) {
      await putOff(rows, notice.id, moment);
      return true;
    }
  }
  try {
    const sent = await services.carriers[notice.channel].send(messageOf(notice));
    await markSent(services, rows, notice, sent);
    return true;
  } catch (error) {
    if (!(error instanceof CarrierError)) {
      throw error;
    }
    return markFailed(services, rows, notice, error);
  }
}

function messageOf({ key, address, subject, body, language, kind, receiptNumber, createdAt }: Waiting): Message {
  return {
    key,
    to: address,
    subject,
    body,
    language,
    kind,
    receiptNumber,
    createdAt: Temporal.Instant.from(createdAt),
  };
}

/** A worker that was down, or a queue that was long: the office has closed meanwhile. */
async function putOff(rows: Rows, id: number, moment: Temporal.Instant): Promise<void> {
  await sql`update notice set send_after = ${moment.toString()} where id = ${id}`.execute(rows);
  await addSendJob(rows, id, sql`greatest(${moment.toString()}::timestamptz, now() + interval '1 minute')`);
}

async function markSent(services: Services, rows: Rows, { id, kind }: Waiting, sent: Sent): Promise<void> {
  const now = services.clock.now();
  const { officerId: by } = await systemActor(rows);
  const at = now.toString();
  await sql`
    update notice set state = ${sent.delivered ? 'delivered' : 'sent'}, sent_at = ${at},
      delivered_at = ${sent.delivered ? at : null}, attempts = attempts + 1, trouble = null
    where id = ${id}`.execute(rows);
  await recordEvent(rows, id, { now, by }, { what: 'sent', reference: sent.reference });
  if (sent.delivered) {
    await recordEvent(rows, id, { now, by }, { what: 'delivered', reference: sent.reference });
  }
  if (isHearingKind(kind)) {
    await addTellJob(rows, id);
  }
}

async function markFailed(services: Services, rows: Rows, notice: Waiting, error: CarrierError): Promise<boolean> {
  const attempts = notice.attempts + 1;
  const hasEnded = error.isFinal || attempts >= attemptsOf(notice.urgent);
  await sql`
    update notice set attempts = ${attempts}, trouble = ${error.trouble}, state = ${hasEnded ? 'failed' : 'queued'}
    where id = ${notice.id}`.execute(rows);
  if (hasEnded) {
    const { officerId: by } = await systemActor(rows);
    await recordEvent(rows, notice.id, { now: services.clock.now(), by }, { what: 'failed', trouble: error.trouble });
  }
  return hasEnded;
}

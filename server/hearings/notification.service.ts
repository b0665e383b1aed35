import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { type ActInput, type ActScene, type Done, performAct, reckoningsOf } from '../applications/act.ts';
import { actAsSystem } from '../applications/systemAct.ts';
import { rowsOf } from '../database/rows.ts';
import { endDeadlinesOf } from '../deadlines/deadline.service.ts';
import { badInput, DomainError } from '../errors.ts';
import type { Actor } from '../officers/actor.ts';
import { hearingEvidence } from '../notices/evidence.queries.ts';
import { type NoticeChannel, isCarried } from '../notices/notice.ts';
import { readRows, type Services } from '../services.ts';
import { deadlinesOfNotification, notificationOn, notifiedOnOf } from './hearingPlan.rules.ts';
import { lastDecision } from './preliminaryDecision.service.ts';

export interface RecordNotificationInput extends ActInput {
  readonly noticeId: number;
  readonly what: 'sent' | 'delivered' | 'failed';
  readonly at: Temporal.Instant;
  /** Number of the letter, the telegram or the telephonogram. */
  readonly reference: string;
  /** Who answered the telephone or signed for the letter. */
  readonly answeredBy?: string | null;
  /** Scan of the evidence. */
  readonly attachmentId?: number | null;
}

/** What a person sent by letter, telegram or telephone, with its evidence; the earliest delivery is the notification. */
export function recordNotification(services: Services, actor: Actor | undefined, input: RecordNotificationInput) {
  return performAct(services, actor, 'recordNotification', input, async scene => {
    const channel = await recordEvidence(scene, input);
    const done = await renotify(scene);
    return { ...done, facts: { ...done.facts, channel, what: input.what, at: input.at.toString() } };
  });
}

/** A notice that the worker has sent, brought, or had returned: the case learns of it, once. */
export async function reportNotification(services: Services, noticeId: number): Promise<void> {
  try {
    await actAsSystem(services, async actor => {
      const reported = await caseOfNotice(services, noticeId);
      if (!reported || reported.isKnown) {
        return;
      }
      const { applicationId, expectedVersion, channel } = reported;
      const input = { applicationId, expectedVersion, idempotencyKey: randomUUID() };
      await performAct(services, actor, 'recordNotification', input, async scene => {
        const done = await renotify(scene);
        return { ...done, facts: { ...done.facts, channel } };
      });
    });
  } catch (error) {
    // A decision or a withdrawal came first: there is nothing to tell any more.
    if (!(error instanceof DomainError && error.code === 'ACT_NOT_ALLOWED')) {
      throw error;
    }
  }
}

interface Reported {
  readonly applicationId: number;
  readonly expectedVersion: number;
  readonly channel: NoticeChannel;
  /** The case knows this sending and this notification already. */
  readonly isKnown: boolean;
}

async function caseOfNotice(services: Services, noticeId: number): Promise<Reported | undefined> {
  const { rows } = await sql<Reported>`
    select a.id as "applicationId", a.version as "expectedVersion", n.channel,
      d.notice_sent_at is not distinct from e.sent and d.notified_at is not distinct from e.delivered as "isKnown"
    from notice n join application a on a.id = n.application_id
    join lateral (select * from preliminary_decision where application_id = a.id order by id desc limit 1) d on true
    cross join lateral (${hearingEvidence('a.id', 'd.drafted_at')}) e
    where n.id = ${noticeId} and n.kind = 'hearing'`.execute(readRows(services));
  return rows[0];
}

/** What the evidence of all channels says now: N, and every date that hangs on it (law 4, section 2.3.1). */
async function renotify(scene: ActScene): Promise<Done> {
  const { em, application, facts } = scene;
  await em.flush();
  const decision = await lastDecision(em, { applicationId: application.id });
  if (!decision) {
    return {};
  }
  const { rows } = await sql<{ sent: string | null; delivered: string | null }>`
    select e.* from preliminary_decision d
    cross join lateral (${hearingEvidence('d.application_id', 'd.drafted_at')}) e where d.id = ${decision.id}`.execute(
    rowsOf(em),
  );
  const sentAt = rows[0]?.sent ? Temporal.Instant.from(rows[0].sent) : null;
  const notifiedAt = rows[0]?.delivered ? Temporal.Instant.from(rows[0].delivered) : null;
  if (sentAt && !decision.noticeSentAt) {
    // A sending recorded later was still made when it was made.
    await endDeadlinesOf(em, { applicationId: application.id }, noticeKinds, { state: 'met', endedAt: sentAt });
  }
  decision.noticeSentAt = sentAt;
  const { provider } = await reckoningsOf(scene);
  const before = decision.notifiedOn?.toString();
  const notification = notifiedAt && notificationOn(provider, notifiedOnOf(provider, notifiedAt));
  Object.assign(decision, {
    notifiedAt,
    notifiedOn: notification?.notifiedOn ?? null,
    hearingBy: notification?.hearingBy ?? null,
    earliestActOn: notification?.earliestActOn ?? null,
  });
  const notifiedOn = notification?.notifiedOn;
  const now = { notifiedOn: notifiedOn?.toString() ?? null };
  if (now.notifiedOn === (before ?? null) || facts.hearing.held) {
    return { facts: now };
  }
  return {
    voids: ['hearing', 'objections'],
    opens: notifiedOn ? deadlinesOfNotification(provider, notifiedOn) : [],
    facts: now,
  };
}

const noticeKinds = ['hearingNotice', 'noticePlan', 'noticeLastLawful', 'noticeLiteral'] as const;

async function recordEvidence(scene: ActScene, input: RecordNotificationInput): Promise<NoticeChannel> {
  const { em, application, now, actor } = scene;
  const rows = rowsOf(em);
  const { what, at } = input;
  const { rows: found } = await sql<{
    channel: NoticeChannel;
    createdAt: string;
    sentAt: string | null;
    deliveredAt: string | null;
    known: boolean;
  }>`
    select channel, created_at as "createdAt", sent_at as "sentAt", delivered_at as "deliveredAt",
      ${input.attachmentId ?? null}::int is null or exists (
        select 1 from attachment where id = ${input.attachmentId ?? null} and application_id = ${application.id}) as known
    from notice where id = ${input.noticeId} and application_id = ${application.id}
      and kind in ('hearing', 'postponed')`.execute(rows);
  const [notice] = found;
  if (notice?.deliveredAt && what === 'sent') {
    throw badInput({ what: 'deliveredAlready' });
  }
  // What the worker carries it tells of itself.
  if (!notice || isCarried(notice.channel)) {
    throw badInput({ noticeId: 'unknown' });
  }
  if (!notice.known) {
    throw badInput({ attachmentId: 'unknown' });
  }
  if (Temporal.Instant.compare(at, now) > 0) {
    throw badInput({ at: 'inTheFuture' });
  }
  const earliest = notice.sentAt && what === 'delivered' ? notice.sentAt : notice.createdAt;
  if (Temporal.Instant.compare(at, Temporal.Instant.from(earliest)) < 0) {
    throw badInput({ at: 'beforeTheSending' });
  }
  await sql`
    update notice set state = ${what},
      sent_at = ${what === 'failed' ? sql`sent_at` : sql`coalesce(sent_at, ${at.toString()})`},
      delivered_at = ${what === 'delivered' ? at.toString() : null}
    where id = ${input.noticeId}`.execute(rows);
  await sql`
    insert into notice_event (notice_id, what, at, reference, answered_by, attachment_id, recorded_at, recorded_by)
    values (${input.noticeId}, ${what}, ${at.toString()}, ${input.reference}, ${input.answeredBy ?? null},
      ${input.attachmentId ?? null}, ${now.toString()}, ${actor.officerId})`.execute(rows);
  return notice.channel;
}

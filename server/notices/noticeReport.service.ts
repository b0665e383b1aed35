import { sql } from 'kysely';
import { type Rows, rowsOf } from '../database/rows.ts';
import { badInput } from '../errors.ts';
import type { Actor } from '../officers/actor.ts';
import { requirePermission } from '../officers/permissions.ts';
import { systemActor } from '../officers/systemActor.ts';
import { inTransaction, type Services } from '../services.ts';
import { type CarriedChannel, isHearingKind, type NoticeKind, type NoticeState, type NoticeTrouble } from './notice.ts';
import { placeOfNotice } from './noticePlace.queries.ts';
import { addTellJob, type Author, recordEvent } from './outbox.service.ts';

/** What a carrier says of a message it took, under the key it was given. */
export interface CarrierReport {
  readonly channel: CarriedChannel;
  readonly key: string;
  readonly what: 'delivered' | 'undelivered';
  readonly at: Temporal.Instant | null;
}

/** False for a message we do not know. The same report again changes nothing. */
export function takeReport(services: Services, { channel, key, what, at }: CarrierReport): Promise<boolean> {
  return inTransaction(services, async em => {
    const rows = rowsOf(em);
    const { rows: found } = await sql<Reported>`
      select ${reported} from notice where message_key = ${key} and channel = ${channel} for update`.execute(rows);
    const [notice] = found;
    if (!notice) {
      return false;
    }
    const now = services.clock.now();
    const { officerId: by } = await systemActor(rows);
    if (what === 'delivered') {
      await markDelivered(rows, notice, { now, by, at });
    } else {
      await markBounced(rows, notice, { now, by, trouble: 'undelivered' });
    }
    return true;
  });
}

interface Reported {
  readonly id: number;
  readonly kind: NoticeKind;
  readonly state: NoticeState;
  readonly deliveredAt: string | null;
  readonly trouble: NoticeTrouble | null;
}

const reported = sql`id, kind, state, delivered_at as "deliveredAt", trouble`;

const cameBack = ({ trouble }: Reported) => trouble === 'undelivered' || trouble === 'returned';

/**
 * Reported before we knew that it was sent, or when we had given it up, it was sent: the report stands for both. One
 * replaced meanwhile stays replaced, but it was delivered. What has come back is not undone by a late word.
 */
async function markDelivered(
  rows: Rows,
  notice: Reported,
  { at, ...author }: Author & { readonly at: Temporal.Instant | null },
): Promise<void> {
  const { id, state, deliveredAt: knownAt } = notice;
  if (knownAt !== null || cameBack(notice)) {
    return;
  }
  const { now } = author;
  // A clock that runs ahead of ours does not make a delivery of the future.
  const deliveredAt = at && Temporal.Instant.compare(at, now) < 0 ? at : now;
  await sql`
    update notice set state = ${state === 'superseded' ? state : 'delivered'}, trouble = null,
      delivered_at = greatest(${deliveredAt.toString()}::timestamptz, coalesce(sent_at, created_at)),
      sent_at = coalesce(sent_at, greatest(${deliveredAt.toString()}::timestamptz, created_at))
    where id = ${id}`.execute(rows);
  await recordEvent(rows, id, author, { what: 'delivered', at: deliveredAt });
  await tell(rows, notice);
}

/** A message that came back was not delivered, whatever its carrier said when it took it. */
async function markBounced(
  rows: Rows,
  notice: Reported,
  { trouble, ...author }: Author & { readonly trouble: NoticeTrouble },
): Promise<void> {
  const { id, state, deliveredAt } = notice;
  if (state === 'failed' || state === 'bounced' || (state === 'superseded' && deliveredAt === null)) {
    return;
  }
  await sql`
    update notice set state = ${state === 'superseded' ? state : 'bounced'}, trouble = ${trouble}, delivered_at = null
    where id = ${id}`.execute(rows);
  await recordEvent(rows, id, author, { what: 'bounced', trouble });
  await tell(rows, notice);
}

async function tell(rows: Rows, { id, kind }: Reported): Promise<void> {
  if (isHearingKind(kind)) {
    await addTellJob(rows, id);
  }
}

/** A person saw it come back: an e-mail returned to the mailbox of the office. */
export function reportBounce(services: Services, actor: Actor | undefined, noticeId: number): Promise<number> {
  return inTransaction(services, async em => {
    const rows = rowsOf(em);
    requirePermission(actor, 'resendNotice', await placeOfNotice(rows, noticeId));
    const { rows: found } = await sql<Reported>`
      select ${reported} from notice where id = ${noticeId} for update`.execute(rows);
    const [notice] = found;
    if (!notice || (notice.state !== 'sent' && notice.state !== 'delivered' && notice.state !== 'bounced')) {
      throw badInput({ noticeId: 'noticeNotSent' });
    }
    await markBounced(rows, notice, { now: services.clock.now(), by: actor.officerId, trouble: 'returned' });
    return noticeId;
  });
}

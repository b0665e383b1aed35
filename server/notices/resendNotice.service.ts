import { sql } from 'kysely';
import { type Rows, rowsOf } from '../database/rows.ts';
import { badInput, known } from '../errors.ts';
import type { Actor } from '../officers/actor.ts';
import { requirePermission } from '../officers/permissions.ts';
import { inTransaction, type Services } from '../services.ts';
import { isCarried, isHearingKind, type NoticeState } from './notice.ts';
import { getNoticeCase } from './noticeCase.queries.ts';
import { placeOfNotice } from './noticePlace.queries.ts';
import { settingOf } from './noticeSetting.queries.ts';
import { addNotice, addressFor, type NewNotice, officeMoment, recordEvent } from './outbox.service.ts';

type Failed = Omit<NewNotice, 'address' | 'sendAfter' | 'resendOf'> & {
  readonly state: NoticeState;
};

/**
 * A failed or returned notice once more, word for word, to the address as it is now. Asked for again, the answer is
 * the notice that was already made.
 */
export function resendNotice(services: Services, actor: Actor | undefined, noticeId: number): Promise<number> {
  return inTransaction(services, async em => {
    const rows = rowsOf(em);
    requirePermission(actor, 'resendNotice', await placeOfNotice(rows, noticeId));
    await holdCase(rows, noticeId);
    const { rows: found } = await sql<Failed>`
      select application_id as "applicationId", version, kind, channel, counts, language, template, subject, body, urgent,
        state
      from notice where id = ${noticeId} for update`.execute(rows);
    const { state, ...notice } = known(found[0]);
    const resentAs = await findResend(rows, noticeId);
    if (resentAs !== undefined) {
      return resentAs;
    }
    if (!isCarried(notice.channel) || (state !== 'failed' && state !== 'bounced')) {
      throw badInput({ noticeId: 'noticeNotInTrouble' });
    }
    if (isHearingKind(notice.kind) && !(await isLastWord(rows, noticeId))) {
      throw badInput({ noticeId: 'noticeOutOfDate' });
    }
    const now = services.clock.now();
    const author = { now, by: actor.officerId };
    const file = await getNoticeCase(rows, notice.applicationId);
    const sendAfter = notice.urgent ? now : officeMoment(await settingOf(services, rows, file, now), file.zone, now);
    await sql`update notice set state = 'superseded' where id = ${noticeId}`.execute(rows);
    await recordEvent(rows, noticeId, author, { what: 'resent' });
    const address = addressFor(notice.channel, file);
    return known(await addNotice(rows, author, { ...notice, address, sendAfter, resendOf: noticeId }));
  });
}

/** A withdrawal or a new time waits, or has been: no summons is written behind its back. */
async function holdCase(rows: Rows, noticeId: number): Promise<void> {
  await sql`
    select 1 from application a where a.id = (select application_id from notice where id = ${noticeId}) for share`.execute(
    rows,
  );
}

/** Of an open preliminary decision, and what it says of the hearing is still so. */
async function isLastWord(rows: Rows, noticeId: number): Promise<boolean> {
  const { rows: found } = await sql`
    select 1 from notice n
    join preliminary_decision d
      on d.application_id = n.application_id and d.ended_at is null and d.drafted_at <= n.created_at
    where n.id = ${noticeId}
      and not exists (select from hearing where decision_id = d.id and scheduled_at > n.created_at)
      and not exists (
        select from notice newer
        where newer.application_id = n.application_id and newer.channel = n.channel and newer.id > n.id
          and newer.kind in ('hearing', 'postponed'))`.execute(rows);
  return found.length > 0;
}

/** Asked after the notice is held: whoever held it before may just have sent it again. */
async function findResend(rows: Rows, noticeId: number): Promise<number | undefined> {
  const { rows: found } = await sql<{ id: number }>`select id from notice where resend_of = ${noticeId}`.execute(rows);
  return found[0]?.id;
}

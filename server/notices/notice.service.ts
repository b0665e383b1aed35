import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { ActScene } from '../applications/act.ts';
import type { Application } from '../applications/application.entity.ts';
import { type Rows, rowsOf } from '../database/rows.ts';
import { badInput } from '../errors.ts';
import type { ActName } from '../law/law.ts';
import { systemActor } from '../officers/systemActor.ts';
import type { Services } from '../services.ts';
import { type HearingNoticeKind, isCarried, type NoticeChannel } from './notice.ts';
import { channelsFor, countsFor, noticesOf, noticesOfActs } from './notice.rules.ts';
import type { NoticeCase } from './noticeCase.ts';
import { getNoticeCase } from './noticeCase.queries.ts';
import { addressFor, queueFor } from './outbox.service.ts';

/** What the act tells the applicant, in its own transaction; `version` is the one of the case after the act. */
export async function queueNotices(scene: ActScene, act: ActName | 'reopenCase', version: number): Promise<void> {
  const { services, em, application, now } = scene;
  const previousEnd = scene.before.get('termEndsOn');
  // A case opened again has a term of its own, and its notice names it.
  const hasMoved =
    act !== 'reopenCase' && previousEnd !== undefined && previousEnd !== application.termEndsOn.toString();
  if (!noticesOfActs[act] && !hasMoved) {
    return;
  }
  await em.flush();
  const rows = rowsOf(em);
  if (act === 'withdrawPreliminaryDecision') {
    // First: it waits for a notice that is just being sent, and what the case was told is read after.
    await supersedeHearingNotices(rows, application.id);
  }
  const file = await getNoticeCase(rows, application.id);
  const author = { now, by: scene.actor.officerId };
  const channels = channelsFor(file.channel, file);
  const done = { ...file, stageBefore: scene.facts.stage, hearingAnnounced: file.hearingChannels.length > 0 };
  for (const { kind, urgent = false, afterHearingNotice } of noticesOf(act, done)) {
    // Whoever was summoned by letter is told by letter that there is nothing to come to.
    const by = afterHearingNotice ? [...new Set([...channels, ...file.hearingChannels])] : channels;
    await queueFor(services, rows, file, { kind, channels: by, urgent, version }, author);
  }
  if (hasMoved) {
    const moved = { previousEnd: String(previousEnd) };
    await queueFor(services, rows, file, { kind: 'deadlineMoved', channels, urgent: false, version, moved }, author);
  }
}

/** The same for a case just opened. */
export async function queueIntakeNotice(
  em: SqlEntityManager,
  services: Services,
  application: Pick<Application, 'id'>,
): Promise<void> {
  await em.flush();
  const rows = rowsOf(em);
  const file = await getNoticeCase(rows, application.id);
  const channels = channelsFor(file.channel, file);
  const { officerId: by } = await systemActor(rows);
  const notice = { kind: 'accepted', channels, urgent: false, version: file.version } as const;
  await queueFor(services, rows, file, notice, { now: services.clock.now(), by });
}

export interface HearingNotices {
  readonly kind: HearingNoticeKind;
  readonly channels: readonly NoticeChannel[];
  /** Of the case after the act. */
  readonly version: number;
  /** They take the place of those before, by whichever of their channels still lead somewhere. */
  readonly replaces?: true;
}

/** The notices of a hearing leave at any hour, by the channels the officer chose. */
export async function queueHearingNotices(
  { services, em, application, actor, now }: ActScene,
  { kind, channels, version, replaces }: HearingNotices,
): Promise<void> {
  await em.flush();
  const rows = rowsOf(em);
  if (replaces) {
    await supersedeHearingNotices(rows, application.id);
  }
  const file = await getNoticeCase(rows, application.id);
  const reached = channels.filter(channel => leadsSomewhere(channel, file));
  const suffices = replaces
    ? reached.some(channel => countsFor(file.channel, channel))
    : reached.length === channels.length;
  if (!suffices) {
    throw badInput({ channels: 'noAddressForChannel' });
  }
  const notices = { kind, channels: reached, urgent: true, version };
  await queueFor(services, rows, file, notices, { now, by: actor.officerId });
}

/** The cabinet needs no address; where a letter or a telegram goes, a person may know otherwise. */
function leadsSomewhere(channel: NoticeChannel, file: NoticeCase): boolean {
  return channel === 'cabinet' || !isCarried(channel) || addressFor(channel, file) !== null;
}

/** What has not left yet need not leave, and what did not arrive need not be sent again. Waits for what is on its way. */
export async function supersedeHearingNotices(rows: Rows, applicationId: number): Promise<void> {
  await sql`
    update notice set state = 'superseded'
    where application_id = ${applicationId} and kind in ('hearing', 'postponed')
      and state in ('queued', 'toRecord', 'failed', 'bounced')`.execute(rows);
}

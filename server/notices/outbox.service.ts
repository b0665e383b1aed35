import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { nextWorkingMoment } from '../calendar/workingHours.ts';
import type { Rows } from '../database/rows.ts';
import type { Services } from '../services.ts';
import {
  isCarried,
  type NoticeChannel,
  type NoticeEventName,
  type NoticeKind,
  type NoticeState,
  type NoticeTrouble,
} from './notice.ts';
import { countsFor, noticeLanguage } from './notice.rules.ts';
import type { NoticeCase } from './noticeCase.ts';
import { settingOf } from './noticeSetting.queries.ts';
import { type NoticeSetting, slotsFor } from './noticeSlots.rules.ts';
import { renderNotice } from './renderNotice.rules.ts';

export interface ToQueue {
  readonly kind: NoticeKind;
  readonly channels: readonly NoticeChannel[];
  readonly urgent: boolean;
  /** Of the case after the act: with it the notice is the one of this act. */
  readonly version: number;
  readonly moved?: NoticeSetting['moved'];
}

export interface Author {
  readonly now: Temporal.Instant;
  /** Officer, or the back office itself. */
  readonly by: number;
}

/** Writes the notice for each channel, in the transaction of the act that it tells of, with the job that sends it. */
export async function queueFor(
  services: Services,
  rows: Rows,
  file: NoticeCase,
  { kind, channels, urgent, version, moved }: ToQueue,
  author: Author,
): Promise<void> {
  const setting = { ...(await settingOf(services, rows, file, author.now)), ...(moved && { moved }) };
  const language = noticeLanguage(file.language);
  const slots = slotsFor(kind, file, language, setting);
  for (const channel of channels) {
    await addNotice(rows, author, {
      applicationId: file.id,
      version,
      kind,
      channel,
      counts: countsFor(file.channel, channel),
      language,
      ...renderNotice(kind, channel, language, slots),
      address: addressFor(channel, file),
      urgent,
      sendAfter: urgent ? author.now : officeMoment(setting, file.zone, author.now),
      resendOf: null,
    });
  }
}

/** In office hours only: now, or when the office opens next. */
export function officeMoment(
  { calendar, hours }: Pick<NoticeSetting, 'calendar' | 'hours'>,
  zone: string,
  now: Temporal.Instant,
): Temporal.Instant {
  return nextWorkingMoment(calendar, hours, now.toZonedDateTimeISO(zone)).toInstant();
}

/** Where a message of the channel goes; null: nowhere known, or no address is needed. */
export function addressFor(
  channel: NoticeChannel,
  { phone, email, address }: Pick<NoticeCase, 'phone' | 'email' | 'address'>,
): string | null {
  switch (channel) {
    case 'sms':
    case 'telephonogram':
      return phone;
    case 'email':
      return email;
    case 'registeredLetter':
    case 'telegram':
      return address;
    case 'cabinet':
    case 'other':
      return null;
  }
}

export interface NewNotice {
  readonly applicationId: number;
  readonly version: number;
  readonly kind: NoticeKind;
  readonly channel: NoticeChannel;
  readonly counts: boolean;
  readonly language: string;
  readonly template: number;
  readonly subject: string;
  readonly body: string;
  readonly address: string | null;
  readonly urgent: boolean;
  readonly sendAfter: Temporal.Instant;
  readonly resendOf: number | null;
}

/** The id of the new row; undefined where this act has told it by this channel already. */
export async function addNotice(rows: Rows, { now, by }: Author, notice: NewNotice): Promise<number | undefined> {
  const state: NoticeState = isCarried(notice.channel) ? 'queued' : 'toRecord';
  const { rows: added } = await sql<{ id: number }>`
    insert into notice (application_id, version, kind, channel, counts, language, template, subject, body, address,
      urgent, state, message_key, created_at, send_after, resend_of)
    values (${notice.applicationId}, ${notice.version}, ${notice.kind}, ${notice.channel}, ${notice.counts},
      ${notice.language}, ${notice.template}, ${notice.subject}, ${notice.body}, ${notice.address}, ${notice.urgent},
      ${state}, ${randomUUID()}, ${now.toString()}, ${notice.sendAfter.toString()}, ${notice.resendOf})
    on conflict (application_id, version, kind, channel) where resend_of is null do nothing returning id`.execute(rows);
  const id = added[0]?.id;
  if (id !== undefined) {
    await recordEvent(rows, id, { now, by }, { what: 'queued' });
    if (state === 'queued') {
      await addSendJob(rows, id, sql`${notice.sendAfter.toString()}::timestamptz`);
    }
  }
  return id;
}

interface NewEvent {
  readonly what: NoticeEventName;
  /** As the carrier gives it; absent: now. */
  readonly at?: Temporal.Instant;
  readonly reference?: string | null;
  readonly trouble?: NoticeTrouble | null;
}

export async function recordEvent(
  rows: Rows,
  noticeId: number,
  { now, by }: Author,
  { what, at = now, reference = null, trouble = null }: NewEvent,
): Promise<void> {
  await sql`
    insert into notice_event (notice_id, what, at, reference, trouble, recorded_at, recorded_by)
    values (${noticeId}, ${what}, ${at.toString()}, ${reference}, ${trouble}, ${now.toString()}, ${by})`.execute(rows);
}

/** More attempts than a notice has: one that ends early, with its worker or because another had the notice, counts too. */
const jobAttempts = 40;

/** One job a notice: under its key a later one takes the place of an earlier. */
export async function addSendJob(rows: Rows, noticeId: number, runAt = sql`now()`): Promise<void> {
  await sql`
    select graphile_worker.add_job('sendNotice', json_build_object('noticeId', ${noticeId}::int), run_at := ${runAt},
      max_attempts := ${jobAttempts}, job_key := ${`notice:${noticeId}`})`.execute(rows);
}

/** The case of a hearing must learn of it, in a transaction of its own: of all that is so far, by one job. */
export async function addTellJob(rows: Rows, noticeId: number): Promise<void> {
  await sql`
    select graphile_worker.add_job('tellHearing', json_build_object('noticeId', ${noticeId}::int),
      max_attempts := ${jobAttempts}, job_key := ${`tell:${noticeId}`}, job_key_mode := 'preserve_run_at')`.execute(
    rows,
  );
}

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
import { settingsAt } from './noticeSetting.queries.ts';
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
export function queueFor(
  services: Services,
  rows: Rows,
  file: NoticeCase,
  notice: ToQueue,
  author: Author,
): Promise<void> {
  return queueForAll(services, rows, [{ file, notice }], author);
}

/** Of many cases, in as many statements as of one. */
export async function queueForAll(
  services: Services,
  rows: Rows,
  toTell: readonly { readonly file: NoticeCase; readonly notice: ToQueue }[],
  author: Author,
): Promise<void> {
  const settingFor = await settingsAt(services, rows, author.now);
  await addNotices(
    rows,
    author,
    toTell.flatMap(({ file, notice }) => noticesFor(file, notice, settingFor(file), author.now)),
  );
}

function noticesFor(
  file: NoticeCase,
  { kind, channels, urgent, version, moved }: ToQueue,
  found: NoticeSetting,
  now: Temporal.Instant,
): readonly NewNotice[] {
  if (channels.length === 0) {
    return [];
  }
  const setting = { ...found, ...(moved && { moved }) };
  const language = noticeLanguage(file.language);
  const slots = slotsFor(kind, file, language, setting);
  const sendAfter = urgent ? now : officeMoment(setting, file.zone, now);
  return channels.map(channel => ({
    applicationId: file.id,
    version,
    kind,
    channel,
    counts: countsFor(file.channel, channel),
    language,
    ...renderNotice(kind, channel, language, slots),
    address: addressFor(channel, file),
    urgent,
    sendAfter,
    resendOf: null,
  }));
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
export async function addNotice(rows: Rows, author: Author, notice: NewNotice): Promise<number | undefined> {
  return (await addNotices(rows, author, [notice]))[0];
}

/** Ids of the new rows, in the same few statements however many; what an act has told already is not told again. */
async function addNotices(rows: Rows, author: Author, notices: readonly NewNotice[]): Promise<readonly number[]> {
  if (notices.length === 0) {
    return [];
  }
  const values = notices.map(notice => ({
    ...notice,
    state: (isCarried(notice.channel) ? 'queued' : 'toRecord') satisfies NoticeState,
    key: randomUUID(),
  }));
  const { rows: added } = await sql<{ id: number; state: NoticeState }>`
    insert into notice (application_id, version, kind, channel, counts, language, template, subject, body, address,
      urgent, state, message_key, created_at, send_after, resend_of)
    select "applicationId", version, kind, channel, counts, language, template, subject, body, address,
      urgent, state, key, ${author.now.toString()}::timestamptz, "sendAfter", "resendOf"
    from jsonb_to_recordset(${JSON.stringify(values)}::jsonb) as r ("applicationId" int, version int, kind text,
      channel text, counts boolean, language text, template int, subject text, body text, address text,
      urgent boolean, state text, key uuid, "sendAfter" timestamptz, "resendOf" int)
    on conflict (application_id, version, kind, channel) where resend_of is null do nothing
    returning id, state`.execute(rows);
  const ids = added.map(({ id }) => id);
  await recordEvents(rows, ids, author, { what: 'queued' });
  await addSendJobs(
    rows,
    added.filter(({ state }) => state === 'queued').map(({ id }) => id),
  );
  return ids;
}

interface NewEvent {
  readonly what: NoticeEventName;
  /** As the carrier gives it; absent: now. */
  readonly at?: Temporal.Instant;
  readonly reference?: string | null;
  readonly trouble?: NoticeTrouble | null;
}

export function recordEvent(rows: Rows, noticeId: number, author: Author, event: NewEvent): Promise<void> {
  return recordEvents(rows, [noticeId], author, event);
}

/** The same of many notices. */
async function recordEvents(
  rows: Rows,
  noticeIds: readonly number[],
  { now, by }: Author,
  { what, at = now, reference = null, trouble = null }: NewEvent,
): Promise<void> {
  if (noticeIds.length === 0) {
    return;
  }
  await sql`
    insert into notice_event (notice_id, what, at, reference, trouble, recorded_at, recorded_by)
    select id, ${what}, ${at.toString()}::timestamptz, ${reference}::text, ${trouble}::text,
      ${now.toString()}::timestamptz, ${by}::int
    from unnest(${[...noticeIds]}::int[]) as id`.execute(rows);
}

/** More attempts than a notice has: one that ends early, with its worker or because another had the notice, counts too. */
const jobAttempts = 40;

/** One job a notice: under its key a later one takes the place of an earlier. */
export async function addSendJob(rows: Rows, noticeId: number, runAt = sql`now()`): Promise<void> {
  await sql`
    select graphile_worker.add_job('sendNotice', json_build_object('noticeId', ${noticeId}::int), run_at := ${runAt},
      max_attempts := ${jobAttempts}, job_key := ${`notice:${noticeId}`})`.execute(rows);
}

/** Of many new notices, each when it may be sent: one call for all is several times cheaper than one for each. */
async function addSendJobs(rows: Rows, noticeIds: readonly number[]): Promise<void> {
  if (noticeIds.length === 0) {
    return;
  }
  await sql`
    select count(*) from graphile_worker.add_jobs(array(
      select row('sendNotice', json_build_object('noticeId', id), null, send_after, ${jobAttempts}::int, 'notice:' || id,
        null, null)::graphile_worker.job_spec
      from notice where id = any(${[...noticeIds]}::int[]) order by id))`.execute(rows);
}

/** The case of a hearing must learn of it, in a transaction of its own: of all that is so far, by one job. */
export async function addTellJob(rows: Rows, noticeId: number): Promise<void> {
  await sql`
    select graphile_worker.add_job('tellHearing', json_build_object('noticeId', ${noticeId}::int),
      max_attempts := ${jobAttempts}, job_key := ${`tell:${noticeId}`}, job_key_mode := 'preserve_run_at')`.execute(
    rows,
  );
}

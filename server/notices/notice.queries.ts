import { sql } from 'kysely';
import { getApplication } from '../applications/application.queries.ts';
import type { Application } from '../applications/application.type.ts';
import { within } from '../applications/reach.queries.ts';
import { type Page, pageOf, readCursor } from '../database/cursor.ts';
import { provisionIn } from '../editions/provisionIn.ts';
import { known } from '../errors.ts';
import { pageSize } from '../graphql/arguments.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import type { PageArgs } from '../graphql/page.ts';
import type { Language } from '../law/law.ts';
import { masked } from '../officers/masked.ts';
import { caseFilter, type Place, requirePermission } from '../officers/permissions.ts';
import type { NoticeChannel, NoticeKind } from './notice.ts';
import { channelProvision, countsFor } from './notice.rules.ts';
import type { CabinetEntry, Notice, NoticeEvent, NoticeTroubleFilter } from './notice.type.ts';
import { getNoticeCase } from './noticeCase.queries.ts';
import { settingOf } from './noticeSetting.queries.ts';
import { slotsFor } from './noticeSlots.rules.ts';
import { addressFor } from './outbox.service.ts';
import { renderNotice } from './renderNotice.rules.ts';

const columns = sql`
  n.id, n.application_id as "applicationId", a.receipt_number as "receiptNumber", a.service,
  a.channel as "applicationChannel", n.kind, n.channel, n.counts, n.language, n.template, n.subject, n.body, n.address,
  n.urgent, n.state, n.created_at as "createdAt", n.send_after as "sendAfter", n.sent_at as "sentAt",
  n.delivered_at as "deliveredAt", n.attempts, n.trouble, n.resend_of as "resendOf"`;

const personal = ['subject', 'body', 'address'] as const;

export async function noticesOf(context: Context, application: Application): Promise<Notice[]> {
  const notices = await context.loaders.many<Notice>(
    'notices',
    application.id,
    ids => sql`
    select n.application_id as parent, ${columns} from notice n join application a on a.id = n.application_id
    where n.application_id in (${ids}) order by n.id`,
  );
  return notices.map(notice => masked(context, application, notice, personal));
}

type Placed = Notice & { readonly place: Place };

const place = sql`json_build_object('providerId', a.provider_id, 'unitId', a.unit_id, 'officeId', a.office_id,
  'region', a.region, 'assigneeId', a.assignee_id, 'channel', a.channel, 'bodyIds', a.body_ids) as place`;

/** Failed and returned ones that nobody has sent again, newest first, of the cases the reader may read. */
export async function listNoticesInTrouble(
  context: Context,
  filter: NoticeTroubleFilter | null,
  args: PageArgs,
): Promise<Page<Notice>> {
  const actor = signedIn(context);
  const first = pageSize(args.first);
  const { providerId = null, kind = null, channel = null, state = null } = filter ?? {};
  const conditions = [
    sql`n.state in ('failed', 'bounced')`,
    within(caseFilter(actor)),
    ...(args.after ? [sql`n.id < ${readCursor(args.after).id}`] : []),
    ...(providerId ? [sql`a.provider_id = ${providerId}`] : []),
    ...(kind ? [sql`n.kind = ${kind}`] : []),
    ...(channel ? [sql`n.channel = ${channel}`] : []),
    ...(state ? [sql`n.state = ${state}`] : []),
  ];
  const { rows: found } = await sql<Placed>`
    select ${columns}, ${place} from notice n join application a on a.id = n.application_id
    where ${sql.join(conditions, sql` and `)} order by n.id desc limit ${first + 1}`.execute(context.rows);
  return pageOf(
    found.map(row => masked(context, row.place, row, personal)),
    first,
    ({ createdAt }) => createdAt,
  );
}

export async function getNotice(context: Context, id: number): Promise<Notice> {
  const { rows: found } = await sql<Placed>`
    select ${columns}, ${place} from notice n join application a on a.id = n.application_id
    where n.id = ${id} and ${within(caseFilter(signedIn(context)))}`.execute(context.rows);
  const row = known(found[0]);
  return masked(context, row.place, row, personal);
}

/** Events are masked as their notice is: whose text is withheld, theirs are too. */
export async function eventsOf(context: Context, notice: Notice): Promise<readonly NoticeEvent[]> {
  const events = await context.loaders.many<NoticeEvent>(
    'noticeEvents',
    notice.id,
    ids => sql`
    select notice_id as parent, what, at, reference, answered_by as "answeredBy", trouble, attachment_id as "attachmentId"
    from notice_event where notice_id in (${ids}) order by id`,
  );
  return notice.body === null ? events.map(event => ({ ...event, reference: null, answeredBy: null })) : events;
}

export interface PreviewArgs {
  readonly applicationId: number;
  readonly kind: NoticeKind;
  readonly channel: NoticeChannel;
  readonly language: Language;
  /** As it will read when the originals are called for with it. */
  readonly callForOriginals: boolean;
}

/** Made by what makes the notice itself, so that it is read exactly as it will be sent. */
export async function previewNotice(context: Context, wanted: PreviewArgs) {
  const { applicationId, kind, channel, language } = wanted;
  const { rows, services } = context;
  const application = await getApplication(rows, signedIn(context), applicationId);
  requirePermission(context.actor, 'readPersonalData', application);
  const found = await getNoticeCase(rows, applicationId);
  const file = { ...found, originalsCalled: found.originalsCalled || wanted.callForOriginals };
  const setting = await settingOf(services, rows, file, services.clock.now());
  const provision = channelProvision(file.service, file.channel, channel);
  return {
    ...renderNotice(kind, channel, language, slotsFor(kind, file, language, setting)),
    language,
    address: addressFor(channel, file),
    counts: countsFor(file.channel, channel),
    provision: provision ? provisionIn(provision, context.language) : null,
  };
}

/** What stands in the personal cabinet; for the portal, and for staff who may see personal data. */
export async function cabinetOf(context: Context, applicationId: number): Promise<readonly CabinetEntry[]> {
  const application = await getApplication(context.rows, signedIn(context), applicationId);
  requirePermission(context.actor, 'readPersonalData', application);
  const { rows: found } = await sql<CabinetEntry>`
    select message_key as key, kind, language, subject, body, delivered_at as "placedAt" from notice
    where application_id = ${applicationId} and channel = 'cabinet' and state = 'delivered' order by id`.execute(
    context.rows,
  );
  return found;
}

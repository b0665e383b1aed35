import { type RawBuilder, sql } from 'kysely';
import { type Key, type Page, pageOf, readCursor } from '../database/cursor.ts';
import { fixedText } from '../database/fixedText.ts';
import { prepared } from '../database/prepared.ts';
import type { Rows } from '../database/rows.ts';
import { known } from '../errors.ts';
import { pageSize } from '../graphql/arguments.ts';
import type { Asked } from '../graphql/asked.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import type { PageArgs } from '../graphql/page.ts';
import type { Language } from '../law/law.ts';
import type { Actor } from '../officers/actor.ts';
import { masked } from '../officers/masked.ts';
import { caseFilter } from '../officers/permissions.ts';
import type { Application } from './application.type.ts';
import { type ApplicationFilter, conditionsOf } from './applicationFilter.queries.ts';
import { type ApplicationSort, type Order, orderOf } from './applicationSort.queries.ts';
import { listedColumns } from './listedColumns.queries.ts';
import { within } from './reach.queries.ts';

/** One case as lists and pages show it: no personal data. Days and moments are ISO texts. */
export type ApplicationRow = Application;

const columns = fixedText(sql`
  a.id, a.number, a.receipt_number as "receiptNumber", a.service, a.channel, a.edition, a.stage,
  a.stage_opened_at as "stageOpenedAt", a.outcome, a.ground as "groundId", a.refusal_reason as "refusalReason", a.version,
  a.filed_at as "filedAt", a.accepted_on as "acceptedOn", a.term_ends_on as "termEndsOn",
  a.reopened_on as "reopenedOn",
  a.registered_at as "registeredAt", a.closed_at as "closedAt", a.destination_country as "destinationCountry",
  a.document_count as "documentCount", a.provider_id as "providerId", a.unit_id as "unitId", a.office_id as "officeId",
  a.region, a.body_ids as "bodyIds", p.zone, a.assignee_id as "assigneeId", a.next_due_on as "nextDueOn", a.next_due_at as "nextDueAt",
  a.next_breach_at as "nextBreachAt",
  a.correction_requested as "correctionRequested", a.queue_joined_at as "queueJoinedAt", a.called_at as "calledAt",
  a.served_at as "servedAt", a.home_visit_call as "homeVisitCall"`);

export interface Wanted {
  readonly filter: ApplicationFilter;
  readonly sort: ApplicationSort;
  /** In which names are sorted. */
  readonly language: Language;
}

/** Only the order of filing goes through the archive: by anything else open cases are listed, closed ones newest first. */
function settled({ filter, sort, language }: Wanted): { filter: ApplicationFilter; order: Order } {
  const order = orderOf(sort, language);
  if (!order.onlyOpen) {
    return { filter, order };
  }
  return filter.open === false
    ? { filter, order: orderOf('newestFirst', language) }
    : { filter: { ...filter, open: true }, order };
}

/** What a list of cases reads: `select`, `a.id` among it, of case `a` and its provider `p`, from `after` on. */
export interface ListRead {
  readonly select: RawBuilder<unknown>;
  readonly join?: RawBuilder<unknown>;
  /** A narrower reach than that of reading, as a condition on `a`. */
  readonly reach?: RawBuilder<unknown>;
  readonly after: Key | null;
  readonly limit: number;
}

/** Keyset over indexes or over open cases: a page costs the same however far down the list and however large the archive. */
export function listStatement<Row>(
  actor: Actor,
  now: Temporal.Instant,
  wanted: Wanted,
  { select, join = sql``, reach, after, limit }: ListRead,
): RawBuilder<Row & { readonly id: number; readonly cursor: string }> {
  const { filter, order } = settled(wanted);
  const { by, descending } = order;
  const direction = descending ? sql`desc` : sql`asc`;
  const places = caseFilter(actor);
  const conditions = [within(places), ...(reach ? [reach] : []), ...conditionsOf(filter, actor, now)];
  if (after) {
    const than = descending ? sql`<` : sql`>`;
    conditions.push(sql`(${by}, a.id) ${than} (${order.keyOf(after.key)}, ${after.id}::int)`);
  }
  const where = sql`where ${sql.join(conditions, sql` and `)} order by ${by} ${direction}, a.id ${direction} limit ${limit}`;
  // Of several places one index does not have them all: where they are few cases among many, the values decide.
  const isOfOnePlace = filter.open === true || (places.length <= 1 && !reach);
  if (order.isWalked && isPlain(filter) && isOfOnePlace) {
    return sql`${prepared}select ${select}, (${by})::text as cursor
      from application a join provider p on p.id = a.provider_id ${join} ${where}`;
  }
  // What may have to be sorted is sorted before anything is joined to it; how many are taken is known when it is planned.
  return sql`select ${select}, listed.key::text as cursor
    from (select a.id, ${by} as key from application a ${order.join} ${where}) listed
    join application a on a.id = listed.id join provider p on p.id = a.provider_id ${join}
    order by listed.key ${direction}, a.id ${direction}`;
}

/** What the lists of everyday ask of open cases and of the archive: one index serves each whatever the values are, so one plan does. */
const everyday: Readonly<Record<'open' | 'all', readonly (keyof ApplicationFilter)[]>> = {
  open: ['open', 'mine', 'service', 'channel', 'providerId', 'unitId', 'officeId', 'assigneeId'],
  // How much of the archive is one person's or one office's differs by thousands of times.
  all: ['open', 'service', 'channel', 'providerId'],
};

function isPlain(filter: ApplicationFilter): boolean {
  const given = (Object.keys(filter) as (keyof ApplicationFilter)[]).filter(key => (filter[key] ?? null) !== null);
  return given.every(key => everyday[filter.open ? 'open' : 'all'].includes(key));
}

/** `asked`: which fields of a case the reader wants; a list is one statement that reads no more than they take. */
export async function listApplications(
  rows: Rows,
  actor: Actor,
  now: Temporal.Instant,
  wanted: Wanted,
  { asked, ...args }: PageArgs & { readonly asked?: Asked | undefined },
): Promise<Page<ApplicationRow>> {
  const first = pageSize(args.first);
  const after = args.after ? readCursor(args.after) : null;
  const listed = asked && listedColumns(asked, actor, wanted.language);
  const select = listed ? { select: listed.select(now), join: listed.join } : { select: columns };
  const read = { ...select, after, limit: first + 1 };
  const { rows: found } = await listStatement<ApplicationRow>(actor, now, wanted, read).execute(rows);
  const page = pageOf(found, first, ({ cursor }) => cursor);
  const shown = listed ? listed.shown : (row: ApplicationRow) => withoutTexts(actor, row);
  return { ...page, items: page.items.map(row => shown(row)) };
}

/** Throws FORBIDDEN_OR_UNKNOWN alike for a case that does not exist and one the actor may not read. */
export async function getApplication(rows: Rows, actor: Actor, id: number): Promise<ApplicationRow> {
  return known(await findApplication(rows, actor, id));
}

export async function findApplication(rows: Rows, actor: Actor, id: number): Promise<ApplicationRow | undefined> {
  const { rows: found } = await sql<ApplicationRow>`
    select ${columns} from application a join provider p on p.id = a.provider_id
    where a.id = ${id} and ${within(caseFilter(actor))}`.execute(rows);
  return found[0] && withoutTexts(actor, found[0]);
}

/** The same for many cases in one statement; null for what the reader may not see. */
export async function loadApplication(context: Context, id: number): Promise<ApplicationRow | undefined> {
  const actor = signedIn(context);
  const row = await context.loaders.one<ApplicationRow & { id: number }>(
    'applications',
    id,
    ids => sql`
    select ${columns} from application a join provider p on p.id = a.provider_id
    where a.id in (${ids}) and ${within(caseFilter(actor))}`,
  );
  return row && withoutTexts(actor, row);
}

function withoutTexts(actor: Actor, row: ApplicationRow): ApplicationRow {
  return masked({ actor }, row, row, ['refusalReason', 'correctionRequested', 'homeVisitCall']);
}

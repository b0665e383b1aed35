import { type RawBuilder, sql } from 'kysely';
import { notACursor, type Page, pageOf, readCursor } from '../database/cursor.ts';
import { containing } from '../database/likePattern.ts';
import type { Rows } from '../database/rows.ts';
import { known } from '../errors.ts';
import { pageSize } from '../graphql/arguments.ts';
import type { PageArgs } from '../graphql/page.ts';
import type { Channel, Service, StageId } from '../law/law.ts';
import type { Actor } from '../officers/actor.ts';
import { masked } from '../officers/masked.ts';
import { caseFilter, filtersFor, type PlaceFilter } from '../officers/permissions.ts';
import type { Application } from './application.type.ts';

/** One case as lists and pages show it: no personal data. Days and moments are ISO texts. */
export type ApplicationRow = Application;

const columns = sql`
  a.id, a.number, a.receipt_number as "receiptNumber", a.service, a.channel, a.edition, a.stage,
  a.stage_opened_at as "stageOpenedAt", a.outcome, a.ground as "groundId", a.refusal_reason as "refusalReason", a.version,
  a.filed_at as "filedAt", a.accepted_on as "acceptedOn", a.term_ends_on as "termEndsOn",
  a.registered_at as "registeredAt", a.closed_at as "closedAt", a.destination_country as "destinationCountry",
  a.document_count as "documentCount", a.provider_id as "providerId", a.unit_id as "unitId", a.office_id as "officeId",
  a.region, p.zone, a.assignee_id as "assigneeId", a.next_due_on as "nextDueOn", a.next_due_at as "nextDueAt",
  a.next_breach_at as "nextBreachAt",
  a.correction_requested as "correctionRequested", a.queue_joined_at as "queueJoinedAt", a.called_at as "calledAt",
  a.served_at as "servedAt", a.home_visit_call as "homeVisitCall"`;

export interface ApplicationFilter {
  readonly open?: boolean | null;
  readonly mine?: boolean | null;
  readonly unassigned?: boolean | null;
  readonly late?: boolean | null;
  readonly dueOnOrBefore?: Temporal.PlainDate | null;
  readonly stages?: readonly StageId[] | null;
  readonly service?: Service | null;
  readonly channel?: Channel | null;
  readonly providerId?: number | null;
  readonly officeId?: number | null;
  readonly assigneeId?: number | null;
  readonly text?: string | null;
}

export const applicationSorts = ['nextDueFirst', 'nextDueLast', 'newestFirst', 'oldestFirst'] as const;
export type ApplicationSort = (typeof applicationSorts)[number];

const due = sql`coalesce(a.next_due_at, 'infinity'::timestamptz)`;
const orders: Record<ApplicationSort, { by: RawBuilder<unknown>; descending: boolean }> = {
  nextDueFirst: { by: due, descending: false },
  nextDueLast: { by: due, descending: true },
  newestFirst: { by: sql`a.filed_at`, descending: true },
  oldestFirst: { by: sql`a.filed_at`, descending: false },
};

export interface Wanted {
  readonly filter: ApplicationFilter;
  readonly sort: ApplicationSort;
}

/** By date only open cases can be sorted, over their partial indexes; closed ones have no date left: newest first. */
function settled({ filter, sort }: Wanted): Wanted {
  if (orders[sort].by !== due) {
    return { filter, sort };
  }
  return filter.open === false ? { filter, sort: 'newestFirst' } : { filter: { ...filter, open: true }, sort };
}

/** Keyset pages over indexes: a page costs the same however far down the list and however large the archive. */
export async function listApplications(
  rows: Rows,
  actor: Actor,
  now: Temporal.Instant,
  wanted: Wanted,
  args: PageArgs,
): Promise<Page<ApplicationRow>> {
  const { filter, sort } = settled(wanted);
  const first = pageSize(args.first);
  const { by, descending } = orders[sort];
  const direction = descending ? sql`desc` : sql`asc`;
  const conditions = [within(caseFilter(actor)), ...conditionsOf(filter, actor, now)];
  if (args.after) {
    const { key, id } = readCursor(args.after);
    conditions.push(sql`(${by}, a.id) ${descending ? sql`<` : sql`>`} (${momentOf(key)}::timestamptz, ${id}::int)`);
  }
  const { rows: found } = await sql<ApplicationRow & { cursor: string }>`
    select ${columns}, ${by}::text as cursor
    from application a join provider p on p.id = a.provider_id
    where ${sql.join(conditions, sql` and `)}
    order by ${by} ${direction}, a.id ${direction}
    limit ${first + 1}`.execute(rows);
  return pageOf(found.map(row => withoutTexts(actor, row)), first, ({ cursor }) => cursor);
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

function withoutTexts<Row extends ApplicationRow>(actor: Actor, row: Row): Row {
  return masked<ApplicationRow>({ actor }, row, row, ['refusalReason', 'correctionRequested', 'homeVisitCall']) as Row;
}

/** What a person may reach, as a condition on `a`. */
export function within(filters: readonly PlaceFilter[]): RawBuilder<unknown> {
  if (filters.length === 0) {
    return sql`false`;
  }
  return sql`(${sql.join(filters.map(filterCondition), sql` or `)})`;
}

const placeColumns = {
  assigneeId: sql`a.assignee_id`,
  unitId: sql`a.unit_id`,
  providerId: sql`a.provider_id`,
  officeId: sql`a.office_id`,
  region: sql`a.region`,
  channel: sql`a.channel`,
} as const satisfies Record<keyof PlaceFilter, RawBuilder<unknown>>;

function filterCondition(filter: PlaceFilter): RawBuilder<unknown> {
  const named = (Object.keys(filter) as (keyof PlaceFilter)[]).map(key => sql`${placeColumns[key]} = ${filter[key]}`);
  return named.length === 0 ? sql`true` : sql`(${sql.join(named, sql` and `)})`;
}

function conditionsOf(filter: ApplicationFilter, actor: Actor, now: Temporal.Instant): RawBuilder<unknown>[] {
  const conditions: RawBuilder<unknown>[] = [];
  const add = (condition: RawBuilder<unknown>) => conditions.push(condition);
  if (filter.open !== null && filter.open !== undefined) add(filter.open ? sql`a.closed_at is null` : sql`a.closed_at is not null`);
  if (filter.mine) add(sql`a.assignee_id = ${actor.officerId}`);
  if (filter.unassigned) add(sql`a.assignee_id is null`);
  // Nothing is late before it was due: said so that the index by due date serves here too.
  if (filter.late) add(sql`a.closed_at is null and ${due} < ${now.toString()} and a.next_breach_at < ${now.toString()}`);
  if (filter.dueOnOrBefore) add(sql`a.closed_at is null and a.next_due_on <= ${filter.dueOnOrBefore.toString()}`);
  if (filter.stages?.length) add(sql`a.stage in (${sql.join([...filter.stages])})`);
  if (filter.service) add(sql`a.service = ${filter.service}`);
  if (filter.channel) add(sql`a.channel = ${filter.channel}`);
  if (filter.providerId) add(sql`a.provider_id = ${filter.providerId}`);
  if (filter.officeId) add(sql`a.office_id = ${filter.officeId}`);
  if (filter.assigneeId) add(sql`a.assignee_id = ${filter.assigneeId}`);
  if (filter.text) add(textCondition(filter.text, actor));
  return conditions;
}

/**
 * Numbers exactly; names by any part. What the reader may not see of a case, they cannot find it by either.
 * One index for each branch: an `or` over several tables would read the whole archive.
 */
function textCondition(text: string, actor: Actor): RawBuilder<unknown> {
  const numbers = sql`
    select id from application where number = ${text} union all select id from application where receipt_number = ${text}`;
  const named = filtersFor(actor, 'readPersonalData');
  if (named.length === 0) {
    return sql`a.id in (${numbers})`;
  }
  return sql`a.id in (${numbers} union all
    select a.id from application a where ${within(named)} and a.id in (
      select application_id from applicant where iin = ${text}
      union all select application_id from applicant where bin = ${text}
      union all select application_id from applicant where name ilike ${containing(text)}
      union all select application_id from document where number = ${text}))`;
}

/** The key of a cursor of cases: the moment they are sorted by. */
function momentOf(key: string): string {
  try {
    return key === 'infinity' ? key : Temporal.Instant.from(key).toString();
  } catch {
    throw notACursor();
  }
}

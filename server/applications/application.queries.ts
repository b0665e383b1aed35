import { type RawBuilder, sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import { badInput, forbiddenOrUnknown } from '../errors.ts';
import type { Channel, Service, StageId } from '../law/law.ts';
import type { Actor } from '../officers/actor.ts';
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

export interface Page<Row> {
  readonly items: readonly Row[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

export interface ListArguments {
  readonly filter: ApplicationFilter;
  readonly sort: ApplicationSort;
  readonly first: number;
  readonly after?: string | null;
}

const due = sql`coalesce(a.next_due_at, 'infinity'::timestamptz)`;
const orders: Record<ApplicationSort, { by: RawBuilder<unknown>; descending: boolean }> = {
  nextDueFirst: { by: due, descending: false },
  nextDueLast: { by: due, descending: true },
  newestFirst: { by: sql`a.filed_at`, descending: true },
  oldestFirst: { by: sql`a.filed_at`, descending: false },
};

/** Keyset pages over partial indexes: a page costs the same however far down the list and however large the archive. */
export async function listApplications(
  rows: Rows,
  actor: Actor,
  now: Temporal.Instant,
  { filter, sort, first, after }: ListArguments,
): Promise<Page<ApplicationRow>> {
  const { by, descending } = orders[sort];
  const direction = descending ? sql`desc` : sql`asc`;
  const conditions = [within(caseFilter(actor)), ...conditionsOf(filter, actor, now)];
  if (after) {
    const { value, id } = readCursor(after);
    conditions.push(sql`(${by}, a.id) ${descending ? sql`<` : sql`>`} (${value}::timestamptz, ${id}::int)`);
  }
  const { rows: found } = await sql<ApplicationRow & { cursor: string }>`
    select ${columns}, ${by}::text as cursor
    from application a join provider p on p.id = a.provider_id
    where ${sql.join(conditions, sql` and `)}
    order by ${by} ${direction}, a.id ${direction}
    limit ${first + 1}`.execute(rows);
  const items = found.slice(0, first);
  const last = items.at(-1);
  return { items, hasNextPage: found.length > first, endCursor: last ? writeCursor(last.cursor, last.id) : null };
}

/** Throws FORBIDDEN_OR_UNKNOWN alike for a case that does not exist and one the actor may not read. */
export async function getApplication(rows: Rows, actor: Actor, id: number): Promise<ApplicationRow> {
  const { rows: found } = await sql<ApplicationRow>`
    select ${columns} from application a join provider p on p.id = a.provider_id
    where a.id = ${id} and ${within(caseFilter(actor))}`.execute(rows);
  const row = found[0];
  if (!row) {
    throw forbiddenOrUnknown();
  }
  return row;
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
  if (filter.late) add(sql`a.closed_at is null and a.next_due_at < ${now.toString()}`);
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

/** Numbers exactly; names, and only for those who may see them, by any part. */
function textCondition(text: string, actor: Actor): RawBuilder<unknown> {
  const numbers = sql`a.number = ${text} or a.receipt_number = ${text} or exists (
    select 1 from document d where d.application_id = a.id and d.number = ${text})`;
  if (filtersFor(actor, 'readPersonalData').length === 0) {
    return sql`(${numbers})`;
  }
  const pattern = `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
  return sql`(${numbers} or a.id in (
    select application_id from applicant where iin = ${text} or bin = ${text} or name ilike ${pattern}))`;
}

function writeCursor(value: string, id: number): string {
  return Buffer.from(JSON.stringify([value, id])).toString('base64url');
}

function readCursor(cursor: string): { value: string; id: number } {
  try {
    const [value, id]: unknown[] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (typeof value === 'string' && Number.isInteger(id)) {
      return { value, id: Number(id) };
    }
  } catch {
    // Not one of ours: the same answer as for one with the wrong parts.
  }
  throw badInput({ after: 'notACursor' });
}

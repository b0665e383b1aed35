import { type RawBuilder, sql } from 'kysely';
import { notACursor, type Page, pageOf, readCursor } from '../database/cursor.ts';
import type { Rows } from '../database/rows.ts';
import { known } from '../errors.ts';
import { pageSize } from '../graphql/arguments.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import type { PageArgs } from '../graphql/page.ts';
import type { Actor } from '../officers/actor.ts';
import { masked } from '../officers/masked.ts';
import { caseFilter } from '../officers/permissions.ts';
import type { Application } from './application.type.ts';
import { type ApplicationFilter, conditionsOf, due } from './applicationFilter.queries.ts';
import { within } from './reach.queries.ts';

/** One case as lists and pages show it: no personal data. Days and moments are ISO texts. */
export type ApplicationRow = Application;

const columns = sql`
  a.id, a.number, a.receipt_number as "receiptNumber", a.service, a.channel, a.edition, a.stage,
  a.stage_opened_at as "stageOpenedAt", a.outcome, a.ground as "groundId", a.refusal_reason as "refusalReason", a.version,
  a.filed_at as "filedAt", a.accepted_on as "acceptedOn", a.term_ends_on as "termEndsOn",
  a.reopened_on as "reopenedOn",
  a.registered_at as "registeredAt", a.closed_at as "closedAt", a.destination_country as "destinationCountry",
  a.document_count as "documentCount", a.provider_id as "providerId", a.unit_id as "unitId", a.office_id as "officeId",
  a.region, a.body_ids as "bodyIds", p.zone, a.assignee_id as "assigneeId", a.next_due_on as "nextDueOn", a.next_due_at as "nextDueAt",
  a.next_breach_at as "nextBreachAt",
  a.correction_requested as "correctionRequested", a.queue_joined_at as "queueJoinedAt", a.called_at as "calledAt",
  a.served_at as "servedAt", a.home_visit_call as "homeVisitCall"`;

export const applicationSorts = ['nextDueFirst', 'nextDueLast', 'newestFirst', 'oldestFirst'] as const;
export type ApplicationSort = (typeof applicationSorts)[number];

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
  const page = pageOf(found, first, ({ cursor }) => cursor);
  return { ...page, items: page.items.map(row => withoutTexts(actor, row)) };
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

/** The key of a cursor of cases: the moment they are sorted by. */
function momentOf(key: string): string {
  try {
    return key === 'infinity' ? key : Temporal.Instant.from(key).toString();
  } catch {
    throw notACursor();
  }
}

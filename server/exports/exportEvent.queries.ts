import { type RawBuilder, sql } from 'kysely';
import type { ApplicationFilter } from '../applications/applicationFilter.queries.ts';
import { type Page, pageOf, readCursor } from '../database/cursor.ts';
import type { Rows } from '../database/rows.ts';
import { known } from '../errors.ts';
import { pageSize } from '../graphql/arguments.ts';
import type { PageArgs } from '../graphql/page.ts';
import type { Actor } from '../officers/actor.ts';
import { may } from '../officers/permissions.ts';
import type { ExportEvent } from './exportEvent.type.ts';
import type { ExportFormat, RecordedFormat } from './exportFormat.ts';

export interface NewExport {
  readonly at: Temporal.Instant;
  readonly officerId: number;
  readonly format: ExportFormat;
  readonly filter: ApplicationFilter;
  readonly sort: string;
  readonly columns: readonly string[];
}

/** Written before the first row goes out. What was searched for may be a name: only that there was a search is kept. */
export async function recordExport(rows: Rows, event: NewExport): Promise<number> {
  const { at, officerId, format, filter, sort, columns } = event;
  const given = Object.entries(filter).filter(([, value]) => value !== null && value !== undefined);
  const kept = { ...Object.fromEntries(given), ...(filter.text && { text: true }), sort, columns };
  const { rows: added } = await sql<{ id: number }>`
    insert into export_event (at, officer_id, what, format, filter)
    values (${at.toString()}, ${officerId}, 'applications', ${format}, ${JSON.stringify(kept)}::jsonb) returning id`.execute(
    rows,
  );
  return known(added[0]).id;
}

export interface NewCaseTable extends Pick<NewExport, 'at' | 'officerId'> {
  readonly format: RecordedFormat;
  /** The days it was asked for, and whether only what is new. */
  readonly filter: Readonly<Record<string, string | true>>;
}

/** The table of cases for tools: no list, and nothing in it is anybody's. */
export async function recordCaseTable(rows: Rows, { at, officerId, format, filter }: NewCaseTable): Promise<number> {
  const { rows: added } = await sql<{ id: number }>`
    insert into export_event (at, officer_id, what, format, filter)
    values (${at.toString()}, ${officerId}, 'caseTable', ${format}, ${JSON.stringify(filter)}::jsonb) returning id`.execute(
    rows,
  );
  return known(added[0]).id;
}

/** Before the last bytes go out: an export that nobody recorded as finished does not end well for its reader either. */
export async function finishExport(rows: Rows, id: number, at: Temporal.Instant, count: number): Promise<void> {
  await sql`update export_event set finished_at = ${at.toString()}, rows = ${count} where id = ${id}`.execute(rows);
}

/** One's own, and for those who keep the accounts everybody's; newest first. */
export async function listExports(rows: Rows, actor: Actor, args: PageArgs): Promise<Page<ExportEvent>> {
  const first = pageSize(args.first);
  const conditions: RawBuilder<unknown>[] = [sql`true`];
  if (!may(actor, 'changePeople')) {
    conditions.push(sql`officer_id = ${actor.officerId}`);
  }
  if (args.after) {
    conditions.push(sql`id < ${readCursor(args.after).id}`);
  }
  const { rows: found } = await sql<ExportEvent>`
    select id, at, officer_id as "officerId", format, filter, finished_at as "finishedAt", rows
    from export_event where ${sql.join(conditions, sql` and `)} order by id desc limit ${first + 1}`.execute(rows);
  return pageOf(found, first, ({ at }) => at);
}

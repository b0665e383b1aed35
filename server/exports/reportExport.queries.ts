import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import { known } from '../errors.ts';
import type { Actor } from '../officers/actor.ts';
import type { ReportExportRequest } from './reportRequest.ts';

/** Written before the first row goes out: which report, of when and of what. */
export async function recordReportExport(
  rows: Rows,
  { officerId }: Actor,
  at: Temporal.Instant,
  { format, ...asked }: ReportExportRequest,
): Promise<number> {
  const { rows: added } = await sql<{ id: number }>`
    insert into export_event (at, officer_id, what, format, filter)
    values (${at.toString()}, ${officerId}, 'reports', ${format}, ${JSON.stringify(asked)}::jsonb) returning id`.execute(
    rows,
  );
  return known(added[0]).id;
}

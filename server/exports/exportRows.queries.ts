import { sql } from 'kysely';
import { type ListRead, listStatement, type Wanted } from '../applications/application.queries.ts';
import { within } from '../applications/reach.queries.ts';
import type { Key } from '../database/cursor.ts';
import type { Rows } from '../database/rows.ts';
import type { Channel, Service, StageId } from '../law/law.ts';
import type { Actor } from '../officers/actor.ts';
import { filtersFor } from '../officers/permissions.ts';

/** A case as a file has it. Days are yyyy-mm-dd, moments ISO texts in UTC, names in the reader's language. */
export interface ExportRow {
  readonly id: number;
  readonly number: string | null;
  readonly receiptNumber: string;
  readonly service: Service;
  readonly channel: Channel;
  readonly stage: StageId;
  readonly stageOpenedAt: string;
  readonly outcome: 'apostille' | 'refusal' | null;
  readonly nextDueOn: string | null;
  readonly late: boolean;
  readonly termEndsOn: string;
  readonly acceptedOn: string;
  readonly filedAt: string;
  readonly zone: string;
  readonly assignee: string | null;
  readonly unit: string | null;
  readonly provider: string;
  readonly office: string | null;
  readonly destination: string;
  readonly documentCount: number;
}

/** Rows a statement: what is in memory at a time. */
export const batchSize = 500;

/** The rows of the list, all of them and in its order, batch after batch; on the snapshot that `rows` read. */
export async function* exportBatches(
  rows: Rows,
  actor: Actor,
  now: Temporal.Instant,
  wanted: Wanted,
): AsyncGenerator<readonly ExportRow[]> {
  const name = sql.ref(`name_${wanted.language}`);
  const select = sql`a.id, a.number, a.receipt_number as "receiptNumber", a.service, a.channel, a.stage,
    a.stage_opened_at as "stageOpenedAt", a.outcome, a.next_due_on as "nextDueOn",
    coalesce(a.next_breach_at < ${now.toString()}::timestamptz, false) as late, a.term_ends_on as "termEndsOn",
    a.accepted_on as "acceptedOn", a.filed_at as "filedAt", p.zone, a.destination_country as destination,
    a.document_count as "documentCount", ${sql.ref(`p.name_${wanted.language}`)} as provider,
    (select name from officer where id = a.assignee_id) as assignee,
    (select ${name} from unit where id = a.unit_id) as unit,
    (select ${name} from office where id = a.office_id) as office`;
  const reach = within(filtersFor(actor, 'exportCases'));
  const oneBatch = async (read: ListRead) =>
    (await listStatement<ExportRow>(actor, now, wanted, read).execute(rows)).rows;
  let after: Key | null = null;
  do {
    const found = await oneBatch({ select, reach, after, limit: batchSize });
    yield found;
    const last = found.length === batchSize ? found.at(-1) : undefined;
    after = last ? { key: last.cursor, id: last.id } : null;
  } while (after);
}

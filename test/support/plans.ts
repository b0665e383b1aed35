import type { Client } from 'pg';
import type { Statement } from './statements.ts';

/** Tables that grow with every case, complaint, notice or day of figures. */
const growing: readonly string[] = [
  'application', 'applicant', 'applicant_word', 'name_word', 'document', 'document_correction', 'checklist_item', 'attachment',
  'duty_quote', 'payment', 'payment_reminder', 'inquiry', 'inquiry_document', 'specimen_comparison', 'waiting_period',
  'assignment', 'register_entry', 'parcel', 'hand_over', 'deadline', 'deadline_move', 'case_event', 'case_remark', 'act_request',
  'preliminary_decision', 'preliminary_ground', 'hearing', 'hearing_seat', 'hearing_minutes', 'objection', 'notice',
  'notice_event', 'access_link', 'complaint', 'complaint_text', 'complaint_event', 'complaint_remark', 'court_note',
  'sealed_file', 'sealed_item', 'escalation', 'escalation_told', 'escalation_digest', 'disposition', 'reassignment',
  'reassignment_item', 'officer_note', 'setting_event', 'export_event', 'figure',
]; // prettier-ignore

interface Node {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly 'Plan Rows': number;
  readonly Plans?: readonly Node[];
}

/** Indexes over a part of their table, such as open cases: read from end to end they cost by that part. */
export async function partialIndexes(client: Client): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ name: string }>(
    'select indexrelid::regclass::text as name from pg_index where indpred is not null',
  );
  return new Set(rows.map(({ name }) => name));
}

/** An index of fewer rows is walked because it is small; a table is not, where there is an index that would do. */
const many = 200;

/**
 * Where a statement would read a growing table from end to end. Some thousands of cases are cheaper read whole, so
 * PostgreSQL is told not to: what is read whole even so has no index that would do.
 */
export async function wholeReads(
  client: Client,
  partial: ReadonlySet<string>,
  { text, values }: Statement,
): Promise<readonly string[]> {
  await client.query('begin; set local enable_seqscan = off; set local jit = off');
  try {
    const { rows } = await client.query<{ 'QUERY PLAN': readonly { Plan: Node }[] }>(`explain (format json) ${text}`, [
      ...values,
    ]);
    const plan = rows[0]?.['QUERY PLAN'][0]?.Plan;
    return plan ? faultsIn(plan, partial, false) : [];
  } finally {
    await client.query('rollback');
  }
}

/** An index that is walked for its order is left as soon as there are rows enough. */
function faultsIn(node: Node, partial: ReadonlySet<string>, isLimited: boolean): string[] {
  const table = node['Relation Name'];
  const index = node['Index Name'];
  const limited = isLimited || node['Node Type'] === 'Limit';
  const isSequential = node['Node Type'] === 'Seq Scan';
  const isWalked = index !== undefined && !node['Index Cond'] && !partial.has(index) && !limited;
  const isFault = table && growing.includes(table) && (isSequential || (isWalked && node['Plan Rows'] >= many));
  const faults = isFault ? [`${node['Node Type']} ${table}`] : [];
  return [...faults, ...(node.Plans ?? []).flatMap(below => faultsIn(below, partial, limited && !sorts(node)))];
}

/** What sorts or groups takes all of its rows before it gives the first. */
function sorts(node: Node): boolean {
  return ['Sort', 'Aggregate', 'Hash', 'WindowAgg'].includes(node['Node Type']);
}

import { Memory } from './memory.ts';

/** Columns of a deadline that are alike in all cases that share their days. */
export const sharedColumns = [
  'kind', 'stage_id', 'start_event', 'start_on', 'amount', 'direction', 'provision', 'calendar_version', 'due_on', 'due_at', 'breach_on',
  'breach_at', 'target_on', 'plan_end', 'plan_amount', 'provisional',
] as const; // prettier-ignore

/** Tables a load writes, in the order in which rows may refer to each other, with the columns it gives. */
export const tables = {
  application: [
    'id', 'number', 'receipt_number', 'service', 'channel', 'edition', 'provider_id', 'unit_id', 'office_id', 'region', 'stage',
    'stage_opened_at', 'outcome', 'ground', 'refusal_reason', 'version', 'filed_at', 'accepted_on', 'term_ends_on', 'registered_at',
    'destination_country', 'document_count', 'assignee_id', 'next_due_on', 'next_due_at', 'next_breach_at', 'correction_requested', 'queue_joined_at',
    'called_at', 'served_at', 'home_visit_call', 'closed_at',
  ],
  applicant: [
    'application_id', 'kind', 'name', 'name_latin', 'iin', 'bin', 'phone', 'email', 'address', 'language', 'identity_document', 'heir',
    'changed_data', 'foreign_proof', 'signed_with', 'representative_name', 'representative_iin', 'power_kind', 'power_number',
    'power_issued_on', 'power_valid_until', 'consent_text', 'consent_given_at', 'consent_evidence',
  ],
  document: [
    'id', 'application_id', 'position', 'kind', 'number', 'issued_on', 'organisation_id', 'issuer_name', 'issuer_kind',
    'signatory_name', 'signatory_capacity', 'seal_authority', 'form', 'confirmation', 'original_received_at',
  ],
  checklist_item: ['application_id', 'requirement', 'state', 'recorded_at', 'recorded_by'],
  duty_quote: ['application_id', 'quoted_on', 'mci', 'documents', 'amount_tiyn', 'superseded_at'],
  payment: ['application_id', 'method', 'reference', 'paid_on', 'amount_tiyn', 'mci', 'recorded_at', 'recorded_by'],
  payment_reminder: ['application_id', 'reminded_at', 'reminded_by', 'channel'],
  inquiry: [
    'id', 'application_id', 'organisation_id', 'number', 'sent_at', 'sent_by', 'please_answer_by', 'answered_at', 'answer_reference',
    'escalated_at',
  ],
  inquiry_document: ['inquiry_id', 'document_id', 'studied', 'genuine'],
  specimen_comparison: [
    'application_id', 'document_id', 'specimen_held', 'signature_matches', 'seal_matches', 'compared_at', 'compared_by',
  ],
  waiting_period: ['application_id', 'reason', 'since', 'until'],
  assignment: ['application_id', 'officer_id', 'during', 'assigned_by'],
  register_entry: [
    'id', 'application_id', 'document_id', 'provider_id', 'year', 'number', 'state', 'result', 'signatory_name', 'signatory_capacity',
    'seal_authority', 'reserved_at', 'signed_on', 'signed_by', 'entered_at', 'entered_by', 'ended_at', 'ended_by', 'end_reason',
  ],
  parcel: ['id', 'application_id', 'direction', 'carrier', 'tracking', 'sent_at', 'sent_by', 'arrived_at', 'received_by'],
  hand_over: [
    'application_id', 'handed_at', 'handed_by', 'to_whom', 'identity_document', 'power_number', 'power_notarised', 'receipt_presented',
  ],
  deadline: ['application_id', 'provider_id', 'state', 'ended_at', 'escalated_to', 'answered_until', ...sharedColumns],
  case_event: ['application_id', 'version', 'act', 'at', 'officer_id', 'role', 'stage_before', 'stage_after', 'facts'],
  case_remark: ['application_id', 'version', 'text'],
  preliminary_decision: [
    'id', 'application_id', 'stage_before', 'drafted_at', 'drafted_by', 'notice_sent_at', 'notified_at', 'notified_on', 'hearing_by',
    'earliest_act_on', 'originals_called_at', 'ended_at', 'ended_by', 'outcome',
  ],
  preliminary_ground: ['decision_id', 'application_id', 'document_id', 'ground', 'reason', 'note'],
  late_refusal: ['application_id', 'route', 'decided_at', 'decided_by'],
  hearing: [
    'id', 'application_id', 'decision_id', 'provider_id', 'method', 'place', 'link', 'during', 'earlier_agreed', 'scheduled_at',
    'scheduled_by', 'ended_at', 'end_reason',
  ],
  hearing_seat: ['hearing_id', 'seat', 'officer_id', 'during', 'released_at'],
  hearing_minutes: [
    'hearing_id', 'application_id', 'attended', 'started_at', 'ended_at', 'place', 'participants', 'representative', 'matter',
    'explanations', 'questions', 'made_by', 'recorded_at', 'recorded_by', 'chair_signed_at', 'secretary_signed_at',
  ],
  objection: [
    'application_id', 'decision_id', 'form', 'presented_by', 'text', 'received_at', 'in_time', 'recorded_at', 'recorded_by',
  ],
  notice: [
    'id', 'application_id', 'version', 'kind', 'channel', 'counts', 'language', 'template', 'subject', 'body', 'address', 'urgent', 'state',
    'message_key', 'created_at', 'send_after', 'sent_at', 'delivered_at', 'attempts', 'trouble',
  ],
  notice_event: ['notice_id', 'what', 'at', 'reference', 'answered_by', 'trouble', 'recorded_at', 'recorded_by'],
  register_counter: ['provider_id', 'year', 'last'],
} as const satisfies Record<string, readonly string[]>; // prettier-ignore

export type Table = keyof typeof tables;
export const tableNames = Object.keys(tables) as Table[];

/** A day or a moment writes itself; `undefined` is no value either. */
type Cell = string | number | boolean | null | undefined | Temporal.Instant | Temporal.PlainDate;
export type Row<T extends Table> = Readonly<Record<(typeof tables)[T][number], Cell>>;

/** Takes a row of any table. */
export type Put = <T extends Table>(table: T, row: Row<T>) => void;

/** A line of COPY's text format. */
export function lineOf<T extends Table>(table: T, row: Row<T>): string {
  const cells: Readonly<Record<string, Cell>> = row;
  return `${cellsOf(tables[table].map(column => cells[column]))}\n`;
}

export function cellsOf(cells: readonly Cell[]): string {
  return cells.map(textOf).join('\t');
}

function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) {
    return '\\N';
  }
  if (typeof cell === 'object') {
    return written(cell);
  }
  return typeof cell === 'string' && special.test(cell) ? cell.replaceAll(/[\\\t\r\n]/g, escaped) : String(cell);
}

function written(cell: Temporal.Instant | Temporal.PlainDate): string {
  return cell instanceof Temporal.PlainDate ? cell.toString() : writtenMoment(cell);
}

const dayLength = 86_400_000;
const days = new Memory<number, string>(10_000);
const seconds = new Memory<number, string>(86_400);

/** As Instant.toString() has it, only faster: a load writes some fifty moments a case. */
function writtenMoment(moment: Temporal.Instant): string {
  const milliseconds = moment.epochMilliseconds;
  const day = Math.floor(milliseconds / dayLength);
  const second = Math.floor((milliseconds - day * dayLength) / 1000);
  const date = days.get(day, () => moment.toString().slice(0, 11));
  const time = seconds.get(second, () => `${moment.toString().slice(11, 19)}Z`);
  return date + time;
}

const special = /[\\\t\r\n]/;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\r': '\\r', '\n': '\\n' };
const escaped = (letter: string) => escapes[letter] ?? letter;

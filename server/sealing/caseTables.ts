import { type RawBuilder, sql } from 'kysely';

/** Rows of one table that belong into the record of a case or of a complaint; the table is `t`. */
export interface TableRows {
  readonly name: string;
  readonly where: RawBuilder<unknown>;
  /** What tells its rows apart, where that is not an id. */
  readonly key?: readonly string[];
  /** Columns that are no fact of the case: they only open or find something on this server. */
  readonly without?: readonly string[];
  /** Its column `during` is a range of time. */
  readonly during?: true;
}

/** Tables that hang on a case and are in no record, with the reason. */
export const leftOut = {
  act_request: 'keys of requests, so that a repeated one does nothing again; what was done is in the history',
  officer_note: 'messages to officers on cases that came or went; who held the case is in assignment',
  applicant_word: 'the words of the name once more, for search',
  live_change: 'tells those who look on that something changed; forgotten after hours',
  presence: 'whose screen the case is on now; nothing of it is kept',
  sealed_item: 'contents of earlier sealed files, which have lists of their own',
} as const satisfies Readonly<Record<string, string>>;

interface Of {
  readonly applicationId: number;
  readonly complaintId: number;
}

/** Everything stored about the case, but for the complaint it is sealed for. */
export function caseTables({ applicationId, complaintId }: Of): readonly TableRows[] {
  const ofCase = sql`t.application_id = ${applicationId}`;
  const through = (column: string, parent: string) =>
    sql`t.${sql.ref(column)} in (select id from ${sql.table(parent)} where application_id = ${applicationId})`;
  const others = sql`select id from complaint where application_id = ${applicationId} and id <> ${complaintId}`;
  return [
    { name: 'application', where: sql`t.id = ${applicationId}` },
    { name: 'applicant', where: ofCase, key: ['application_id'] },
    { name: 'document', where: ofCase },
    { name: 'document_correction', where: ofCase },
    { name: 'checklist_item', where: ofCase, key: ['requirement'] },
    { name: 'attachment', where: ofCase, without: ['storage_key'] },
    { name: 'duty_quote', where: ofCase },
    { name: 'payment', where: ofCase },
    { name: 'payment_reminder', where: ofCase },
    { name: 'waiting_period', where: ofCase },
    { name: 'assignment', where: ofCase, during: true },
    { name: 'reassignment_item', where: ofCase, key: ['reassignment_id'] },
    { name: 'inquiry', where: ofCase },
    { name: 'inquiry_document', where: through('inquiry_id', 'inquiry'), key: ['inquiry_id', 'document_id'] },
    { name: 'access_link', where: ofCase, without: ['token_hash'] },
    { name: 'specimen_comparison', where: ofCase },
    { name: 'preliminary_decision', where: ofCase },
    { name: 'preliminary_ground', where: ofCase },
    { name: 'late_refusal', where: ofCase },
    { name: 'hearing', where: ofCase, during: true },
    { name: 'hearing_seat', where: through('hearing_id', 'hearing'), key: ['hearing_id', 'seat'], during: true },
    { name: 'hearing_minutes', where: ofCase, key: ['hearing_id'] },
    { name: 'objection', where: ofCase },
    { name: 'notice', where: ofCase, without: ['message_key'] },
    { name: 'notice_event', where: through('notice_id', 'notice') },
    { name: 'register_entry', where: ofCase },
    { name: 'parcel', where: ofCase },
    { name: 'hand_over', where: ofCase },
    { name: 'case_event', where: ofCase, without: ['written_in'] },
    { name: 'case_remark', where: ofCase, key: ['version'] },
    { name: 'sealed_file', where: ofCase },
    ...complaintTables(others, sql`t.application_id = ${applicationId}`),
  ];
}

/** Everything stored about one complaint. */
export const tablesOfComplaint = (complaintId: number): readonly TableRows[] =>
  complaintTables(sql`${complaintId}`, sql`false`);

/** Of complaints by id, and the deadlines of these or as `orDeadlines` says. */
function complaintTables(ids: RawBuilder<unknown>, orDeadlines: RawBuilder<unknown>): readonly TableRows[] {
  const ofComplaint = sql`t.complaint_id in (${ids})`;
  // One index for each branch: an `or` of the two would read every deadline there is.
  const deadlines = sql`
    select t.id from deadline t where ${orDeadlines} union all select t.id from deadline t where ${ofComplaint}`;
  const ofDeadline = sql`t.deadline_id in (${deadlines})`;
  const ofEscalation = sql`t.escalation_id in (select t.id from escalation t where ${ofDeadline})`;
  return [
    { name: 'complaint', where: sql`t.id in (${ids})` },
    { name: 'complaint_text', where: ofComplaint, key: ['complaint_id'] },
    { name: 'complaint_event', where: ofComplaint, without: ['written_in'] },
    { name: 'complaint_remark', where: ofComplaint, key: ['complaint_id', 'version'] },
    { name: 'court_note', where: ofComplaint },
    { name: 'deadline', where: sql`t.id in (${deadlines})` },
    { name: 'deadline_move', where: ofDeadline },
    { name: 'escalation', where: ofDeadline },
    { name: 'escalation_told', where: ofEscalation, key: ['escalation_id', 'officer_id'] },
    { name: 'disposition', where: ofDeadline },
  ];
}

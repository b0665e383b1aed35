import type { DeadlineRow } from '../../deadlines/deadline.ts';
import { applicantRow, applicationRow } from './caseRows.ts';
import type { DemoCase } from './demoCase.ts';
import { Memory } from './memory.ts';
import { putDecision, putNotice } from './hearingRows.ts';
import type { Outbox } from './notices.ts';
import { answeredForGood, isMissed, notClimbed } from './missedDates.ts';
import { cellsOf, lineOf, type Put, type Row, sharedColumns, type Table, tableNames } from './tables.ts';

/** Lines of several cases for COPY, table by table. */
export class Batch {
  readonly #lines = new Map<Table, string[]>(tableNames.map(name => [name, []]));
  readonly #outbox: Outbox;
  size = 0;

  constructor(outbox: Outbox) {
    this.#outbox = outbox;
  }

  add(demo: DemoCase): void {
    this.size += 1;
    this.#put('application', applicationRow(demo));
    this.#put('applicant', applicantRow(demo));
    this.#addPackage(demo);
    this.#addProceedings(demo);
    this.#addResult(demo);
    this.#addHearings(demo);
    this.#addHistory(demo);
  }

  lines(table: Table): readonly string[] {
    return this.#lines.get(table) ?? [];
  }

  #put<T extends Table>(table: T, row: Row<T>): void {
    this.#lines.get(table)?.push(lineOf(table, row));
  }

  #addPackage({ id, documents, checklist, quotes, payments, reminders }: DemoCase): void {
    for (const [at, document] of documents.entries()) {
      this.#put('document', {
        id: document.id,
        application_id: id,
        position: at + 1,
        kind: document.kind,
        number: document.number,
        issued_on: document.issuedOn,
        organisation_id: document.organisationId,
        issuer_name: document.issuerName,
        issuer_kind: document.issuerKind,
        signatory_name: document.signatoryName,
        signatory_capacity: document.signatoryCapacity,
        seal_authority: document.sealAuthority,
        form: document.form,
        confirmation: document.confirmation,
        original_received_at: document.originalReceivedAt,
      });
    }
    for (const { requirement, state, at, by } of checklist) {
      this.#put('checklist_item', { application_id: id, requirement, state, recorded_at: at, recorded_by: by });
    }
    for (const { on, mci, amountTiyn, supersededAt } of quotes) {
      this.#put('duty_quote', {
        application_id: id,
        quoted_on: on,
        mci,
        documents: documents.length,
        amount_tiyn: amountTiyn,
        superseded_at: supersededAt,
      });
    }
    for (const { method, reference, paidOn, amountTiyn, mci, at, by } of payments) {
      this.#put('payment', {
        application_id: id,
        method,
        reference,
        paid_on: paidOn,
        amount_tiyn: amountTiyn,
        mci,
        recorded_at: at,
        recorded_by: by,
      });
    }
    for (const { at, by, channel } of reminders) {
      this.#put('payment_reminder', { application_id: id, reminded_at: at.at, reminded_by: by, channel });
    }
  }

  #addProceedings({ id, inquiries, comparisons, waiting, assignment }: DemoCase): void {
    for (const inquiry of inquiries) {
      this.#put('inquiry', {
        id: inquiry.id,
        application_id: id,
        organisation_id: inquiry.organisationId,
        number: inquiry.number,
        sent_at: inquiry.sentAt,
        sent_by: inquiry.sentBy,
        please_answer_by: inquiry.pleaseAnswerBy,
        answered_at: inquiry.answeredAt,
        answer_reference: inquiry.answerReference,
        escalated_at: inquiry.escalatedAt,
      });
      for (const { document, studied, genuine } of inquiry.documents) {
        this.#put('inquiry_document', { inquiry_id: inquiry.id, document_id: document.id, studied, genuine });
      }
    }
    for (const { document, specimenHeld, differs, at, by } of comparisons) {
      this.#put('specimen_comparison', {
        application_id: id,
        document_id: document.id,
        specimen_held: specimenHeld,
        signature_matches: specimenHeld ? differs !== 'signature' : null,
        seal_matches: specimenHeld ? differs !== 'seal' : null,
        compared_at: at,
        compared_by: by,
      });
    }
    for (const { reason, since, until } of waiting) {
      this.#put('waiting_period', { application_id: id, reason, since, until });
    }
    if (assignment) {
      const { officerId, since, by } = assignment;
      this.#put('assignment', {
        application_id: id,
        officer_id: officerId,
        during: `[${since.toString()},)`,
        assigned_by: by,
      });
    }
  }

  #addResult({ id, department, entries, parcels, handOver }: DemoCase): void {
    for (const entry of entries) {
      this.#put('register_entry', {
        id: entry.id,
        application_id: id,
        document_id: entry.document.id,
        provider_id: department.providerId,
        year: entry.year,
        number: entry.number,
        state: entry.state,
        result: entry.result,
        signatory_name: entry.document.signatoryName,
        signatory_capacity: entry.document.signatoryCapacity,
        seal_authority: entry.document.sealAuthority,
        reserved_at: entry.reservedAt,
        signed_on: entry.signedOn,
        signed_by: entry.signedBy,
        entered_at: entry.enteredAt,
        entered_by: entry.enteredBy,
        ended_at: entry.endedAt,
        ended_by: entry.endedBy,
        end_reason: entry.endReason,
      });
    }
    for (const parcel of parcels) {
      this.#put('parcel', {
        id: parcel.id,
        application_id: id,
        direction: parcel.direction,
        carrier: parcel.carrier,
        tracking: parcel.tracking,
        sent_at: parcel.sentAt,
        sent_by: parcel.sentBy,
        arrived_at: parcel.arrivedAt,
        received_by: parcel.receivedBy,
      });
    }
    if (handOver) {
      this.#put('hand_over', {
        application_id: id,
        handed_at: handOver.at,
        handed_by: handOver.by,
        to_whom: handOver.toWhom,
        identity_document: handOver.identityDocument,
        power_number: handOver.powerNumber,
        power_notarised: handOver.powerNotarised,
        receipt_presented: true,
      });
    }
  }

  #addHearings(demo: DemoCase): void {
    const put: Put = (table, row) => this.#put(table, row);
    putDecision(put, demo);
    for (const notice of this.#outbox.noticesOf(demo)) {
      putNotice(put, demo, notice);
    }
  }

  #addHistory({ id, department, deadlines, events }: DemoCase): void {
    for (const deadline of deadlines) {
      const { row, state, endedAt } = deadline;
      const climbed = isMissed(deadline) ? answeredForGood : notClimbed;
      this.#lines
        .get('deadline')
        ?.push(`${cellsOf([id, department.providerId, state, endedAt])}\t${climbed}\t${sharedCells(row)}\n`);
    }
    for (const [at, event] of events.entries()) {
      this.#put('case_event', {
        application_id: id,
        version: at + 1,
        act: event.act,
        at: event.at,
        officer_id: event.by,
        role: event.role,
        stage_before: event.before,
        stage_after: event.after,
        facts: JSON.stringify(event.facts()),
      });
      if (event.remark !== null) {
        this.#put('case_remark', { application_id: id, version: at + 1, text: event.remark });
      }
    }
  }
}

/** Rows are shared by cases (dates.ts), and so are their texts. */
const texts = new Memory<DeadlineRow, string>(50_000);

function sharedCells(row: DeadlineRow): string {
  return texts.get(row, () => {
    const cells = columnsOf(row);
    return cellsOf(sharedColumns.map(column => cells[column]));
  });
}

function columnsOf(row: DeadlineRow): Pick<Row<'deadline'>, (typeof sharedColumns)[number]> {
  return {
    kind: row.kind,
    stage_id: row.stageId,
    start_event: row.startEvent,
    start_on: row.startOn,
    amount: row.amount,
    direction: row.direction,
    provision: row.provision,
    calendar_version: row.calendarVersion,
    due_on: row.dueOn,
    due_at: row.dueAt,
    breach_on: row.breachOn,
    breach_at: row.breachAt,
    target_on: row.targetOn,
    plan_end: row.planEnd,
    plan_amount: row.planAmount,
    provisional: row.provisional,
  };
}

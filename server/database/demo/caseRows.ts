import { bindNobody } from '../../deadlines/deadline.ts';
import type { DemoCase } from './demoCase.ts';
import type { Row } from './tables.ts';

export function applicationRow(demo: DemoCase): Row<'application'> {
  const { department, counter } = demo;
  const next = nextDates(demo);
  return {
    id: demo.id,
    number: demo.number,
    receipt_number: demo.receiptNumber,
    service: department.service,
    channel: demo.channel,
    edition: demo.edition.id,
    provider_id: department.providerId,
    unit_id: demo.unitId,
    office_id: department.officeId,
    region: department.region,
    stage: demo.stage,
    stage_opened_at: demo.stageOpened.at,
    outcome: demo.outcome,
    ground: demo.ground,
    refusal_reason: demo.refusalReason,
    version: demo.events.length,
    filed_at: demo.filed.at,
    accepted_on: demo.acceptedOn,
    term_ends_on: demo.termEndsOn,
    registered_at: demo.registered?.at,
    destination_country: demo.destination,
    document_count: demo.documents.length,
    assignee_id: demo.assigneeId,
    next_due_on: next.due?.dueOn,
    next_due_at: next.due?.dueAt,
    next_breach_at: next.breachAt,
    correction_requested: demo.correctionRequested,
    queue_joined_at: counter.queueJoinedAt,
    called_at: counter.calledAt,
    served_at: counter.servedAt,
    home_visit_call: counter.homeVisitCall,
    closed_at: demo.closedAt,
  };
}

/** As setNextDue finds them: the nearest open date that binds somebody, and the nearest one that breaks the law. */
function nextDates({ deadlines }: DemoCase) {
  const open = deadlines.filter(({ state }) => state === 'open').map(({ row }) => row);
  const binding = open.filter(({ kind }) => !bindNobody.includes(kind));
  return {
    due: binding.toSorted((a, b) => Temporal.Instant.compare(a.dueAt, b.dueAt))[0],
    breachAt: open.flatMap(({ breachAt }) => breachAt ?? []).toSorted((a, b) => Temporal.Instant.compare(a, b))[0],
  };
}

export function applicantRow({ id, applicant, filed }: DemoCase): Row<'applicant'> {
  return {
    application_id: id,
    kind: applicant.kind,
    name: applicant.name,
    name_latin: applicant.nameLatin,
    iin: applicant.iin,
    bin: applicant.bin,
    phone: applicant.phone,
    email: applicant.email,
    address: applicant.address,
    language: applicant.language,
    identity_document: applicant.identityDocument,
    heir: applicant.heir,
    changed_data: applicant.changedData,
    foreign_proof: applicant.foreignProof,
    signed_with: applicant.signedWith,
    representative_name: applicant.representativeName,
    representative_iin: applicant.representativeIin,
    power_kind: applicant.powerKind,
    power_number: applicant.powerNumber,
    power_issued_on: applicant.powerIssuedOn,
    power_valid_until: applicant.powerValidUntil,
    consent_text: applicant.consentText,
    consent_given_at: filed.at,
    consent_evidence: applicant.consentEvidence,
  };
}

import type { DemoCase, DemoDecision, DemoHearing } from './demoCase.ts';
import type { DemoNotice } from './notices.ts';
import type { Put } from './tables.ts';

export function putDecision(put: Put, { id, decision, department, lateRefusals }: DemoCase): void {
  for (const { route, at, by } of lateRefusals) {
    put('late_refusal', { application_id: id, route, decided_at: at, decided_by: by });
  }
  if (!decision) {
    return;
  }
  put('preliminary_decision', {
    id: decision.id,
    application_id: id,
    stage_before: decision.stageBefore,
    drafted_at: decision.draftedAt,
    drafted_by: decision.draftedBy,
    notice_sent_at: decision.noticeSentAt,
    notified_at: decision.notifiedAt,
    notified_on: decision.notifiedOn,
    hearing_by: decision.hearingBy,
    earliest_act_on: decision.earliestActOn,
    originals_called_at: decision.originalsCalledAt,
    ended_at: decision.endedAt,
    ended_by: decision.endedBy,
    outcome: decision.outcome,
  });
  for (const { document, ground, reason, note } of decision.grounds) {
    const of = { decision_id: decision.id, application_id: id, document_id: document.id };
    put('preliminary_ground', { ...of, ground, reason, note });
  }
  for (const hearing of decision.hearings) {
    putHearing(put, { id, decision, providerId: department.providerId }, hearing);
  }
  for (const { form, presentedBy, text, receivedAt, inTime, at, by } of decision.objections) {
    put('objection', {
      application_id: id,
      decision_id: decision.id,
      form,
      presented_by: presentedBy,
      text,
      received_at: receivedAt,
      in_time: inTime,
      recorded_at: at,
      recorded_by: by,
    });
  }
}

interface Of {
  readonly id: number;
  readonly decision: DemoDecision;
  readonly providerId: number;
}

function putHearing(put: Put, { id, decision, providerId }: Of, hearing: DemoHearing): void {
  const during = `[${hearing.starts.at.toString()},${hearing.ends.at.toString()})`;
  put('hearing', {
    id: hearing.id,
    application_id: id,
    decision_id: decision.id,
    provider_id: providerId,
    method: hearing.method,
    place: hearing.place,
    link: hearing.link,
    during,
    earlier_agreed: hearing.earlierAgreed,
    scheduled_at: hearing.scheduledAt,
    scheduled_by: hearing.scheduledBy,
    ended_at: hearing.endedAt,
    end_reason: hearing.endReason,
  });
  for (const [seat, officerId] of [
    ['chair', hearing.chair.by],
    ['secretary', hearing.secretary],
  ] as const) {
    put('hearing_seat', { hearing_id: hearing.id, seat, officer_id: officerId, during, released_at: hearing.endedAt });
  }
  const { minutes } = hearing;
  if (minutes) {
    put('hearing_minutes', {
      hearing_id: hearing.id,
      application_id: id,
      attended: minutes.attended,
      started_at: minutes.startedAt,
      ended_at: minutes.endedAt,
      place: minutes.place,
      participants: JSON.stringify(minutes.participants),
      representative: minutes.representative,
      matter: minutes.matter,
      explanations: minutes.explanations,
      questions: JSON.stringify(minutes.questions),
      made_by: minutes.madeBy,
      recorded_at: minutes.recordedAt,
      recorded_by: minutes.recordedBy,
      chair_signed_at: minutes.chairSignedAt,
      secretary_signed_at: minutes.secretarySignedAt,
    });
  }
}

export function putNotice(put: Put, { id }: DemoCase, notice: DemoNotice): void {
  put('notice', {
    id: notice.id,
    application_id: id,
    version: notice.version,
    kind: notice.kind,
    channel: notice.channel,
    counts: notice.counts,
    language: notice.language,
    template: notice.template,
    subject: notice.subject,
    body: notice.body,
    address: notice.address,
    urgent: notice.urgent,
    state: notice.state,
    message_key: notice.key,
    created_at: notice.createdAt,
    send_after: notice.sendAfter,
    sent_at: notice.sentAt,
    delivered_at: notice.deliveredAt,
    attempts: notice.events.some(({ what }) => what === 'sent' || what === 'failed') ? 1 : 0,
    trouble: notice.trouble,
  });
  for (const { what, at, reference, answeredBy, trouble, recordedAt, by } of notice.events) {
    put('notice_event', {
      notice_id: notice.id,
      what,
      at,
      reference,
      answered_by: answeredBy,
      trouble,
      recorded_at: recordedAt,
      recorded_by: by,
    });
  }
}

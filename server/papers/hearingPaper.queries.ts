import { sql } from 'kysely';
import type { HearingMethod, MinutesMadeBy } from '../hearings/hearing.ts';
import type { Participant, Question } from '../hearings/hearing.entity.ts';
import type { GroundId } from '../law/law.ts';
import { isRefusalReason, refusalReasons } from '../law/refusalReasons.ts';
import { type CaseScene, dayOf, documentRecords, localDay, localTime } from './caseRecord.queries.ts';
import type { HearingNoticeRecord } from './hearingNotice.paper.ts';
import type { MinutesRecord, ObjectionRecord } from './minutes.paper.ts';
import type { GroundRecord } from './record.ts';
import type { RefusalRecord } from './refusal.paper.ts';

/** The records of the papers of a hearing and of what may come of it. Undefined: this case has no such paper now. */

interface HearingRow {
  readonly id: number;
  readonly decisionId: number;
  readonly method: HearingMethod;
  readonly place: string | null;
  readonly link: string | null;
  readonly starts: string;
  readonly ends: string;
  readonly chair: string | null;
  readonly secretary: string | null;
  readonly originalsCalled: boolean;
  readonly noticeAt: string;
  readonly officer: string;
}

async function findHearing({ rows, record }: CaseScene, id: number | null): Promise<HearingRow | undefined> {
  const { rows: found } = await sql<HearingRow>`
    select h.id, h.decision_id as "decisionId", h.method, h.place, h.link, lower(h.during) as starts,
      upper(h.during) as ends, d.originals_called_at is not null as "originalsCalled", o.name as officer,
      (select p.name from hearing_seat s join officer p on p.id = s.officer_id
        where s.hearing_id = h.id and s.seat = 'chair') as chair,
      (select p.name from hearing_seat s join officer p on p.id = s.officer_id
        where s.hearing_id = h.id and s.seat = 'secretary') as secretary,
      coalesce((select min(at) from case_event where application_id = h.application_id and act = 'sendHearingNotice'
        and at >= h.scheduled_at), h.scheduled_at) as "noticeAt"
    from hearing h join preliminary_decision d on d.id = h.decision_id join officer o on o.id = d.drafted_by
    where h.application_id = ${record.id} and h.end_reason is distinct from 'replaced'
      and (h.id = ${id}::int or ${id}::int is null)
    order by h.id desc limit 1`.execute(rows);
  return found[0];
}

export async function hearingNoticeRecord(
  scene: CaseScene,
  id: number | null,
): Promise<HearingNoticeRecord | undefined> {
  const { record, procedure, zone } = scene;
  const row = await findHearing(scene, id);
  const noticeProvision = procedure.acts.draftPreliminaryDecision?.provision;
  const decisionProvision = procedure.acts.refuseOnMerits?.provision;
  if (!row || !noticeProvision || !decisionProvision) {
    return undefined;
  }
  return {
    ...record,
    ...row,
    id: record.id,
    at: Temporal.Instant.from(row.noticeAt),
    noticeOn: localDay(row.noticeAt, zone),
    grounds: await groundsOf(scene, row.decisionId),
    starts: localTime(row.starts, zone),
    ends: localTime(row.ends, zone),
    noticeProvision,
    decisionProvision,
  };
}

interface FindingRow {
  readonly documentId: number;
  readonly ground: GroundId;
  readonly reason: string;
  readonly note: string | null;
}

async function groundsOf(scene: CaseScene, decisionId: number): Promise<readonly GroundRecord[]> {
  const { rows: found } = await sql<FindingRow>`
    select document_id as "documentId", ground, reason, note from preliminary_ground
    where decision_id = ${decisionId} order by id`.execute(scene.rows);
  const documents = await documentRecords(scene);
  return [...Map.groupBy(found, ({ ground }) => ground)].flatMap(([id, findings]) => {
    const ground = scene.edition.grounds.find(one => one.id === id);
    return ground
      ? {
          text: ground.text,
          provision: ground.provision,
          findings: findings.flatMap(({ documentId, reason, note }) => {
            const document = documents.find(one => one.id === documentId);
            const known = isRefusalReason(reason) ? refusalReasons[reason] : undefined;
            const words = { reason: known?.text ?? null, toCorrect: known?.whatToCorrect ?? null };
            return document ? { document, ...words, note } : [];
          }),
        }
      : [];
  });
}

interface MinutesRow {
  readonly attended: boolean;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly place: string;
  readonly participants: readonly Participant[];
  readonly representative: string | null;
  readonly matter: string;
  readonly explanations: string | null;
  readonly questions: readonly Question[];
  readonly madeBy: MinutesMadeBy;
  readonly recordedAt: string;
  readonly chairSignedAt: string | null;
  readonly secretarySignedAt: string | null;
}

type ObjectionRow = Omit<ObjectionRecord, 'receivedAt'> & { readonly receivedAt: string };

export async function minutesRecord(scene: CaseScene, id: number | null): Promise<MinutesRecord | undefined> {
  const { rows, record, zone } = scene;
  const { rows: found } = await sql<MinutesRow & { hearingId: number }>`
    select hearing_id as "hearingId", attended, started_at as "startedAt", ended_at as "endedAt", place, participants,
      representative, matter, explanations, questions, made_by as "madeBy", recorded_at as "recordedAt",
      chair_signed_at as "chairSignedAt", secretary_signed_at as "secretarySignedAt"
    from hearing_minutes
    where application_id = ${record.id} and (hearing_id = ${id}::int or ${id}::int is null)
    order by hearing_id desc limit 1`.execute(rows);
  const row = found[0];
  const hearing = row && (await findHearing(scene, row.hearingId));
  if (!row || !hearing) {
    return undefined;
  }
  const moments = [row.recordedAt, row.chairSignedAt, row.secretarySignedAt].filter(at => at !== null);
  const signed = (at: string | null) => (at ? localTime(at, zone) : null);
  return {
    ...record,
    at: moments.map(at => Temporal.Instant.from(at)).reduce((a, b) => (Temporal.Instant.compare(a, b) < 0 ? b : a)),
    attended: row.attended,
    method: hearing.method,
    starts: localTime(row.startedAt, zone),
    ends: localTime(row.endedAt, zone),
    place: row.place,
    chair: hearing.chair,
    secretary: hearing.secretary,
    participants: row.participants,
    minutedRepresentative: row.representative,
    matter: row.matter,
    grounds: await groundsOf(scene, hearing.decisionId),
    explanations: row.explanations,
    questions: row.questions,
    objections: await objectionsTo(scene, hearing.decisionId),
    madeBy: row.madeBy,
    chairSignedAt: signed(row.chairSignedAt),
    secretarySignedAt: signed(row.secretarySignedAt),
  };
}

async function objectionsTo({ rows, zone }: CaseScene, decisionId: number): Promise<readonly ObjectionRecord[]> {
  const { rows: found } = await sql<ObjectionRow>`
    select form, presented_by as "presentedBy", received_at as "receivedAt", in_time as "inTime", text
    from objection where decision_id = ${decisionId} order by received_at, id`.execute(rows);
  return found.map(row => ({ ...row, receivedAt: localTime(row.receivedAt, zone) }));
}

interface RefusalRow {
  readonly ground: GroundId;
  readonly reason: string | null;
  readonly refusedAt: string;
  readonly signedOn: string | null;
  readonly head: string | null;
  readonly missing: readonly string[] | null;
  readonly decisionId: number | null;
}

/** Before the head signs it is a draft, and says so. */
export async function refusalRecord(scene: CaseScene): Promise<RefusalRecord | undefined> {
  const { rows, record, edition, procedure } = scene;
  const { rows: found } = await sql<RefusalRow>`
    select a.ground, a.refusal_reason as reason, s.signed_on as "signedOn", o.name as head,
      coalesce((select max(at) from case_event where application_id = a.id and act like 'refuse%'), a.stage_opened_at)
        as "refusedAt",
      (select array_agg(requirement) from checklist_item where application_id = a.id and state = 'missing') as missing,
      (select max(id) from preliminary_decision where application_id = a.id and outcome = 'refusal') as "decisionId"
    from application a
    left join lateral (select signed_on, signed_by from register_entry where application_id = a.id
      and result = 'refusal' and state in ('reserved', 'entered') order by id desc limit 1) s on true
    left join officer o on o.id = s.signed_by
    where a.id = ${record.id} and a.outcome = 'refusal'`.execute(rows);
  const row = found[0];
  const ground = edition.grounds.find(({ id }) => id === row?.ground);
  if (!row || !ground) {
    return undefined;
  }
  const { decisionId, missing } = row;
  const heard = decisionId === null ? [] : await groundsOf(scene, decisionId);
  return {
    ...record,
    at: Temporal.Instant.from(row.refusedAt),
    grounds: heard.length > 0 ? heard : [{ text: ground.text, provision: ground.provision, findings: [] }],
    reason: row.reason,
    missing:
      ground.id === 'incomplete'
        ? procedure.documents.filter(({ id }) => missing?.includes(id)).map(({ text }) => text)
        : [],
    hearing: decisionId === null ? null : await lastHearing(scene, decisionId),
    signedOn: dayOf(row.signedOn),
    head: row.head,
  };
}

async function lastHearing(scene: CaseScene, decisionId: number): Promise<RefusalRecord['hearing']> {
  const { rows, procedure, zone } = scene;
  const { rows: found } = await sql<{ startedAt: string; attended: boolean }>`
    select m.started_at as "startedAt", m.attended from hearing h join hearing_minutes m on m.hearing_id = h.id
    where h.decision_id = ${decisionId} order by h.id desc limit 1`.execute(rows);
  const row = found[0];
  const provision = procedure.acts.recordHearing?.provision;
  if (!row || !provision) {
    return null;
  }
  const objections = await objectionsTo(scene, decisionId);
  return { on: localDay(row.startedAt, zone), attended: row.attended, objections: objections.length, provision };
}

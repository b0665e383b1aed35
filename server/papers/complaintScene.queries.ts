import { sql } from 'kysely';
import { placeOfLetter } from '../complaints/complaintPlace.rules.ts';
import type { Rows } from '../database/rows.ts';
import type { DeadlineKind } from '../deadlines/deadline.ts';
import type { StartEvent } from '../deadlines/startEvent.ts';
import type {
  BodyKind,
  ComplainantKind,
  ComplaintActName,
  ComplaintStage,
  ComplaintSubject,
  ComplaintWay,
  Respondent,
} from '../law/complaints.ts';
import type { Role, Service } from '../law/law.ts';
import type { ProvisionId } from '../law/provisions.ts';
import type { Place } from '../officers/permissions.ts';
import { localDay, localTime } from './caseRecord.queries.ts';
import type { ComplaintRecord, ComplaintTerm } from './complaintRecord.ts';

/** The complaint with its whole history: every paper tells of it as it stood after the act the paper is about. */
export interface ComplaintPaperScene {
  readonly rows: Rows;
  readonly row: ComplaintRow;
  readonly lines: readonly ComplaintLine[];
  readonly clocks: readonly Clock[];
  readonly bodies: readonly Body[];
}

interface ComplaintRow {
  readonly id: number;
  readonly number: string | null;
  readonly service: Service;
  readonly subject: ComplaintSubject;
  readonly respondent: Respondent;
  readonly way: ComplaintWay;
  readonly bodyId: number;
  readonly arrivedAt: string;
  readonly registeredOn: string | null;
  readonly noCaseReason: string | null;
  readonly zone: string;
  readonly providerKk: string;
  readonly providerRu: string;
  readonly address: string | null;
  readonly phone: string | null;
  readonly official: string | null;
  readonly complainantKind: ComplainantKind;
  readonly complainant: string;
  readonly contact: string | null;
  readonly text: string;
  readonly demands: string;
  readonly applicationId: number | null;
  readonly caseNumber: string | null;
  readonly applicant: string | null;
  readonly contestedAct: string | null;
  readonly contestedAt: string | null;
}

export interface ComplaintLine {
  readonly version: number;
  readonly act: ComplaintActName | 'fileComplaint';
  readonly at: string;
  readonly by: string;
  readonly role: Role;
  readonly stageAfter: ComplaintStage;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly remark: string | null;
}

interface Clock {
  readonly kind: DeadlineKind;
  readonly startEvent: StartEvent;
  readonly dueOn: string;
  readonly amount: number;
  readonly provision: ProvisionId;
}

interface Body {
  readonly id: number;
  readonly kind: BodyKind;
  readonly kk: string;
  readonly ru: string;
  readonly email: string | null;
}

/** As far as permissions ask; undefined where there is no such complaint. */
export async function placeOfLetterById(rows: Rows, id: number): Promise<Place | undefined> {
  const { rows: found } = await sql<Parameters<typeof placeOfLetter>[0]>`
    select provider_id as "providerId", unit_id as "unitId", office_id as "officeId", region, channel,
      body_id as "bodyId", reviewer_id as "reviewerId", door, at_body_since as "atBodySince"
    from complaint where id = ${id}`.execute(rows);
  return found[0] && placeOfLetter(found[0]);
}

export async function complaintScene(rows: Rows, id: number): Promise<ComplaintPaperScene | undefined> {
  const { rows: found } = await sql<ComplaintRow>`
    select c.id, c.number, c.service, c.subject, c.respondent, c.way, c.body_id as "bodyId", c.arrived_at as "arrivedAt",
      c.registered_on as "registeredOn", c.no_case_reason as "noCaseReason", p.zone, p.name_kk as "providerKk",
      p.name_ru as "providerRu", p.address, p.phone, o.name as official, t.complainant_kind as "complainantKind",
      t.complainant_name as complainant, coalesce(t.address, t.email, t.phone) as contact, t.text, t.demands,
      c.application_id as "applicationId", coalesce(a.number, a.receipt_number) as "caseNumber", ap.name as applicant,
      e.act as "contestedAct", e.at as "contestedAt"
    from complaint c join provider p on p.id = c.provider_id join complaint_text t on t.complaint_id = c.id
    left join officer o on o.id = c.official_id
    left join application a on a.id = c.application_id left join applicant ap on ap.application_id = a.id
    left join case_event e on e.application_id = c.application_id and e.version = c.contested_version
    where c.id = ${id}`.execute(rows);
  const row = found[0];
  if (!row) {
    return undefined;
  }
  const { rows: lines } = await sql<ComplaintLine>`
    select e.version, e.act, e.at, o.name as by, e.role, e.stage_after as "stageAfter", e.facts, r.text as remark
    from complaint_event e join officer o on o.id = e.officer_id
    left join complaint_remark r on r.complaint_id = e.complaint_id and r.version = e.version
    where e.complaint_id = ${id} order by e.version`.execute(rows);
  const { rows: clocks } = await sql<Clock>`
    select kind, start_event as "startEvent", due_on as "dueOn", amount, provision from deadline
    where complaint_id = ${id} order by id`.execute(rows);
  const { rows: bodies } = await sql<Body>`
    select id, kind, name_kk as kk, name_ru as ru, email from reviewing_body`.execute(rows);
  return { rows, row, lines, clocks, bodies };
}

export const dayAt = ({ row }: ComplaintPaperScene, { at }: ComplaintLine): Temporal.PlainDate =>
  localDay(at, row.zone);

/** Its history up to an act, that one included. */
export const pastOf = ({ lines }: ComplaintPaperScene, { version }: ComplaintLine): readonly ComplaintLine[] =>
  lines.filter(line => line.version <= version);

/** Where the line of its last registration knows no number, the one the complaint bears. */
export function recordAt(scene: ComplaintPaperScene, line: ComplaintLine): ComplaintRecord | undefined {
  const { row, bodies } = scene;
  const past = pastOf(scene, line);
  const registration = past.findLast(({ act }) => act === 'registerComplaint');
  const registeredOn = textIn(registration, 'registeredOn') ?? row.registeredOn;
  const bodyId = past.map(({ facts }) => facts['bodyId'] ?? facts['to']).findLast(to => typeof to === 'number');
  const body = bodies.find(({ id }) => id === (bodyId ?? row.bodyId));
  return (
    body && {
      at: Temporal.Instant.from(line.at),
      on: dayAt(scene, line),
      number: textIn(registration, 'number') ?? row.number,
      service: row.service,
      subject: row.subject,
      respondent: row.respondent,
      way: row.way,
      arrivedAt: localTime(row.arrivedAt, row.zone),
      registeredOn: registeredOn ? Temporal.PlainDate.from(registeredOn) : null,
      provider: { name: { kk: row.providerKk, ru: row.providerRu }, address: row.address, phone: row.phone },
      body: { name: { kk: body.kk, ru: body.ru }, kind: body.kind, email: body.email },
      official: row.official,
      complainant: { kind: row.complainantKind, name: row.complainant, contact: row.contact },
      demands: row.demands,
      case: row.caseNumber && row.applicant ? { number: row.caseNumber, applicant: row.applicant } : null,
      contested:
        row.contestedAct && row.contestedAt ? { act: row.contestedAct, on: localDay(row.contestedAt, row.zone) } : null,
      signedBy: { name: line.by, role: line.role },
    }
  );
}

function textIn(line: ComplaintLine | undefined, fact: string): string | null {
  const value = line?.facts[fact];
  return typeof value === 'string' ? value : null;
}

/** The acts that start a clock, as the acts of complaints do: the nth such act started the nth clock of the kind. */
const starters = {
  forward: { kind: 'complaintForward', on: ['complaintArrived'], by: ({ act }) => act === 'fileComplaint' },
  answer: {
    kind: 'complaintAnswer',
    on: ['complaintRegistered'],
    by: ({ act, stageAfter }) => act === 'registerComplaint' && stageAfter === 'provider',
  },
  answerAgain: {
    kind: 'complaintAnswer',
    on: ['complaintSentBack'],
    by: ({ act, stageAfter }) => act === 'decideComplaint' && stageAfter === 'provider',
  },
  review: {
    kind: 'complaintReview',
    on: ['complaintRegistered', 'complaintForwarded'],
    by: ({ act, stageAfter }) => stageAfter === 'body' && (act === 'registerComplaint' || act === 'forwardComplaint'),
  },
} as const satisfies Record<
  string,
  { kind: DeadlineKind; on: readonly StartEvent[]; by: (line: Pick<ComplaintLine, 'act' | 'stageAfter'>) => boolean }
>;

/** The clock of the kind that was the last to start by then. */
export function clockAt(
  scene: ComplaintPaperScene,
  line: ComplaintLine,
  name: keyof typeof starters,
): ComplaintTerm | null {
  const { kind, by } = starters[name];
  const on: readonly StartEvent[] = starters[name].on;
  const clocks = scene.clocks.filter(clock => clock.kind === kind && on.includes(clock.startEvent));
  const started = pastOf(scene, line).filter(by).length;
  const clock = started > 0 ? (clocks[started - 1] ?? clocks.at(-1)) : undefined;
  return clock
    ? { dueOn: Temporal.PlainDate.from(clock.dueOn), amount: clock.amount, provision: clock.provision }
    : null;
}

import { sql } from 'kysely';
import {
  type ComplaintDecision,
  complaintDecisions,
  complaintProvision,
  reviewClocks,
  type UnexaminedGround,
  unexaminedGrounds,
} from '../law/complaints.ts';
import { isProvisionId, type ProvisionId } from '../law/provisions.ts';
import { checkCommand } from '../sealing/sealedList.rules.ts';
import type {
  AfterAnswer,
  ComplaintAnswerRecord,
  ComplaintCoverRecord,
  ComplaintDecisionRecord,
  ComplaintReceiptRecord,
  ComplaintRecord,
  ComplaintTerm,
  MeasureRecord,
} from './complaintRecord.ts';
import {
  clockAt,
  type ComplaintLine,
  type ComplaintPaperScene,
  dayAt,
  pastOf,
  recordAt,
} from './complaintScene.queries.ts';

type Load<Record> = (scene: ComplaintPaperScene, line: ComplaintLine) => Promise<Record | undefined>;

export const complaintReceiptRecord: Load<ComplaintReceiptRecord> = async (scene, line) => {
  const record = recordAt(scene, line);
  if (!record) {
    return undefined;
  }
  if (line.stageAfter === 'body') {
    return {
      ...record,
      forward: null,
      answer: null,
      review: clockAt(scene, line, 'review') ?? (await termOf(scene, record)),
    };
  }
  return {
    ...record,
    forward: clockAt(scene, line, 'forward'),
    answer: clockAt(scene, line, 'answer'),
    review: await termOf(scene, record),
  };
};

/** How long the body will have: of the order, else as it was set on that day. */
async function termOf({ rows }: ComplaintPaperScene, { body, service, at }: ComplaintRecord): Promise<ComplaintTerm> {
  const { amount, provision, isSetting } = reviewClocks[body.kind];
  const { rows: set } = await sql<{ amount: number }>`
    select amount from complaint_term where body_kind = ${body.kind} and since <= ${at.toString()}
    order by since desc, id desc limit 1`.execute(rows);
  return {
    dueOn: null,
    amount: isSetting ? (set[0]?.amount ?? amount) : amount,
    provision: complaintProvision(service, provision),
  };
}

/** All the provider did until the body decided, or until it was sent back once more: what it did after its answer re-dates the letter. */
export const complaintAnswerRecord: Load<ComplaintAnswerRecord> = async (scene, answer) => {
  const { lines } = scene;
  const decided = lines.filter(({ act }) => act === 'decideComplaint').map(({ version }) => version);
  const since = decided.findLast(version => version < answer.version) ?? 0;
  const until = decided.find(version => version > answer.version) ?? Infinity;
  const satisfied = lines.filter(
    ({ act, version }) => act === 'satisfyComplaint' && version > since && version < until,
  );
  const last = [answer, ...satisfied].reduce((a, b) => (b.version > a.version ? b : a));
  const record = recordAt(scene, last);
  return (
    record && {
      ...record,
      signedBy: { name: answer.by, role: answer.role },
      answer: answer.remark ?? '',
      measures: measuresOf(satisfied),
      after: afterAnswer(scene, last, since > 0),
    }
  );
};

const measuresOf = (lines: readonly ComplaintLine[]): readonly MeasureRecord[] =>
  lines.map(({ facts, remark }) => ({ fully: facts['fully'] === true, text: remark ?? '' }));

function afterAnswer(scene: ComplaintPaperScene, last: ComplaintLine, sentBack: boolean): AfterAnswer {
  switch (last.stageAfter) {
    case 'closed':
      return { is: sentBack ? 'over' : 'satisfied' };
    case 'body': {
      const since = pastOf(scene, last).findLast(
        ({ act }) => act === 'forwardComplaint' || act === 'registerComplaint',
      );
      return { is: 'atBody', since: since ? dayAt(scene, since) : null, review: clockAt(scene, last, 'review') };
    }
    default:
      return { is: 'toForward', forward: clockAt(scene, last, 'forward') };
  }
}

export const complaintCoverRecord: Load<ComplaintCoverRecord> = async (scene, line) => {
  const record = recordAt(scene, line);
  if (!record) {
    return undefined;
  }
  const past = pastOf(scene, line);
  const answered = past.findLast(({ act }) => act === 'answerComplaint');
  return {
    ...record,
    text: scene.row.text,
    noCaseReason: scene.row.noCaseReason,
    measures: measuresOf(past.filter(({ act }) => act === 'satisfyComplaint')),
    answeredOn: answered ? dayAt(scene, answered) : null,
    sealed: await sealedWith(scene, line),
    review: clockAt(scene, line, 'review'),
  };
};

/** The file that was sealed in the same transaction. */
async function sealedWith(
  { rows, row }: ComplaintPaperScene,
  { facts }: ComplaintLine,
): Promise<ComplaintCoverRecord['sealed']> {
  const id = typeof facts['sealedFileId'] === 'number' ? facts['sealedFileId'] : null;
  const { rows: found } = await sql<{ listSha256: string; items: number }>`
    select s.list_sha256 as "listSha256",
      (select count(*)::int from sealed_item where sealed_file_id = s.id) as items
    from sealed_file s where s.complaint_id = ${row.id} and (s.id = ${id}::int or ${id}::int is null)
    order by s.id desc limit 1`.execute(rows);
  const file = found[0];
  return file ? { ...file, command: checkCommand(file.listSha256) } : null;
}

export const complaintDecisionRecord: Load<ComplaintDecisionRecord> = async (scene, line) => {
  const record = recordAt(scene, line);
  const decision = complaintDecisions.find(one => one === line.facts['decision']);
  if (!record || !decision) {
    return undefined;
  }
  return {
    ...record,
    decision,
    unexaminedGround: groundOf(line),
    reason: line.remark ?? '',
    provisions: provisionsOf(line),
    termEndsOn: await newTermEnd(scene, line, decision),
    answerBy: decision === 'sendBack' ? (clockAt(scene, line, 'answerAgain')?.dueOn ?? null) : null,
  };
};

const groundOf = ({ facts }: ComplaintLine): UnexaminedGround | null =>
  unexaminedGrounds.find(one => one === facts['unexaminedGround']) ?? null;

function provisionsOf({ facts }: ComplaintLine): readonly ProvisionId[] {
  const ids: unknown = facts['provisions'];
  return Array.isArray(ids) ? ids.filter(id => typeof id === 'string' && isProvisionId(id)) : [];
}

/** As the line of the case's history says that opened it again; a later reopening has a term of its own. */
async function newTermEnd(
  { rows, row }: ComplaintPaperScene,
  { facts }: ComplaintLine,
  decision: ComplaintDecision,
): Promise<Temporal.PlainDate | null> {
  const version = facts['caseVersion'];
  if (typeof version !== 'number' || (decision !== 'annulAndOrder' && decision !== 'annulAndGrant')) {
    return null;
  }
  const { rows: found } = await sql<{ day: string }>`
    select coalesce(e.changes #>> '{termEndsOn,after}', a.term_ends_on::text) as day
    from case_event e join application a on a.id = e.application_id
    where e.application_id = ${row.applicationId} and e.version = ${version}`.execute(rows);
  return found[0] ? Temporal.PlainDate.from(found[0].day) : null;
}

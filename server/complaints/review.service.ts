import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { type Rows, rowsOf } from '../database/rows.ts';
import { badInput, DomainError } from '../errors.ts';
import { annuls, type ComplaintDecision, decisionsOn, type UnexaminedGround } from '../law/complaints.ts';
import { isProvisionId } from '../law/provisions.ts';
import type { Actor } from '../officers/actor.ts';
import type { Services } from '../services.ts';
import { CourtNote } from './complaint.entity.ts';
import {
  type ComplaintActInput,
  type ComplaintDone,
  type ComplaintScene,
  performComplaintAct,
  performComplaintActIn,
} from './complaintAct.ts';
import { answerAgainDeadline } from './complaintClock.rules.ts';
import { conflictOf } from './conflict.rules.ts';
import { reopenCase } from './reopenCase.service.ts';

/** A reviewer takes it: nobody else decides it then. */
export function takeComplaint(services: Services, actor: Actor | undefined, input: ComplaintActInput) {
  return performComplaintAct(services, actor, 'takeComplaint', input, ({ complaint, actor: reviewer }) => {
    complaint.reviewerId = reviewer.officerId;
    return { facts: { reviewerId: reviewer.officerId } };
  });
}

export interface ReassignComplaintInput extends ComplaintActInput {
  /** Another reviewer of the body; null: it is free for any of them. */
  readonly reviewerId?: number | null;
  readonly reason: string;
}

/** Handed to another reviewer of the body, or put back for any of them: illness, leave, a conflict seen late. */
export function reassignComplaint(services: Services, actor: Actor | undefined, input: ReassignComplaintInput) {
  return performComplaintAct(services, actor, 'reassignComplaint', input, handOver);
}

/** The same as a part of what one transaction does, such as the answer for a missed date. */
export function reassignComplaintIn(
  services: Services,
  em: SqlEntityManager,
  actor: Actor,
  input: Omit<ReassignComplaintInput, 'idempotencyKey'>,
) {
  return performComplaintActIn(services, em, actor, 'reassignComplaint', input, handOver);
}

async function handOver(
  { em, complaint, facts }: ComplaintScene,
  { reviewerId = null, reason }: Pick<ReassignComplaintInput, 'reviewerId' | 'reason'>,
): Promise<ComplaintDone> {
  if (reviewerId !== null) {
    if (reviewerId === complaint.reviewerId || !(await reviewsFor(rowsOf(em), reviewerId, complaint.bodyId))) {
      throw badInput({ reviewerId: 'notAReviewerOfTheBody' });
    }
    const conflict = conflictOf(reviewerId, facts.involvement);
    if (conflict) {
      throw new DomainError('ACT_NOT_ALLOWED', {
        act: 'reassignComplaint',
        reason: 'conflictOfInterest',
        conflict,
      });
    }
  }
  const from = complaint.reviewerId ?? null;
  complaint.reviewerId = reviewerId;
  return { remark: reason, facts: { from, to: reviewerId } };
}

async function reviewsFor(rows: Rows, officerId: number, bodyId: number): Promise<boolean> {
  const { rows: found } = await sql`
    select 1 from role_grant g join officer o on o.id = g.officer_id and o.active
    where g.officer_id = ${officerId} and g.role = 'reviewer' and g.body_id = ${bodyId} and g.ended_at is null`.execute(
    rows,
  );
  return found.length > 0;
}

export interface DecideComplaintInput extends ComplaintActInput {
  readonly decision: ComplaintDecision;
  /** Only where it is left unexamined. */
  readonly unexaminedGround?: UnexaminedGround | null;
  /** The provisions the decision rests on, by their ids. */
  readonly provisions: readonly string[];
  readonly reason: string;
}

/** The body decides (EDU-17.1); a decision that annuls opens the case again in the same transaction. */
export function decideComplaint(services: Services, actor: Actor | undefined, input: DecideComplaintInput) {
  return performComplaintAct(services, actor, 'decideComplaint', input, async scene => {
    const { complaint, reckoning, now, officeDay, actor: reviewer } = scene;
    const { decision, unexaminedGround = null, provisions, reason } = input;
    check(scene, input);
    Object.assign(complaint, {
      reviewerId: reviewer.officerId,
      decision,
      unexaminedGround,
      decisionProvisions: [...provisions],
      decidedAt: now,
      decidedBy: reviewer.officerId,
    });
    const facts = { decision, unexaminedGround, provisions };
    if (decision === 'sendBack') {
      complaint.answeredAt = null;
      return {
        to: 'provider',
        remark: reason,
        facts,
        meets: ['complaintReview'],
        voids: ['complaintAnswer'],
        opens: [answerAgainDeadline(reckoning, complaint.service, officeDay)],
      };
    }
    const reopened = annuls(decision) ? await reopenCase(scene, decision, reason) : {};
    return {
      end: 'decided',
      remark: reason,
      facts: { ...facts, ...reopened },
      meets: ['complaintReview'],
      voids: ['complaintAnswer', 'complaintForward'],
    };
  });
}

function check({ complaint, facts }: ComplaintScene, input: DecideComplaintInput): void {
  const { decision, unexaminedGround, provisions } = input;
  const admitted: readonly ComplaintDecision[] = decisionsOn[complaint.subject];
  if (!admitted.includes(decision)) {
    throw new DomainError('ACT_NOT_ALLOWED', { act: 'decideComplaint', reason: 'decisionNotForSubject' });
  }
  if (annuls(decision) && (facts.caseOutcome === null || !facts.contestedStands)) {
    throw new DomainError('ACT_NOT_ALLOWED', { act: 'decideComplaint', reason: 'noCaseToReopen' });
  }
  if ((decision === 'leaveUnexamined') !== Boolean(unexaminedGround)) {
    throw badInput({ unexaminedGround: unexaminedGround ? 'groundNotNeeded' : 'groundMissing' });
  }
  if (!provisions.every(isProvisionId)) {
    throw badInput({ provisions: 'provisionUnknown' });
  }
}

export interface RecordCourtInput extends ComplaintActInput {
  readonly court: string;
  readonly claimNumber?: string | null;
  readonly filedOn: Temporal.PlainDate;
}

/** That a court was gone to: information, never a block (EDU-18.1, AMB-51). */
export function recordCourt(services: Services, actor: Actor | undefined, input: RecordCourtInput) {
  return performComplaintAct(services, actor, 'recordCourt', input, ({ em, complaint, now, reckoning, actor: by }) => {
    const { court, claimNumber = null, filedOn } = input;
    if (Temporal.PlainDate.compare(filedOn, now.toZonedDateTimeISO(reckoning.zone).toPlainDate()) > 0) {
      throw badInput({ filedOn: 'filedInFuture' });
    }
    em.create(CourtNote, {
      complaintId: complaint.id,
      court,
      claimNumber,
      filedOn,
      recordedAt: now,
      recordedBy: by.officerId,
    });
    return { facts: { filedOn: filedOn.toString() } };
  });
}

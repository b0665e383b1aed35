import { sql } from 'kysely';
import { lockOn } from '../database/lockOn.ts';
import { rowsOf } from '../database/rows.ts';
import { badInput, DomainError } from '../errors.ts';
import type { DeadlineKind, DeadlineRow } from '../deadlines/deadline.ts';
import { type BodyKind, complaintActs } from '../law/complaints.ts';
import type { Actor } from '../officers/actor.ts';
import type { Services } from '../services.ts';
import { competentBody } from './body.queries.ts';
import {
  type ComplaintActInput,
  type ComplaintDone,
  type ComplaintScene,
  performComplaintAct,
} from './complaintAct.ts';
import { answerDeadline, excusesForwarding } from './complaintClock.rules.ts';
import { reviewAt } from './complaintTerm.queries.ts';
import { reopenCase } from './reopenCase.service.ts';
import type { Annulment } from './reopening.rules.ts';
import { sealFile } from './sealedFile.service.ts';

export interface RegisterComplaintInput extends ComplaintActInput {
  readonly number: string;
}

/** Registered where it came: from the legal day of it run the 5 working days to answer, or those of the body to decide. */
export function registerComplaint(services: Services, actor: Actor | undefined, input: RegisterComplaintInput) {
  return performComplaintAct(services, actor, 'registerComplaint', input, async scene => {
    const { complaint, reckoning, now, officeDay } = scene;
    await requireFreeNumber(scene, input.number);
    Object.assign(complaint, { number: input.number, registeredAt: now, registeredOn: officeDay });
    const facts = { number: input.number, registeredOn: officeDay.toString() };
    if (complaint.door === 'body') {
      // Until now it ran from the arrival, so that nothing at the door is forgotten.
      return {
        to: 'body',
        voids: ['complaintReview'],
        opens: [await putBeforeBody(scene, 'complaintRegistered')],
        facts,
      };
    }
    return { opens: [answerDeadline(reckoning, complaint.service, officeDay)], facts };
  });
}

/** Whoever registers it gives it a number of their own book. */
async function requireFreeNumber({ em, complaint }: ComplaintScene, number: string): Promise<void> {
  const { id, door, providerId, bodyId } = complaint;
  const book = door === 'body' ? sql`body_id = ${bodyId}` : sql`provider_id = ${providerId}`;
  await lockOn(em, 'complaintNumber', door, door === 'body' ? bodyId : providerId, number);
  const { rows } = await sql`
    select 1 from complaint where ${book} and door = ${door} and number = ${number} and id <> ${id}`.execute(
    rowsOf(em),
  );
  if (rows.length > 0) {
    throw badInput({ number: 'numberTaken' });
  }
}

/** The body has it, and its days to decide run; its reviewers read the case from now on. */
async function putBeforeBody(
  { em, complaint, facts, reckoning, now, officeDay }: ComplaintScene,
  startEvent: 'complaintRegistered' | 'complaintForwarded',
): Promise<DeadlineRow> {
  const rows = rowsOf(em);
  complaint.atBodySince = now;
  await sql`
    update application set body_ids = array_append(body_ids, ${complaint.bodyId})
    where id = ${complaint.applicationId} and not ${complaint.bodyId} = any(body_ids)`.execute(rows);
  const { rows: found } = await sql<{ kind: typeof facts.bodyKind }>`
    select kind from reviewing_body where id = ${complaint.bodyId}`.execute(rows);
  const body = found[0]?.kind ?? facts.bodyKind;
  return reviewAt(rows, body, { reckoning, service: complaint.service, startEvent, startOn: officeDay });
}

/** It is no longer before the body: the case is not for its reviewers, unless another complaint about it is. */
async function takeFromBody({ em, complaint }: ComplaintScene): Promise<void> {
  await sql`
    update application set body_ids = array_remove(body_ids, ${complaint.bodyId})
    where id = ${complaint.applicationId} and not exists (
      select from complaint o where o.application_id = ${complaint.applicationId} and o.body_id = ${complaint.bodyId}
        and o.id <> ${complaint.id} and o.at_body_since is not null)`.execute(rowsOf(em));
}

export interface SatisfyComplaintInput extends ComplaintActInput {
  /** Whether the demands are met in full: in part it excuses from nothing. */
  readonly fully: boolean;
  readonly measure: string;
  /** How the provider takes back its own decision, where one stands: in full it is not satisfied without. */
  readonly annulment?: Annulment | null;
}

/** A decision or another act that meets the demands; in full and within the 3 days it need not be sent on (EDU-17.4). */
export function satisfyComplaint(services: Services, actor: Actor | undefined, input: SatisfyComplaintInput) {
  return performComplaintAct(services, actor, 'satisfyComplaint', input, async scene => {
    const { complaint, now, facts } = scene;
    const annulment = annulmentOf(scene, input);
    Object.assign(complaint, { satisfiedAt: now, satisfiedFully: input.fully });
    const excused =
      facts.forwardUntil !== null &&
      !facts.isForwarded &&
      excusesForwarding({ fully: input.fully, at: now }, { dueAt: Temporal.Instant.from(facts.forwardUntil) });
    const reopened = annulment ? await reopenCase(scene, annulment, input.measure) : {};
    return {
      remark: input.measure,
      facts: { fully: input.fully, excused, ...(annulment && { annulment, ...reopened }) },
      meets: excused ? ['complaintForward'] : [],
      ...(excused && facts.isAnswered && overAs('satisfied')),
    };
  });
}

/** What is decided stands until it is taken back: to say that all is granted does not do it. */
function annulmentOf({ complaint, facts }: ComplaintScene, { fully, annulment }: SatisfyComplaintInput) {
  const stands = complaint.subject === 'decision' && facts.caseOutcome !== null && facts.contestedStands;
  if (fully && stands && !annulment) {
    throw badInput({ annulment: 'annulmentNeeded' });
  }
  if (annulment && !(fully && stands)) {
    throw badInput({ annulment: 'annulmentNotNeeded' });
  }
  return annulment;
}

export interface AnswerComplaintInput extends ComplaintActInput {
  readonly answer: string;
}

/** The provider's own answer (EDU-17.5); it ends a complaint that was satisfied in time, or sent back. */
export function answerComplaint(services: Services, actor: Actor | undefined, input: AnswerComplaintInput) {
  return performComplaintAct(services, actor, 'answerComplaint', input, ({ complaint, now, facts }) => {
    complaint.answeredAt = now;
    return {
      remark: input.answer,
      meets: ['complaintAnswer'],
      ...(facts.stage === 'provider' && facts.decision === 'sendBack'
        ? overAs('answered')
        : facts.excused && !facts.isForwarded && overAs('satisfied')),
    };
  });
}

const overAs = (end: NonNullable<ComplaintDone['end']>): Pick<ComplaintDone, 'to' | 'end'> => ({ to: 'closed', end });

export interface ForwardComplaintInput extends ComplaintActInput {
  /** Another competent body than the one it would go to. */
  readonly bodyId?: number | null;
}

/** Sent on to the body with the administrative case, sealed as it stands (EDU-17.3). */
export function forwardComplaint(services: Services, actor: Actor | undefined, input: ForwardComplaintInput) {
  return performComplaintAct(services, actor, 'forwardComplaint', input, async scene => {
    const { em, complaint, now } = scene;
    if (input.bodyId) {
      complaint.bodyId = (await competentBody(rowsOf(em), input.bodyId, complaint)).id;
    }
    complaint.forwardedAt = now;
    const opens = [await putBeforeBody(scene, 'complaintForwarded')];
    const sealed = await sealIfThereIsACase(scene);
    return { meets: ['complaintForward'], opens, facts: { bodyId: complaint.bodyId, ...sealed } };
  });
}

async function sealIfThereIsACase({ em, services, complaint, actor, now }: ComplaintScene) {
  const { applicationId } = complaint;
  if (applicationId === null || applicationId === undefined) {
    return {};
  }
  await em.flush();
  const { rows } = await sql<{ version: number }>`
    select version from application where id = ${applicationId} for update`.execute(rowsOf(em));
  const caseVersion = rows[0]?.version;
  if (caseVersion === undefined) {
    throw new DomainError('FORBIDDEN_OR_UNKNOWN');
  }
  const sealed = await sealFile(em, services, {
    complaintId: complaint.id,
    applicationId,
    caseVersion,
    sealedAt: now,
    sealedBy: actor.officerId,
  });
  return { sealedFileId: sealed.id, listSha256: sealed.listSha256, items: sealed.items };
}

export interface RedirectComplaintInput extends ComplaintActInput {
  /** A body of this system; it arrives there now. */
  readonly bodyId?: number | null;
  /** Somebody else: here the complaint ends. */
  readonly toWhom?: string | null;
  readonly reason: string;
}

/** Came to the wrong addressee: sent on to the right one, on record (NFO-REDIRECTION). */
export function redirectComplaint(services: Services, actor: Actor | undefined, input: RedirectComplaintInput) {
  return performComplaintAct(services, actor, 'redirectComplaint', input, async scene => {
    const { em, complaint } = scene;
    const { bodyId, toWhom, reason } = input;
    const atProvider = complaint.stage !== 'body' && complaint.door === 'provider';
    const isOfCorporation = complaint.respondent === 'corporation';
    // About its own act on a case the provider is the right addressee: it sends the complaint on with the case (EDU-17.3).
    if (atProvider && !isOfCorporation && (bodyId || complaint.applicationId)) {
      const { provision } = complaintActs[complaint.service].forwardComplaint;
      throw new DomainError('ACT_NOT_ALLOWED', { act: 'redirectComplaint', reason: 'forwardInstead' }, provision);
    }
    if (complaint.stage === 'body') {
      await takeFromBody(scene);
    }
    if (bodyId && !toWhom) {
      const before = complaint.bodyId;
      // No body begins its days anew by redirecting to itself.
      if (bodyId === before && (complaint.door === 'body' || complaint.forwardedAt)) {
        throw badInput({ bodyId: 'targetMissing' });
      }
      // The provider's own answer is owed wherever the body sends the complaint.
      const voids: DeadlineKind[] = [
        'complaintReview',
        ...(complaint.stage === 'body' ? [] : (['complaintAnswer'] as const)),
      ];
      const body = await competentBody(rowsOf(em), bodyId, complaint);
      Object.assign(complaint, {
        bodyId: body.id,
        door: 'body',
        number: null,
        registeredAt: null,
        registeredOn: null,
        atBodySince: null,
        reviewerId: null,
      });
      return {
        meets: isOfCorporation ? ['complaintForward'] : [],
        voids: isOfCorporation ? voids : [...voids, 'complaintForward'],
        opens: [await atTheDoor(scene, body.kind)],
        to: 'registration',
        remark: reason,
        facts: { from: before, to: body.id },
      };
    }
    if (!toWhom || bodyId) {
      throw badInput({ bodyId: 'targetMissing' });
    }
    const voids = ['complaintForward', 'complaintAnswer', 'complaintReview'] as const;
    return { voids, end: 'redirected', remark: `${toWhom}: ${reason}`, facts: { outside: true } };
  });
}

/** Until the body registers it, its days to decide run from the arrival there. */
function atTheDoor({ em, complaint, reckoning, now }: ComplaintScene, body: BodyKind): Promise<DeadlineRow> {
  const startOn = now.toZonedDateTimeISO(reckoning.zone).toPlainDate();
  const start = { startEvent: 'complaintArrived', startOn } as const;
  return reviewAt(rowsOf(em), body, { reckoning, service: complaint.service, ...start });
}

export interface WithdrawComplaintInput extends ComplaintActInput {
  readonly reason: string;
}

/** Whoever complained has withdrawn it: its clocks stand still (NFO-COMPLAINT-WITHDRAWAL). */
export function withdrawComplaint(services: Services, actor: Actor | undefined, input: WithdrawComplaintInput) {
  return performComplaintAct(services, actor, 'withdrawComplaint', input, async scene => {
    await takeFromBody(scene);
    return {
      end: 'withdrawn',
      remark: input.reason,
      voids: ['complaintForward', 'complaintAnswer', 'complaintReview'],
    };
  });
}

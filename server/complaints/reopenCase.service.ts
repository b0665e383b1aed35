import { sql } from 'kysely';
import { type ActScene, conclude, lockCase, reckoningsOf, sceneOf } from '../applications/act.ts';
import { endHolding, mayHold } from '../assignments/holder.service.ts';
import { Parcel } from '../custody/parcel.entity.ts';
import { rowsOf } from '../database/rows.ts';
import { Deadline } from '../deadlines/deadline.entity.ts';
import { pointsOnReopening } from '../deadlines/move.rules.ts';
import { termEndOf } from '../deadlines/plan.rules.ts';
import { ChecklistItem, Document } from '../documents/document.entity.ts';
import { DomainError, known } from '../errors.ts';
import { lastDecision } from '../hearings/preliminaryDecision.service.ts';
import { addRemark } from '../history/caseRemark.entity.ts';
import type { StageId } from '../law/law.ts';
import { annulLines } from '../register/register.service.ts';
import type { ComplaintScene } from './complaintAct.ts';
import { type Annulment, canBeAssigned, stageToReopen } from './reopening.rules.ts';

/**
 * The contested decision has fallen: the case is open again where it was taken, with a term of its own from the day
 * after (NFO-REOPENED). A line of its history; only a complaint does it, decided by the body or satisfied by the provider.
 */
export async function reopenCase(
  { services, em, actor, role, complaint, officeDay }: ComplaintScene,
  annulment: Annulment,
  reason: string,
): Promise<{ readonly caseVersion: number }> {
  const application = known(await lockCase(em, known(complaint.applicationId)));
  // Whoever held the case until now may have taken the decision back.
  if (!application.outcome) {
    throw new DomainError('ACT_NOT_ALLOWED', { act: 'decideComplaint', reason: 'noCaseToReopen' });
  }
  const scene = await sceneOf(services, em, { actor, role }, application);
  const to = stageToReopen(scene.procedure, scene.facts, annulment);
  await dropWhatRested(scene, reason);
  const place = await bringToSomebody(scene, to);
  const granted = annulment === 'annulAndGrant' ? await confirmAll(scene) : {};
  Object.assign(application, {
    outcome: null,
    ground: null,
    refusalReason: null,
    correctionRequested: null,
    reopenedOn: officeDay,
  });
  const { provider } = await reckoningsOf(scene);
  application.termEndsOn = termEndOf(provider, application);
  addRemark(em, application, reason);
  await conclude(scene, 'reopenCase', {
    to,
    startEvent: 'reopened',
    startedOn: officeDay,
    opens: pointsOnReopening(provider, application, to),
    facts: { complaintId: complaint.id, decision: annulment, ...place, ...granted },
  });
  return { caseVersion: application.version };
}

/** What was asked for is granted: the documents count as confirmed and the package as complete; what they were is kept. */
async function confirmAll({ em, application, now, actor }: ActScene) {
  const confirmations: Record<number, string> = {};
  for (const document of await em.find(Document, { applicationId: application.id })) {
    confirmations[document.id] = document.confirmation;
    document.confirmation = 'confirmed';
  }
  for (const item of await em.find(ChecklistItem, { applicationId: application.id, state: 'missing' })) {
    Object.assign(item, { state: 'presented', recordedAt: now, recordedBy: actor.officerId });
  }
  return { confirmationsBefore: confirmations };
}

/**
 * While it was closed its unit may have been closed too, and its officer may have left. Without an officer it stands
 * only where it can be given one; elsewhere it stays with whoever had it, until the supervisor or the head replaces them.
 */
async function bringToSomebody(scene: ActScene, to: StageId) {
  const { em, application, procedure } = scene;
  const { unitId: unitBefore, assigneeId } = application;
  const unitId = await openUnitFor(scene);
  application.unitId = unitId;
  const moved = unitId === (unitBefore ?? null) ? {} : { unitBefore, unitId };
  if (!assigneeId || !canBeAssigned(procedure, to) || (await mayHold(em, application, assigneeId))) {
    return moved;
  }
  await endHolding(scene);
  application.assigneeId = null;
  return { ...moved, officerBefore: assigneeId };
}

/** Its own, or the first of the provider, which always keeps one open. Whoever closes units there waits. */
async function openUnitFor({ em, application }: ActScene): Promise<number | null> {
  const { providerId, unitId } = application;
  if (!unitId) {
    return null;
  }
  const rows = rowsOf(em);
  await sql`select 1 from provider where id = ${providerId} for share`.execute(rows);
  const { rows: open } = await sql<{ id: number }>`
    select id from unit where provider_id = ${providerId} and closed_at is null
    order by id = ${unitId} desc, id limit 1`.execute(rows);
  return known(open[0]).id;
}

/** With the decision falls what rested on it: its lines in the book, its preliminary decision, its dates, its parcel. */
async function dropWhatRested(scene: ActScene, reason: string): Promise<void> {
  const { em, application, now } = scene;
  const of = { applicationId: application.id };
  await annulLines(scene, reason);
  Object.assign((await lastDecision(em, { ...of, outcome: 'refusal' })) ?? {}, { outcome: 'annulled' });
  for (const deadline of await em.find(Deadline, { ...of, state: 'open' })) {
    Object.assign(deadline, { state: 'void', endedAt: now });
  }
  for (const parcel of await em.find(Parcel, { ...of, arrivedAt: null, recalledAt: null })) {
    parcel.recalledAt = now;
  }
  await em.flush();
}

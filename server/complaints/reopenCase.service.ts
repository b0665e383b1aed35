import { type ActScene, conclude, lockCase, reckoningsOf, sceneOf } from '../applications/act.ts';
import { Parcel } from '../custody/parcel.entity.ts';
import { Deadline } from '../deadlines/deadline.entity.ts';
import { pointsOnReopening } from '../deadlines/move.rules.ts';
import { termEndOf } from '../deadlines/plan.rules.ts';
import { ChecklistItem, Document } from '../documents/document.entity.ts';
import { DomainError, known } from '../errors.ts';
import { lastDecision } from '../hearings/preliminaryDecision.service.ts';
import { addRemark } from '../history/caseRemark.entity.ts';
import { annulLines } from '../register/register.service.ts';
import type { ComplaintScene } from './complaintAct.ts';
import { type Annulment, stageToReopen } from './reopening.rules.ts';

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
    facts: { complaintId: complaint.id, decision: annulment, ...granted },
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

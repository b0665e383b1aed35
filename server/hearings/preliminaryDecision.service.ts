import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { type ActInput, type ActScene, type Done, performAct, reckoningsOf } from '../applications/act.ts';
import { Document } from '../documents/document.entity.ts';
import { badInput, DomainError } from '../errors.ts';
import { groundsNeedingHearing } from '../editions/hearingRequirement.queries.ts';
import { addRemark } from '../history/caseRemark.entity.ts';
import type { GroundId, Service } from '../law/law.ts';
import { isRefusalReason, quotesAnAnswer, reasonsFor, refusalReasons } from '../law/refusalReasons.ts';
import { termOfStage } from '../deadlines/deadline.service.ts';
import { pointsAfterWithdrawal } from '../deadlines/move.rules.ts';
import { plan } from '../deadlines/plan.rules.ts';
import type { Actor } from '../officers/actor.ts';
import { type Services } from '../services.ts';
import { rowsOf } from '../database/rows.ts';
import type { HearingEnd, LateRoute, PreliminaryOutcome } from './hearing.ts';
import { Hearing, HearingSeat, LateRefusal, PreliminaryDecision, PreliminaryGround } from './hearing.entity.ts';
import { noticeDeadline } from './hearingPlan.rules.ts';
import { routeNeeded } from './lateRoute.rules.ts';
import { stageAfterHearing } from './stageAfterHearing.rules.ts';

export interface PreliminaryGroundInput {
  readonly documentId: number;
  readonly ground: GroundId;
  /** From the catalogue of reasons. */
  readonly reason: string;
  readonly note?: string | null;
}

export interface DraftPreliminaryDecisionInput extends ActInput {
  readonly grounds: readonly PreliminaryGroundInput[];
}

/** A ground of item 9 is there: the preliminary decision to refuse, with a reason for every document it touches (EDU-10.H1). */
export function draftPreliminaryDecision(
  services: Services,
  actor: Actor | undefined,
  input: DraftPreliminaryDecisionInput,
) {
  return performAct(services, actor, 'draftPreliminaryDecision', input, async scene => {
    const { em, application, now } = scene;
    await checkGrounds(scene, input.grounds);
    const decision = em.create(PreliminaryDecision, {
      applicationId: application.id,
      stageBefore: application.stage,
      draftedAt: now,
      draftedBy: scene.actor.officerId,
    });
    await em.flush();
    for (const { documentId, ground, reason, note } of input.grounds) {
      em.create(PreliminaryGround, {
        decisionId: decision.id,
        applicationId: application.id,
        documentId,
        ground,
        reason,
        note: note ?? null,
      });
    }
    const { provider } = await reckoningsOf(scene);
    return {
      opens: [noticeDeadline(plan(provider, application))],
      facts: { grounds: input.grounds.map(({ documentId, ground, reason }) => ({ documentId, ground, reason })) },
    };
  });
}

async function checkGrounds(
  { em, application, edition }: ActScene,
  grounds: readonly PreliminaryGroundInput[],
): Promise<void> {
  if (grounds.length === 0) {
    throw badInput({ grounds: 'required' });
  }
  const documents = await em.find(Document, { applicationId: application.id });
  const heard = await groundsNeedingHearing(rowsOf(em), edition);
  const seen = new Set<string>();
  for (const { documentId, ground, reason } of grounds) {
    const document = documents.find(({ id }) => id === documentId);
    if (!document) {
      throw badInput({ grounds: 'documentsOfThisCase' });
    }
    if (!heard.includes(ground)) {
      throw new DomainError('ACT_NOT_ALLOWED', { act: 'draftPreliminaryDecision', reason: 'noHearingGround' });
    }
    if (!isReasonFor(application.service, ground, reason)) {
      throw badInput({ grounds: 'reasonOfTheGround' });
    }
    // Silence is no answer: what is said to have been answered has been answered (AMB-06).
    if (quotesAnAnswer(reason) && document.confirmation !== 'denied') {
      throw badInput({ grounds: 'nobodyDeniedIt' });
    }
    const key = `${documentId} ${reason}`;
    if (seen.has(key)) {
      throw badInput({ grounds: 'sameReasonTwice' });
    }
    seen.add(key);
  }
}

/** Grounds outside item 9 are heard about only where an administrator wants it: they are their own reason. */
function isReasonFor(service: Service, ground: GroundId, reason: string): boolean {
  return isRefusalReason(reason)
    ? refusalReasons[reason].ground === ground && reasonsFor(service).includes(reason)
    : reason === ground;
}

export interface AllowLateRefusalInput extends ActInput {
  readonly route: LateRoute;
  readonly reason: string;
}

/** From the last lawful day of the notice on, a refusal goes forward only on the supervisor's decision, on record. */
export function allowLateRefusal(services: Services, actor: Actor | undefined, input: AllowLateRefusalInput) {
  return performAct(services, actor, 'allowLateRefusal', input, scene => {
    const { em, application, facts, now, officeDay } = scene;
    const { route } = input;
    if (route !== routeNeeded(facts.hearing, officeDay)) {
      throw badInput({ route: 'routeOfAnotherDay' });
    }
    // The Code gives an extension to the head alone.
    if (route === 'extension' && scene.role !== 'head') {
      throw new DomainError('ACT_NOT_ALLOWED', { act: 'allowLateRefusal', reason: 'headDecides' }, 'CODE-76');
    }
    const { officerId } = scene.actor;
    em.create(LateRefusal, { applicationId: application.id, route, decidedAt: now, decidedBy: officerId });
    addRemark(em, application, input.reason);
    return { facts: { route } };
  });
}

export interface DecideAfterHearingInput extends ActInput {
  readonly reason: string;
}

/** The ground has fallen away before the decision: the case goes on from where it was. */
export function withdrawPreliminaryDecision(
  services: Services,
  actor: Actor | undefined,
  input: DecideAfterHearingInput,
) {
  return performAct(services, actor, 'withdrawPreliminaryDecision', input, async scene => {
    const decision = await openDecision(scene);
    await endHearing(scene, decision, 'withdrawn');
    addRemark(scene.em, scene.application, input.reason);
    return goOn(scene, decision, 'withdrawn');
  });
}

/** What was heard speaks for the document: apostille (EDU-10.H10). Its documents count as confirmed by the decision. */
export function grantAfterHearing(services: Services, actor: Actor | undefined, input: DecideAfterHearingInput) {
  return performAct(services, actor, 'grantAfterHearing', input, async scene => {
    const { em, application } = scene;
    const decision = await openDecision(scene);
    const grounds = await em.find(PreliminaryGround, { decisionId: decision.id });
    for (const document of await em.find(Document, { id: { $in: grounds.map(({ documentId }) => documentId) } })) {
      document.confirmation = 'confirmed';
    }
    addRemark(em, application, input.reason);
    return goOn(scene, decision, 'apostille');
  });
}

async function goOn(
  scene: ActScene,
  decision: PreliminaryDecision,
  outcome: Exclude<PreliminaryOutcome, 'refusal'>,
): Promise<Done> {
  const { em, application, facts, procedure } = scene;
  end(scene, decision, outcome);
  await em.flush();
  const documents = await em.find(Document, { applicationId: application.id });
  const confirmed = documents.filter(({ confirmation }) => confirmation === 'confirmed').length;
  const to = stageAfterHearing(procedure, { ...facts, documentsConfirmed: confirmed }, decision.stageBefore);
  const { provider } = await reckoningsOf(scene);
  // Back where it was, the stage goes on with the term it had.
  const before = to === decision.stageBefore ? await termOfStage(em, application, to) : undefined;
  return {
    to,
    ...(before && { startEvent: before.startEvent, startedOn: before.startOn }),
    voids: ['hearingNotice', 'hearing', 'objections'],
    opens: pointsAfterWithdrawal(provider, application, {
      entering: to,
      noticeSent: decision.noticeSentAt !== null && decision.noticeSentAt !== undefined,
    }),
    facts: { outcome },
  };
}

/** A reasoned refusal on the grounds heard (EDU-10.H10); each is named with its provision. */
export function refuseOnMerits(services: Services, actor: Actor | undefined, input: DecideAfterHearingInput) {
  return performAct(services, actor, 'refuseOnMerits', input, async scene => {
    const { em, application } = scene;
    const decision = await openDecision(scene);
    const grounds = await em.find(PreliminaryGround, { decisionId: decision.id }, { orderBy: { id: 'asc' } });
    const [first] = grounds;
    Object.assign(application, { outcome: 'refusal', ground: first?.ground ?? null, refusalReason: input.reason });
    end(scene, decision, 'refusal');
    addRemark(em, application, input.reason);
    return { facts: { grounds: grounds.map(({ documentId, ground, reason }) => ({ documentId, ground, reason })) } };
  });
}

function end({ now, actor }: ActScene, decision: PreliminaryDecision, outcome: PreliminaryOutcome): void {
  Object.assign(decision, { endedAt: now, endedBy: actor.officerId, outcome });
}

/** The head sends a refusal back unsigned: its preliminary decision is open again. */
export async function reopenDecision({ em, application }: ActScene): Promise<void> {
  const decision = await lastDecision(em, { applicationId: application.id, outcome: 'refusal' });
  Object.assign(decision ?? {}, { endedAt: null, endedBy: null, outcome: null });
}

export async function lastDecision(
  em: SqlEntityManager,
  of: { readonly applicationId: number; readonly outcome?: PreliminaryOutcome },
): Promise<PreliminaryDecision | undefined> {
  const [decision] = await em.find(PreliminaryDecision, of, { orderBy: { id: 'desc' }, limit: 1 });
  return decision;
}

export function openDecision({ em, application }: ActScene): Promise<PreliminaryDecision> {
  return em.findOneOrFail(PreliminaryDecision, { applicationId: application.id, endedAt: null });
}

export function hearingAhead({ em }: ActScene, { id }: PreliminaryDecision): Promise<Hearing | null> {
  return em.findOne(Hearing, { decisionId: id, endedAt: null });
}

/** What is over leaves its room and its officers free. */
export async function endHearing(
  scene: ActScene,
  decision: PreliminaryDecision,
  reason: HearingEnd,
): Promise<Hearing | null> {
  const { em, now } = scene;
  const hearing = await hearingAhead(scene, decision);
  if (hearing) {
    Object.assign(hearing, { endedAt: now, endReason: reason });
    for (const seat of await em.find(HearingSeat, { hearingId: hearing.id })) {
      seat.releasedAt = now;
    }
    await em.flush();
  }
  return hearing;
}

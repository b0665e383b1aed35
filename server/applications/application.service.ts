import { sql } from 'kysely';
import { lockOn } from '../database/lockOn.ts';
import { rowsOf } from '../database/rows.ts';
import { markMissing, markPresented, missingRequirements } from '../documents/checklist.service.ts';
import { badInput, DomainError } from '../errors.ts';
import { addRemark } from '../history/caseRemark.entity.ts';
import { pastConfirmation } from '../hearings/stageAfterHearing.rules.ts';
import type { GroundId, StageId } from '../law/law.ts';
import type { Actor } from '../officers/actor.ts';
import { quoteDuty } from '../payments/payment.service.ts';
import type { Services } from '../services.ts';
import { type ActInput, type ActScene, performAct } from './act.ts';
import { Applicant } from './application.entity.ts';
import { startWaiting } from './waitingPeriod.service.ts';

export interface RegisterApplicationInput extends ActInput {
  /** Number given by the unified electronic document management system. */
  readonly number: string;
  readonly unitId: number;
}

/** The office registers on the day of arrival and hands the case to the responsible unit (EDU-10.1, EDU-11.1). */
export function registerApplication(services: Services, actor: Actor | undefined, input: RegisterApplicationInput) {
  return performAct(services, actor, 'registerApplication', input, async ({ em, application, now }) => {
    await lockOn(em, 'number', application.providerId, input.number);
    const { rows } = await sql<{ unit: boolean; taken: boolean }>`
      select exists (
          select 1 from unit where id = ${input.unitId} and provider_id = ${application.providerId} and closed_at is null
          for key share) as unit,
        exists (select 1 from application where provider_id = ${application.providerId} and number = ${input.number}) as taken
    `.execute(rowsOf(em));
    if (!rows[0]?.unit) {
      throw badInput({ unitId: 'unitOfAnotherProvider' });
    }
    if (rows[0].taken) {
      throw badInput({ number: 'numberTaken' });
    }
    Object.assign(application, { number: input.number, unitId: input.unitId, registeredAt: now });
    return { facts: { unitId: input.unitId } };
  });
}

export interface ConfirmCompletenessInput extends ActInput {
  /** Items of the checklist found presented at the check. */
  readonly presented: readonly string[];
}

export function confirmCompleteness(services: Services, actor: Actor | undefined, input: ConfirmCompletenessInput) {
  return performAct(services, actor, 'confirmCompleteness', input, async scene => {
    const { em, application, procedure, facts, now, today } = scene;
    await markPresented(em, application, input.presented, { by: scene.actor.officerId, at: now });
    const missing = await missingRequirements(em, application);
    const row = procedure.acts.confirmCompleteness;
    if (missing.length > 0) {
      throw new DomainError(
        'ACT_NOT_ALLOWED',
        { act: 'confirmCompleteness', reason: 'requirementsMissing', missing: missing.join(', ') },
        row?.provision,
      );
    }
    const on = (to: StageId | 'stay' = 'stay') => (to === 'stay' ? to : pastConfirmation(procedure, facts, to));
    if (application.channel === 'corporation') {
      return { to: on(row?.to) };
    }
    // Prepaid at the rate of its day: nothing to wait for (EDU-STD-6.5).
    const quote = facts.paidTiyn > 0 ? undefined : await quoteDuty(em, application, today, now);
    const isPaid = facts.paidTiyn >= (quote?.amountTiyn ?? facts.dutyTiyn);
    return { to: on(isPaid ? row?.orTo?.[0] : row?.to), facts: { paid: isPaid } };
  });
}

export interface RequestCorrectionInput extends ActInput {
  readonly whatToCorrect: string;
}

/** Wrong fields or attachments: told at once, while the end of the term stays where it is (AMB-23). */
export function requestCorrection(services: Services, actor: Actor | undefined, input: RequestCorrectionInput) {
  return performAct(services, actor, 'requestCorrection', input, ({ em, application, now }) => {
    application.correctionRequested = input.whatToCorrect;
    startWaiting(em, application, 'correction', now);
    addRemark(em, application, input.whatToCorrect);
    return {};
  });
}

export interface RefuseInput extends ActInput {
  /** What is missing or expired, and what the applicant can do about it. */
  readonly reason: string;
}

function refuse({ em, application }: ActScene, ground: GroundId, reason: string) {
  Object.assign(application, { outcome: 'refusal', ground, refusalReason: reason });
  addRemark(em, application, reason);
  return { facts: { ground } };
}

export interface RefuseIncompleteInput extends RefuseInput {
  /** Items the check found missing, though they were ticked at intake. */
  readonly missing?: readonly string[] | null;
}

/** The check of the officer decides what is missing, not the tick of the counter (EDU-10.3a, b). */
export function refuseIncomplete(services: Services, actor: Actor | undefined, input: RefuseIncompleteInput) {
  return performAct(services, actor, 'refuseIncomplete', input, async scene => {
    const { em, application, procedure, now } = scene;
    await markMissing(em, application, input.missing ?? [], { by: scene.actor.officerId, at: now });
    const missing = await missingRequirements(em, application);
    if (missing.length === 0) {
      const provision = procedure.acts.refuseIncomplete?.provision;
      throw new DomainError('ACT_NOT_ALLOWED', { act: 'refuseIncomplete', reason: 'nothingMissing' }, provision);
    }
    const { facts } = refuse(scene, 'incomplete', input.reason);
    return { facts: { ...facts, missing } };
  });
}

export interface RefuseExpiredInput extends RefuseInput {
  readonly what: 'identity' | 'powerOfAttorney';
  readonly expiredOn: Temporal.PlainDate;
}

/** The identity document or the power of attorney has expired: never the diploma (AMB-24). */
export function refuseExpired(services: Services, actor: Actor | undefined, input: RefuseExpiredInput) {
  return performAct(services, actor, 'refuseExpired', input, async scene => {
    const { em, application, today } = scene;
    const { what, expiredOn } = input;
    if (Temporal.PlainDate.compare(expiredOn, today) >= 0) {
      throw badInput({ expiredOn: 'notExpired' });
    }
    const { powerKind, powerValidUntil } = await em.findOneOrFail(Applicant, application.id);
    if (what === 'powerOfAttorney' && (!powerKind || (powerValidUntil && !powerValidUntil.equals(expiredOn)))) {
      throw badInput({ expiredOn: 'otherThanRecorded' });
    }
    const { facts } = refuse(scene, 'expired', input.reason);
    return { facts: { ...facts, what, expiredOn: expiredOn.toString() } };
  });
}

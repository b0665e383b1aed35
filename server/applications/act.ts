import { LockMode, type SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { today } from '../clock.ts';
import { rowsOf } from '../database/rows.ts';
import { endDeadlines, openStageDeadline, reckoningsFor, setNextDue } from '../deadlines/deadline.service.ts';
import { DomainError } from '../errors.ts';
import { type ActResult, type IdempotentInput, once } from '../history/actRequest.service.ts';
import { CaseEvent } from '../history/caseEvent.entity.ts';
import { getEdition } from '../law/editions.ts';
import type { ActName, Edition, Procedure, Role, StageId } from '../law/law.ts';
import type { Actor } from '../officers/actor.ts';
import { requirePermission, roleFor } from '../officers/permissions.ts';
import { freshManager, type Services } from '../services.ts';
import { Application } from './application.entity.ts';
import { possibility } from './application.rules.ts';
import type { CaseFacts } from './facts.ts';
import { findCaseFacts } from './facts.queries.ts';
import { endWaiting, startWaiting } from './waitingPeriod.service.ts';

export interface ActInput extends IdempotentInput {
  readonly applicationId: number;
  /** The version the officer saw; another one is refused with STALE_VERSION, naming who changed what and when. */
  readonly expectedVersion: number;
}

/** Everything an act works with inside its transaction. */
export interface ActScene {
  readonly services: Services;
  readonly em: SqlEntityManager;
  readonly actor: Actor;
  readonly role: Role;
  readonly application: Application;
  readonly facts: CaseFacts;
  readonly edition: Edition;
  readonly procedure: Procedure;
  readonly zone: string;
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
}

/** What an act says of itself when it is done. */
export interface Done {
  /** Facts for the history: numbers, dates and reasons, no personal data. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** Where the case goes; absent: where the procedure says; `stay`: the stage is not complete yet. */
  readonly to?: StageId | 'stay';
}

/**
 * One act on one case, in one transaction: lock, check, change, deadlines, history.
 * Throws FORBIDDEN_OR_UNKNOWN, STALE_VERSION, ACT_NOT_ALLOWED (with reason and provision) or what `change` throws.
 */
export async function performAct<Input extends ActInput>(
  services: Services,
  actor: Actor | undefined,
  act: ActName,
  input: Input,
  change: (scene: ActScene, input: Input) => Promise<Done> | Done,
): Promise<ActResult> {
  if (!actor) {
    throw new DomainError('UNAUTHENTICATED');
  }
  return freshManager(services).transactional(async manager => {
    const em = manager as SqlEntityManager;
    const now = services.clock.now();
    return once(em, { officerId: actor.officerId, act, input, at: now }, async () => {
      const scene = await setScene(services, em, actor, act, input, now);
      const done = await change(scene, input);
      await conclude(scene, act, done);
      return { applicationId: scene.application.id, version: scene.application.version };
    });
  });
}

async function setScene(
  services: Services,
  em: SqlEntityManager,
  actor: Actor,
  act: ActName,
  input: ActInput,
  now: Temporal.Instant,
): Promise<ActScene> {
  const application = await em.findOne(Application, input.applicationId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  requirePermission(actor, act, application ? placeOf(application) : undefined);
  if (!application) {
    throw new DomainError('FORBIDDEN_OR_UNKNOWN');
  }
  if (application.version !== input.expectedVersion) {
    throw new DomainError('STALE_VERSION', await lastChange(em, application));
  }
  const zone = await zoneOf(em, application.providerId);
  const day = today({ now: () => now }, zone);
  const facts = await findCaseFacts(rowsOf(em), application.id, day);
  if (!facts) {
    throw new DomainError('FORBIDDEN_OR_UNKNOWN');
  }
  const edition = getEdition(application.edition, services.editions);
  const procedure = edition.procedures[application.channel];
  const answer = possibility(procedure, facts, act, day);
  if (answer.reason) {
    const { id, provision, facts: why } = answer.reason;
    throw new DomainError('ACT_NOT_ALLOWED', { act, reason: id, ...why }, provision);
  }
  const role = roleFor(actor, act, placeOf(application));
  return { services, em, actor, role, application, facts, edition, procedure, zone, now, today: day };
}

async function conclude(scene: ActScene, act: ActName, done: Done): Promise<void> {
  const { em, application, procedure, now } = scene;
  const stageBefore = application.stage;
  const to = done.to ?? procedure.acts[act]?.to ?? 'stay';
  if (to !== 'stay') {
    await moveTo(scene, to);
  }
  application.version += 1;
  em.create(CaseEvent, {
    applicationId: application.id,
    version: application.version,
    act,
    at: now,
    officerId: scene.actor.officerId,
    role: scene.role,
    stageBefore,
    stageAfter: application.stage,
    facts: done.facts ?? {},
  });
  await em.flush();
  await setNextDue(em, application);
}

/** The end of one stage is the beginning of the next (AMB-21), in time and in deadlines. */
async function moveTo(scene: ActScene, to: StageId): Promise<void> {
  const { em, application, now } = scene;
  await endDeadlines(em, application, { leaving: application.stage, entering: to, at: now });
  await endWaiting(em, application, now);
  application.stage = to;
  application.stageOpenedAt = now;
  application.closedAt = to === 'closed' ? now : null;
  if (to === 'payment' || to === 'originals') {
    startWaiting(em, application, to, now);
  }
  await em.flush();
  await openStageDeadline(em, application, await reckoningsFor(em, scene.services.calendars, scene.edition, application, scene.zone));
}

async function lastChange(em: SqlEntityManager, application: Application) {
  const { rows } = await sql<{ by: string; at: string; act: string }>`
    select o.name as by, e.at, e.act from case_event e join officer o on o.id = e.officer_id
    where e.application_id = ${application.id} order by e.version desc limit 1`.execute(rowsOf(em));
  return { version: application.version, zone: await zoneOf(em, application.providerId), ...rows[0] };
}

/** IANA zone of the provider: its local day is the legal day of the case. */
export async function zoneOf(em: SqlEntityManager, providerId: number): Promise<string> {
  const { rows } = await sql<{ zone: string }>`select zone from provider where id = ${providerId}`.execute(rowsOf(em));
  const zone = rows[0]?.zone;
  if (!zone) {
    throw new DomainError('FORBIDDEN_OR_UNKNOWN');
  }
  return zone;
}

export function placeOf(application: Application) {
  const { providerId, unitId, officeId, region, assigneeId, channel } = application;
  return { providerId, unitId, officeId, originatingOfficeId: officeId, region, assigneeId, channel };
}

import { LockMode, type SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { CurrentCalendars } from '../calendar/calendars.ts';
import { acceptanceDay } from '../calendar/workingHours.ts';
import { today } from '../clock.ts';
import { rowsOf } from '../database/rows.ts';
import type { DeadlineKind, DeadlineRow } from '../deadlines/deadline.ts';
import {
  endDeadlines,
  endDeadlinesOf,
  openDeadlines,
  openStageDeadlines,
  type Reckonings,
  reckoningsFor,
  setNextDue,
} from '../deadlines/deadline.service.ts';
import { type StartEvent, startedBy } from '../deadlines/startEvent.ts';
import { DomainError } from '../errors.ts';
import { type ActResult, type IdempotentInput, once } from '../history/actRequest.service.ts';
import { CaseEvent } from '../history/caseEvent.entity.ts';
import { changesBetween, type Snapshot, snapshotOf } from '../history/changes.rules.ts';
import { getEdition } from '../law/editions.ts';
import type { ActName, Edition, Procedure, Role, StageId } from '../law/law.ts';
import { queueNotices } from '../notices/notice.service.ts';
import type { Actor } from '../officers/actor.ts';
import { requirePermission, roleFor } from '../officers/permissions.ts';
import { inTransaction, type Services } from '../services.ts';
import { Application } from './application.entity.ts';
import { possibility } from './application.rules.ts';
import type { CaseFacts } from './facts.ts';
import { findCaseFacts } from './facts.queries.ts';
import { awaitedIn } from './waitingPeriod.rules.ts';
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
  /** The case as the act found it. */
  readonly before: Snapshot;
  readonly facts: CaseFacts;
  readonly edition: Edition;
  readonly procedure: Procedure;
  readonly calendars: CurrentCalendars;
  readonly zone: string;
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  /** The day a sending now counts on. */
  readonly officeDay: Temporal.PlainDate;
}

/** What an act says of itself when it is done. */
export interface Done {
  /** Facts for the history, which nobody can change and analysts read: ids, numbers, dates, words of the law; no text a person wrote. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** Where the case goes; absent: where the procedure says; `stay`: the stage is not complete yet. */
  readonly to?: StageId | 'stay';
  /** Where the next stage runs from something other than this act, or from another day. */
  readonly startEvent?: StartEvent;
  readonly startedOn?: Temporal.PlainDate;
  /** Dates beside those of the stages: met by this act, opened by it. */
  readonly meets?: readonly DeadlineKind[];
  readonly opens?: readonly DeadlineRow[];
  /** Dates left without object by this act. */
  readonly voids?: readonly DeadlineKind[];
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
  return inTransaction(services, em => {
    const request = { officerId: actor.officerId, act, input, at: services.clock.now() };
    return once(em, request, () => performActIn(services, em, actor, act, input, change));
  });
}

/** The same act as a part of what one transaction does; who asks twice is for its caller to know. */
export async function performActIn<Input extends Omit<ActInput, 'idempotencyKey'>>(
  services: Services,
  em: SqlEntityManager,
  actor: Actor,
  act: ActName,
  input: Input,
  change: (scene: ActScene, input: Input) => Promise<Done> | Done,
): Promise<{ applicationId: number; version: number }> {
  const scene = await setScene(services, em, actor, act, input);
  const done = await change(scene, input);
  await conclude(scene, act, done);
  return { applicationId: scene.application.id, version: scene.application.version };
}

async function setScene(
  services: Services,
  em: SqlEntityManager,
  actor: Actor,
  act: ActName,
  input: Omit<ActInput, 'idempotencyKey'>,
): Promise<ActScene> {
  const application = await lockCase(em, input.applicationId);
  requirePermission(actor, act, application ?? undefined);
  if (!application) {
    throw new DomainError('FORBIDDEN_OR_UNKNOWN');
  }
  if (application.version !== input.expectedVersion) {
    throw new DomainError('STALE_VERSION', await lastChange(em, application));
  }
  const scene = await sceneOf(services, em, { actor, role: roleFor(actor, act, application) }, application);
  const { procedure, facts, now, today: day, officeDay } = scene;
  const answer = possibility(procedure, facts, act, { now, today: day, officeDay });
  if (answer.reason) {
    const { id, provision, facts: why } = answer.reason;
    throw new DomainError('ACT_NOT_ALLOWED', { act, reason: id, ...why }, provision);
  }
  return scene;
}

export function lockCase(em: SqlEntityManager, id: number): Promise<Application | null> {
  return em.findOne(Application, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

/** A case that is locked, with what an act on it works with. */
export async function sceneOf(
  services: Services,
  em: SqlEntityManager,
  by: Pick<ActScene, 'actor' | 'role'>,
  application: Application,
): Promise<ActScene> {
  const now = services.clock.now();
  const zone = await zoneOf(em, application.providerId);
  const day = today({ now: () => now }, zone);
  const facts = await findCaseFacts(rowsOf(em), application.id, day);
  if (!facts) {
    throw new DomainError('FORBIDDEN_OR_UNKNOWN');
  }
  const edition = getEdition(application.edition, services.editions);
  const procedure = edition.procedures[application.channel];
  const calendars = await services.calendars.current(rowsOf(em));
  const officeDay = acceptanceDay(calendars.provider, edition.hours.provider, now.toZonedDateTimeISO(zone));
  const before = snapshotOf(application);
  const scene = { services, em, ...by, application, before, facts, edition, procedure, calendars, zone, now };
  return { ...scene, today: day, officeDay };
}

/** An act of the case, or what a decision on a complaint does to it. */
type RecordedAct = ActName | 'reopenCase';

/** The move, the dates, the line of the history, and who is told. */
export async function conclude(scene: ActScene, act: RecordedAct, done: Done): Promise<void> {
  const { em, application, procedure, now } = scene;
  const stageBefore = application.stage;
  const to = done.to ?? (act === 'reopenCase' ? 'stay' : (procedure.acts[act]?.to ?? 'stay'));
  if (to !== 'stay') {
    await moveTo(scene, to, { startEvent: done.startEvent ?? startedBy[act], startOn: done.startedOn ?? scene.today });
  }
  const owner = { applicationId: application.id };
  await endDeadlinesOf(em, owner, done.meets ?? [], { state: 'met', endedAt: now });
  await endDeadlinesOf(em, owner, done.voids ?? [], { state: 'void', endedAt: now });
  openDeadlines(em, owner, done.opens ?? []);
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
    changes: changesBetween(scene.before, snapshotOf(application)),
  });
  await em.flush();
  await setNextDue(em, application);
  await queueNotices(scene, act, application.version);
}

interface MoveStart {
  readonly startEvent: StartEvent | null;
  readonly startOn: Temporal.PlainDate;
}

/** The end of one stage is the beginning of the next (AMB-21), in time and in deadlines. */
async function moveTo(scene: ActScene, to: StageId, { startEvent, startOn }: MoveStart): Promise<void> {
  const { em, application, now } = scene;
  await endDeadlines(em, application, { leaving: application.stage, entering: to, at: now });
  await endWaiting(em, application, now);
  application.stage = to;
  application.stageOpenedAt = now;
  application.closedAt = to === 'closed' ? now : null;
  const awaited = awaitedIn(to, Boolean(application.correctionRequested));
  // Originals handed in with the notice of a hearing are not awaited again.
  if (awaited && !(awaited === 'originals' && scene.facts.originalsHandedIn)) {
    startWaiting(em, application, awaited, now);
  }
  await em.flush();
  if (startEvent) {
    const { earliestActOn } = scene.facts.hearing;
    const notBefore = to === 'signature' && earliestActOn ? { notBefore: Temporal.PlainDate.from(earliestActOn) } : {};
    await openStageDeadlines(em, application, await reckoningsOf(scene), { startEvent, startOn, ...notBefore });
  }
}

/** By which calendars, hours and terms an act counts the dates of its case. */
export function reckoningsOf({ em, calendars, edition, application, zone }: ActScene): Promise<Reckonings> {
  return reckoningsFor(em, calendars, edition, application, zone);
}

async function lastChange(em: SqlEntityManager, application: Application) {
  const { rows } = await sql<{ by: string; at: string; act: string; zone: string }>`
    select o.name as by, e.at, e.act, p.zone
    from case_event e join officer o on o.id = e.officer_id join provider p on p.id = ${application.providerId}
    where e.application_id = ${application.id} order by e.version desc limit 1`.execute(rowsOf(em));
  return { version: application.version, ...rows[0] };
}

/** IANA zone of the provider: its local day is the legal day of the case. */
async function zoneOf(em: SqlEntityManager, providerId: number): Promise<string> {
  const { rows } = await sql<{ zone: string }>`select zone from provider where id = ${providerId}`.execute(rowsOf(em));
  const zone = rows[0]?.zone;
  if (!zone) {
    throw new DomainError('FORBIDDEN_OR_UNKNOWN');
  }
  return zone;
}

import { LockMode, type SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { CurrentCalendars } from '../calendar/calendars.ts';
import { acceptanceDay } from '../calendar/workingHours.ts';
import { type Rows, rowsOf } from '../database/rows.ts';
import type { DeadlineKind, DeadlineRow } from '../deadlines/deadline.ts';
import { endDeadlinesOf, openDeadlines } from '../deadlines/deadline.service.ts';
import { DomainError, forbiddenOrUnknown, known } from '../errors.ts';
import { type IdempotentInput, once, type Once } from '../history/actRequest.service.ts';
import { type ComplaintActName, complaintActs, type ComplaintEnd, type ComplaintStage } from '../law/complaints.ts';
import { editionInForce } from '../law/editions.ts';
import type { Edition, Role } from '../law/law.ts';
import type { Actor } from '../officers/actor.ts';
import { type Place, requirePermission, roleFor } from '../officers/permissions.ts';
import { inTransaction, type Services } from '../services.ts';
import { Complaint, ComplaintEvent, ComplaintRemark } from './complaint.entity.ts';
import type { ComplaintReckoning } from './complaintClock.rules.ts';
import { complaintPossibility } from './complaintGuard.rules.ts';
import type { ComplaintFacts } from './complaintFacts.ts';
import { findComplaintFacts } from './complaintFacts.queries.ts';
import { placeOfAct } from './complaintPlace.rules.ts';

export interface ComplaintActInput extends IdempotentInput {
  readonly complaintId: number;
  /** The version the officer saw; another one is refused with STALE_VERSION. */
  readonly expectedVersion: number;
}

export type ComplaintActResult = Once<{ readonly complaintId: number; readonly version: number }>;

/** Everything an act on a complaint works with inside its transaction. */
export interface ComplaintScene {
  readonly services: Services;
  readonly em: SqlEntityManager;
  readonly actor: Actor;
  readonly role: Role;
  readonly complaint: Complaint;
  readonly facts: ComplaintFacts;
  readonly reckoning: ComplaintReckoning;
  readonly now: Temporal.Instant;
  /** The day a registration or a decision now counts on: after closing and on a day off, the next working day. */
  readonly officeDay: Temporal.PlainDate;
}

/** What an act on a complaint says of itself when it is done. */
export interface ComplaintDone {
  /** For the history: ids, dates, words of the law; no text a person wrote. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** What a person wrote, kept apart. */
  readonly remark?: string;
  /** Where it goes; absent: where the table of acts says. */
  readonly to?: ComplaintStage | 'stay';
  readonly end?: ComplaintEnd;
  readonly meets?: readonly DeadlineKind[];
  readonly voids?: readonly DeadlineKind[];
  readonly opens?: readonly DeadlineRow[];
}

/**
 * One act on one complaint, in one transaction: lock, check, change, deadlines, history.
 * Throws FORBIDDEN_OR_UNKNOWN, STALE_VERSION, ACT_NOT_ALLOWED (with reason and provision) or what `change` throws.
 */
export async function performComplaintAct<Input extends ComplaintActInput>(
  services: Services,
  actor: Actor | undefined,
  act: ComplaintActName,
  input: Input,
  change: (scene: ComplaintScene, input: Input) => Promise<ComplaintDone> | ComplaintDone,
): Promise<ComplaintActResult> {
  if (!actor) {
    throw new DomainError('UNAUTHENTICATED');
  }
  return inTransaction(services, em => {
    const request = { officerId: actor.officerId, act, input, at: services.clock.now() };
    return once(em, request, () => performComplaintActIn(services, em, actor, act, input, change));
  });
}

/** The same act as a part of what one transaction does; who asks twice is for its caller to know. */
export async function performComplaintActIn<Input extends Omit<ComplaintActInput, 'idempotencyKey'>>(
  services: Services,
  em: SqlEntityManager,
  actor: Actor,
  act: ComplaintActName,
  input: Input,
  change: (scene: ComplaintScene, input: Input) => Promise<ComplaintDone> | ComplaintDone,
): Promise<{ complaintId: number; version: number }> {
  const scene = await setScene(services, em, actor, act, input);
  const done = await change(scene, input);
  await conclude(scene, act, done);
  return { complaintId: scene.complaint.id, version: scene.complaint.version };
}

async function setScene(
  services: Services,
  em: SqlEntityManager,
  actor: Actor,
  act: ComplaintActName,
  { complaintId, expectedVersion }: Omit<ComplaintActInput, 'idempotencyKey'>,
): Promise<ComplaintScene> {
  const complaint = await em.findOne(Complaint, complaintId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const place: Place | undefined = complaint ? placeOfAct(act, complaint) : undefined;
  requirePermission(actor, act, place);
  if (!complaint) {
    throw forbiddenOrUnknown();
  }
  if (complaint.version !== expectedVersion) {
    throw new DomainError('STALE_VERSION', await lastChange(em, complaint));
  }
  const facts = known(await findComplaintFacts(rowsOf(em), complaint.id));
  const { reason } = complaintPossibility(facts, actor.officerId, act);
  if (reason) {
    throw new DomainError('ACT_NOT_ALLOWED', { act, reason: reason.id, ...reason.facts }, reason.provision);
  }
  const now = services.clock.now();
  const reckoning = await reckoningOf(services, em, complaint);
  const officeDay = acceptanceDay(reckoning.calendar, reckoning.hours, now.toZonedDateTimeISO(reckoning.zone));
  return { services, em, actor, role: roleFor(actor, act, place), complaint, facts, reckoning, now, officeDay };
}

/** By the calendar in force and the hours of the edition in force when the complaint came. */
export async function reckoningOf(
  services: Services,
  em: SqlEntityManager,
  { providerId, service, arrivedAt }: Pick<Complaint, 'providerId' | 'service' | 'arrivedAt'>,
): Promise<ComplaintReckoning> {
  const rows = rowsOf(em);
  const { rows: found } = await sql<{ zone: string }>`select zone from provider where id = ${providerId}`.execute(rows);
  const { zone } = known(found[0]);
  const calendars: CurrentCalendars = await services.calendars.current(rows);
  const arrivedOn = arrivedAt.toZonedDateTimeISO(zone).toPlainDate();
  const edition: Edition = editionInForce(service, arrivedOn, services.editions);
  return { calendar: calendars.provider, hours: edition.hours.provider, zone };
}

async function conclude(scene: ComplaintScene, act: ComplaintActName, done: ComplaintDone): Promise<void> {
  const { em, complaint, now, actor, role } = scene;
  const stageBefore = complaint.stage;
  const to = done.to ?? complaintActs[complaint.service][act].to;
  complaint.stage = to === 'stay' ? stageBefore : to;
  if (complaint.stage === 'closed' && stageBefore !== 'closed') {
    Object.assign(complaint, { closedAt: now, endReason: done.end ?? null });
  }
  const owner = { complaintId: complaint.id };
  await endDeadlinesOf(em, owner, done.meets ?? [], { state: 'met', endedAt: now });
  await endDeadlinesOf(em, owner, done.voids ?? [], { state: 'void', endedAt: now });
  openDeadlines(em, owner, done.opens ?? []);
  complaint.version += 1;
  record(em, complaint, { act, at: now, officerId: actor.officerId, role, stageBefore }, done);
  await em.flush();
  await setNextDueOf(em, complaint.id);
}

/** The line of the history, and what was written with it. */
export function record(
  em: SqlEntityManager,
  complaint: Complaint,
  line: Pick<ComplaintEvent, 'act' | 'at' | 'officerId' | 'role'> & { readonly stageBefore: ComplaintStage | null },
  { facts = {}, remark }: Pick<ComplaintDone, 'facts' | 'remark'>,
): void {
  const { id: complaintId, version, stage: stageAfter } = complaint;
  em.create(ComplaintEvent, { ...line, complaintId, version, stageAfter, facts });
  if (remark) {
    em.create(ComplaintRemark, { complaintId, version, text: remark });
  }
}

/** What lists sort by: the nearest open date, and the nearest one that breaks the law. */
export function setNextDueOf(em: SqlEntityManager, complaintId: number): Promise<void> {
  return setNextDuesOf(rowsOf(em), [complaintId]);
}

export async function setNextDuesOf(rows: Rows, ids: readonly number[]): Promise<void> {
  await sql`
    update complaint c set
      (next_due_on, next_due_at) = (
        select due_on, due_at from deadline d where d.complaint_id = c.id and d.state = 'open'
        order by due_at, breach_at is null, id limit 1),
      next_breach_at = (select min(breach_at) from deadline d where d.complaint_id = c.id and d.state = 'open')
    where c.id = any(${[...ids]}::int[])`.execute(rows);
}

async function lastChange(em: SqlEntityManager, complaint: Complaint) {
  const { rows } = await sql<{ by: string; at: string; act: string; zone: string }>`
    select o.name as by, e.at, e.act, p.zone
    from complaint_event e join officer o on o.id = e.officer_id join provider p on p.id = ${complaint.providerId}
    where e.complaint_id = ${complaint.id} order by e.version desc limit 1`.execute(rowsOf(em));
  return { version: complaint.version, ...rows[0] };
}

import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { type ActInput, type ActScene, performAct, performActIn } from '../applications/act.ts';
import { rowsOf } from '../database/rows.ts';
import { badInput, forbiddenOrUnknown } from '../errors.ts';
import { addRemark } from '../history/caseRemark.entity.ts';
import type { Actor } from '../officers/actor.ts';
import { tellOfMove } from '../reassignments/officerNote.service.ts';
import type { Services } from '../services.ts';
import { Assignment } from './assignment.entity.ts';
import { endHolding, mayHold } from './holder.service.ts';

export interface AssignOfficerInput extends ActInput {
  readonly officerId: number;
}

/** The head of the responsible unit forwards the documents to the responsible employee (EDU-10.2). */
export function assignOfficer(services: Services, actor: Actor | undefined, input: AssignOfficerInput) {
  return performAct(services, actor, 'assignOfficer', input, assignTo);
}

/** The same inside a transaction that does more than this. */
export function assignOfficerIn(
  services: Services,
  em: SqlEntityManager,
  actor: Actor,
  input: Omit<AssignOfficerInput, 'idempotencyKey'>,
) {
  return performActIn(services, em, actor, 'assignOfficer', input, assignTo);
}

async function assignTo(scene: ActScene, { officerId }: Pick<AssignOfficerInput, 'officerId'>) {
  if (!(await mayHold(scene.em, scene.application, officerId))) {
    throw badInput({ officerId: 'notAnOfficerOfTheUnit' });
  }
  return assign(scene, officerId);
}

/** The portal channel has no stage of the unit's head: a responsible employee accepts the case (EDU-11.2a). */
export function takeCase(services: Services, actor: Actor | undefined, input: ActInput) {
  return performAct(services, actor, 'takeCase', input, take);
}

/** The same inside a transaction that does more than this. */
export function takeCaseIn(
  services: Services,
  em: SqlEntityManager,
  actor: Actor,
  input: Omit<ActInput, 'idempotencyKey'>,
) {
  return performActIn(services, em, actor, 'takeCase', input, take);
}

async function take(scene: ActScene) {
  const { officerId } = scene.actor;
  if (!(await mayHold(scene.em, scene.application, officerId))) {
    throw forbiddenOrUnknown();
  }
  return assign(scene, officerId);
}

export interface ReassignOfficerInput extends ActInput {
  readonly officerId: number;
  readonly reason: string;
}

/** Another employee of the unit goes on with the case; its dates do not move (NFO-REASSIGNMENT). */
export function reassignOfficer(services: Services, actor: Actor | undefined, input: ReassignOfficerInput) {
  return performAct(services, actor, 'reassignOfficer', input, reassign);
}

/** The same inside a transaction that does more than this. */
export function reassignOfficerIn(
  services: Services,
  em: SqlEntityManager,
  actor: Actor,
  input: Omit<ReassignOfficerInput, 'idempotencyKey'>,
) {
  return performActIn(services, em, actor, 'reassignOfficer', input, reassign);
}

async function reassign(scene: ActScene, { officerId, reason }: Omit<ReassignOfficerInput, 'idempotencyKey'>) {
  const { em, application, now } = scene;
  const from = application.assigneeId;
  if (from === officerId) {
    throw badInput({ officerId: 'sameOfficer' });
  }
  if (!(await mayHold(scene.em, scene.application, officerId))) {
    throw badInput({ officerId: 'notAnOfficerOfTheUnit' });
  }
  await endHolding(scene);
  assign(scene, officerId, reason);
  addRemark(em, application, reason);
  await tellOfMove(rowsOf(em), { applicationId: application.id, fromId: from ?? null, toId: officerId }, now);
  return { facts: { from, to: officerId } };
}

function assign({ em, application, actor, now }: ActScene, officerId: number, reason: string | null = null) {
  application.assigneeId = officerId;
  em.create(Assignment, {
    applicationId: application.id,
    officerId,
    during: `[${now.toString()},)`,
    assignedBy: actor.officerId,
    reason,
  });
  return { facts: { officerId } };
}

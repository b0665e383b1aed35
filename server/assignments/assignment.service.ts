import { sql } from 'kysely';
import { type ActInput, type ActScene, performAct } from '../applications/act.ts';
import { rowsOf } from '../database/rows.ts';
import { badInput } from '../errors.ts';
import type { Actor } from '../officers/actor.ts';
import { assignable } from '../officers/officerReach.queries.ts';
import type { Services } from '../services.ts';
import { Assignment } from './assignment.entity.ts';

export interface AssignOfficerInput extends ActInput {
  readonly officerId: number;
}

/** The head of the responsible unit forwards the documents to the responsible employee (EDU-10.2). */
export function assignOfficer(services: Services, actor: Actor | undefined, input: AssignOfficerInput) {
  return performAct(services, actor, 'assignOfficer', input, async scene => {
    if (!(await worksInUnit(scene, input.officerId))) {
      throw badInput({ officerId: 'notAnOfficerOfTheUnit' });
    }
    return assign(scene, input.officerId);
  });
}

/** The portal channel has no stage of the unit's head: a responsible employee accepts the case (EDU-11.2a). */
export function takeCase(services: Services, actor: Actor | undefined, input: ActInput) {
  return performAct(services, actor, 'takeCase', input, scene => assign(scene, scene.actor.officerId));
}

function assign({ em, application, actor, now }: ActScene, officerId: number) {
  application.assigneeId = officerId;
  em.create(Assignment, {
    applicationId: application.id,
    officerId,
    during: `[${now.toString()},)`,
    assignedBy: actor.officerId,
  });
  return { facts: { officerId } };
}

async function worksInUnit({ em, application }: ActScene, officerId: number): Promise<boolean> {
  const { rows } = await sql`
    select 1 from role_grant g join officer o on o.id = g.officer_id
    where o.id = ${officerId} and o.active and ${assignable(application)} limit 1`.execute(rowsOf(em));
  return rows.length > 0;
}

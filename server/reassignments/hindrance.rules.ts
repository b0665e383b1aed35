import type { Procedure, StageId } from '../law/law.ts';
import type { MoveRefusal } from './reassignment.ts';

export interface StandingCase {
  readonly stage: StageId;
  readonly assigneeId: number | null;
  readonly closed: boolean;
}

/** What whoever moves it may do there. */
export interface MoverRights {
  readonly mayReassign: boolean;
  readonly mayAssign: boolean;
}

/** Why the case cannot go to anybody: where it stands, or whose it is. One that nobody holds yet is assigned. */
export function hindranceOf(
  { stage, assigneeId, closed }: StandingCase,
  { acts }: Pick<Procedure, 'acts'>,
  { mayReassign, mayAssign }: MoverRights,
): MoveRefusal | null {
  if (closed) {
    return 'closed';
  }
  if (!mayReassign && !mayAssign) {
    return 'otherUnit';
  }
  if (assigneeId === null) {
    return mayAssign && acts.assignOfficer?.in.includes(stage) ? null : 'notHeld';
  }
  if (!mayReassign) {
    return 'otherUnit';
  }
  return acts.reassignOfficer?.in.includes(stage) ? null : 'wrongStage';
}

import type { Procedure } from '../law/law.ts';
import { hindranceOf, type MoverRights, type StandingCase } from './hindrance.rules.ts';
import type { MoveRefusal } from './reassignment.ts';

/** A move as it was planned. */
export interface WaitingMove {
  readonly fromId: number | null;
  readonly toId: number;
  /** A reversal takes back only what nobody has acted on, and asks for nobody's presence. */
  readonly isBack: boolean;
}

/** The case and its new officer when its turn comes. */
export interface TurnOfCase extends StandingCase {
  /** Somebody has acted on it since the plan. */
  readonly actedSince: boolean;
  readonly mayHold: boolean;
  readonly isAway: boolean;
  readonly inConflict: boolean;
}

/** Since the plan others may have acted: a move goes through only where everything it rests on still holds. */
export function refusalAtTurn(
  { fromId, isBack }: WaitingMove,
  now: TurnOfCase,
  procedure: Pick<Procedure, 'acts'>,
  rights: MoverRights,
): MoveRefusal | null {
  if (isBack && now.actedSince) {
    return 'actedSince';
  }
  if (now.closed) {
    return 'closed';
  }
  if (now.assigneeId !== fromId) {
    return 'holderChanged';
  }
  const hindrance = hindranceOf(now, procedure, rights);
  if (hindrance) {
    return hindrance === 'otherUnit' ? 'notPermitted' : hindrance;
  }
  if (!now.mayHold || (now.isAway && !isBack)) {
    return 'officerUnavailable';
  }
  return now.inConflict ? 'conflictOfInterest' : null;
}

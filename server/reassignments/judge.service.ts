import { getEdition } from '../law/editions.ts';
import type { Actor } from '../officers/actor.ts';
import { may } from '../officers/permissions.ts';
import type { Services } from '../services.ts';
import type { MoveRefusal } from './reassignment.ts';
import type { Batch, StandingFile, CheckAtTurn, TakenItem } from './turn.queries.ts';
import { refusalAtTurn } from './turn.rules.ts';

/** A move whose turn has come, with what became of it. */
export interface Judged {
  readonly item: TakenItem;
  readonly found: StandingFile;
  readonly refusal: MoveRefusal | null;
  readonly refusalFacts: object | null;
}

const ofOthers: readonly MoveRefusal[] = ['actedSince', 'holderChanged', 'closed', 'wrongStage'];

/** Of a locked case; `planner` is as their grants are now, absent once they have left. */
export function judge(
  { editions }: Pick<Services, 'editions'>,
  { spread }: Batch,
  planner: Actor | undefined,
  { item, found, check }: { item: TakenItem; found: StandingFile; check: CheckAtTurn },
): Judged {
  const rights = {
    mayReassign: planner !== undefined && may(planner, 'reassignOfficer', found),
    mayAssign: planner !== undefined && may(planner, 'assignOfficer', found),
  };
  const procedure = getEdition(found.edition, editions).procedures[found.channel];
  const refusal = refusalAtTurn({ ...item, isBack: spread === 'back' }, { ...found, ...check }, procedure, rights);
  const isOfOthers = refusal !== null && ofOthers.includes(refusal);
  return { item, found, refusal, refusalFacts: isOfOthers ? check.last : null };
}

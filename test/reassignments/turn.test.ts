import { describe, expect, test } from 'vitest';
import { editions } from '../../server/law/editions.ts';
import { hindranceOf } from '../../server/reassignments/hindrance.rules.ts';
import { refusalAtTurn } from '../../server/reassignments/turn.rules.ts';
import type { StageId } from '../../server/law/law.ts';

const [education] = editions;
const { portal, corporation } = education?.procedures ?? {};
if (!portal || !corporation) {
  throw new Error('no edition');
}
const all = { mayReassign: true, mayAssign: true };
const standing = (stage: StageId, assigneeId: number | null = 1) => ({ stage, assigneeId, closed: stage === 'closed' });

describe('What stands in the way whoever would take the case', () => {
  test.each([
    ['work under way', standing('inquiry'), all, null],
    ['a result that has left', standing('transit'), all, 'wrongStage'],
    ['a closed case', standing('closed'), all, 'closed'],
    ['a case of another unit', standing('inquiry'), { mayReassign: false, mayAssign: false }, 'otherUnit'],
    ['nobody holds it, and its unit assigns now', standing('assignment', null), all, null],
    ['nobody holds it, asked by the head', standing('assignment', null), { ...all, mayAssign: false }, 'notHeld'],
    ['nobody holds it yet at all', standing('registration', null), all, 'notHeld'],
  ])('%s', (_what, one, rights, expected) => {
    expect(hindranceOf(one, corporation, rights)).toBe(expected);
  });

  test('on the portal a case is assigned while it is checked', () => {
    expect(hindranceOf(standing('completeness', null), portal, all)).toBeNull();
  });
});

describe('When its turn comes', () => {
  const planned = { fromId: 1, toId: 2, isBack: false };
  const now = { ...standing('inquiry'), actedSince: false, mayHold: true, isAway: false, inConflict: false };

  test.each([
    ['nothing has changed', {}, {}, null],
    ['its officer went on with it', {}, { actedSince: true, stage: 'affixing' as const }, null],
    ['another holds it', {}, { assigneeId: 7 }, 'holderChanged'],
    ['it was closed', {}, { closed: true, stage: 'closed' as const }, 'closed'],
    ['its result has left', {}, { stage: 'transit' as const }, 'wrongStage'],
    ['the new officer is away since', {}, { isAway: true }, 'officerUnavailable'],
    ['the new officer has left', {}, { mayHold: false }, 'officerUnavailable'],
    ['a complaint has come about what the new officer did', {}, { inConflict: true }, 'conflictOfInterest'],
    ['it goes back and nobody acted', { isBack: true }, {}, null],
    ['it goes back and somebody acted', { isBack: true }, { actedSince: true }, 'actedSince'],
    ['it goes back to one who is away', { isBack: true }, { isAway: true }, null],
  ])('%s', (_what, move, changes, expected) => {
    expect(refusalAtTurn({ ...planned, ...move }, { ...now, ...changes }, portal, all)).toBe(expected);
  });

  test('whoever planned it has lost the right', () => {
    expect(refusalAtTurn(planned, now, portal, { mayReassign: false, mayAssign: false })).toBe('notPermitted');
  });
});

import { describe, expect, test } from 'vitest';
import { planMoves } from '../../server/reassignments/plan.rules.ts';
import type { CaseToMove, DeskOfficer, Spread } from '../../server/reassignments/plan.ts';
import { away, caseOf, officerOf } from './desks.ts';

const planned = (cases: readonly CaseToMove[], officers: readonly DeskOfficer[], spread: Spread) =>
  planMoves(cases, officers, spread).moves.map(({ toId, refusal }) => toId ?? refusal);
const byLoad: Spread = { spread: 'load', toOfficerIds: null };
const to = (...toOfficerIds: number[]): Spread => ({ spread: 'named', toOfficerIds });

describe('Spread by load', () => {
  test('gives each case, the most urgent first, to whoever has least to do for what they can do', () => {
    const officers = [officerOf(1, { units: 9 }), officerOf(2, { units: 3 }), officerOf(3, { units: 4 })];
    expect(planned([caseOf(11), caseOf(12), caseOf(13)], officers, byLoad)).toEqual([2, 2, 3]);
  });

  test('a capacity twice as large holds twice as much; where none is set the mean of the others counts', () => {
    const officers = [
      officerOf(1),
      officerOf(2, { units: 6, capacity: 20 }),
      officerOf(3, { units: 4, capacity: 10 }),
      officerOf(4, { units: 5 }),
    ];
    const plan = planMoves([caseOf(11)], officers, byLoad);
    expect(plan.moves[0]).toMatchObject({ toId: 2, why: { id: 'leastLoaded', units: 6, capacity: 20 } });
  });

  test('whoever has a capacity of nothing gets a case by name only', () => {
    const officers = [officerOf(1), officerOf(2, { capacity: 0 })];
    expect(planned([caseOf(11)], officers, byLoad)).toEqual(['nobodyAvailable']);
    expect(planned([caseOf(11)], officers, to(2))).toEqual([2]);
  });

  test('says what it does to the load of those concerned', () => {
    const officers = [officerOf(1, { units: 5 }), officerOf(2, { units: 1 }), officerOf(3, { units: 4 })];
    const { loads } = planMoves([caseOf(11, { weight: 1.5 }), caseOf(12, { weight: 0.5 })], officers, byLoad);
    expect(loads).toEqual([
      { officerId: 1, before: 5, after: 3, absent: false, absentUntil: null },
      { officerId: 2, before: 1, after: 3, absent: false, absentUntil: null },
    ]);
  });
});

test('Whoever is away is named only where they could be given one of the cases', () => {
  const absences = [away('2026-03-02', '2026-03-12')];
  const officers = [
    officerOf(1),
    officerOf(2, { absences, places: [{ providerId: 1, unitId: 20 }] }),
    officerOf(3, { absences, places: [{ providerId: 1, unitId: 10 }] }),
    officerOf(4),
  ];
  const absent = (spread: Spread) =>
    planMoves([caseOf(11)], officers, spread).loads.flatMap(one => (one.absent ? one.officerId : []));
  expect(absent(byLoad)).toEqual([3]);
  expect(absent(to(2, 4))).toEqual([]);
});

describe('Named officers', () => {
  test('get the cases in turn, whoever has less to do begins', () => {
    const officers = [officerOf(1), officerOf(2, { units: 8 }), officerOf(3, { units: 2 })];
    expect(
      planned(
        [11, 12, 13, 14].map(id => caseOf(id)),
        officers,
        to(2, 3),
      ),
    ).toEqual([3, 2, 3, 2]);
  });

  test.each([
    ['the holder alone', to(1), 'sameOfficer'],
    ['one of another unit', to(4), 'otherUnit'],
    ['one of another provider', to(5), 'otherUnit'],
    ['one who is away on the day it is due', to(6), 'nobodyAvailable'],
    ['the author of what is contested', to(7), 'conflictOfInterest'],
  ])('%s cannot take the case', (_who, spread, refusal) => {
    const officers = [
      officerOf(1),
      officerOf(4, { places: [{ providerId: 1, unitId: 11 }] }),
      officerOf(5, { places: [{ providerId: 2, unitId: null }] }),
      officerOf(6, { absences: [away('2026-03-06', '2026-03-10')] }),
      officerOf(7),
    ];
    expect(planned([caseOf(11, { conflicts: [7] })], officers, spread)).toEqual([refusal]);
  });
});

describe('An absence', () => {
  test.each([
    ['ends the day before', '2026-02-20', '2026-03-01', 2],
    ['ends today', '2026-02-20', '2026-03-02', 'nobodyAvailable'],
    ['begins on the day it is due', '2026-03-06', '2026-03-20', 'nobodyAvailable'],
    ['begins the day after', '2026-03-07', '2026-03-20', 2],
  ])('that %s', (_what, first, last, expected) => {
    const officers = [officerOf(1), officerOf(2, { absences: [away(first, last)] })];
    expect(planned([caseOf(11)], officers, byLoad)).toEqual([expected]);
  });

  test('is told with the loads, with its last day', () => {
    const officers = [officerOf(1), officerOf(2, { absences: [away('2026-03-05', '2026-03-12')] }), officerOf(3)];
    const { loads } = planMoves([caseOf(11)], officers, byLoad);
    expect(loads).toContainEqual({ officerId: 2, before: 0, after: 0, absent: true, absentUntil: '2026-03-12' });
  });
});

describe('Spread by skill', () => {
  const bySkill: Spread = { spread: 'skill', toOfficerIds: null };

  test('asks first for what the case needs, then for the load', () => {
    const officers = [
      officerOf(1),
      officerOf(2, { units: 1, skills: { language: ['ru'] } }),
      officerOf(3, { units: 9, skills: { language: ['kk'], documentKind: ['diploma'] } }),
      officerOf(4, { units: 8, skills: { language: ['kk'] } }),
    ];
    const { moves } = planMoves([caseOf(11), caseOf(12, { language: 'ru', documentKinds: [] })], officers, bySkill);
    expect(moves.map(({ toId, why }) => [toId, why])).toEqual([
      [3, { id: 'skilled', skills: ['language', 'documentKind'] }],
      [2, { id: 'skilled', skills: ['language'] }],
    ]);
  });

  test('where nobody has the skill the load decides', () => {
    const officers = [officerOf(1), officerOf(2, { units: 2, skills: { language: ['en'] } }), officerOf(3)];
    expect(planMoves([caseOf(11)], officers, bySkill).moves[0]).toMatchObject({ toId: 3, why: { id: 'leastLoaded' } });
  });
});

describe('Substitutes', () => {
  const substitute: Spread = { spread: 'substitute', toOfficerIds: null };
  const week = (substituteId: number | null) => [away('2026-03-02', '2026-03-08', substituteId)];

  test('the one named in the absence takes the case', () => {
    expect(planned([caseOf(11)], [officerOf(1, { absences: week(2) }), officerOf(2)], substitute)).toEqual([2]);
  });

  test('a substitute who is away too names the next', () => {
    const officers = [
      officerOf(1, { absences: week(2) }),
      officerOf(2, { absences: week(3) }),
      officerOf(3, { absences: week(4) }),
      officerOf(4),
    ];
    expect(planned([caseOf(11)], officers, substitute)).toEqual([4]);
  });

  test.each([
    ['comes back to the holder', [officerOf(1, { absences: week(2) }), officerOf(2, { absences: week(1) })]],
    [
      'goes round among others',
      [officerOf(1, { absences: week(2) }), officerOf(2, { absences: week(3) }), officerOf(3, { absences: week(2) })],
    ],
    ['names nobody', [officerOf(1, { absences: week(2) }), officerOf(2, { absences: week(null) })]],
    ['has not begun: nobody is away', [officerOf(1), officerOf(2)]],
  ])('a chain that %s leaves the case where it is', (_what, officers) => {
    expect(planned([caseOf(11)], officers, substitute)).toEqual(['nobodyAvailable']);
  });

  test('before an absence begins the whole desk can be handed over for it', () => {
    const officers = [officerOf(1, { absences: [away('2026-03-20', '2026-03-30', 2)] }), officerOf(2)];
    expect(planned([caseOf(11)], officers, substitute)).toEqual([2]);
  });
});

test('a hearing at the same time warns and does not forbid', () => {
  const { moves } = planMoves([caseOf(11, { clashes: [2] }), caseOf(12)], [officerOf(1), officerOf(2)], byLoad);
  expect(moves.map(({ toId, warnings }) => [toId, warnings])).toEqual([
    [2, ['hearingClash']],
    [2, []],
  ]);
});

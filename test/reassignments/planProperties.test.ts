import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planMoves } from '../../server/reassignments/plan.rules.ts';
import { type CaseToMove, type DeskOfficer, meets, type PlannedMove } from '../../server/reassignments/plan.ts';
import { moveRefusals, moveSpreads } from '../../server/reassignments/reassignment.ts';
import { caseOf, officerOf } from './desks.ts';

const day = fc.integer({ min: 0, max: 20 }).map(days => Temporal.PlainDate.from('2026-03-02').add({ days }).toString());
const absence = fc
  .record({ one: day, other: day, substituteId: fc.option(fc.integer({ min: 1, max: 8 })) })
  .map(({ one, other, substituteId }) => ({
    from: one < other ? one : other,
    to: one < other ? other : one,
    substituteId,
  }));

const officers: fc.Arbitrary<DeskOfficer[]> = fc
  .array(
    fc.record({
      units: fc.integer({ min: 0, max: 30 }),
      capacity: fc.option(fc.integer({ min: 0, max: 20 })),
      absences: fc.array(absence, { maxLength: 2 }),
      unitId: fc.option(fc.constantFrom(10, 11)),
      languages: fc.subarray(['kk', 'ru']),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map(all =>
    all.map(({ unitId, languages, ...one }, at) =>
      officerOf(at + 1, { ...one, places: [{ providerId: 1, unitId }], skills: { language: languages } }),
    ),
  );

const cases: fc.Arbitrary<CaseToMove[]> = fc
  .array(
    fc.record({
      holderId: fc.option(fc.integer({ min: 1, max: 8 })),
      unitId: fc.constantFrom(10, 11),
      weight: fc.constantFrom(0.5, 1, 2),
      to: day,
      language: fc.constantFrom('kk', 'ru'),
      hindrance: fc.option(fc.constantFrom(...moveRefusals), { freq: 6 }),
      conflicts: fc.subarray([1, 2, 3, 4, 5]),
    }),
    { maxLength: 30 },
  )
  .map(all => all.map((one, at) => caseOf(at + 100, one)));

const spread = fc.record({
  spread: fc.constantFrom(...moveSpreads),
  toOfficerIds: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1 })),
});

/** Each case that goes, with its new officer. */
const pairs = (
  all: readonly CaseToMove[],
  desk: readonly DeskOfficer[],
  moves: readonly PlannedMove[],
): (readonly [CaseToMove, DeskOfficer])[] =>
  moves.flatMap(({ toId }, at) => {
    const one = all[at];
    const officer = desk.find(({ officerId }) => officerId === toId);
    return one && officer ? [[one, officer] as const] : [];
  });

test('whatever the desk: every case goes or has a reason, to somebody who is there, may hold it and is free of interest', () => {
  fc.assert(
    fc.property(cases, officers, spread, (all, desk, how) => {
      const { moves, loads } = planMoves(all, desk, how);
      expect(moves.map(({ applicationId }) => applicationId)).toEqual(all.map(({ id }) => id));
      expect(pairs(all, desk, moves)).toHaveLength(moves.filter(({ toId }) => toId !== null).length);
      for (const { toId, refusal } of moves) {
        expect((toId === null) === (refusal !== null)).toBe(true);
      }
      for (const [one, officer] of pairs(all, desk, moves)) {
        expect(officer.officerId).not.toBe(one.holderId);
        expect(officer.absences.some(absent => meets(absent, one))).toBe(false);
        expect(one.conflicts).not.toContain(officer.officerId);
        expect(officer.places.some(({ unitId }) => unitId === null || unitId === one.unitId)).toBe(true);
        expect(one.hindrance).toBeNull();
      }
      const change = loads.reduce((sum, { before, after }) => sum + after - before, 0);
      const gained = moves.reduce(
        (sum, { toId, fromId }, at) =>
          sum + (toId !== null && !desk.some(o => o.officerId === fromId) ? (all[at]?.weight ?? 0) : 0),
        0,
      );
      expect(change).toBeCloseTo(gained);
    }),
  );
});

test('spread by load over equal desks leaves them apart by one case at most', () => {
  const desk = fc.integer({ min: 2, max: 7 });
  const weights = fc.array(fc.constantFrom(0.5, 1, 1.5, 3), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(desk, weights, (many, each) => {
      const officersThere = [officerOf(1), ...Array.from({ length: many }, (_, at) => officerOf(at + 2, { units: 4 }))];
      const all = each.map((weight, at) => caseOf(at + 100, { weight }));
      const { moves } = planMoves(all, officersThere, { spread: 'load', toOfficerIds: null });
      const loads = officersThere
        .slice(1)
        .map(({ officerId }) =>
          moves.reduce((sum, { toId }, at) => sum + (toId === officerId ? (each[at] ?? 0) : 0), 4),
        );
      expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(Math.max(...each));
    }),
  );
});

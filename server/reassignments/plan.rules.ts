import {
  type CaseToMove,
  type DeskOfficer,
  type LoadChange,
  meets,
  type MovePlan,
  type PlannedMove,
  type Spread,
} from './plan.ts';
import type { MoveRefusal } from './reassignment.ts';
import { type Chosen, chooserOf, type Desk, mayHold, rounded } from './spread.rules.ts';

/** Where each case would go and why, or why it stays. The cases come in the order they are dealt out: most urgent first. */
export function planMoves(
  cases: readonly CaseToMove[],
  officers: readonly DeskOfficer[],
  { spread, toOfficerIds }: Spread,
): MovePlan {
  const desk = deskOf(officers, toOfficerIds);
  const choose = chooserOf[spread];
  const moves = cases.map(one => {
    const chosen = one.hindrance ?? choose(one, desk);
    const move = typeof chosen === 'string' ? stays(one, chosen) : goes(one, chosen);
    if (move.toId !== null) {
      handOver(desk, one, move.toId);
    }
    return move;
  });
  return { moves, loads: loadsOf(cases, moves, officers, desk) };
}

function deskOf(officers: readonly DeskOfficer[], named: readonly number[] | null): Desk {
  return {
    officers: new Map(officers.map(officer => [officer.officerId, officer])),
    named,
    units: new Map(officers.map(({ officerId, units }) => [officerId, units])),
    dealt: new Map(),
    usualCapacity: usualCapacity(officers),
  };
}

/** For whom no capacity is set, the mean of those set. */
function usualCapacity(officers: readonly DeskOfficer[]): number {
  const set = officers.flatMap(({ capacity }) => (capacity ? [capacity] : []));
  return set.length === 0 ? 1 : set.reduce((sum, one) => sum + one, 0) / set.length;
}

function handOver({ units, dealt }: Desk, { holderId, weight }: CaseToMove, toId: number): void {
  units.set(toId, (units.get(toId) ?? 0) + weight);
  dealt.set(toId, (dealt.get(toId) ?? 0) + 1);
  if (holderId !== null) {
    units.set(holderId, (units.get(holderId) ?? 0) - weight);
  }
}

const stays = ({ id, version, holderId }: CaseToMove, refusal: MoveRefusal): PlannedMove => ({
  applicationId: id,
  version,
  fromId: holderId,
  toId: null,
  why: null,
  refusal,
  warnings: [],
});

const goes = ({ id, version, holderId, clashes }: CaseToMove, { officerId, why }: Chosen): PlannedMove => ({
  applicationId: id,
  version,
  fromId: holderId,
  toId: officerId,
  why,
  refusal: null,
  warnings: clashes.includes(officerId) ? ['hearingClash'] : [],
});

/** Of everybody whose load changes, and of those left out because they are away. */
function loadsOf(
  cases: readonly CaseToMove[],
  moves: readonly PlannedMove[],
  officers: readonly DeskOfficer[],
  desk: Desk,
): readonly LoadChange[] {
  const touched = new Set(moves.flatMap(({ fromId, toId }) => (toId === null ? [] : [fromId, toId])));
  const from = cases.map(one => one.from).sort()[0];
  const to = cases
    .map(one => one.to)
    .sort()
    .at(-1);
  const awayOf = ({ absences }: DeskOfficer) =>
    from === undefined || to === undefined ? undefined : absences.findLast(one => meets(one, { from, to }));
  // Who could never be given one of these cases is no matter here, and perhaps not the reader's to know of.
  const isAsked = (officer: DeskOfficer) =>
    (desk.named?.includes(officer.officerId) ?? true) && cases.some(one => mayHold(officer, one));
  return officers.flatMap(officer => {
    const { officerId, units } = officer;
    const away = awayOf(officer);
    if (!touched.has(officerId) && !(away && isAsked(officer))) {
      return [];
    }
    return [
      {
        officerId,
        before: rounded(units),
        after: rounded(desk.units.get(officerId) ?? units),
        absent: away !== undefined,
        absentUntil: away?.to ?? null,
      },
    ];
  });
}

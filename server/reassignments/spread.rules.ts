import { standInFor } from '../absences/substitute.rules.ts';
import { type Away, type CaseToMove, type DeskOfficer, meets } from './plan.ts';
import { type MoveRefusal, type MoveSpread, type MoveWhy, type SkillKind, skillKinds } from './reassignment.ts';

/** Who could take cases, with what each has by now while the plan is made. */
export interface Desk {
  readonly officers: ReadonlyMap<number, DeskOfficer>;
  readonly named: readonly number[] | null;
  readonly units: Map<number, number>;
  /** How many of these cases each has been given. */
  readonly dealt: Map<number, number>;
  readonly usualCapacity: number;
}

export interface Chosen {
  readonly officerId: number;
  readonly why: MoveWhy;
}

type Chooser = (one: CaseToMove, desk: Desk) => Chosen | MoveRefusal;
type Fit = readonly [DeskOfficer, ...DeskOfficer[]];

export const chooserOf = {
  named: (one, desk) => {
    const fit = fitFor(one, desk);
    if (typeof fit === 'string') {
      return fit;
    }
    const turnOf = ({ officerId }: DeskOfficer) => desk.dealt.get(officerId) ?? 0;
    const { officerId } = least(fit, officer => [turnOf(officer), relativeLoad(officer, desk)]);
    return { officerId, why: { id: 'inTurn', turn: (desk.dealt.get(officerId) ?? 0) + 1 } };
  },
  load: (one, desk) => {
    const fit = fitFor(one, desk);
    return typeof fit === 'string' ? fit : leastLoaded(fit, desk);
  },
  skill: (one, desk) => {
    const fit = fitFor(one, desk);
    if (typeof fit === 'string') {
      return fit;
    }
    const { officerId } = least(fit, officer => [-skillsFor(one, officer).length, relativeLoad(officer, desk)]);
    const skills = skillsFor(one, desk.officers.get(officerId));
    return skills.length === 0 ? leastLoaded(fit, desk) : { officerId, why: { id: 'skilled', skills } };
  },
  substitute: (one, desk) => {
    const found = substituteFor(one, desk);
    return typeof found === 'string' ? found : { officerId: found.officerId, why: { id: 'substitute' } };
  },
} as const satisfies Record<MoveSpread, Chooser>;

function leastLoaded(fit: Fit, desk: Desk): Chosen {
  const { officerId, capacity } = least(fit, officer => [relativeLoad(officer, desk)]);
  return { officerId, why: { id: 'leastLoaded', units: rounded(desk.units.get(officerId) ?? 0), capacity } };
}

/** Of whoever may hold the case those who are there and free of interest; or which of these conditions left nobody. */
function fitFor(one: CaseToMove, desk: Desk): Fit | MoveRefusal {
  const { named } = desk;
  const asked = named === null ? [...desk.officers.values()] : named.flatMap(id => desk.officers.get(id) ?? []);
  const ofUnit = asked.filter(officer => mayHold(officer, one));
  const others = ofUnit.filter(({ officerId }) => officerId !== one.holderId);
  if (named !== null && others.length === 0) {
    return ofUnit.length === 0 ? 'otherUnit' : 'sameOfficer';
  }
  // Whoever is to have no cases is given some by name only.
  const present = others.filter(officer => !isAway(officer, one) && (named !== null || officer.capacity !== 0));
  const [first, ...rest] = present.filter(({ officerId }) => !one.conflicts.includes(officerId));
  if (!first) {
    return present.length === 0 ? 'nobodyAvailable' : 'conflictOfInterest';
  }
  return [first, ...rest];
}

export function mayHold({ places }: Pick<DeskOfficer, 'places'>, { providerId, unitId }: CaseToMove): boolean {
  return places.some(place => place.providerId === providerId && (place.unitId === null || place.unitId === unitId));
}

const isAway = ({ absences }: DeskOfficer, one: Pick<CaseToMove, 'from' | 'to'>) => awayIn(absences, one) !== undefined;

const awayIn = (absences: readonly Away[], days: Pick<CaseToMove, 'from' | 'to'>) =>
  absences.find(away => meets(away, days));

/** Along the chain of substitutes from the holder: whoever is away while the case is to be worked on names the next. */
function substituteFor(one: CaseToMove, { officers }: Desk): DeskOfficer | MoveRefusal {
  const { holderId } = one;
  const holder = holderId === null ? undefined : officers.get(holderId);
  const away = holder && absenceOf(holder, one);
  if (holderId === null || !away) {
    return 'nobodyAvailable';
  }
  const found = standInFor(holderId, id =>
    id === holderId ? away.substituteId : awayIn(officers.get(id)?.absences ?? [], one)?.substituteId,
  );
  const officer = typeof found === 'number' ? officers.get(found) : undefined;
  if (!officer) {
    return 'nobodyAvailable';
  }
  if (!mayHold(officer, one)) {
    return 'otherUnit';
  }
  return one.conflicts.includes(officer.officerId) ? 'conflictOfInterest' : officer;
}

/** The holder's: of several the one in which the case is due. It may begin after: the whole desk is handed over for it. */
function absenceOf({ absences }: DeskOfficer, one: CaseToMove): Away | undefined {
  return (
    absences.find(({ from, to }) => from <= one.to && one.to <= to) ??
    awayIn(absences, one) ??
    absences.find(({ to }) => to >= one.from)
  );
}

/** Which of their recorded skills the case asks for. */
function skillsFor({ service, language, documentKinds }: CaseToMove, officer: DeskOfficer | undefined): SkillKind[] {
  const asked: Readonly<Record<SkillKind, readonly string[]>> = {
    service: [service],
    language: language === null ? [] : [language],
    documentKind: documentKinds,
  };
  return skillKinds.filter(kind => officer?.skills[kind]?.some(skill => asked[kind].includes(skill)));
}

/** Units for each unit of capacity. */
function relativeLoad({ officerId, capacity }: DeskOfficer, { units, usualCapacity }: Desk): number {
  return capacity === 0 ? Infinity : (units.get(officerId) ?? 0) / (capacity ?? usualCapacity);
}

/** The first of equal ones, in the order of the list: the same plan for the same desk. */
function least(officers: Fit, keys: (officer: DeskOfficer) => readonly number[]): DeskOfficer {
  const [first, ...rest] = officers;
  return rest.reduce((best, one) => (isLess(keys(one), keys(best)) ? one : best), first);
}

function isLess(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((key, index) => key !== other[index]);
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
}

export const rounded = (units: number) => Math.round(units * 100) / 100;

import type { CaseToMove, DeskOfficer } from '../../server/reassignments/plan.ts';

export const officerOf = (officerId: number, changes: Partial<DeskOfficer> = {}): DeskOfficer => ({
  officerId,
  places: [{ providerId: 1, unitId: null }],
  units: 0,
  capacity: null,
  absences: [],
  skills: {},
  ...changes,
});

/** A case that officer 1 holds, due on Friday, 6 March 2026; it is Monday. */
export const caseOf = (id: number, changes: Partial<CaseToMove> = {}): CaseToMove => ({
  id,
  version: 3,
  holderId: 1,
  providerId: 1,
  unitId: 10,
  weight: 1,
  from: '2026-03-02',
  to: '2026-03-06',
  service: 'education',
  language: 'kk',
  documentKinds: ['diploma'],
  hindrance: null,
  conflicts: [],
  clashes: [],
  ...changes,
});

export const away = (from: string, to: string, substituteId: number | null = null) => ({ from, to, substituteId });

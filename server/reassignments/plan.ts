import type { MoveRefusal, MoveSpread, MoveWarning, MoveWhy, SkillKind } from './reassignment.ts';

/** An absence with its first and last day, as yyyy-mm-dd. */
export interface Away {
  readonly from: string;
  readonly to: string;
  readonly substituteId: number | null;
}

/** Somebody a case may go to, or who holds one. */
export interface DeskOfficer {
  readonly officerId: number;
  /** Where they may hold cases; the unit is null where the grant names none. Empty: nowhere any more. */
  readonly places: readonly { readonly providerId: number; readonly unitId: number | null }[];
  /** Units of the cases they hold now. */
  readonly units: number;
  /** Null: none is set. */
  readonly capacity: number | null;
  readonly absences: readonly Away[];
  readonly skills: Readonly<Partial<Record<SkillKind, readonly string[]>>>;
}

export interface CaseToMove {
  readonly id: number;
  readonly version: number;
  readonly holderId: number | null;
  readonly providerId: number;
  readonly unitId: number | null;
  /** Units of work at its stage. */
  readonly weight: number;
  /** From today to the day it is next due: whoever takes it has to be there. */
  readonly from: string;
  readonly to: string;
  readonly service: string;
  readonly language: string | null;
  readonly documentKinds: readonly string[];
  /** Seen already, whoever it would go to. */
  readonly hindrance: MoveRefusal | null;
  /** Authors of what is contested in it. */
  readonly conflicts: readonly number[];
  /** Officers who sit in another hearing while this case has one. */
  readonly clashes: readonly number[];
}

export interface PlannedMove {
  readonly applicationId: number;
  readonly version: number;
  readonly fromId: number | null;
  readonly toId: number | null;
  readonly why: MoveWhy | null;
  readonly refusal: MoveRefusal | null;
  readonly warnings: readonly MoveWarning[];
}

export interface LoadChange {
  readonly officerId: number;
  readonly before: number;
  readonly after: number;
  readonly absent: boolean;
  /** The last day of an absence that meets the days of the cases, yyyy-mm-dd. */
  readonly absentUntil: string | null;
}

export interface MovePlan {
  readonly moves: readonly PlannedMove[];
  readonly loads: readonly LoadChange[];
}

export interface Spread {
  readonly spread: MoveSpread;
  /** Only these; null: whoever may hold the case. */
  readonly toOfficerIds: readonly number[] | null;
}

/** ISO days compare as texts. */
export function meets(one: Pick<Away, 'from' | 'to'>, other: Pick<Away, 'from' | 'to'>): boolean {
  return one.from <= other.to && other.from <= one.to;
}

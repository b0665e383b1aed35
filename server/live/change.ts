import type { Place } from '../officers/permissions.ts';

export const changeKinds = [
  'application',
  'complaint',
  'escalation',
  'reassignment',
  'officerNote',
  'presence',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What is told of a change: which record, and the version it has by now where it has one. */
export interface ChangeItem {
  readonly kind: ChangeKind;
  readonly id: number;
  readonly version: number | null;
}

/** The same with everything that decides who is told. */
export interface Change extends ChangeItem {
  /** Where the record is, and where it was before it went somewhere else. */
  readonly places: readonly Place[];
  /** Whose it is alone: the reader of a note, the planner of a reassignment. */
  readonly officerId: number | null;
  /** Who has the case open. */
  readonly lookers: readonly number[];
}

export interface ChangeBatch {
  /** Passed as `since`, it continues behind this batch. */
  readonly cursor: string;
  /** Where the primary's log was: a read that names it is not older than what was told. */
  readonly position: string;
  readonly items: readonly ChangeItem[];
  readonly isReset: boolean;
}

/** Many cases moved together, as the list shows it. */
export interface ReassignmentRow {
  readonly id: string;
  readonly state: 'planned' | 'running' | 'done' | 'reversed';
  readonly source: string;
  readonly spread: string;
  readonly reason: string;
  readonly note: string;
  readonly plannedAt: string;
  readonly plannedBy: Person | null;
  readonly counts: MoveCounts;
}

export interface Person {
  readonly id: string;
  readonly name: string;
}

export interface MoveCounts {
  readonly total: number;
  readonly toMove: number;
  readonly cannot: number;
  readonly moved: number;
  readonly refused: number;
}

export interface LoadChange {
  readonly officer: Person | null;
  readonly before: number;
  readonly after: number;
  readonly absent: boolean;
  readonly absentUntil: string | null;
}

/** Cases that stay for one reason, or have one warning. */
export interface MoveGroup {
  readonly id: string;
  readonly text: string;
  readonly cases: number;
}

export interface Reassignment extends ReassignmentRow {
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly reverses: string | null;
  readonly reversedBy: string | null;
  readonly startable: boolean;
  readonly reversible: boolean;
  readonly loads: readonly LoadChange[];
  readonly refusals: readonly MoveGroup[];
  readonly warnings: readonly MoveGroup[];
}

export interface MoveItem {
  /** Null where the reader may not read the case. */
  readonly application: {
    readonly id: string;
    readonly number: string | null;
    readonly receiptNumber: string;
    readonly stage: string;
    readonly nextDueOn: string | null;
    readonly late: boolean;
    /** Whose it is now. */
    readonly assignee: Person | null;
  } | null;
  readonly from: Person | null;
  readonly to: Person | null;
  readonly why: string;
  readonly state: 'planned' | 'moved' | 'refused';
  readonly refusal: { readonly id: string; readonly text: string } | null;
  readonly warnings: readonly { readonly id: string; readonly text: string }[];
}

/** Those that stay, by the plan or since their turn came. */
export const stayOf = ({ cannot, refused }: MoveCounts) => cannot + refused;

export const doneOf = ({ moved, refused }: MoveCounts) => moved + refused;

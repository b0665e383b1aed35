import { gql } from '../data/gql.ts';
import { type Provision, provisionParts } from '../law/provision.ts';

export interface ExplainedDay {
  readonly date: string;
  /** The ordinal of a counted working day; null for a day that is skipped. */
  readonly counted: number | null;
  readonly reason: string;
  readonly decree: string | null;
  readonly name: string | null;
}

export interface Explanation {
  readonly startEvent: string;
  readonly startOn: string;
  readonly provisions: readonly Provision[];
  readonly readings: readonly { readonly id: string; readonly text: string }[];
  readonly amount: number;
  readonly unit: string;
  readonly direction: string;
  readonly calendar: string;
  readonly calendarVersion: string;
  readonly days: readonly ExplainedDay[];
  readonly limitedBy: { readonly startOn: string; readonly amount: number; readonly limitOn: string } | null;
  readonly notBeforeOpening: boolean;
  readonly resultOn: string;
  readonly resultAt: string;
  readonly provisional: boolean;
  readonly text: string;
}

/** What a list shows of a deadline. */
export interface DueDate {
  readonly kind: string;
  readonly stage: string | null;
  readonly dueOn: string;
  readonly state: string;
}

const openStates = ['running', 'overPlan', 'late'];

export const isOpen = ({ state }: DueDate) => openStates.includes(state);

/** How a change of the calendar has moved a date. */
export interface DeadlineMove {
  readonly dueBefore: string;
  readonly dueAfter: string;
  readonly calendarVersion: string;
  readonly decree: string;
  readonly at: string;
}

export interface Deadline extends DueDate {
  readonly force: string;
  readonly dueAt: string;
  readonly targetOn: string | null;
  readonly explanation: Explanation;
  readonly moves: readonly DeadlineMove[];
}

export const deadlineParts = gql`
  fragment DeadlineParts on Deadline {
    kind
    stage
    force
    dueOn
    dueAt
    targetOn
    state
    moves {
      dueBefore
      dueAfter
      calendarVersion
      decree
      at
    }
    explanation {
      startEvent
      startOn
      provisions {
        ...ProvisionParts
      }
      readings {
        id
        text
      }
      amount
      unit
      direction
      calendar
      calendarVersion
      days {
        date
        counted
        reason
        decree
        name
      }
      limitedBy {
        startOn
        amount
        limitOn
      }
      notBeforeOpening
      resultOn
      resultAt
      provisional
      text
    }
  }
  ${provisionParts}
`;

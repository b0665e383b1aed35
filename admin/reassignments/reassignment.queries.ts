import { ask } from '../data/client.ts';
import { gql } from '../data/gql.ts';
import type { Page } from '../data/operations.ts';
import type { MoveItem, Reassignment, ReassignmentRow } from './reassignment.ts';

const rowParts = gql`
  fragment ReassignmentRowParts on Reassignment {
    id
    state
    source
    spread
    reason
    note
    plannedAt
    plannedBy {
      id
      name
    }
    counts {
      total
      toMove
      cannot
      moved
      refused
    }
  }
`;

const listQuery = gql`
  query Reassignments($after: String) {
    data: reassignments(first: 25, after: $after) {
      hasNextPage
      endCursor
      items {
        ...ReassignmentRowParts
      }
    }
  }
  ${rowParts}
`;

const oneQuery = gql`
  query Reassignment($id: ID!) {
    data: reassignment(id: $id) {
      ...ReassignmentRowParts
      startedAt
      finishedAt
      reverses
      reversedBy
      startable
      reversible
      loads {
        officer {
          id
          name
        }
        before
        after
        absent
        absentUntil
      }
      refusals {
        id
        text
        cases
      }
      warnings {
        id
        text
        cases
      }
    }
  }
  ${rowParts}
`;

const itemsQuery = gql`
  query MoveItems($id: ID!, $state: MoveState, $refusal: MoveRefusal, $warning: MoveWarning, $after: String) {
    data: reassignment(id: $id) {
      items(first: 25, after: $after, state: $state, refusal: $refusal, warning: $warning) {
        hasNextPage
        endCursor
        items {
          application {
            id
            number
            receiptNumber
            stage
            nextDueOn
            late
            assignee {
              id
              name
            }
          }
          from {
            id
            name
          }
          to {
            id
            name
          }
          why
          state
          refusal {
            id
            text
          }
          warnings {
            id
            text
          }
        }
      }
    }
  }
`;

/** Which cases of a reassignment: those in a state, those that stay for a reason, or those with a warning. */
export interface MovesShown {
  readonly state?: string;
  readonly refusal?: string;
  readonly warning?: string;
}

export const askReassignments = (after: string | null, signal: AbortSignal) =>
  ask<Page<ReassignmentRow>>(listQuery, { after }, signal);

export const askReassignment = (id: string, signal: AbortSignal) => ask<Reassignment>(oneQuery, { id }, signal);

export async function askMoves(
  id: string,
  shown: MovesShown,
  after: string | null,
  signal: AbortSignal,
): Promise<Page<MoveItem>> {
  const { items } = await ask<{ items: Page<MoveItem> }>(itemsQuery, { id, ...shown, after }, signal);
  return items;
}

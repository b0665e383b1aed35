import { ask, tell } from '../data/client.ts';
import { gql } from '../data/gql.ts';
import type { Person } from './reassignment.ts';

/** What an officer is told of cases that came to them or left them. */
export interface OfficerNote {
  readonly id: string;
  readonly kind: 'casesReceived' | 'casesMoved' | 'casesReturned' | 'hearingOnDayOff';
  readonly at: string;
  readonly cases: number;
  readonly reassignmentId: string | null;
  readonly reason: string | null;
  readonly movedBy: Person | null;
  readonly application: { readonly id: string; readonly number: string | null; readonly receiptNumber: string } | null;
}

const notesQuery = gql`
  query OfficerNotes {
    data: officerNotes {
      id
      kind
      at
      cases
      reassignmentId
      reason
      movedBy {
        id
        name
      }
      application {
        id
        number
        receiptNumber
      }
    }
  }
`;

const readMutation = gql`
  mutation ReadOfficerNotes($ids: [RecordId!]!) {
    data: readOfficerNotes(ids: $ids)
  }
`;

export const askOfficerNotes = (signal: AbortSignal) => ask<readonly OfficerNote[]>(notesQuery, {}, signal);

export const readOfficerNotes = (ids: readonly string[]) => tell<number>(readMutation, { ids });

/** The case itself, or those of the reassignment in the work list. */
export function whereToLook({ kind, application, reassignmentId }: OfficerNote): string {
  if (application) {
    return `/Application/${application.id}/show`;
  }
  if (kind === 'hearingOnDayOff') {
    return '/hearings';
  }
  const preset = kind === 'casesMoved' ? 'department' : 'mine';
  const filter = JSON.stringify({ preset, ...(reassignmentId ? { reassignmentId } : {}) });
  return `/Application?filter=${encodeURIComponent(filter)}`;
}

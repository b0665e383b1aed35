import { ask } from '../data/client.ts';
import { gql } from '../data/gql.ts';

export interface CaseLink {
  readonly id: string;
  readonly number: string | null;
  readonly receiptNumber: string | null;
}

export interface MovedDate {
  readonly kind: string;
  readonly stage: string | null;
  readonly dueBefore: string;
  readonly dueAfter: string;
  readonly application: CaseLink | null;
  readonly complaint: { readonly id: string; readonly number: string | null } | null;
}

export interface Impact {
  readonly countedAt: string;
  readonly openDeadlines: number;
  readonly later: number;
  readonly earlier: number;
  readonly newlyOverdue: number;
  readonly backInTime: number;
  readonly provisionalSettled: number;
  readonly uncounted: number;
  readonly hearingsOnDayOff: readonly {
    readonly hearing: string;
    readonly startsAt: string;
    readonly application: CaseLink | null;
  }[];
  readonly samples: readonly MovedDate[];
}

export const movedDateParts = gql`
  fragment MovedDateParts on MovedDate {
    kind
    stage
    dueBefore
    dueAfter
    application {
      id
      number
      receiptNumber
    }
    complaint {
      id
      number
    }
  }
`;

const impactQuery = gql`
  query CalendarImpact($id: RecordId!) {
    data: calendarDraft(id: $id) {
      impact {
        countedAt
        openDeadlines
        later
        earlier
        newlyOverdue
        backInTime
        provisionalSettled
        uncounted
        hearingsOnDayOff {
          hearing
          startsAt
          application {
            id
            number
            receiptNumber
          }
        }
        samples {
          ...MovedDateParts
        }
      }
    }
  }
  ${movedDateParts}
`;

/** Counted anew each time; null once the draft has ended. */
export const askImpact = async (id: string, signal: AbortSignal) =>
  (await ask<{ readonly impact: Impact | null }>(impactQuery, { id }, signal)).impact;

import { ask } from '../data/client.ts';
import { gql } from '../data/gql.ts';
import { type MovedDate, movedDateParts } from './impact.ts';

interface RecountOutline {
  readonly id: string;
  /** Null while the job works. */
  readonly finishedAt: string | null;
  readonly cases: number;
  readonly later: number;
  readonly earlier: number;
  readonly newlyOverdue: number;
  readonly backInTime: number;
}

export interface Recount extends RecountOutline {
  readonly kind: string;
  /** Id of the version, as dates name it. */
  readonly version: string;
  readonly startedAt: string;
  readonly startedBy: { readonly name: string } | null;
  readonly datesBackInTime: readonly MovedDate[];
}

export interface CalendarVersion {
  readonly id: string;
  readonly approvedAt: string;
  readonly approvedBy: string;
  readonly note: string | null;
  readonly changedYear: number | null;
  readonly current: boolean;
  /** Null for the first version, and for whoever may not change calendars. */
  readonly recount: RecountOutline | null;
}

const outlineParts = gql`
  fragment RecountOutlineParts on CalendarRecount {
    id
    finishedAt
    cases
    later
    earlier
    newlyOverdue
    backInTime
  }
`;

const recountQuery = gql`
  query CalendarRecount($id: RecordId!) {
    data: calendarRecount(id: $id) {
      ...RecountOutlineParts
      kind
      version
      startedAt
      startedBy {
        name
      }
      datesBackInTime {
        ...MovedDateParts
      }
    }
  }
  ${outlineParts}
  ${movedDateParts}
`;

const versionsQuery = gql`
  query CalendarVersions($kind: CalendarKind!) {
    data: calendarVersions(kind: $kind) {
      id
      approvedAt
      approvedBy
      note
      changedYear
      current
      recount {
        ...RecountOutlineParts
      }
    }
  }
  ${outlineParts}
`;

export const askRecount = (id: string, signal: AbortSignal) => ask<Recount>(recountQuery, { id }, signal);

export const askVersions = (kind: string, signal: AbortSignal) =>
  ask<readonly CalendarVersion[]>(versionsQuery, { kind }, signal);

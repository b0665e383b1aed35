import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { ask } from '../data/client.ts';
import { gql, type Query } from '../data/gql.ts';

/** A number, with the list behind it in the words of the API. */
export interface DeskCount {
  readonly count: number;
  readonly isCapped: boolean;
  readonly list: { readonly resource: string; readonly filter: Readonly<Record<string, unknown>> };
}

export const deskNumbers = [
  'late',
  'openEscalations',
  'lateComplaints',
  'dueToday',
  'dueSoon',
  'unassigned',
  'hearingsThisWeek',
  'waitingApplicant',
  'waitingOrganisation',
] as const;
export type DeskNumber = (typeof deskNumbers)[number];

export type DeskSummary = Readonly<Record<DeskNumber, DeskCount | null>> & {
  readonly today: string;
  readonly soonUntil: string;
};

/** Of which provider; none: as far as the reader's desk reaches. */
export interface Place {
  readonly providerId?: string;
}

export const countParts = gql`
  fragment DeskCountParts on DeskCount {
    count
    isCapped
    list {
      resource
      filter
    }
  }
`;

const summaryQuery = gql`
  query DeskSummary($providerId: RecordId) {
    data: deskSummary(providerId: $providerId) {
      today
      soonUntil
      late {
        ...DeskCountParts
      }
      openEscalations {
        ...DeskCountParts
      }
      lateComplaints {
        ...DeskCountParts
      }
      dueToday {
        ...DeskCountParts
      }
      dueSoon {
        ...DeskCountParts
      }
      unassigned {
        ...DeskCountParts
      }
      hearingsThisWeek {
        ...DeskCountParts
      }
      waitingApplicant {
        ...DeskCountParts
      }
      waitingOrganisation {
        ...DeskCountParts
      }
    }
  }
  ${countParts}
`;

/** Asked again every minute the page is looked at: dates pass while nobody does anything. */
export function useDeskPart<Data>(part: string, query: Query, place: Place): UseQueryResult<Data> {
  return useQuery({
    queryKey: ['home', part, place],
    queryFn: ({ signal }) => ask<Data>(query, { ...place }, signal),
    refetchInterval: 60_000,
  });
}

export const useDeskSummary = (place: Place) => useDeskPart<DeskSummary>('summary', summaryQuery, place);

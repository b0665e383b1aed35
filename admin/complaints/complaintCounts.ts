import { useQuery } from '@tanstack/react-query';
import { ask } from '../data/client.ts';
import { gql } from '../data/gql.ts';

/** How much stands in each list; what is closed is not counted. */
export type ComplaintCounts = Readonly<Record<'new' | 'dueToday' | 'dueSoon' | 'late', number>>;

const countsQuery = gql`
  query ComplaintCounts {
    data: complaintCounts {
      new
      dueToday
      dueSoon
      late
    }
  }
`;

/** Asked again every minute the page is looked at: dates pass while nobody does anything. */
export function useComplaintCounts(): ComplaintCounts | undefined {
  const { data } = useQuery({
    queryKey: ['Complaint', 'counts'],
    queryFn: ({ signal }) => ask<ComplaintCounts>(countsQuery, {}, signal),
    refetchInterval: 60_000,
  });
  return data;
}

import { useQuery } from '@tanstack/react-query';
import { ask } from '../data/client.ts';
import { gql } from '../data/gql.ts';

/** Of the deadlines nobody has answered for yet. */
export interface EscalationCounts {
  readonly open: number;
  readonly mine: number;
  readonly complaints: number;
  readonly byAudience: readonly { readonly audience: string | null; readonly count: number }[];
  readonly byKind: readonly { readonly kind: string; readonly count: number }[];
}

const countsQuery = gql`
  query EscalationCounts {
    data: escalationCounts {
      open
      mine
      complaints
      byAudience {
        audience
        count
      }
      byKind {
        kind
        count
      }
    }
  }
`;

/** Asked again every minute the page is looked at: dates are missed while nobody does anything. */
export function useEscalationCounts(enabled = true): EscalationCounts | undefined {
  const { data } = useQuery({
    queryKey: ['Escalation', 'counts'],
    queryFn: ({ signal }) => ask<EscalationCounts>(countsQuery, {}, signal),
    refetchInterval: 60_000,
    enabled,
  });
  return data;
}

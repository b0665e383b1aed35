import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'react-admin';
import { ask } from '../data/client.ts';
import { gql } from '../data/gql.ts';

export interface ReviewingBody {
  readonly id: string;
  readonly kind: string;
  /** Null for a body of both services. */
  readonly service: string | null;
  readonly name: string;
}

const bodiesQuery = gql`
  query ReviewingBodies {
    data: reviewingBodies {
      id
      kind
      service
      name
    }
  }
`;

/** Every body complaints go to, in the reader's language. */
export function useReviewingBodies(): readonly ReviewingBody[] | undefined {
  const locale = useLocale() ?? 'kk';
  const { data } = useQuery({
    queryKey: ['reviewingBodies', locale],
    queryFn: ({ signal }) => ask<readonly ReviewingBody[]>(bodiesQuery, {}, signal),
    staleTime: Infinity,
  });
  return data;
}

const ofCorporation = ['corporationHead', 'informatisation'];

/** Staff of the Corporation have bodies of their own (EDU-17.7). */
export const isFor =
  (service: string | undefined, respondent: string | undefined) =>
  ({ kind, service: own }: ReviewingBody) =>
    (own === null || service === undefined || own === service) &&
    (respondent === undefined || ofCorporation.includes(kind) === (respondent === 'corporation'));

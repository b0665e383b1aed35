import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'react-admin';
import { ask } from '../data/client.ts';
import { gql } from '../data/gql.ts';
import type { RefusalReason } from './hearing.ts';

const reasonsQuery = gql`
  query RefusalReasons($service: Service!) {
    data: refusalReasons(service: $service) {
      id
      ground
      text
      whatToCorrect
    }
  }
`;

const groundsQuery = gql`
  query HearingGrounds($edition: String!) {
    data: hearingRequirements(edition: $edition) {
      ground
      needed
    }
  }
`;

interface HearingGround {
  readonly ground: string;
  readonly needed: boolean;
}

/** The catalogue of reasons of a service, in the reader's language. */
export function useRefusalReasons(service: string | undefined) {
  const locale = useLocale() ?? 'kk';
  return useQuery({
    queryKey: ['refusalReasons', service, locale],
    queryFn: ({ signal }) => ask<readonly RefusalReason[]>(reasonsQuery, { service }, signal),
    enabled: service !== undefined,
  });
}

/** The grounds a hearing must come before, by the edition of the case and what an administrator has added to it. */
export function useHearingGrounds(edition: string | undefined) {
  return useQuery({
    queryKey: ['hearingGrounds', edition],
    queryFn: ({ signal }) => ask<readonly HearingGround[]>(groundsQuery, { edition }, signal),
    enabled: edition !== undefined,
    select: grounds => grounds.filter(({ needed }) => needed).map(({ ground }) => ground),
  });
}

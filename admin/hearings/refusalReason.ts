import { gql } from '@apollo/client';
import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'react-admin';
import { ask } from '../data/client.ts';
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
export function useRefusalReasons(service: string | undefined): readonly RefusalReason[] | undefined {
  const locale = useLocale() ?? 'kk';
  const { data } = useQuery({
    queryKey: ['refusalReasons', service, locale],
    queryFn: ({ signal }) => ask<readonly RefusalReason[]>(reasonsQuery, { service }, signal),
    enabled: service !== undefined,
  });
  return data;
}

/** The grounds a hearing must come before, by the edition of the case and what an administrator has added to it. */
export function useHearingGrounds(edition: string | undefined): readonly string[] | undefined {
  const { data } = useQuery({
    queryKey: ['hearingGrounds', edition],
    queryFn: ({ signal }) => ask<readonly HearingGround[]>(groundsQuery, { edition }, signal),
    enabled: edition !== undefined,
  });
  return data?.filter(({ needed }) => needed).map(({ ground }) => ground);
}

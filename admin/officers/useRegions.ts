import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'react-admin';
import { ask } from '../data/client.ts';
import { gql } from '../data/gql.ts';

interface RegionOf {
  readonly region: string;
  readonly regionName: string;
}

const regionsQuery = gql`
  query Regions {
    data: providers(first: 100) {
      items {
        region
        regionName
      }
    }
  }
`;

/** The regions there are providers in, by code. */
export function useRegions(): ReadonlyMap<string, string> {
  const locale = useLocale() ?? 'kk';
  const { data } = useQuery({
    queryKey: ['regions', locale],
    queryFn: ({ signal }) => ask<{ items: readonly RegionOf[] }>(regionsQuery, {}, signal),
    staleTime: Infinity,
  });
  return new Map(data?.items.map(({ region, regionName }) => [region, regionName]));
}

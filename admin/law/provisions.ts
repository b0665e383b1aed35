import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'react-admin';
import { ask } from '../data/client.ts';
import { gql } from '../data/gql.ts';
import { type Provision, provisionParts } from './provision.ts';

const provisionsQuery = gql`
  query Provisions {
    data: provisions {
      ...ProvisionParts
    }
  }
  ${provisionParts}
`;

/** Every provision the software acts on, in the reader's language. */
export function useProvisions() {
  const locale = useLocale() ?? 'kk';
  return useQuery({
    queryKey: ['provisions', locale],
    queryFn: ({ signal }) => ask<readonly Provision[]>(provisionsQuery, {}, signal),
    staleTime: Infinity,
  });
}

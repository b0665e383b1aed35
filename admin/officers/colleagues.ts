import { useQuery } from '@tanstack/react-query';
import { ask } from '../data/client.ts';
import { gql } from '../data/gql.ts';
import type { Page } from '../data/operations.ts';

export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly grants: readonly {
    readonly role: string;
    readonly provider: { readonly id: string } | null;
    readonly unit: { readonly id: string } | null;
  }[];
}

const colleaguesQuery = gql`
  query Colleagues($providerId: RecordId!, $after: String) {
    data: officers(filter: { providerId: $providerId, active: true }, first: 100, after: $after) {
      hasNextPage
      endCursor
      items {
        id
        name
        grants {
          role
          provider {
            id
          }
          unit {
            id
          }
        }
      }
    }
  }
`;

async function askColleagues(providerId: string, signal: AbortSignal): Promise<readonly Colleague[]> {
  const found: Colleague[] = [];
  for (let after: string | null = null; ;) {
    const page: Page<Colleague> = await ask<Page<Colleague>>(colleaguesQuery, { providerId, after }, signal);
    found.push(...page.items);
    if (!page.hasNextPage) {
      return found;
    }
    after = page.endCursor;
  }
}

/** Everybody who works at the provider. */
export function useColleaguesQuery(providerId: string | undefined) {
  return useQuery({
    queryKey: ['colleagues', providerId],
    queryFn: ({ signal }) => askColleagues(providerId ?? '', signal),
    enabled: providerId !== undefined,
  });
}

/** Undefined while they are asked for. */
export function useColleagues(providerId: string | undefined): readonly Colleague[] | undefined {
  return useColleaguesQuery(providerId).data;
}

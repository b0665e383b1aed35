import { useQuery } from '@tanstack/react-query';
import { ask } from '../data/client.ts';
import { gql } from '../data/gql.ts';
import type { Page } from '../data/operations.ts';

interface DeskOfficer {
  readonly id: string;
  readonly name: string;
  readonly openCases: number | null;
}

const deskOfficersQuery = gql`
  query DeskOfficers($after: String) {
    data: officers(filter: { role: officer, active: true }, first: 100, after: $after) {
      hasNextPage
      endCursor
      items {
        id
        name
        openCases
      }
    }
  }
`;

async function askDeskOfficers(signal: AbortSignal): Promise<readonly DeskOfficer[]> {
  const found: DeskOfficer[] = [];
  for (let after: string | null = null; ;) {
    const page: Page<DeskOfficer> = await ask<Page<DeskOfficer>>(deskOfficersQuery, { after }, signal);
    found.push(...page.items);
    if (!page.hasNextPage) {
      return found;
    }
    after = page.endCursor;
  }
}

/** Responsible employees within the reader's reach, each with the cases in hand. */
export function useDeskOfficers() {
  return useQuery({
    queryKey: ['deskOfficers'],
    queryFn: ({ signal }) => askDeskOfficers(signal),
  });
}

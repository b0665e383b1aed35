import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../data/client.ts';
import { gql } from '../data/gql.ts';
import type { Page } from '../data/operations.ts';

export interface FigureCase {
  /** How much of the figure it makes; below nought what it takes off. */
  readonly n: number;
  readonly application: { readonly id: string; readonly number: string | null; readonly receiptNumber: string } | null;
  readonly complaint: { readonly id: string; readonly number: string | null } | null;
}

const casesQuery = gql`
  query FigureCases($cell: ID!, $first: Int, $after: String) {
    data: figureCases(cell: $cell, first: $first, after: $after) {
      items {
        n
        application {
          id
          number
          receiptNumber
        }
        complaint {
          id
          number
        }
      }
      hasNextPage
      endCursor
    }
  }
`;

/** The cases behind a figure, page after page. */
export function useFigureCases(cell: string) {
  return useInfiniteQuery({
    queryKey: ['figureCases', cell],
    queryFn: ({ pageParam, signal }) =>
      ask<Page<FigureCase>>(casesQuery, { cell, first: 50, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ hasNextPage, endCursor }) => (hasNextPage ? endCursor : undefined),
  });
}

import { gql } from '@apollo/client';
import type { Operations } from '../data/operations.ts';

export const officerOperations: Operations = {
  list: gql`
    query Officers($filter: OfficerFilter, $first: Int!, $after: String) {
      data: officers(filter: $filter, first: $first, after: $after) {
        hasNextPage
        endCursor
        items {
          id
          name
        }
      }
    }
  `,
  one: gql`
    query Officer($id: ID!) {
      data: officer(id: $id) {
        id
        name
      }
    }
  `,
};

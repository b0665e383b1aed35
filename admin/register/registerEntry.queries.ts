import { gql } from '../data/gql.ts';
import type { Operations } from '../data/operations.ts';

export const registerEntryOperations: Operations = {
  list: gql`
    query RegisterEntries($filter: RegisterEntryFilter, $first: Int!, $after: String) {
      data: registerEntries(filter: $filter, first: $first, after: $after) {
        hasNextPage
        endCursor
        items {
          id
          applicationId
          year
          number
          state
          result
          signatoryName
          signatoryCapacity
          sealAuthority
          signedOn
          endReason
          provider {
            id
            name
          }
        }
      }
    }
  `,
};

import { gql } from '../data/gql.ts';
import type { Operations } from '../data/operations.ts';

const grantParts = gql`
  fragment GrantParts on RoleGrant {
    id
    role
    scope
    since
    endedAt
    region
    provider {
      id
      name
    }
    unit {
      id
      name
    }
    office {
      id
      name
    }
    body {
      id
      name
    }
  }
`;

export const officerOperations: Operations = {
  list: gql`
    query Officers($filter: OfficerFilter, $first: Int!, $after: String) {
      data: officers(filter: $filter, first: $first, after: $after) {
        hasNextPage
        endCursor
        items {
          id
          name
          active
          grants {
            ...GrantParts
          }
        }
      }
    }
    ${grantParts}
  `,
  one: gql`
    query Officer($id: ID!) {
      data: officer(id: $id) {
        id
        name
        active
        email
        language
        grants(ended: true) {
          ...GrantParts
        }
      }
    }
    ${grantParts}
  `,
};

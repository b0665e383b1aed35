import { gql } from '../data/gql.ts';
import type { Operations } from '../data/operations.ts';

export const providerOperations: Operations = {
  list: gql`
    query Providers($filter: ProviderFilter, $first: Int!, $after: String) {
      data: providers(filter: $filter, first: $first, after: $after) {
        hasNextPage
        endCursor
        items {
          id
          code
          service
          name
          regionName
        }
      }
    }
  `,
  one: gql`
    query Provider($id: ID!) {
      data: provider(id: $id) {
        id
        code
        service
        name
        regionName
        zone
        address
        phone
        since
        units {
          id
          name
          names {
            kk
            ru
            en
          }
          closedAt
        }
      }
    }
  `,
};

/** Where a unit is chosen, those that are closed are not offered. */
export const unitOperations: Operations = {
  filterOf: filter => ({ closed: false, ...filter }),
  list: gql`
    query Units($filter: UnitFilter, $first: Int!, $after: String) {
      data: units(filter: $filter, first: $first, after: $after) {
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
    query Unit($id: ID!) {
      data: unit(id: $id) {
        id
        name
      }
    }
  `,
};

export const officeOperations: Operations = {
  list: gql`
    query Offices($filter: OfficeFilter, $first: Int!, $after: String) {
      data: offices(filter: $filter, first: $first, after: $after) {
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
    query Office($id: ID!) {
      data: office(id: $id) {
        id
        name
      }
    }
  `,
};

export const organisationOperations: Operations = {
  list: gql`
    query Organisations($filter: OrganisationFilter, $first: Int!, $after: String) {
      data: organisations(filter: $filter, first: $first, after: $after) {
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
    query Organisation($id: ID!) {
      data: organisation(id: $id) {
        id
        name
      }
    }
  `,
};

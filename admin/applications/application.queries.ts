import { gql } from '@apollo/client';
import { actParts } from '../acts/act.ts';
import { complaintRowParts } from '../complaints/complaintRow.ts';
import type { Operations } from '../data/operations.ts';
import { caseParts, rowParts } from './caseParts.ts';
import { applicationFilterOf } from './presets.ts';

const orders: Readonly<Record<string, string>> = {
  'nextDueOn ASC': 'nextDueFirst',
  'nextDueOn DESC': 'nextDueLast',
  'acceptedOn ASC': 'oldestFirst',
  'acceptedOn DESC': 'newestFirst',
};

export const applicationOperations: Operations = {
  list: gql`
    query Applications($filter: ApplicationFilterInput, $sort: ApplicationSort, $first: Int!, $after: String) {
      data: applications(filter: $filter, sort: $sort, first: $first, after: $after) {
        hasNextPage
        endCursor
        items {
          ...RowParts
        }
      }
    }
    ${rowParts}
  `,
  one: gql`
    query Application($id: ID!) {
      data: application(id: $id) {
        ...RowParts
        ...WholeParts
        ...FileParts
        complaints {
          ...ComplaintRowParts
        }
        allowedActs {
          ...ActParts
        }
      }
    }
    ${caseParts}
    ${complaintRowParts}
    ${actParts}
  `,
  filterOf: applicationFilterOf,
  sortOf: (field, order) => orders[`${field} ${order}`],
};

import { actParts } from '../acts/act.ts';
import { complaintRowParts } from '../complaints/complaintRow.ts';
import { gql } from '../data/gql.ts';
import type { Operations } from '../data/operations.ts';
import { caseParts, rowParts } from './caseParts.ts';
import { sortOf } from './columns.ts';
import { applicationFilterOf } from './presets.ts';

export const applicationOperations = {
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
  sortOf,
} satisfies Operations;

import { gql } from '../data/gql.ts';
import type { Operations } from '../data/operations.ts';
import { noticeParts } from './notice.ts';

export const noticeOperations: Operations = {
  list: gql`
    query NoticesInTrouble($filter: NoticeTroubleFilter, $first: Int!, $after: String) {
      data: noticesInTrouble(filter: $filter, first: $first, after: $after) {
        hasNextPage
        endCursor
        items {
          ...NoticeParts
        }
      }
    }
    ${noticeParts}
  `,
};

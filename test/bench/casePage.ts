import { actParts } from '../../admin/acts/act.ts';
import { caseParts, rowParts } from '../../admin/applications/caseParts.ts';
import { complaintRowParts } from '../../admin/complaints/complaintRow.ts';
import { gql, written } from '../../admin/data/gql.ts';

/** As the dashboard asks (admin/applications/application.queries.ts). */
export const casePageQuery = written(gql`
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
`);

export const dashboardListQuery = written(gql`
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
`);

import { applicationOperations } from '../../admin/applications/application.queries.ts';
import { written } from '../../admin/data/gql.ts';

/** What the dashboard itself asks: a bench of another query would measure another page. */
const { list, one } = applicationOperations;

export const casePageQuery = written(one);
export const dashboardListQuery = written(list);

import { sql } from 'kysely';
import { caseRows } from '../caseRows.ts';
import type { Measure } from '../measure.ts';

/** Cases coming to a stage and leaving it. All of them up to the end of a day leave those that were open there then. `detail`: entered, left. */
export const stock: Measure = {
  id: 'stock',
  driver: 'case_event',
  source: caseRows({
    item: sql`s.stage`,
    detail: sql`s.way`,
    n: sql`s.n`,
    joins: sql`cross join lateral (values (e.stage_before, 'left', -1), (e.stage_after, 'entered', 1)) as s (stage, way, n)`,
    where: sql`e.stage_before is distinct from e.stage_after and s.stage is not null and s.stage <> 'closed'`,
  }),
};

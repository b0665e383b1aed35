import { sql } from 'kysely';
import { caseRows } from '../caseRows.ts';
import type { Measure } from '../measure.ts';

/** Acts on cases, by the part somebody did them in. */
export const act: Measure = {
  id: 'act',
  driver: 'case_event',
  source: caseRows({ item: sql`e.act`, detail: sql`e.role` }),
};

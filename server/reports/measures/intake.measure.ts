import { sql } from 'kysely';
import { caseRows } from '../caseRows.ts';
import type { Measure } from '../measure.ts';

/** Applications taken in, on the day they count as accepted: on the portal it may be the working day after the filing. */
export const intake: Measure = {
  id: 'intake',
  driver: 'case_event',
  source: caseRows({ day: sql`a.accepted_on`, where: sql`e.act in ('acceptApplication', 'submitApplication')` }),
};

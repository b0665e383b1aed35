import { sql } from 'kysely';
import { caseRows } from '../caseRows.ts';
import type { Measure } from '../measure.ts';

/**
 * Cases that went from one officer to another, each time, by the reason given for moving many, or `oneCase` where one was
 * moved by itself: its reason is in words a person wrote, which are not counted. The detail is the role that moved it.
 */
export const reassignment: Measure = {
  id: 'reassignment',
  driver: 'case_event',
  source: caseRows({
    item: sql`coalesce(e.facts->>'reason', 'oneCase')`,
    detail: sql`e.role`,
    where: sql`e.act = 'reassignOfficer'`,
  }),
};

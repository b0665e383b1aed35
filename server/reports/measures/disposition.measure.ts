import { sql } from 'kysely';
import { deadlineRows } from '../deadlineRows.ts';
import type { Measure } from '../measure.ts';

/**
 * Answers for dates missed, by the cause named, on the day of the answer; the detail is the kind of the date. The measure
 * taken is in words a person wrote and is not counted.
 */
export const disposition: Measure = {
  id: 'disposition',
  driver: 'disposition',
  source: deadlineRows(sql`e.made_at`, { item: sql`e.cause`, detail: sql`d.kind` }),
};

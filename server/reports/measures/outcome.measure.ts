import { sql } from 'kysely';
import { caseRows, localDay } from '../caseRows.ts';
import { entered, isBookAct } from '../entered.ts';
import type { Measure } from '../measure.ts';

/**
 * Results of cases, apostille or refusal, on the day they come into the register book. Taken off that day again where
 * the case is opened anew on a complaint, or where the last line of it in the book is annulled.
 */
export const outcome: Measure = {
  id: 'outcome',
  driver: 'case_event',
  source: caseRows({
    day: localDay(sql`o.at`),
    item: sql`o.result`,
    n: sql`o.n`,
    joins: entered,
    where: sql`${isBookAct} and o.n <> 0`,
  }),
};

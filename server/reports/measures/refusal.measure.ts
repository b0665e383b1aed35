import { sql } from 'kysely';
import { caseRows, localDay } from '../caseRows.ts';
import { entered, isBookAct } from '../entered.ts';
import type { Measure } from '../measure.ts';

/**
 * Refusals among the outcomes, once each: by the ground, and by the reason of the catalogue where the ground has reasons.
 * A refusal on several grounds counts for the one it names first, as the case does.
 */
export const refusal: Measure = {
  id: 'refusal',
  driver: 'case_event',
  source: caseRows({
    day: localDay(sql`o.at`),
    item: sql`coalesce(g.facts ->> 'ground', g.facts #>> '{grounds,0,ground}', '')`,
    // Grounds heard about without a catalogue are their own reason.
    detail: sql`coalesce(nullif(g.facts #>> '{grounds,0,reason}', g.facts #>> '{grounds,0,ground}'), '')`,
    n: sql`o.n`,
    joins: sql`${entered} cross join lateral (
      select g.facts from case_event g
      where g.application_id = e.application_id and g.version < o.version
        and g.act in ('refuseIncomplete', 'refuseExpired', 'refuseUnpaid', 'refuseOnMerits')
      order by g.version desc limit 1) g`,
    where: sql`${isBookAct} and o.n <> 0 and o.result = 'refusal'`,
  }),
};

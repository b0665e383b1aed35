import { sql } from 'kysely';
import { caseRows } from '../caseRows.ts';
import type { Measure } from '../measure.ts';
import { arrives, serviceTermMet } from '../termMet.ts';
import { calendarOf, numbered, reigns } from '../workingDays.ts';

/** The move that brought the case to the stage it leaves, and its day: on the portal the first stage opens with the acceptance. */
const entry = sql`
  cross join lateral (
    select f.at, f.stage_before from case_event f
    where f.application_id = e.application_id and f.version < e.version and f.stage_before is distinct from f.stage_after
    order by f.version desc limit 1) f
  cross join lateral (
    select case when f.stage_before is null and a.channel = 'portal' then a.accepted_on
      else (f.at at time zone p.zone)::date end as entered_on) s`;

const passages = caseRows({
  item: sql`e.stage_before`,
  value: sql`greatest(o.ordinal - i.ordinal, 0)`,
  joins: sql`${entry}
    join ${reigns} v on v.kind = ${calendarOf(sql`e.stage_before`)} and v.since <= e.at and e.at < v.until
    ${numbered('i', sql`v.id`, sql`s.entered_on`)} ${numbered('o', sql`v.id`, sql`r.recorded_on`)}`,
  // A day in a year the version does not have yet has no number: such a passage is not counted.
  where: sql`e.stage_before <> e.stage_after and i.ordinal is not null and o.ordinal is not null`,
});

/** The days the term has, less those that were left of it, and more those that were over it. */
const terms = caseRows({
  item: sql`'term'`,
  value: sql`greatest(d.amount + o.ordinal - i.ordinal, 0)`,
  joins: sql`${serviceTermMet}
    ${numbered('i', sql`d.calendar_version`, sql`d.breach_on`)} ${numbered('o', sql`d.calendar_version`, sql`r.recorded_on`)}`,
  where: sql`${arrives} and i.ordinal is not null and o.ordinal is not null`,
});

/**
 * Whole working days, on the day they end. Of a stage: from the day it was entered, itself not counted, to the day it was
 * left, each passage by itself, by the calendar of whoever holds the case then. Of the term: as the law counts it, to the
 * arrival of the result at the Corporation; so it is in time up to the number of days the term has.
 */
export const duration: Measure = {
  id: 'duration',
  driver: 'case_event',
  source: sql`(${passages}) union all (${terms})`,
};

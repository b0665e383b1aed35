import { type RawBuilder, sql } from 'kysely';

/**
 * Stage terms of the cases of `e` that have ended, read once a case: a CTE `ended`. Several of one stage end at one
 * moment only where the clock stands still; `nth` tells them apart then.
 */
export const endedStages: RawBuilder<unknown> = sql`
  ended as materialized (
    select d.application_id, d.stage_id, d.state, d.ended_at, d.breach_at, row_number() over same as nth,
      count(*) over (partition by d.application_id, d.stage_id, d.ended_at) as twins
    from deadline d
    where d.application_id in (select application_id from e where stage_before <> stage_after)
      and d.kind = 'stage' and d.state <> 'open'
    window same as (partition by d.application_id, d.stage_id, d.ended_at order by d.id))`;

/** How often the case did the same at this very moment before. By the lines of the case, not by an index over time. */
const before = (alike: RawBuilder<unknown>) => sql`(
  select count(*) from case_event t
  where t.application_id = e.application_id and t.version < e.version and (t.at = e.at) is true
    and t.stage_before <> t.stage_after and ${alike})`;

/** The stage term that leaving its stage has met: `d`. */
export const stageTermMet: RawBuilder<unknown> = sql`
  join ended d on d.application_id = e.application_id and d.ended_at = e.at and d.stage_id = e.stage_before
    and e.stage_before <> e.stage_after and d.state = 'met'
    and d.nth = case when d.twins = 1 then 1 else 1 + ${before(sql`t.stage_before = e.stage_before`)} end`;

/** The term of the service that the arrival of the result at the Corporation has met: `d`. With `arrives`. */
export const serviceTermMet: RawBuilder<unknown> = sql`
  cross join lateral (
    select d.ended_at, d.breach_at, d.breach_on, d.amount, d.calendar_version from deadline d
    where d.application_id = e.application_id and d.kind = 'term' and d.state = 'met' and d.ended_at = e.at
    order by d.id limit 1 offset ${before(sql`t.stage_after = 'keeping'`)}) d`;

/** Rows of `e` that bring the result to the Corporation. */
export const arrives: RawBuilder<unknown> = sql`e.stage_after = 'keeping' and e.stage_before <> 'keeping'`;

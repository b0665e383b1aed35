import { type RawBuilder, sql } from 'kysely';
import { atCorporation } from './stageCalendar.ts';

/** How many working days there are up to a day, itself included, by a version of a calendar: for few rows. */
export const ordinal = (version: RawBuilder<unknown>, day: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  (select o.ordinal from working_ordinal o where o.calendar_version = ${version} and o.day = ${day})`;

/** The same as a join: `name.ordinal`. */
export const numbered = (
  name: string,
  version: RawBuilder<unknown>,
  day: RawBuilder<unknown>,
): RawBuilder<unknown> => sql`
  left join working_ordinal ${sql.ref(name)} on ${sql.ref(`${name}.calendar_version`)} = ${version}
    and ${sql.ref(`${name}.day`)} = ${day}`;

/**
 * Versions of calendars by the time they were in force, the first one since ever. What was counted by the version of
 * its moment stays so: a later one changes nothing of it.
 */
export const reigns: RawBuilder<unknown> = sql`(
  select id, kind, case when number = 1 then '-infinity' else approved_at end as since,
    lead(approved_at, 1, 'infinity') over (partition by kind order by id) as until
  from calendar_version)`;

/** `calendarOfStage` in SQL. */
export const calendarOf = (stage: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  (case when ${stage} in (${sql.join([...atCorporation])}) then 'corporation' else 'provider' end)`;

import { type RawBuilder, sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import { weightTable } from './workWeight.queries.ts';

/** What an officer has in hand now. */
export interface Load {
  readonly officerId: number;
  /** Open cases. */
  readonly cases: number;
  /** Their weights at the stages where they stand, together. */
  readonly units: number;
  /** As last set; null: none is. */
  readonly capacity: number | null;
}

/** Open cases of the officer and their weight, as columns `cases` and `units` of a lateral join. */
export function heldBy(officerId: RawBuilder<unknown>, more: RawBuilder<unknown> = sql``): RawBuilder<unknown> {
  return sql`
    select count(a.id)::int as cases, coalesce(round(sum(w.units)::numeric, 2), 0)::float8 as units ${more}
    from application a join weight w on w.stage = a.stage
    where a.assignee_id = ${officerId} and a.closed_at is null`;
}

/** The capacity last set for the officer. */
export function capacityOf(officerId: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(
    select units::float8 from officer_capacity where officer_id = ${officerId} order by since desc, id desc limit 1)`;
}

/** Of these officers, in one statement; whoever holds nothing is there with nought. */
export async function loadsOf(rows: Rows, officerIds: readonly number[]): Promise<ReadonlyMap<number, Load>> {
  const { rows: found } = await sql<Load>`
    with weight as (select stage, units from ${weightTable()} as weight)
    select o.id as "officerId", held.cases, held.units, ${capacityOf(sql`o.id`)} as capacity
    from officer o cross join lateral (${heldBy(sql`o.id`)}) held
    where o.id = any(${[...officerIds]}::int[])`.execute(rows);
  return new Map(found.map(one => [one.officerId, one]));
}

import { type RawBuilder, sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import { getPerson, requireSignedIn, worksWithin } from '../officers/personReach.queries.ts';
import type { Officer } from '../officers/officer.type.ts';
import { assignable } from '../officers/officerReach.queries.ts';

/** Whether officer `o` can stand in for the other: works where they do, and may hold each case of theirs. */
function canStandIn(officerId: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(o.active and o.id <> ${officerId}
    and exists (
      select from role_grant mine join role_grant g on g.officer_id = o.id and g.ended_at is null
        and g.role = mine.role and g.provider_id = mine.provider_id
        and (g.unit_id is null or mine.unit_id is null or g.unit_id = mine.unit_id)
      where mine.officer_id = ${officerId} and mine.ended_at is null)
    and not exists (
      select from application a
      where a.assignee_id = ${officerId} and a.closed_at is null and not exists (
        select from role_grant g where g.officer_id = o.id
          and ${assignable({ providerId: sql`a.provider_id`, unitId: sql`a.unit_id` })})))`;
}

export async function isSubstitute(rows: Rows, officerId: number, substituteId: number): Promise<boolean> {
  const { rows: found } = await sql`
    select 1 from officer o where o.id = ${substituteId} and ${canStandIn(sql`${officerId}::int`)}`.execute(rows);
  return found.length > 0;
}

const most = 500;

/** Whose absences the reader may record, by name. */
export async function absenteesOf(context: Context): Promise<readonly Officer[]> {
  const { rows: found } = await sql<Officer>`
    select o.id, o.name, o.active from officer o
    where o.active and ${worksWithin(signedIn(context), 'recordAbsence', sql`o.id`)}
    order by o.name, o.id limit ${most}`.execute(context.rows);
  return found;
}

/** By name. */
export async function substitutesFor({ rows, actor }: Context, officerId: number): Promise<readonly Officer[]> {
  requireSignedIn(actor);
  await getPerson(rows, actor, 'recordAbsence', officerId);
  const { rows: found } = await sql<Officer>`
    select o.id, o.name, o.active from officer o where ${canStandIn(sql`${officerId}::int`)} order by o.name, o.id`.execute(
    rows,
  );
  return found;
}

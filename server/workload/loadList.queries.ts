import { sql } from 'kysely';
import { badInput, forbiddenOrUnknown } from '../errors.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import { grantsIn, grantsWithin } from '../officers/officerReach.queries.ts';
import { filtersFor } from '../officers/permissions.ts';
import { capacityOf, heldBy } from './load.queries.ts';
import type { OfficerLoad } from './load.type.ts';
import { weightTable } from './workWeight.queries.ts';

export interface LoadFilter {
  readonly providerId: number | null;
  readonly unitId: number | null;
}

const most = 500;

/** Whoever may be given cases there, by name, with what each has in hand, and whoever left and has cases still; in one statement. */
export async function listOfficerLoads(
  context: Context,
  { providerId, unitId }: LoadFilter,
): Promise<readonly OfficerLoad[]> {
  const actor = signedIn(context);
  // Whoever may see no officers, such as an analyst, sees their work in sums only.
  if (filtersFor(actor, 'readDesk').length === 0 || filtersFor(actor, 'readOfficers').length === 0) {
    throw forbiddenOrUnknown();
  }
  const places = filtersFor(actor, 'readDesk').filter(
    filter => providerId !== null || unitId !== null || Object.keys(filter).length > 0,
  );
  // Whoever sees the whole country says where.
  if (places.length === 0) {
    throw badInput({ providerId: 'required' });
  }
  const now = sql`${context.services.clock.now().toString()}::timestamptz`;
  const { rows: found } = await sql<OfficerLoad>`
    with weight as (select stage, units from ${weightTable()} as weight)
    select o.id as "officerId", place."unitId", held.cases, held.units, held.late, held."dueToday",
      ${capacityOf(sql`o.id`)} as capacity, away.ends_on as "absentUntil", away.substitute_id as "substituteId",
      coalesce((
        select json_agg(json_build_object('kind', kind, 'value', value) order by kind desc, value)
        from officer_skill where officer_id = o.id and ended_at is null), '[]') as skills
    from officer o
    cross join lateral (
      select g.unit_id as "unitId", (${now} at time zone p.zone)::date as today
      from role_grant g join provider p on p.id = g.provider_id
      where g.officer_id = o.id and g.role = 'officer' and g.ended_at is null
        and (${providerId}::int is null or g.provider_id = ${providerId}) and (${unitId}::int is null or g.unit_id = ${unitId})
        and ${grantsIn(places)} and ${grantsWithin(actor, 'readOfficers')}
      order by g.id limit 1) place
    cross join lateral (${heldBy(
      sql`o.id`,
      sql`, (count(*) filter (where a.next_breach_at < ${now}))::int as late,
        (count(*) filter (
          where a.next_due_on = place.today and (a.next_breach_at is null or a.next_breach_at >= ${now})))::int as "dueToday"`,
    )}) held
    left join absence away on away.officer_id = o.id and away.cancelled_at is null
      and place.today between away.starts_on and away.ends_on
    where o.active or held.cases > 0 order by o.name, o.id limit ${most}`.execute(context.rows);
  return found;
}

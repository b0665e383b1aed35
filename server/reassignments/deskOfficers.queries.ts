import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import type { StageId } from '../law/law.ts';
import type { WeightOf } from '../workload/workWeight.queries.ts';
import type { DeskOfficer } from './plan.ts';

interface Asked {
  readonly providerIds: readonly number[];
  readonly holderIds: readonly number[];
  /** Absences that ended before are no matter; yyyy-mm-dd. */
  readonly today: string;
}

type Row = Omit<DeskOfficer, 'units'> & { readonly held: Readonly<Partial<Record<StageId, number>>> };

/** Everybody who may hold cases of these providers, and those who hold the cases now, in one statement. */
export async function deskOfficers(
  rows: Rows,
  { providerIds, holderIds, today }: Asked,
  weightOf: WeightOf,
): Promise<readonly DeskOfficer[]> {
  const { rows: found } = await sql<Row>`
    select o.id as "officerId",
      coalesce((
        select json_agg(json_build_object('providerId', g.provider_id, 'unitId', g.unit_id) order by g.id)
        from role_grant g where g.officer_id = o.id and o.active and g.role = 'officer' and g.ended_at is null
      ), '[]') as places,
      coalesce((
        select json_object_agg(stage, cases) from (
          select stage, count(*)::int as cases from application
          where assignee_id = o.id and closed_at is null group by stage) held
      ), '{}') as held,
      (select units::float8 from officer_capacity where officer_id = o.id order by since desc, id desc limit 1) as capacity,
      coalesce((
        select json_agg(json_build_object('from', starts_on, 'to', ends_on, 'substituteId', substitute_id) order by starts_on)
        from absence where officer_id = o.id and cancelled_at is null and ends_on >= ${today}::date
      ), '[]') as absences,
      coalesce((
        select json_object_agg(kind, held) from (
          select kind, json_agg(value order by value) as held from officer_skill
          where officer_id = o.id and ended_at is null group by kind) skill
      ), '{}') as skills
    from officer o
    where o.id = any(${[...holderIds]}::int[]) or (o.active and exists (
      select from role_grant g where g.officer_id = o.id and g.role = 'officer' and g.ended_at is null
        and g.provider_id = any(${[...providerIds]}::int[])))
    order by o.id`.execute(rows);
  return found.map(({ held, ...officer }) => ({ ...officer, units: unitsOf(held, weightOf) }));
}

function unitsOf(held: Row['held'], weightOf: WeightOf): number {
  return (Object.entries(held) as [StageId, number][]).reduce(
    (sum, [stage, cases]) => sum + cases * weightOf(stage),
    0,
  );
}

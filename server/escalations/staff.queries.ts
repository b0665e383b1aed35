import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import type { Service } from '../law/law.ts';
import type { Post } from './audience.rules.ts';

/** The bodies above the providers of each service. */
export async function superiorBodies(rows: Rows): Promise<ReadonlyMap<Service, number>> {
  const { rows: found } = await sql<{ service: Service; id: number }>`
    select service, min(id) as id from reviewing_body where kind = 'superior' and service is not null group by service`.execute(
    rows,
  );
  return new Map(found.map(({ service, id }) => [service, id]));
}

/** Who holds a role now at these providers and bodies, and the administrators. */
export async function postsAt(
  rows: Rows,
  { providers, bodies }: { readonly providers: readonly number[]; readonly bodies: readonly number[] },
): Promise<readonly Post[]> {
  const { rows: found } = await sql<Post>`
    select g.officer_id as "officerId", g.role, g.provider_id as "providerId", g.unit_id as "unitId", g.body_id as "bodyId"
    from role_grant g join officer o on o.id = g.officer_id
    where g.ended_at is null and o.active and (
      (g.role in ('registrar', 'supervisor', 'head') and g.provider_id = any(${[...providers]}::int[]))
      or (g.role = 'reviewer' and g.body_id = any(${[...bodies]}::int[])) or g.role = 'administrator')
    order by g.officer_id`.execute(rows);
  return found;
}

import { type RawBuilder, sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import { known } from '../errors.ts';
import type { Actor } from '../officers/actor.ts';
import { mostViews, type ViewResource } from './savedView.ts';
import type { SavedView } from './savedView.type.ts';

const columns = ({ officerId }: Actor) => sql`
  v.id, v.resource, v.name, v.state, v.owner_id as "ownerId", v.owner_id = ${officerId} as own, v.version,
  v.changed_at as "changedAt",
  case when v.shared_unit_id is not null then 'unit' when v.shared_provider_id is not null then 'provider' else 'none' end as share`;

/** Own views, then those shared with the unit or the provider the reader works for, each part by name. */
export async function listViews(rows: Rows, actor: Actor, resource: ViewResource): Promise<readonly SavedView[]> {
  const { rows: found } = await sql<SavedView>`
    select ${columns(actor)} from saved_view v
    where v.resource = ${resource} and v.removed_at is null and ${visibleTo(actor)}
    order by own desc, v.name collate natural_order, v.id limit ${mostViews * 2}`.execute(rows);
  return found;
}

export async function getView(rows: Rows, actor: Actor, id: number): Promise<SavedView> {
  const { rows: found } = await sql<SavedView>`
    select ${columns(actor)} from saved_view v
    where v.id = ${id} and v.removed_at is null and ${visibleTo(actor)}`.execute(rows);
  return known(found[0]);
}

/** Whoever works for the provider without a unit of their own belongs to all of its units. */
function visibleTo({ officerId, grants }: Actor): RawBuilder<unknown> {
  const places = grants
    .filter(({ providerId }) => providerId !== undefined)
    .map(({ providerId, unitId }) =>
      unitId === undefined
        ? sql`v.shared_provider_id = ${providerId}`
        : sql`(v.shared_provider_id = ${providerId} and coalesce(v.shared_unit_id, ${unitId}) = ${unitId})`,
    );
  return sql`(${sql.join([sql`v.owner_id = ${officerId}`, ...places], sql` or `)})`;
}

import { type RawBuilder, sql } from 'kysely';
import type { PlaceFilter } from '../officers/permissions.ts';

/** What a person may reach, as a condition on `a`. */
export function within(filters: readonly PlaceFilter[]): RawBuilder<unknown> {
  if (filters.length === 0) {
    return sql`false`;
  }
  return sql`(${sql.join(filters.map(filterCondition), sql` or `)})`;
}

const placeColumns = {
  assigneeId: sql`a.assignee_id`,
  unitId: sql`a.unit_id`,
  providerId: sql`a.provider_id`,
  officeId: sql`a.office_id`,
  region: sql`a.region`,
  channel: sql`a.channel`,
} as const satisfies Record<keyof PlaceFilter, RawBuilder<unknown>>;

function filterCondition(filter: PlaceFilter): RawBuilder<unknown> {
  const named = (Object.keys(filter) as (keyof PlaceFilter)[]).map(key => sql`${placeColumns[key]} = ${filter[key]}`);
  return named.length === 0 ? sql`true` : sql`(${sql.join(named, sql` and `)})`;
}

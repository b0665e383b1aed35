import { type RawBuilder, sql } from 'kysely';
import type { Actor } from './actor.ts';
import type { Permission } from './permissionTable.ts';
import { filtersFor, type Place, type PlaceFilter } from './permissions.ts';

/** Which officers and grants a reader may see, as a condition on the grant `g`: those held where they themselves are. */
export function grantsWithinReach(actor: Actor): RawBuilder<unknown> {
  return grantsWithin(actor, 'readOfficers');
}

/** The same for another permission. */
export function grantsWithin(actor: Actor, permission: Permission): RawBuilder<unknown> {
  return grantsIn(filtersFor(actor, permission));
}

/** Those held in any of the places. */
export function grantsIn(filters: readonly PlaceFilter[]): RawBuilder<unknown> {
  return filters.length === 0 ? sql`false` : sql`(${sql.join(filters.map(condition), sql` or `)})`;
}

/** Where a case is: by its values, or by the columns that hold them. */
type CasePlace = Pick<Place, 'providerId' | 'unitId'> | Readonly<Record<'providerId' | 'unitId', RawBuilder<unknown>>>;

/** Grants to which the case can be assigned, as a condition on `g`: officer of its provider, of its unit or of no particular one. */
export function assignable({ providerId, unitId = null }: CasePlace): RawBuilder<unknown> {
  return sql`(g.role = 'officer' and g.ended_at is null and g.provider_id = ${providerId}
    and (g.unit_id is null or g.unit_id = ${unitId}))`;
}

export function seesEveryOfficer(actor: Actor): boolean {
  return filtersFor(actor, 'readOfficers').some(filter => Object.keys(filter).length === 0);
}

const conditions = {
  assigneeId: id => sql`g.officer_id = ${id}`,
  unitId: id => sql`g.unit_id = ${id}`,
  providerId: id => sql`g.provider_id = ${id}`,
  officeId: id => sql`g.office_id = ${id}`,
  bodyId: id => sql`g.body_id = ${id}`,
  region: code => sql`(g.region = ${code} or g.provider_id in (select id from provider where region = ${code})
    or g.office_id in (select id from office where region = ${code}))`,
  // No officer belongs to a channel.
  channel: () => sql`false`,
} as const satisfies Record<keyof PlaceFilter, (value: unknown) => RawBuilder<unknown>>;

function condition(filter: PlaceFilter): RawBuilder<unknown> {
  const named = (Object.keys(filter) as (keyof PlaceFilter)[]).map(field => conditions[field](filter[field]));
  return named.length === 0 ? sql`true` : sql`(${sql.join(named, sql` and `)})`;
}

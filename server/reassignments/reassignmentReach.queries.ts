import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '../officers/actor.ts';
import { filtersFor } from '../officers/permissions.ts';
import { equals, type PlaceConditions, withinPlaces } from '../officers/placeFilter.queries.ts';

const nowhere = () => sql`false`;
const conditions: PlaceConditions = {
  assigneeId: nowhere,
  unitId: equals('r.unit_id'),
  providerId: equals('r.provider_id'),
  officeId: nowhere,
  bodyId: nowhere,
  region: nowhere,
  channel: nowhere,
};

/** Which reassignments `r` a person sees: their own, and those of cases they may move themselves. */
export function withinReach(actor: Actor): RawBuilder<unknown> {
  const filters = filtersFor(actor, 'reassignOfficer');
  return sql`(r.planned_by = ${actor.officerId} or ${withinPlaces(conditions, filters)})`;
}

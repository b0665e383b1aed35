import { type RawBuilder, sql } from 'kysely';
import type { PlaceFilter } from '../officers/permissions.ts';
import { equals, type PlaceConditions, withinPlaces } from '../officers/placeFilter.queries.ts';

/** Where case `a` is, as permissions ask: a row of it is a `Place`. */
export const casePlace = sql`a.provider_id as "providerId", a.unit_id as "unitId", a.office_id as "officeId", a.region,
  a.assignee_id as "assigneeId", a.channel, a.body_ids as "bodyIds"`;

const conditions: PlaceConditions = {
  assigneeId: equals('a.assignee_id'),
  unitId: equals('a.unit_id'),
  providerId: equals('a.provider_id'),
  officeId: equals('a.office_id'),
  // As the index of cases under review has it.
  bodyId: id => sql`(a.body_ids @> array[${id}]::int[] and a.body_ids <> '{}')`,
  region: equals('a.region'),
  channel: equals('a.channel'),
};

/** What a person may reach, as a condition on case `a`. */
export function within(filters: readonly PlaceFilter[]): RawBuilder<unknown> {
  return withinPlaces(conditions, filters);
}

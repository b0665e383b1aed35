import { type RawBuilder, sql } from 'kysely';
import type { PlaceFilter } from '../officers/permissions.ts';
import { equals, type PlaceConditions, withinPlaces } from '../officers/placeFilter.queries.ts';

const conditions: PlaceConditions = {
  assigneeId: equals('c.reviewer_id'),
  unitId: equals('c.unit_id'),
  providerId: equals('c.provider_id'),
  officeId: equals('c.office_id'),
  bodyId: equals('c.body_id'),
  region: equals('c.region'),
  channel: equals('c.channel'),
};

/** What a person may reach, as a condition on complaint `c`: whoever reviews it holds it. */
export function withinComplaint(filters: readonly PlaceFilter[]): RawBuilder<unknown> {
  return withinPlaces(conditions, filters);
}

/** The same of its letter (`placeOfLetter`): a body has it once the complaint has come to it. */
export function withinLetter(filters: readonly PlaceFilter[]): RawBuilder<unknown> {
  const bodyId: PlaceConditions['bodyId'] = id =>
    sql`(c.body_id = ${id} and (c.door = 'body' or c.at_body_since is not null))`;
  return withinPlaces({ ...conditions, bodyId }, filters);
}

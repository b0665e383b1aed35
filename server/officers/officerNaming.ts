import { type RawBuilder, sql } from 'kysely';
import type { Actor } from './actor.ts';
import { filtersFor } from './permissions.ts';

/** Names of officers are for those who read of officers, or of people at all: not for analysts. */
export function namesOfficers(actor: Actor | undefined): boolean {
  return (
    actor !== undefined &&
    (['readOfficers', 'readPersonalData'] as const).some(one => filtersFor(actor, one).length > 0)
  );
}

/** The name of the officer in the row of that alias; to others a number, by which one can be told from another. */
export function officerName(isNamed: boolean, alias: string): RawBuilder<unknown> {
  return isNamed ? sql.ref(`${alias}.name`) : sql`'№ ' || ${sql.ref(`${alias}.id`)}`;
}

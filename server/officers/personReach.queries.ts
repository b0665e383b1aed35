import { type RawBuilder, sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import { DomainError, known } from '../errors.ts';
import type { Actor } from './actor.ts';
import { grantsWithin } from './officerReach.queries.ts';
import type { Permission } from './permissionTable.ts';

/** Whether the officer with this id works where the actor holds the permission, as a condition. */
export function worksWithin(actor: Actor, permission: Permission, officerId: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`exists (
    select from role_grant g
    where g.officer_id = ${officerId} and g.ended_at is null and ${grantsWithin(actor, permission)})`;
}

/** The zone of the provider where the officer works, or last worked: their days are days there. */
export function zoneOf(officerId: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`coalesce((
    select p.zone from role_grant g join provider p on p.id = g.provider_id
    where g.officer_id = ${officerId} order by g.ended_at is not null, g.id limit 1), 'Asia/Almaty')`;
}

export function requireSignedIn(actor: Actor | undefined): asserts actor is Actor {
  if (!actor) {
    throw new DomainError('UNAUTHENTICATED');
  }
}

export interface Person {
  readonly officerId: number;
  readonly zone: string;
}

/** Somebody who works where the actor may do that. Throws FORBIDDEN_OR_UNKNOWN alike for nobody, a leaver, and others. */
export async function getPerson(rows: Rows, actor: Actor, permission: Permission, officerId: number): Promise<Person> {
  const { rows: found } = await sql<Person>`
    select o.id as "officerId", ${zoneOf(sql`o.id`)} as zone from officer o
    where o.id = ${officerId} and o.active and ${worksWithin(actor, permission, sql`o.id`)}`.execute(rows);
  return known(found[0]);
}

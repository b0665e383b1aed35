import { type RawBuilder, sql } from 'kysely';

/** Who did what a complaint contests in the case: open complaints, and those by which it fell. The case is not theirs to take. */
export function authorsContested(caseId: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select who.id from complaint c
    cross join lateral (
      select e.officer_id as id from case_event e
      where e.application_id = c.application_id and e.version = c.contested_version
      union select c.official_id where c.official_id is not null) who
    where c.application_id = ${caseId} and (c.closed_at is null or c.satisfied_at is not null
      or c.decision in ('annulAndOrder', 'annulAndGrant', 'sendBack'))`;
}

import { type RawBuilder, sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import { DomainError } from '../errors.ts';
import { assignable } from './officerReach.queries.ts';

/**
 * Held by whoever gives cases to these officers, before asking whether they may hold them: until the end of the
 * transaction nobody closes their account or takes their role away.
 */
export async function keepInPlace(rows: Rows, officerIds: readonly number[]): Promise<void> {
  await sql`
    select 1 from officer where id = any(${[...officerIds]}::int[]) order by id for key share`.execute(rows);
}

/** Held by whoever closes the account or ends a role: whoever is about to give them a case waits, and asks again. */
export async function lockLeaver(rows: Rows, officerId: number): Promise<void> {
  await sql`select 1 from officer where id = ${officerId} for update`.execute(rows);
}

/** Throws BAD_INPUT while they hold open cases or are to sit in a hearing; `cases` and `hearings` say how many. */
export async function refuseWhileNeeded(rows: Rows, officerId: number, now: Temporal.Instant): Promise<void> {
  const { rows: found } = await sql<{ cases: number; hearings: number }>`
    select
      (select count(*)::int from application where assignee_id = ${officerId} and closed_at is null) as cases,
      (select count(*)::int from hearing_seat s join hearing h on h.id = s.hearing_id
        where s.officer_id = ${officerId} and s.released_at is null and h.ended_at is null
          and upper(s.during) > ${now.toString()}::timestamptz) as hearings`.execute(rows);
  const { cases = 0, hearings = 0 } = found[0] ?? {};
  if (cases > 0) {
    throw holdsCases(cases);
  }
  if (hearings > 0) {
    throw new DomainError('BAD_INPUT', { fields: { officerId: 'sitsInHearings' }, hearings });
  }
}

/** The same where one role ends: counted are the cases that no other role of theirs lets them hold. */
export async function refuseWhileHolding(rows: Rows, grantId: number, officerId: number): Promise<void> {
  const place = { providerId: sql`a.provider_id`, unitId: sql`a.unit_id` };
  const lets = (which: RawBuilder<unknown>) => sql`exists (
    select from role_grant g where g.officer_id = ${officerId} and ${which} and ${assignable(place)})`;
  const { rows: found } = await sql<{ cases: number }>`
    select count(*)::int as cases from application a
    where a.assignee_id = ${officerId} and a.closed_at is null
      and ${lets(sql`g.id = ${grantId}`)} and not ${lets(sql`g.id <> ${grantId}`)}`.execute(rows);
  const { cases = 0 } = found[0] ?? {};
  if (cases > 0) {
    throw holdsCases(cases);
  }
}

const holdsCases = (cases: number) => new DomainError('BAD_INPUT', { fields: { officerId: 'holdsCases' }, cases });

import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import { addNoteJobs } from './officerNote.service.ts';

/** Hearings of these cases stand on a day off now: who has the case and who heads the unit, one note each with how many. */
export async function tellOfHearings(
  rows: Rows,
  applicationIds: readonly number[],
  now: Temporal.Instant,
): Promise<void> {
  if (applicationIds.length === 0) {
    return;
  }
  const { rows: added } = await sql<{ id: number }>`
    with heard as (select a.* from application a where a.id = any(${[...applicationIds]}::int[])),
    told as (
      select h.assignee_id as officer_id, h.id from heard h where h.assignee_id is not null
      union
      select g.officer_id, h.id from heard h join role_grant g on g.provider_id = h.provider_id
        and g.role = 'supervisor' and g.ended_at is null and (g.unit_id is null or g.unit_id = h.unit_id)
      join officer o on o.id = g.officer_id and o.active
    )
    insert into officer_note (officer_id, kind, application_id, cases, at)
    select officer_id, 'hearingOnDayOff', case when count(*) = 1 then min(id) end, count(*), ${now.toString()}::timestamptz
    from told group by officer_id returning id`.execute(rows);
  await addNoteJobs(
    rows,
    added.map(({ id }) => id),
  );
}

import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import type { Actor } from '../officers/actor.ts';
import type { OfficerNote } from './officerNote.type.ts';

const longest = 100;

/** What the reader has been told and not read yet, the newest first. */
export async function unreadNotes(rows: Rows, { officerId }: Actor): Promise<readonly OfficerNote[]> {
  const { rows: found } = await sql<OfficerNote>`
    select n.id, n.kind, n.at, n.cases, n.reassignment_id as "reassignmentId", n.application_id as "applicationId",
      r.reason, r.planned_by as "movedById"
    from officer_note n left join reassignment r on r.id = n.reassignment_id
    where n.officer_id = ${officerId} and n.read_at is null order by n.id desc limit ${longest}`.execute(rows);
  return found;
}

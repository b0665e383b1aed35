import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import type { Actor } from '../officers/actor.ts';
import type { OfficerNote } from './officerNote.type.ts';

const longest = 100;

/** What the reader has been told and not read yet, the newest first. */
export async function unreadNotes(rows: Rows, { officerId }: Actor): Promise<readonly OfficerNote[]> {
  const { rows: found } = await sql<OfficerNote>`
    select id, kind, at, cases, reassignment_id as "reassignmentId", application_id as "applicationId"
    from officer_note where officer_id = ${officerId} and read_at is null order by id desc limit ${longest}`.execute(
    rows,
  );
  return found;
}

import { sql } from 'kysely';
import { casePlace } from '../applications/reach.queries.ts';
import type { Rows } from '../database/rows.ts';
import type { Place } from '../officers/permissions.ts';

/** Where the case of a notice is; undefined for a notice there is not. */
export async function placeOfNotice(rows: Rows, noticeId: number): Promise<Place | undefined> {
  const { rows: found } = await sql<Place>`
    select ${casePlace}
    from notice n join application a on a.id = n.application_id where n.id = ${noticeId}`.execute(rows);
  return found[0];
}

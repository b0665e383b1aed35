import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import type { Actor } from '../officers/actor.ts';

export const officerNoteKinds = ['casesReceived', 'casesMoved', 'casesReturned', 'hearingOnDayOff'] as const;
export type OfficerNoteKind = (typeof officerNoteKinds)[number];

/** Of a whole reassignment: one note each for whoever has got cases and whoever has lost some, with how many. */
export async function tellOfficers(rows: Rows, reassignmentId: number, now: Temporal.Instant): Promise<void> {
  const at = sql`${now.toString()}::timestamptz`;
  const { rows: added } = await sql<{ id: number }>`
    with moved as (
      select i.from_id, i.to_id, r.spread from reassignment_item i join reassignment r on r.id = i.reassignment_id
      where r.id = ${reassignmentId} and i.state = 'moved'
    )
    insert into officer_note (officer_id, kind, reassignment_id, cases, at)
    select to_id, case when spread = 'back' then 'casesReturned' else 'casesReceived' end, ${reassignmentId}::int, count(*), ${at}
    from moved group by to_id, spread
    union all
    select from_id, 'casesMoved', ${reassignmentId}::int, count(*), ${at} from moved where from_id is not null group by from_id
    returning id`.execute(rows);
  await addNoteJobs(
    rows,
    added.map(({ id }) => id),
  );
}

/** Of one case moved by an act on it alone. */
export async function tellOfMove(
  rows: Rows,
  { applicationId, fromId, toId }: { applicationId: number; fromId: number | null; toId: number },
  now: Temporal.Instant,
): Promise<void> {
  const { rows: added } = await sql<{ id: number }>`
    insert into officer_note (officer_id, kind, application_id, cases, at)
    select officer_id, kind, ${applicationId}::int, 1, ${now.toString()}::timestamptz
    from (values (${toId}::int, 'casesReceived'), (${fromId}::int, 'casesMoved')) as told (officer_id, kind)
    where officer_id is not null
    returning id`.execute(rows);
  await addNoteJobs(
    rows,
    added.map(({ id }) => id),
  );
}

/** More attempts than a message has: one that ends early with its worker counts too. */
const jobAttempts = 40;

/** One job a note, in one statement. */
export async function addNoteJobs(rows: Rows, ids: readonly number[], runAt = sql`now()`): Promise<void> {
  if (ids.length === 0) {
    return;
  }
  await sql`
    select graphile_worker.add_job('mailOfficerNote', json_build_object('noteId', id), run_at := ${runAt},
      max_attempts := ${jobAttempts}, job_key := 'officerNote:' || id)
    from unnest(${[...ids]}::int[]) as id`.execute(rows);
}

/** Those of the reader; the rest stays as it is. How many are read now that were not. */
export async function readOfficerNotes(
  rows: Rows,
  { officerId }: Actor,
  ids: readonly number[],
  now: Temporal.Instant,
): Promise<number> {
  const { rows: read } = await sql`
    update officer_note set read_at = ${now.toString()}
    where officer_id = ${officerId} and id = any(${[...ids]}::int[]) and read_at is null returning id`.execute(rows);
  return read.length;
}

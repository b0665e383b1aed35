import { sql } from 'kysely';
import { getApplication } from '../applications/application.queries.ts';
import type { Rows } from '../database/rows.ts';
import type { Context } from '../graphql/context.ts';
import type { Actor } from '../officers/actor.ts';
import { maySeePersonalData } from '../officers/masked.ts';
import type { Officer } from '../officers/officer.type.ts';

/** A window that shows a case. */
export interface Look {
  readonly applicationId: number;
  readonly tab: string;
}

/** Whoever has not been heard of for so long looks no more, in seconds. */
const goneAfter = 60;

/**
 * Notes the look and answers who else looks. No fact of the case: no history, and gone for good a minute later.
 * Throws FORBIDDEN_OR_UNKNOWN for a case the actor may not read; whoever reads it without names is neither told nor seen.
 */
export async function lookAt(
  { rows, services }: Context,
  actor: Actor,
  { applicationId, tab }: Look,
): Promise<readonly Officer[]> {
  const application = await getApplication(rows, actor, applicationId);
  if (!maySeePersonalData({ actor }, application)) {
    return [];
  }
  const now = services.clock.now();
  await forgetGone(rows, now, sql`application_id = ${applicationId} or officer_id = ${actor.officerId}`);
  await sql`
    insert into presence (officer_id, application_id, tab, seen_at)
    values (${actor.officerId}, ${applicationId}, ${tab}, ${now.toString()})
    on conflict (application_id, officer_id, tab) do update set seen_at = excluded.seen_at`.execute(rows);
  const { rows: others } = await sql<Officer>`
    select id, name, active from officer
    where id <> ${actor.officerId} and id in (select officer_id from presence where application_id = ${applicationId})
    order by name, id`.execute(rows);
  return others;
}

/** True if the window did show it. */
export async function lookAway(rows: Rows, { officerId }: Actor, { applicationId, tab }: Look): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from presence where officer_id = ${officerId} and application_id = ${applicationId} and tab = ${tab}`.execute(
    rows,
  );
  return Boolean(numAffectedRows);
}

/** A look exactly a minute old still counts. */
export async function forgetGone(rows: Rows, now: Temporal.Instant, which = sql`true`): Promise<void> {
  const limit = now.subtract({ seconds: goneAfter });
  await sql`delete from presence where seen_at < ${limit.toString()}::timestamptz and (${which})`.execute(rows);
}

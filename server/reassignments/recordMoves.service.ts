import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import type { Actor } from '../officers/actor.ts';
import { roleFor } from '../officers/permissions.ts';
import type { Judged } from './judge.service.ts';
import type { Batch } from './turn.queries.ts';

/** What the act reassignOfficer does to one case, for many that are locked: one statement a table. */
export async function recordMoves(
  rows: Rows,
  batch: Batch,
  planner: Actor,
  judged: readonly Judged[],
  now: Temporal.Instant,
): Promise<void> {
  if (judged.length === 0) {
    return;
  }
  const at = sql`${now.toString()}::timestamptz`;
  const moves = sql`jsonb_to_recordset(${JSON.stringify(judged.map(one => rowOf(one, planner)))}::jsonb)
    as m (application_id int, from_id int, to_id int, version int, stage text, role text)`;
  await sql`
    update assignment s set during = tstzrange(lower(s.during), ${at}) from ${moves}
    where s.application_id = m.application_id and upper_inf(s.during)`.execute(rows);
  await sql`
    insert into assignment (application_id, officer_id, during, assigned_by, reason, reassignment_id)
    select application_id, to_id, tstzrange(${at}, null), ${planner.officerId}::int, ${batch.note}, ${batch.id}::int
    from ${moves}`.execute(rows);
  await sql`
    update application a set assignee_id = m.to_id, version = m.version from ${moves} where a.id = m.application_id`.execute(
    rows,
  );
  await sql`
    insert into case_event (application_id, version, act, at, officer_id, role, stage_before, stage_after, facts, changes)
    select application_id, version, 'reassignOfficer', ${at}, ${planner.officerId}::int, role, stage, stage,
      jsonb_build_object('from', from_id, 'to', to_id, 'reason', ${batch.reason}::text, 'reassignmentId', ${batch.id}::int),
      jsonb_build_object('assigneeId', jsonb_build_object('before', from_id, 'after', to_id))
    from ${moves}`.execute(rows);
  await sql`
    insert into case_remark (application_id, version, text)
    select application_id, version, ${batch.note} from ${moves}`.execute(rows);
  await sql`
    update reassignment_item i set state = 'moved', done_at = ${at}, version_after = m.version from ${moves}
    where i.reassignment_id = ${batch.id} and i.application_id = m.application_id`.execute(rows);
}

const rowOf = ({ item, found }: Judged, planner: Actor) => ({
  application_id: item.applicationId,
  from_id: item.fromId,
  to_id: item.toId,
  version: found.version + 1,
  stage: found.stage,
  role: roleFor(planner, 'reassignOfficer', found),
});

export async function recordRefusals(
  rows: Rows,
  id: number,
  judged: readonly Judged[],
  now: Temporal.Instant,
): Promise<void> {
  if (judged.length === 0) {
    return;
  }
  const refused = judged.map(({ item, refusal, refusalFacts }) => ({
    application_id: item.applicationId,
    refusal,
    facts: refusalFacts,
  }));
  await sql`
    update reassignment_item i set state = 'refused', refusal = r.refusal, refusal_facts = r.facts, done_at = ${now.toString()}
    from jsonb_to_recordset(${JSON.stringify(refused)}::jsonb) as r (application_id int, refusal text, facts jsonb)
    where i.reassignment_id = ${id} and i.application_id = r.application_id`.execute(rows);
}

import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import { known } from '../errors.ts';
import type { MovePlan, PlannedMove } from './plan.ts';
import type { ReassignmentReason, ReassignmentSource, ReassignmentSpread } from './reassignment.ts';

export interface NewReassignment {
  readonly source: ReassignmentSource;
  readonly spread: ReassignmentSpread;
  readonly reason: ReassignmentReason;
  readonly note: string;
  readonly plannedAt: Temporal.Instant;
  readonly plannedBy: number;
  readonly providerId: number | null;
  readonly unitId: number | null;
  readonly absenceId?: number | null;
  readonly reverses?: number;
}

export async function addReassignment(
  rows: Rows,
  { source, spread, reason, note, plannedAt, plannedBy, providerId, unitId, absenceId, reverses }: NewReassignment,
  facts: object = {},
): Promise<number> {
  const { rows: added } = await sql<{ id: number }>`
    insert into reassignment (source, spread, reason, note, planned_at, planned_by, provider_id, unit_id, absence_id, reverses, facts)
    values (${source}, ${spread}, ${reason}, ${note}, ${plannedAt.toString()}, ${plannedBy}, ${providerId}, ${unitId},
      ${absenceId ?? null}, ${reverses ?? null}, ${JSON.stringify(facts)}::jsonb)
    returning id`.execute(rows);
  return known(added[0]).id;
}

/** Two statements, however many cases. What cannot move is refused from the start, with no moment of its own. */
export async function storePlan(rows: Rows, wanted: NewReassignment, { moves, loads }: MovePlan): Promise<number> {
  const id = await addReassignment(rows, wanted, { loads });
  await sql`
    insert into reassignment_item
      (reassignment_id, application_id, position, case_version, from_id, to_id, why, state, refusal)
    select ${id}::int, application_id, position, version, from_id, to_id, why,
      case when refusal is null then 'planned' else 'refused' end, refusal
    from jsonb_to_recordset(${JSON.stringify(moves.map(itemOf))}::jsonb)
      as m (application_id int, position int, version int, from_id int, to_id int, why jsonb, refusal text)`.execute(
    rows,
  );
  return id;
}

const itemOf = ({ applicationId, version, fromId, toId, why, refusal, warnings }: PlannedMove, position: number) => ({
  application_id: applicationId,
  position,
  version,
  from_id: fromId,
  to_id: toId,
  why: { ...why, ...(warnings.length > 0 && { warnings }) },
  refusal,
});

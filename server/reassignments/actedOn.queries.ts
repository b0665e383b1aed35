import { type RawBuilder, sql } from 'kysely';

/** Event `e` is somebody's act: a change of the calendar moves the dates of a case by itself. */
const isAct = sql`e.act <> 'moveDates'`;

/** Somebody has acted on the case since that version of it. */
export const actedSince = (applicationId: RawBuilder<unknown>, version: RawBuilder<unknown>) => sql`exists (
  select from case_event e where e.application_id = ${applicationId} and e.version > ${version} and ${isAct})`;

/** Who did what on it last. */
export const lastAct = (applicationId: RawBuilder<unknown>) => sql`(
  select json_build_object('officerId', e.officer_id, 'act', e.act, 'at', e.at) from case_event e
  where e.application_id = ${applicationId} and ${isAct} order by e.version desc limit 1)`;

/**
 * Of case `a`, once moved as item `i`, when it is to come back from an absence. Whoever stood in may have been away in
 * turn: moves for absences are nobody's act on the case. It comes back from whoever has it by them, but not once it has
 * gone back past the one who stood in.
 */
export const actedOn = sql`(exists (
    select from case_event e left join reassignment r on r.id = (e.facts->>'reassignmentId')::int
    where e.application_id = a.id and e.version > i.version_after and ${isAct}
      and (e.act <> 'reassignOfficer' or r.id is null or r.source not in ('absence', 'return')))
  or a.assignee_id = i.from_id
  or (a.assignee_id is distinct from i.to_id and coalesce((
    select r.source from assignment s join reassignment r on r.id = s.reassignment_id
    where s.application_id = a.id and upper_inf(s.during)), '') <> 'absence'))`;

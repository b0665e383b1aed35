import { sql } from 'kysely';
import { type Page, pageOf, readCursor } from '../database/cursor.ts';
import type { Rows } from '../database/rows.ts';
import { known } from '../errors.ts';
import { pageSize } from '../graphql/arguments.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import type { PageArgs } from '../graphql/page.ts';
import type { Actor } from '../officers/actor.ts';
import type { LoadChange } from './plan.ts';
import { requireMover } from './planReassignment.service.ts';
import { withinReach } from './reassignmentReach.queries.ts';
import type { ReassignmentReason, ReassignmentSource, ReassignmentSpread, ReassignmentState } from './reassignment.ts';

/** A reassignment without its cases. Moments are ISO texts. */
export interface ReassignmentRow {
  readonly id: number;
  readonly state: ReassignmentState;
  readonly source: ReassignmentSource;
  readonly spread: ReassignmentSpread;
  readonly reason: ReassignmentReason;
  readonly note: string;
  readonly plannedAt: string;
  readonly plannedById: number;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly reverses: number | null;
  readonly reversedBy: number | null;
  readonly loadChanges: readonly LoadChange[];
}

const columns = sql`
  r.id, case when back.id is not null then 'reversed' when r.finished_at is not null then 'done'
    when r.started_at is not null then 'running' else 'planned' end as state,
  r.source, r.spread, r.reason, r.note, r.planned_at as "plannedAt", r.planned_by as "plannedById",
  r.started_at as "startedAt", r.finished_at as "finishedAt", r.reverses, back.id as "reversedBy",
  coalesce(r.facts->'loads', '[]') as "loadChanges"`;

const tables = sql`reassignment r
  left join reassignment back on back.reverses = r.id and back.started_at is not null`;

/** Throws FORBIDDEN_OR_UNKNOWN alike for one that does not exist and one out of reach. */
export async function getReassignment(rows: Rows, actor: Actor | undefined, id: number): Promise<ReassignmentRow> {
  requireMover(actor);
  const { rows: found } = await sql<ReassignmentRow>`
    select ${columns} from ${tables} where r.id = ${id} and ${withinReach(actor)}`.execute(rows);
  return known(found[0]);
}

/** The same for many in one statement; undefined for what the reader may not see. */
export function loadReassignment(context: Context, id: number): Promise<ReassignmentRow | undefined> {
  const actor = signedIn(context);
  return context.loaders.one<ReassignmentRow>(
    'reassignments',
    id,
    ids => sql`select ${columns} from ${tables} where r.id in (${ids}) and ${withinReach(actor)}`,
  );
}

/** Plans and moves made for one absence, as far as the reader may see them; of a page of absences in one statement. */
export function reassignmentsOfAbsence(context: Context, absenceId: number): Promise<readonly ReassignmentRow[]> {
  const actor = signedIn(context);
  return context.loaders.many<ReassignmentRow>(
    'reassignmentsOfAbsence',
    absenceId,
    ids => sql`
    select r.absence_id as parent, ${columns} from ${tables}
    where r.absence_id in (${ids}) and ${withinReach(actor)} order by r.id`,
  );
}

/** The newest first. */
export async function listReassignments({ rows, actor }: Context, args: PageArgs): Promise<Page<ReassignmentRow>> {
  requireMover(actor);
  const first = pageSize(args.first);
  const before = args.after ? readCursor(args.after).id : null;
  const { rows: found } = await sql<ReassignmentRow>`
    select ${columns} from ${tables}
    where ${withinReach(actor)} and (${before}::int is null or r.id < ${before})
    order by r.id desc limit ${first + 1}`.execute(rows);
  return pageOf(found, first, ({ plannedAt }) => plannedAt);
}

export interface MoveCounts {
  readonly total: number;
  readonly toMove: number;
  readonly cannot: number;
  readonly moved: number;
  readonly refused: number;
}

/** Of a page of them in one statement. What the plan itself refused has no moment of its own. */
export async function countsOf({ loaders }: Context, id: number): Promise<MoveCounts> {
  const [counts] = await loaders.many<MoveCounts>(
    'reassignmentCounts',
    id,
    ids => sql`
    select reassignment_id as parent, count(*)::int as total,
      count(*) filter (where state <> 'refused' or done_at is not null)::int as "toMove",
      count(*) filter (where state = 'refused' and done_at is null)::int as cannot,
      count(*) filter (where state = 'moved')::int as moved,
      count(*) filter (where state = 'refused' and done_at is not null)::int as refused
    from reassignment_item where reassignment_id in (${ids}) group by reassignment_id`,
  );
  return counts ?? { total: 0, toMove: 0, cannot: 0, moved: 0, refused: 0 };
}

import { sql } from 'kysely';
import type { CalendarKind } from '../calendar/workingDays.ts';
import type { Rows } from '../database/rows.ts';
import { known } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import type { StageId } from '../law/law.ts';
import type { DeadlineKind } from './deadline.ts';

export interface RecountRow {
  readonly id: number;
  readonly version: number;
  readonly kind: CalendarKind;
  readonly number: number;
  readonly startedAt: string;
  readonly startedById: number;
  readonly finishedAt: string | null;
  readonly cases: number;
  readonly later: number;
  readonly earlier: number;
  readonly newlyOverdue: number;
  readonly backInTime: number;
}

const recounts = sql`
  select r.id, r.calendar_version as version, v.kind, v.number, r.started_at as "startedAt",
    r.started_by as "startedById", r.finished_at as "finishedAt", r.cases, r.later, r.earlier,
    r.newly_overdue as "newlyOverdue", r.back_in_time as "backInTime", r.calendar_version as parent
  from calendar_recount r join calendar_version v on v.id = r.calendar_version`;

export async function getRecount(rows: Rows, id: number): Promise<RecountRow> {
  const { rows: found } = await sql<RecountRow>`${recounts} where r.id = ${id}`.execute(rows);
  return known(found[0]);
}

/** What a version has moved; the first one has moved nothing. */
export async function recountOfVersion(
  { loaders }: Pick<Context, 'loaders'>,
  version: number,
): Promise<RecountRow | null> {
  const [found] = await loaders.many<RecountRow>(
    'recountsOfVersions',
    version,
    ids => sql`${recounts} where r.calendar_version in (${ids})`,
  );
  return found ?? null;
}

export interface RecountedDate {
  readonly id: number;
  readonly applicationId: number | null;
  readonly complaintId: number | null;
  readonly kind: DeadlineKind;
  readonly stage: StageId | null;
  readonly dueBefore: string;
  readonly dueAfter: string;
}

const atMost = 100;

/** Gone by under the calendar before and in time again: whoever answered for it, and what was told, is for a person to see. */
export async function backInTimeOf(rows: Rows, { id, startedAt }: RecountRow): Promise<readonly RecountedDate[]> {
  const { rows: found } = await sql<RecountedDate>`
    select m.id, d.application_id as "applicationId", d.complaint_id as "complaintId", d.kind, d.stage_id as stage,
      (m.due_before at time zone p.zone)::date as "dueBefore", (m.due_after at time zone p.zone)::date as "dueAfter"
    from deadline_move m join deadline d on d.id = m.deadline_id
    left join application a on a.id = d.application_id left join complaint c on c.id = d.complaint_id
    join provider p on p.id = coalesce(a.provider_id, c.provider_id)
    where m.recount_id = ${id} and m.breach_before < ${startedAt}::timestamptz
      and m.breach_after >= ${startedAt}::timestamptz
    order by m.id limit ${atMost}`.execute(rows);
  return found;
}

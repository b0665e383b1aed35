import { sql } from 'kysely';
import type { Context } from '../graphql/context.ts';
import type { DeadlineMove } from './deadlineMove.type.ts';

/** How changes of the calendar have moved a date, the first one first. */
export function movesOf({ loaders }: Pick<Context, 'loaders'>, deadlineId: number): Promise<readonly DeadlineMove[]> {
  return loaders.many<DeadlineMove>(
    'deadlineMoves',
    deadlineId,
    ids => sql`
    select m.deadline_id as parent, r.started_at as at, r.calendar_version as "calendarVersion", y.decree,
      (m.due_before at time zone p.zone)::date as "dueBefore", (m.due_after at time zone p.zone)::date as "dueAfter"
    from deadline_move m join calendar_recount r on r.id = m.recount_id
    join calendar_draft c on c.approved_version = r.calendar_version
    join calendar_year y on y.version_id = r.calendar_version and y.year = c.year
    join deadline d on d.id = m.deadline_id
    left join application a on a.id = d.application_id left join complaint o on o.id = d.complaint_id
    join provider p on p.id = coalesce(a.provider_id, o.provider_id)
    where m.deadline_id in (${ids}) order by m.id`,
  );
}

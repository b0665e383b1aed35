import { type RawBuilder, sql } from 'kysely';
import type { DeadlineKind } from '../deadlines/deadline.ts';
import { pageSize } from '../graphql/arguments.ts';
import type { Context } from '../graphql/context.ts';
import { casesWhere, type DeskArgs, findDesk } from './desk.queries.ts';
import type { DeskHearing } from './desk.type.ts';
import type { DeskPlace } from './deskPlace.rules.ts';

/** What must be done by a last moment: until the notice has gone out, the notice; after that, what follows it. */
const untilNotice: readonly DeadlineKind[] = ['noticeLastLawful', 'hearingNotice'];
const afterNotice: readonly DeadlineKind[] = ['hearing', 'decisionPlan', 'dispatch', 'term'];

/** Cases with an open preliminary decision, the nearest moment first. */
export async function deskHearings(context: Context, first: number, asked: DeskArgs): Promise<DeskHearing[]> {
  const { place } = await findDesk(context, asked);
  const { rows } = await hearingsStatement(context, place, pageSize(first)).execute(context.rows);
  return rows;
}

export function hearingsStatement(context: Context, place: DeskPlace, first: number): RawBuilder<DeskHearing> {
  const kinds = (named: readonly DeadlineKind[]) => sql`${[...named]}::text[]`;
  return sql`
    select a.id as "applicationId", lower(h.during) as "startsAt", h.method, m.kind, m.due_on as "dueOn", m.due_at as "dueAt"
    from preliminary_decision d join application a on a.id = d.application_id
    left join hearing h on h.decision_id = d.id and h.ended_at is null
    left join lateral (
      select l.kind, l.due_on, l.due_at from deadline l
      where l.application_id = a.id and l.state = 'open' and l.kind = any(
        case when d.notice_sent_at is null then ${kinds(untilNotice)} else ${kinds(afterNotice)} end)
      order by l.due_at, l.id limit 1) m on true
    where d.ended_at is null and ${casesWhere(context, { ...place, open: true })}
    order by least(m.due_at, lower(h.during)), a.id limit ${first}`;
}

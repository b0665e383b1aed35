import { sql } from 'kysely';
import { type Rows, rowsOf } from '../../server/database/rows.ts';
import type { DeadlineKind } from '../../server/deadlines/deadline.ts';
import type { Api, Client } from '../support/api.ts';
import { caseIn } from '../support/path.ts';
import { type Cast, castOf } from '../support/people.ts';

export const rowsOfApi = ({ database }: Pick<Api, 'database'>): Rows => rowsOf(database.orm.em.fork());

export const instant = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime('Asia/Almaty').toInstant();

export async function superiorBody(api: Api, service = 'education'): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    select id from reviewing_body where kind = 'superior' and service = ${service}`.execute(rowsOfApi(api));
  return rows[0]?.id ?? 0;
}

export const reviewerOf = (api: Api, bodyId: number, name = 'Reviewer R.'): Promise<Client> =>
  api.person(name, { role: 'reviewer', scope: 'body', bodyId });

export interface Desk extends Cast {
  readonly reviewer: Client;
  readonly administrator: Client;
  /** A case of the officer, on which the dates of these stories hang. */
  readonly caseId: string;
}

/** Everybody whom dates of a department concern, and a case in the middle of its way. */
export async function deskOf(api: Api): Promise<Desk> {
  const cast = await castOf(api, 'education');
  const reviewer = await reviewerOf(api, await superiorBody(api));
  const administrator = await api.person('Administrator A.', { role: 'administrator', scope: 'country' });
  return { ...cast, reviewer, administrator, caseId: await caseIn(cast, 'corporation', 'inquiry') };
}

/** The dates the case came with are nobody's business in a story about others. */
export async function settle(api: Api): Promise<void> {
  await sql`
    update deadline set state = 'void', ended_at = least(due_at, ${api.clock.now().toString()}) where state = 'open'`.execute(
    rowsOfApi(api),
  );
}

export interface NewDate {
  readonly caseId: string;
  readonly kind?: DeadlineKind;
  readonly startOn: string;
  /** Closing time of that day. */
  readonly dueOn: string;
  readonly breach?: boolean;
  readonly endedAt?: string | null;
}

/** Dates like those the acts open, on days of the story's own; their ids. */
export async function addDates(api: Pick<Api, 'database'>, dates: readonly NewDate[]): Promise<number[]> {
  const asked = dates.map(({ caseId, kind = 'term', startOn, dueOn, breach = true, endedAt = null }) => ({
    application_id: Number(caseId),
    kind,
    start_on: startOn,
    due_on: dueOn,
    due_at: instant(`${dueOn}T18:30`).toString(),
    breach,
    ended_at: endedAt && instant(endedAt).toString(),
  }));
  const { rows } = await sql<{ id: number }>`
    insert into deadline (application_id, kind, start_event, start_on, amount, direction, provision, calendar_version,
      due_on, due_at, breach_on, breach_at, provisional, state, ended_at)
    select application_id, kind, 'accepted', start_on, 1, 'forward', 'EDU-STD-3',
      (select max(id) from calendar_version where kind = 'provider'), due_on, due_at,
      case when breach then due_on end, case when breach then due_at end, false,
      case when ended_at is null then 'open' else 'met' end, ended_at
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as r (application_id int, kind text, start_on date,
      due_on date, due_at timestamptz, breach boolean, ended_at timestamptz)
    returning id`.execute(rowsOfApi(api));
  return rows.map(({ id }) => id);
}

export async function endDate(api: Api, id: number): Promise<void> {
  await sql`
    update deadline set state = 'met', ended_at = ${api.clock.now().toString()} where id = ${id}`.execute(
    rowsOfApi(api),
  );
}

export interface Recorded {
  readonly deadlineId: number;
  readonly rank: number;
  readonly tells: string;
  readonly stepAt: string;
  readonly isBreach: boolean;
  readonly told: readonly number[];
}

/** Every step recorded so far, in order; of these dates, if any are named. */
export async function recorded(api: Pick<Api, 'database'>, ids?: readonly number[]): Promise<Recorded[]> {
  const { rows } = await sql<Recorded>`
    select e.deadline_id as "deadlineId", e.rank, e.tells, e.step_at as "stepAt", e.is_breach as "isBreach",
      array(select officer_id from escalation_told t where t.escalation_id = e.id order by officer_id) as told
    from escalation e where ${ids ? sql`e.deadline_id = any(${[...ids]}::int[])` : sql`true`}
    order by e.deadline_id, e.rank`.execute(rowsOfApi(api));
  return rows;
}

export const ranksOf = async (api: Pick<Api, 'database'>, ids: readonly number[]): Promise<number[]> =>
  (await recorded(api, ids)).map(({ rank }) => rank);

import { type RawBuilder, sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import type { DeadlineKind } from '../deadlines/deadline.ts';
import type { Service, StageId } from '../law/law.ts';
import type { DatedStep } from './climb.rules.ts';
import { comeForDatesBefore, type OfficeTime, withinCalendar } from './step.rules.ts';

/** Where dates lie for which a step has come and which have not been considered for it. */
export interface Search {
  readonly kind: DeadlineKind;
  /** Of dates that have climbed to none of these ranks, or to one below the step. */
  readonly from: readonly number[];
  readonly since: Temporal.Instant | null;
  readonly before: Temporal.Instant;
}

const nowhere = -32_768;
const beyondEveryDate = (at: Temporal.Instant) => at.add({ hours: 24 * 1000 });

/** One for each step that was ever on a ladder; zones apart a few hours are one search, and each date is then looked at. */
export function searchesFor(
  steps: readonly DatedStep[],
  times: readonly OfficeTime[],
  now: Temporal.Instant,
): readonly Search[] {
  const ranks = [...new Set(steps.map(({ rank }) => rank))];
  return steps.map(step => {
    const bounds = (at: Temporal.Instant) =>
      times
        .map(time => withinCalendar(() => comeForDatesBefore(time, step, at)) ?? beyondEveryDate(at))
        .toSorted((a, b) => Temporal.Instant.compare(a, b));
    const end = step.until && Temporal.Instant.compare(step.until, now) < 0 ? step.until : now;
    return {
      kind: step.kind,
      from: [nowhere, ...ranks.filter(rank => rank < step.rank)],
      since: step.since && (bounds(step.since)[0] ?? null),
      before: bounds(end).at(-1) ?? now,
    };
  });
}

const base = sql`coalesce(d.breach_at, d.due_at)`;

/** As the index `deadline_to_escalate` has it: only what is newly due is read. Promised and still ahead is left. */
const matching = (search: RawBuilder<unknown>, now: Temporal.Instant) => sql`
  ${search} and (d.state = 'open' or d.ended_at > coalesce(d.breach_at, d.due_at))
  and not coalesce(d.state = 'open' and d.answered_until >= ${now.toString()}::timestamptz
    and d.answered_until <> 'infinity', false)`;

/** Those of the searches that find anything: one statement, however many steps there are. */
export async function withSomething(
  rows: Rows,
  searches: readonly Search[],
  now: Temporal.Instant,
): Promise<readonly Search[]> {
  if (searches.length === 0) {
    return [];
  }
  const { rows: found } = await findingStatement(searches, now).execute(rows);
  return found.flatMap(({ at }) => searches[at] ?? []);
}

/** In the order of the searches. Each looks into the index on its own. */
export function findingStatement(searches: readonly Search[], now: Temporal.Instant): RawBuilder<{ at: number }> {
  const asked = searches.map(({ kind, from, since, before }, at) => ({
    at,
    kind,
    from_ranks: from,
    since: since?.toString() ?? '-infinity',
    before: before.toString(),
  }));
  return sql<{ at: number }>`
    select s.at from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb)
      as s (at int, kind text, from_ranks int[], since timestamptz, before timestamptz)
    cross join lateral (
      select 1 from deadline d where ${matching(
        sql`d.kind = s.kind and coalesce(d.escalated_to, -32768) = any(s.from_ranks)
          and ${base} >= s.since and ${base} < s.before`,
        now,
      )} limit 1) one
    order by s.at`;
}

/** A date to consider, with whose it is. */
export interface FoundDate {
  readonly id: number;
  readonly kind: DeadlineKind;
  readonly stageId: StageId | null;
  readonly startOn: string;
  readonly base: string;
  readonly dueAt: string;
  readonly breachAt: string | null;
  readonly endedAt: string | null;
  /** 'infinity' for good; '-infinity' where a promise was broken, and that was told. */
  readonly answeredUntil: string | null;
  readonly climbedTo: number | null;
  readonly service: Service;
  readonly zone: string;
  readonly providerId: number;
  readonly unitId: number | null;
  readonly holderId: number | null;
  readonly complaintBodyId: number | null;
  readonly officialId: number | null;
}

export const batchSize = 500;

type After = Pick<FoundDate, 'base' | 'id'> | undefined;

export async function takeDates(
  rows: Rows,
  search: Search,
  now: Temporal.Instant,
  after: After,
): Promise<readonly FoundDate[]> {
  const { rows: found } = await takingStatement(search, now, after).execute(rows);
  return found;
}

const datesFound = sql`
    select d.id, d.kind, d.stage_id as "stageId", ${base} as base, d.due_at as "dueAt", d.breach_at as "breachAt",
      case when d.direction = 'backward' then coalesce(a.reopened_on, a.accepted_on, d.start_on) else d.start_on end as "startOn",
      d.ended_at as "endedAt", d.answered_until as "answeredUntil", d.escalated_to as "climbedTo",
      p.service, p.zone, p.id as "providerId", coalesce(a.unit_id, c.unit_id) as "unitId", o.id as "holderId",
      c.body_id as "complaintBodyId", c.official_id as "officialId"
    from deadline d
    left join application a on a.id = d.application_id left join complaint c on c.id = d.complaint_id
    join provider p on p.id = coalesce(a.provider_id, c.provider_id)
    left join officer o on o.id = coalesce(a.assignee_id, c.reviewer_id) and o.active`;

/** The next of them, held until the end of the transaction; what another worker holds is left to it. */
export function takingStatement(
  { kind, from, since, before }: Search,
  now: Temporal.Instant,
  after: After,
): RawBuilder<FoundDate> {
  return sql<FoundDate>`
    ${datesFound} where ${matching(
      sql`d.kind = ${kind} and coalesce(d.escalated_to, -32768) in (${sql.join([...from])})
        and ${base} >= ${since?.toString() ?? '-infinity'}::timestamptz and ${base} < ${before.toString()}::timestamptz`,
      now,
    )} ${after ? sql`and (${base}, d.id) > (${after.base}::timestamptz, ${after.id}::int)` : sql``}
    order by ${base}, d.id limit ${batchSize} for update of d skip locked`;
}

/** As the index `deadline_promised` has it: promises broken since anybody was told of one. Held as above. */
export function brokenPromisesStatement(now: Temporal.Instant): RawBuilder<FoundDate> {
  return sql<FoundDate>`
    ${datesFound} where d.answered_until > '-infinity' and d.answered_until < 'infinity'
      and (d.state = 'open' or d.ended_at > d.answered_until) and d.answered_until < ${now.toString()}::timestamptz
    order by d.answered_until limit ${batchSize} for update of d skip locked`;
}

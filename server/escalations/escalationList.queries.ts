import { type RawBuilder, sql } from 'kysely';
import { type Key, notACursor, type Page, pageOf, readCursor } from '../database/cursor.ts';
import type { DeadlineKind } from '../deadlines/deadline.ts';
import { pageSize } from '../graphql/arguments.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import type { PageArgs } from '../graphql/page.ts';
import type { Actor } from '../officers/actor.ts';
import type { EscalationFilterInput } from './escalation.input.ts';
import {
  breached,
  climbedOf,
  escalationColumns,
  type EscalationRow,
  ofProviders,
  placedDeadlines,
  withinEscalations,
} from './escalation.queries.ts';
import type { EscalationCounts } from './escalation.type.ts';
import type { Audience, EscalationState } from './escalation.ts';

/** What `stateOf` says, in SQL; what is not closed is read from the index `deadline_breached` alone, what is from its last answer `x`. */
function stateIs(state: EscalationState | null, now: Temporal.Instant): RawBuilder<unknown> {
  const at = sql`${now.toString()}::timestamptz`;
  const notForGood = sql`d.answered_until is distinct from 'infinity'`;
  const isDoneInTime = sql`coalesce(d.ended_at <= d.answered_until, false)`;
  switch (state) {
    case 'open':
      return sql`${notForGood} and not ${isDoneInTime}
        and not coalesce(d.ended_at is null and d.answered_until >= ${at}, false)`;
    case 'promised':
      // What is not ended is not done in time either; said, so that the index is known to have it.
      return sql`${notForGood} and not ${isDoneInTime} and d.ended_at is null and d.answered_until >= ${at}`;
    case 'closed':
      // Dates missed before anybody asked are closed without an answer, and not listed.
      return sql`x.id = (select max(y.id) from disposition y where y.deadline_id = x.deadline_id)
        and (d.answered_until = 'infinity' or ${isDoneInTime})`;
    case null:
      return sql`${notForGood} and not ${isDoneInTime}`;
  }
}

/** Of a row with its `holderId`, and with what it has climbed to as `top`. */
const isMine = (actor: Actor) => sql`(r."holderId" = ${actor.officerId}
  or exists (select from escalation_told t where t.escalation_id = top.id and t.officer_id = ${actor.officerId}))`;

function conditionsOf(filter: EscalationFilterInput): RawBuilder<unknown>[] {
  const { kind, cause, providerId, unitId, assigneeId, complaints, text } = filter;
  const conditions = [
    kind && sql`d.kind = ${kind}`,
    cause && sql`exists (select from disposition x where x.deadline_id = d.id and x.cause = ${cause})`,
    providerId && ofProviders([providerId]),
    unitId && sql`coalesce(a.unit_id, c.unit_id) = ${unitId}`,
    assigneeId && sql`coalesce(a.assignee_id, c.reviewer_id) = ${assigneeId}`,
    complaints === true && sql`d.complaint_id is not null`,
    complaints === false && sql`d.complaint_id is null`,
    text && sql`(a.number = ${text} or a.receipt_number = ${text} or c.number = ${text})`,
  ];
  return conditions.filter(condition => typeof condition === 'object' && condition !== null);
}

/** What depends on how far a row has climbed. */
function climbedConditions({ answers, mine }: EscalationFilterInput, actor: Actor): RawBuilder<unknown>[] {
  return [...(answers ? [sql`top.answers = ${answers}`] : []), ...(mine ? [isMine(actor)] : [])];
}

/** The longest gone by first; of those closed, the one answered last. Which list it is says the cursor too. */
export async function listEscalations(
  context: Context,
  filter: EscalationFilterInput,
  args: PageArgs,
): Promise<Page<EscalationRow>> {
  const first = pageSize(args.first);
  const statement = listStatement(signedIn(context), filter, context.services.clock.now(), {
    limit: first + 1,
    after: args.after ? readCursor(args.after) : null,
  });
  const { rows: found } = await statement.execute(context.rows);
  return pageOf(found, first, ({ cursor }) => cursor);
}

interface Part {
  readonly limit: number;
  readonly after: Key | null;
}

function afterKey({ key, id }: Key, isClosed: boolean): RawBuilder<unknown> {
  if (isClosed !== /^\d+$/.test(key)) {
    throw notACursor();
  }
  return isClosed ? sql`x.id < ${key}::int` : sql`(d.breach_at, d.id) > (${key}::timestamptz, ${id}::int)`;
}

/** Reach first, in the order of its index; how far a row has climbed is looked at only for those of the page. */
export function listStatement(
  actor: Actor,
  filter: EscalationFilterInput,
  now: Temporal.Instant,
  { limit, after }: Part,
): RawBuilder<EscalationRow & { cursor: string }> {
  const isClosed = filter.state === 'closed';
  const from = after ? afterKey(after, isClosed) : sql`true`;
  const conditions = [
    breached(now),
    stateIs(filter.state ?? null, now),
    withinEscalations(actor),
    ...conditionsOf(filter),
    ...(isClosed ? [] : [from]),
  ];
  const order = isClosed ? sql`r.answer desc` : sql`r.key, r.id`;
  const climbed = climbedConditions(filter, actor);
  const where = sql`where ${sql.join(conditions, sql` and `)}`;
  const holder = sql`coalesce(a.assignee_id, c.reviewer_id) as "holderId"`;
  // A lateral of one row: it is surely read from the answers, in their order, and no further than the page.
  const reached = isClosed
    ? sql`select r.*, x.id as answer, x.id::text as cursor from disposition x cross join lateral (
        select d.id, ${holder} from ${placedDeadlines} ${where} and d.id = x.deadline_id limit 1) r
        where ${from} order by x.id desc`
    : sql`select d.id, ${holder}, d.breach_at as key, d.breach_at::text as cursor
        from ${placedDeadlines} ${where} order by d.breach_at, d.id offset 0`;
  const page = sql`
    select r.* from (${reached}) r
    ${climbed.length > 0 ? sql`${climbedOf(sql`r.id`)} where ${sql.join(climbed, sql` and `)}` : sql``}
    order by ${order} limit ${limit}`;
  return sql`
    select ${escalationColumns}, r.cursor
    from (${page}) r join ${placedDeadlines} on d.id = r.id ${climbedOf(sql`r.id`)}
    order by ${order}`;
}

/** How many of those without an answer a filter by place finds, `limit` at most. */
export function openCount(
  actor: Actor,
  filter: Pick<EscalationFilterInput, 'providerId' | 'unitId' | 'assigneeId'>,
  now: Temporal.Instant,
  limit: number,
): RawBuilder<unknown> {
  const conditions = [breached(now), stateIs('open', now), withinEscalations(actor), ...conditionsOf(filter)];
  return sql`select count(*)::int from (
    select from ${placedDeadlines} where ${sql.join(conditions, sql` and `)} limit ${limit}) counted`;
}

interface Counted {
  readonly audience: Audience | null;
  readonly kind: DeadlineKind;
  readonly count: number;
  readonly mine: number;
  readonly complaints: number;
}

export function countStatement(actor: Actor, now: Temporal.Instant): RawBuilder<Counted> {
  return sql`
    with reached as materialized (
      select d.id, d.kind, d.complaint_id, coalesce(a.assignee_id, c.reviewer_id) as "holderId"
      from ${placedDeadlines} where ${breached(now)} and ${stateIs('open', now)} and ${withinEscalations(actor)})
    select top.answers as audience, r.kind, count(*)::int as count, count(*) filter (where ${isMine(actor)})::int as mine,
      count(r.complaint_id)::int as complaints
    from reached r ${climbedOf(sql`r.id`)} group by top.answers, r.kind`;
}

/** What waits for an answer, in one statement. */
export async function countEscalations(context: Context): Promise<EscalationCounts> {
  const actor = signedIn(context);
  const now = context.services.clock.now();
  const { rows: counted } = await countStatement(actor, now).execute(context.rows);
  const sum = (of: readonly Counted[], field: 'count' | 'mine' | 'complaints') =>
    of.reduce((total, row) => total + row[field], 0);
  return {
    open: sum(counted, 'count'),
    mine: sum(counted, 'mine'),
    complaints: sum(counted, 'complaints'),
    byAudience: [...Map.groupBy(counted, row => row.audience)].map(([audience, of]) => ({
      audience,
      count: sum(of, 'count'),
    })),
    byKind: [...Map.groupBy(counted, row => row.kind)].map(([kind, of]) => ({ kind, count: sum(of, 'count') })),
  };
}

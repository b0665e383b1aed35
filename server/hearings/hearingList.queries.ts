import { type RawBuilder, sql } from 'kysely';
import { casePlace, within } from '../applications/reach.queries.ts';
import { type Page, pageOf, readCursor } from '../database/cursor.ts';
import { pageSize } from '../graphql/arguments.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import type { PageArgs } from '../graphql/page.ts';
import { masked } from '../officers/masked.ts';
import { caseFilter, type Place } from '../officers/permissions.ts';
import { hearingColumns, type HearingRow } from './hearing.queries.ts';

export type HearingAgenda = 'today' | 'upcoming' | 'awaitingMinutes' | 'awaitingDecision';

interface Wanted {
  readonly from: Temporal.Instant | null;
  readonly to: Temporal.Instant | null;
  readonly agenda: HearingAgenda | null;
  /** Only of the cases the reader holds. */
  readonly mine?: boolean | null;
  readonly providerId?: number | null;
  readonly unitId?: number | null;
}

/** What is left to do of a hearing: it begins today or later; it has begun and has no signed minutes; nothing is decided. */
function agendaOf(agenda: HearingAgenda, now: string): RawBuilder<unknown> {
  switch (agenda) {
    case 'today':
      return sql`h.ended_at is null
        and (lower(h.during) at time zone p.zone)::date = (${now}::timestamptz at time zone p.zone)::date`;
    case 'upcoming':
      return sql`h.ended_at is null and lower(h.during) >= ${now}`;
    case 'awaitingMinutes':
      return sql`d.ended_at is null and (
        (h.ended_at is null and upper(h.during) < ${now}) or
        (h.end_reason in ('held', 'notAttended') and (m.chair_signed_at is null or m.secretary_signed_at is null)))`;
    case 'awaitingDecision':
      return sql`d.ended_at is null and m.chair_signed_at is not null and m.secretary_signed_at is not null`;
  }
}

function conditionsOf(context: Context, { from, to, agenda, mine, providerId, unitId }: Wanted): RawBuilder<unknown>[] {
  const actor = signedIn(context);
  return [
    within(caseFilter(actor)),
    // What was moved or dropped is not on the agenda.
    sql`coalesce(h.end_reason, '') not in ('postponed', 'replaced', 'withdrawn')`,
    ...(from ? [sql`lower(h.during) >= ${from.toString()}`] : []),
    ...(to ? [sql`lower(h.during) < ${to.toString()}`] : []),
    ...(agenda ? [agendaOf(agenda, context.services.clock.now().toString())] : []),
    ...(mine ? [sql`a.assignee_id = ${actor.officerId}`] : []),
    ...(providerId ? [sql`a.provider_id = ${providerId}`] : []),
    ...(unitId ? [sql`a.unit_id = ${unitId}`] : []),
  ];
}

const hearings = sql`
  from hearing h join application a on a.id = h.application_id join provider p on p.id = h.provider_id
  join preliminary_decision d on d.id = h.decision_id left join hearing_minutes m on m.hearing_id = h.id`;

/** How many there are, `limit` at most. */
export function hearingCount(context: Context, wanted: Wanted, limit: number): RawBuilder<unknown> {
  return sql`select count(*)::int from (
    select ${hearings} where ${sql.join(conditionsOf(context, wanted), sql` and `)} limit ${limit}) counted`;
}

/** In order of time, cut to the cases the reader may see. */
export async function listHearings(context: Context, wanted: Wanted, args: PageArgs): Promise<Page<HearingRow>> {
  const first = pageSize(args.first);
  const after = args.after ? readCursor(args.after) : null;
  const conditions = [
    ...conditionsOf(context, wanted),
    ...(after ? [sql`(lower(h.during), h.id) > (${after.key}::timestamptz, ${after.id}::int)`] : []),
  ];
  const { rows: found } = await sql<HearingRow & Place & { cursor: string }>`
    select ${hearingColumns}, ${casePlace}, lower(h.during)::text as cursor
    ${hearings} where ${sql.join(conditions, sql` and `)}
    order by lower(h.during), h.id limit ${first + 1}`.execute(context.rows);
  return pageOf(
    found.map(row => masked(context, row, row, ['link'])),
    first,
    ({ cursor }) => cursor,
  );
}

import { type RawBuilder, sql } from 'kysely';
import { type Page, pageOf, readCursor } from '../database/cursor.ts';
import type { Rows } from '../database/rows.ts';
import { known } from '../errors.ts';
import { pageSize } from '../graphql/arguments.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import type { PageArgs } from '../graphql/page.ts';
import type { Actor } from '../officers/actor.ts';
import { zoneOf } from '../officers/personReach.queries.ts';
import type { Absence } from './absence.type.ts';
import { dueInAbsence, withinReach } from './absenceReach.queries.ts';
import { type AbsentDays, coverOf, type Cover } from './substitute.rules.ts';

const columns = (now: Temporal.Instant) => sql`
  b.id, b.officer_id as "officerId", b.starts_on as "startsOn", b.ends_on as "endsOn", b.reason,
  b.substitute_id as "substituteId", b.note, b.recorded_at as "recordedAt", b.recorded_by as "recordedById",
  b.cancelled_at as "cancelledAt", b.cancelled_by as "cancelledById",
  (${now.toString()}::timestamptz at time zone ${zoneOf(sql`b.officer_id`)})::date as today`;

export interface AbsenceFilter {
  readonly from: Temporal.PlainDate | null;
  readonly to: Temporal.PlainDate | null;
  readonly officerId: number | null;
}

/** Those that meet the days, the first to begin first; cancelled ones too. */
export async function listAbsences(
  context: Context,
  { from, to, officerId }: AbsenceFilter,
  args: PageArgs,
): Promise<Page<Absence>> {
  const first = pageSize(args.first);
  const conditions: RawBuilder<unknown>[] = [
    withinReach(signedIn(context)),
    ...(from ? [sql`b.ends_on >= ${from.toString()}::date`] : []),
    ...(to ? [sql`b.starts_on <= ${to.toString()}::date`] : []),
    ...(officerId ? [sql`b.officer_id = ${officerId}`] : []),
  ];
  if (args.after) {
    const { key, id } = readCursor(args.after);
    conditions.push(sql`(b.starts_on, b.id) > (${key}::date, ${id}::int)`);
  }
  const { rows: found } = await sql<Absence>`
    select ${columns(context.services.clock.now())} from absence b where ${sql.join(conditions, sql` and `)}
    order by b.starts_on, b.id limit ${first + 1}`.execute(context.rows);
  return pageOf(found, first, ({ startsOn }) => startsOn);
}

/** Throws FORBIDDEN_OR_UNKNOWN alike for one that does not exist and one out of reach. */
export async function getAbsence(rows: Rows, actor: Actor, id: number, now: Temporal.Instant): Promise<Absence> {
  const { rows: found } = await sql<Absence>`
    select ${columns(now)} from absence b where b.id = ${id} and ${withinReach(actor)}`.execute(rows);
  return known(found[0]);
}

/** Of these officers on these days, those not cancelled, the first to begin first. */
export async function absencesOn(
  rows: Rows,
  officerIds: readonly number[],
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): Promise<readonly AbsentDays[]> {
  const { rows: found } = await sql<AbsentDays>`
    select officer_id as "officerId", starts_on as "from", ends_on as "to", substitute_id as "substituteId"
    from absence
    where officer_id = any(${[...officerIds]}::int[]) and cancelled_at is null
      and daterange(starts_on, ends_on, '[]') && daterange(${from.toString()}::date, ${to.toString()}::date, '[]')
    order by starts_on, id`.execute(rows);
  return found;
}

/** How many cases are to be worked on while they are away. */
export async function dueCasesOf({ loaders }: Context, { id, today }: Absence): Promise<number> {
  const found = await loaders.one<{ id: number; count: number }>(
    `dueInAbsence ${today}`,
    id,
    ids => sql`
    select b.id, count(*)::int as count from absence b join application a on ${dueInAbsence(sql`${today}::date`)}
    where b.id in (${ids}) group by b.id`,
  );
  return found?.count ?? 0;
}

interface Chain {
  readonly id: number;
  readonly others: readonly AbsentDays[];
}

/** Who stands in from today on; of a page of absences the chains are followed in one statement. */
export async function coverOfAbsence({ loaders }: Context, absence: Absence): Promise<Cover> {
  const { id, officerId, startsOn, endsOn, substituteId, today } = absence;
  const chain = await loaders.one<Chain>(
    'absenceChains',
    id,
    ids => sql`
    with recursive met (id, officer_id) as (
      select id, substitute_id from absence where id in (${ids}) and substitute_id is not null
      union
      select met.id, next.substitute_id from met join absence b on b.id = met.id
      join absence next on next.officer_id = met.officer_id and next.cancelled_at is null
        and next.starts_on <= b.ends_on and next.ends_on >= b.starts_on
      where next.substitute_id is not null
    )
    select met.id, json_agg(json_build_object('officerId', next.officer_id, 'from', next.starts_on, 'to', next.ends_on,
      'substituteId', next.substitute_id)) as others
    from met join absence b on b.id = met.id
    join absence next on next.officer_id = met.officer_id and next.cancelled_at is null
      and next.starts_on <= b.ends_on and next.ends_on >= b.starts_on
    group by met.id`,
  );
  return coverOf({ officerId, from: startsOn, to: endsOn, substituteId }, today, chain?.others ?? []);
}

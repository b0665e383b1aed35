import { type RawBuilder, sql } from 'kysely';
import type { CalendarKind } from '../calendar/workingDays.ts';
import type { Rows } from '../database/rows.ts';
import type { Channel, Service, StageId } from '../law/law.ts';
import { deadlineColumns, type StoredDeadline, toRow } from './deadline.queries.ts';
import type { OpenDate } from './recount.rules.ts';
import type { Span } from './recountSpan.rules.ts';

/** Which open dates a change of a calendar can touch. */
export interface Touched {
  readonly kind: CalendarKind;
  readonly span: Span;
  /** Counted by a version before this one; absent: by whatever version. */
  readonly before?: number;
}

export type Owner = 'case' | 'complaint';

const ownerColumn = { case: sql`application_id`, complaint: sql`complaint_id` } as const satisfies Record<
  Owner,
  unknown
>;

/** Ids only: a hundred thousand of them are little, their dates are read in batches. */
export async function touchedBy(rows: Rows, owner: Owner, touched: Touched): Promise<number[]> {
  const { kind, span, before } = touched;
  const column = ownerColumn[owner];
  const { rows: found } = await sql<{ id: number }>`
    select distinct d.${column} as id from deadline d join calendar_version v on v.id = d.calendar_version
    where d.state = 'open' and d.${column} is not null and v.kind = ${kind}
      and (${before ?? null}::int is null or v.id < ${before ?? null}::int)
      and greatest(d.start_on, d.due_on, d.breach_on, d.plan_end) >= ${span.from.toString()}::date
      and least(d.start_on, d.due_on) <= ${span.to.toString()}::date
    order by 1`.execute(rows);
  return found.map(({ id }) => id);
}

/** Cases whose preliminary decision waits for a day of the change, though no open date of theirs lies there. */
export async function notifiedNear(rows: Rows, { from, to }: Span): Promise<number[]> {
  const { rows: found } = await sql<{ id: number }>`
    select distinct n.application_id as id from preliminary_decision n join application a on a.id = n.application_id
    where a.closed_at is null and n.notified_on <= ${to.toString()}::date and n.earliest_act_on >= ${from.toString()}::date
    order by 1`.execute(rows);
  return found.map(({ id }) => id);
}

/** A case as far as its dates hang on it; texts are ISO days and moments. */
export interface StoredCase {
  readonly id: number;
  readonly edition: string;
  readonly channel: Channel;
  readonly zone: string;
  readonly stage: StageId;
  readonly version: number;
  readonly stageOpenedAt: string;
  readonly registeredAt: string | null;
  readonly termEndsOn: string;
  readonly decisionId: number | null;
  readonly notifiedAt: string | null;
  readonly notifiedOn: string | null;
  readonly hearingBy: string | null;
  readonly earliestActOn: string | null;
}

export async function casesToRecount(rows: Rows, ids: readonly number[]): Promise<readonly StoredCase[]> {
  const { rows: found } = await sql<StoredCase>`
    select a.id, a.edition, a.channel, p.zone, a.stage, a.version, a.stage_opened_at as "stageOpenedAt",
      a.registered_at as "registeredAt", a.term_ends_on as "termEndsOn", n.id as "decisionId",
      n.notified_at as "notifiedAt", n.notified_on as "notifiedOn", n.hearing_by as "hearingBy",
      n.earliest_act_on as "earliestActOn"
    from application a join provider p on p.id = a.provider_id
    left join lateral (
      select * from preliminary_decision
      where application_id = a.id and coalesce(outcome, '') not in ('withdrawn', 'annulled')
      order by id desc limit 1) n on true
    where a.id = any(${[...ids]}::int[]) order by a.id`.execute(rows);
  return found;
}

export interface StoredComplaint {
  readonly id: number;
  readonly service: Service;
  readonly zone: string;
  readonly arrivedAt: string;
}

export async function complaintsToRecount(rows: Rows, ids: readonly number[]): Promise<readonly StoredComplaint[]> {
  const { rows: found } = await sql<StoredComplaint>`
    select c.id, c.service, p.zone, c.arrived_at as "arrivedAt" from complaint c join provider p on p.id = c.provider_id
    where c.id = any(${[...ids]}::int[]) order by c.id`.execute(rows);
  return found;
}

/** The open dates of these cases or complaints, by whose they are. */
export async function openDatesOf(
  rows: Rows,
  owner: Owner,
  ids: readonly number[],
): Promise<ReadonlyMap<number, readonly OpenDate[]>> {
  const column: RawBuilder<unknown> = ownerColumn[owner];
  const { rows: found } = await sql<StoredDeadline>`
    select d.${column} as parent, ${deadlineColumns} from deadline d
    where d.${column} = any(${[...ids]}::int[]) and d.state = 'open' order by d.id`.execute(rows);
  const byParent = Map.groupBy(found, ({ parent }) => parent);
  return new Map([...byParent].map(([id, dates]) => [id, dates.map(date => ({ ...toRow(date), id: date.id }))]));
}

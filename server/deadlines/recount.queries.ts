import { type RawBuilder, sql } from 'kysely';
import type { CalendarKind } from '../calendar/workingDays.ts';
import type { Rows } from '../database/rows.ts';
import type { Channel, Service, StageId } from '../law/law.ts';
import type { StoredDate } from './deadline.queries.ts';
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

/** Files whose dates are counted from the same: they are counted once. */
export interface Alike {
  /** What they have in common beside their dates, a StoredCase or a StoredComplaint, as JSON. */
  readonly like: string;
  /** The open dates of each in the order of their ids, as JSON for `storedDates`. */
  readonly dates: string;
  readonly files: readonly StoredFile[];
}

export interface StoredFile {
  readonly id: number;
  /** Of its open dates, in the order of `dates`. */
  readonly dateIds: readonly number[];
  /** Of the preliminary decision that stands. */
  readonly decisionId: number | null;
}

/** A case as far as its dates hang on it; days are ISO texts, moments those of the department's own clock. */
export interface StoredCase {
  readonly edition: string;
  readonly channel: Channel;
  readonly zone: string;
  readonly stage: StageId;
  readonly stageOpenedAt: string;
  readonly registeredAt: string | null;
  readonly termEndsOn: string;
  readonly notifiedAt: string | null;
  readonly notifiedOn: string | null;
  readonly hearingBy: string | null;
  readonly earliestActOn: string | null;
}

export interface StoredComplaint {
  readonly service: Service;
  readonly zone: string;
  readonly arrivedOn: string;
}

/** Closing time of the office by edition. */
type Closings = Readonly<Record<string, string>>;

const files = sql`json_agg(json_build_object('id', file.id, 'dateIds', open.ids, 'decisionId', file.decision)
  order by file.id) as files`;

/** Of an open date what it is counted from: as a list without names, which is half the work to make and to send. */
const columns = {
  kind: 'kind',
  stageId: 'stage_id',
  startEvent: 'start_event',
  startOn: 'start_on',
  amount: 'amount',
  direction: 'direction',
  provision: 'provision',
  calendarVersion: 'calendar_version',
  dueOn: 'due_on',
  dueAt: 'due_at',
  breachOn: 'breach_on',
  breachAt: 'breach_at',
  targetOn: 'target_on',
  planEnd: 'plan_end',
  planAmount: 'plan_amount',
  provisional: 'provisional',
} as const satisfies Record<keyof StoredDate, string>;

const openDates = (owner: Owner) => sql`
  select coalesce(json_agg(
      json_build_array(${sql.join(Object.values(columns).map(column => sql.ref(`d.${column}`)))}) order by d.id)::text,
      '[]') as dates,
    coalesce(json_agg(d.id order by d.id), '[]') as ids
  from deadline d where d.${ownerColumn[owner]} = file.id and d.state = 'open'`;

/** The dates of files alike. */
export function storedDates({ dates }: Alike): readonly StoredDate[] {
  const lists = JSON.parse(dates) as readonly (readonly unknown[])[];
  const names = Object.keys(columns);
  return lists.map(values => Object.fromEntries(names.map((name, at) => [name, values[at]])) as unknown as StoredDate);
}

/** Of a moment its day counts, and whether the office had closed by then, nothing else: so cases of one day are alike. */
function asCounted(moment: string): RawBuilder<string | null> {
  const local = sql`(${sql.ref(moment)} at time zone p.zone)`;
  return sql`${local}::date || case when ${local}::time > closing.at then 'T23:59:59' else 'T00:00:00' end`;
}

/** Cases alike, the ones with the smallest id first. */
export async function casesAlike(rows: Rows, ids: readonly number[], closings: Closings): Promise<readonly Alike[]> {
  const { rows: found } = await sql<Alike>`
    select file.like, open.dates, ${files} from (
      select a.id, n.id as decision, json_build_object('edition', a.edition, 'channel', a.channel, 'zone', p.zone,
        'stage', a.stage, 'stageOpenedAt', ${asCounted('a.stage_opened_at')},
        'registeredAt', ${asCounted('a.registered_at')}, 'termEndsOn', a.term_ends_on,
        'notifiedAt', ${asCounted('n.notified_at')}, 'notifiedOn', n.notified_on, 'hearingBy', n.hearing_by,
        'earliestActOn', n.earliest_act_on)::text as like
      from application a join provider p on p.id = a.provider_id
      cross join lateral (select (${JSON.stringify(closings)}::jsonb ->> a.edition)::time as at) closing
      left join lateral (
        select * from preliminary_decision
        where application_id = a.id and coalesce(outcome, '') not in ('withdrawn', 'annulled')
        order by id desc limit 1) n on true
      where a.id = any(${[...ids]}::int[])) file
    cross join lateral (${openDates('case')}) open
    group by file.like, open.dates order by min(file.id)`.execute(rows);
  return found;
}

export async function complaintsAlike(rows: Rows, ids: readonly number[]): Promise<readonly Alike[]> {
  const { rows: found } = await sql<Alike>`
    select file.like, open.dates, ${files} from (
      select c.id, null::int as decision, json_build_object('service', c.service, 'zone', p.zone,
        'arrivedOn', (c.arrived_at at time zone p.zone)::date)::text as like
      from complaint c join provider p on p.id = c.provider_id
      where c.id = any(${[...ids]}::int[])) file
    cross join lateral (${openDates('complaint')}) open
    group by file.like, open.dates order by min(file.id)`.execute(rows);
  return found;
}

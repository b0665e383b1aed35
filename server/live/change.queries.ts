import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import type { Place } from '../officers/permissions.ts';
import type { Change, ChangeKind } from './change.ts';
import { type Cursor, isForgotten } from './cursor.rules.ts';

/** More changes than this are not listed one by one: whoever missed them reads everything again. */
const mostChanges = 5000;

export interface News {
  readonly cursor: Cursor;
  /** Where the primary's log was when this was read: everything told is before it. */
  readonly position: string;
  readonly changes: readonly Change[];
  /** What happened since cannot be told one by one. */
  readonly isReset: boolean;
}

interface Row {
  readonly snapshot: string;
  readonly position: string;
  readonly second: number;
  readonly isAhead: boolean;
  readonly kind: ChangeKind | null;
  readonly id: number;
  readonly version: number | null;
  readonly place: Place | null;
  readonly left: readonly Place[] | null;
  readonly officerId: number | null;
  readonly lookers: readonly number[] | null;
}

const placeOfCase = sql`json_build_object('providerId', a.provider_id, 'unitId', a.unit_id, 'officeId', a.office_id,
  'region', a.region, 'assigneeId', a.assignee_id, 'channel', a.channel, 'bodyIds', a.body_ids || e.bodies)`;
const placeOfComplaint = sql`json_build_object('providerId', c.provider_id, 'unitId', c.unit_id, 'officeId', c.office_id,
  'region', c.region, 'assigneeId', c.reviewer_id, 'channel', c.channel, 'bodyIds', array[c.body_id] || e.bodies)`;

/** Up to where everything is known by now, and nothing of it. */
export async function presentNews(rows: Rows): Promise<News> {
  const { rows: found } = await sql<{ snapshot: string; position: string; second: number }>`
    select pg_current_snapshot()::text as snapshot, pg_current_wal_insert_lsn()::text as position,
      extract(epoch from clock_timestamp())::int as second`.execute(rows);
  const { snapshot = '', position = '', second = 0 } = found[0] ?? {};
  return { cursor: { atSecond: second, snapshot }, position, changes: [], isReset: false };
}

/** Everything committed that `since` did not see yet, in one statement, whose own snapshot is the next cursor. */
export async function changesSince(rows: Rows, since: Cursor): Promise<News> {
  const seen = sql`${since.snapshot}::pg_snapshot`;
  const { rows: found } = await sql<Row>`
    with news as (
      select kind, record_id, application_id, complaint_id, json_agg(left_place) filter (where left_place is not null) as left
      from live_change
      where xid >= pg_snapshot_xmin(${seen}) and not pg_visible_in_snapshot(xid, ${seen})
        and pg_visible_in_snapshot(xid, pg_current_snapshot())
      group by kind, record_id, application_id, complaint_id
      limit ${mostChanges + 1}
    )
    select s.*, n.kind, n.record_id as id, n.left,
      case n.kind when 'application' then a.version when 'complaint' then c.version end as version,
      case when a.id is not null then ${placeOfCase} when c.id is not null then ${placeOfComplaint}
        when r.id is not null then json_build_object('providerId', r.provider_id, 'unitId', r.unit_id) end as place,
      coalesce(r.planned_by, o.officer_id) as "officerId",
      (select array_agg(distinct l.officer_id) from presence l
        where n.kind = 'presence' and l.application_id = n.record_id) as lookers
    from (select pg_current_snapshot()::text as snapshot, pg_current_wal_insert_lsn()::text as position, extract(epoch from clock_timestamp())::int as second,
        pg_snapshot_xmax(${seen}) > pg_snapshot_xmax(pg_current_snapshot()) as "isAhead") s
    left join news n on true
    left join application a on a.id = n.application_id
    left join complaint c on c.id = n.complaint_id
    left join reassignment r on n.kind = 'reassignment' and r.id = n.record_id
    left join officer_note o on n.kind = 'officerNote' and o.id = n.record_id
    left join lateral (
      select coalesce(array_agg(body_id) filter (where body_id is not null), '{}') as bodies
      from escalation where n.kind = 'escalation' and deadline_id = n.record_id) e on true`.execute(rows);
  const { snapshot = '', position = '', second = 0, isAhead = false } = found[0] ?? {};
  const isReset = isAhead || found.length > mostChanges || isForgotten(since, second);
  return {
    cursor: { atSecond: second, snapshot },
    position,
    changes: isReset ? [] : found.flatMap(changeFrom),
    isReset,
  };
}

function changeFrom({ kind, id, version, place, left, officerId, lookers }: Row): Change[] {
  const places = [place, ...(left ?? [])].filter(one => one !== null);
  return kind === null ? [] : [{ kind, id, version, places, officerId, lookers: lookers ?? [] }];
}

import { type RawBuilder, sql } from 'kysely';
import { within } from '../applications/reach.queries.ts';
import type { Rows } from '../database/rows.ts';
import type { Channel, Service, StageId } from '../law/law.ts';
import type { Actor } from '../officers/actor.ts';
import { filtersFor } from '../officers/permissions.ts';
import type { AcceptedDays } from './caseTableCursor.rules.ts';
import type { Move } from './stageDays.rules.ts';

/** A case as its history left it: nothing here depends on the day it is read. Days are yyyy-mm-dd, local to the provider. */
export interface CaseTableRow {
  readonly id: number;
  readonly service: Service;
  readonly channel: Channel;
  readonly providerId: number;
  readonly provider: string;
  readonly region: string;
  readonly edition: string;
  readonly acceptedOn: string;
  readonly termEndsOn: string;
  readonly stage: StageId;
  readonly outcome: string | null;
  readonly ground: string | null;
  readonly closedOn: string | null;
  readonly reopenedOn: string | null;
  readonly documentCount: number;
  readonly documentKinds: readonly string[];
  readonly destination: string;
  readonly termLate: boolean | null;
  readonly stagesLate: number;
  readonly inquiries: number;
  readonly hearing: string | null;
  readonly hearingOutcome: string | null;
  readonly complaints: number;
  readonly complaintOutcome: string | null;
  readonly moves: readonly Move[];
}

export interface TableRead extends AcceptedDays {
  /** Only cases with something committed after this snapshot; null: all. */
  readonly since: string | null;
  /** Only cases with a larger id. */
  readonly afterId: number;
}

/** Rows fetched at a time: what is in memory. */
export const batchSize = 500;

/** All rows by id, batch after batch, from a cursor of the database on the snapshot that `rows` read. */
export async function* caseTableBatches(
  rows: Rows,
  actor: Actor,
  read: TableRead,
): AsyncGenerator<readonly CaseTableRow[]> {
  await sql`declare case_table no scroll cursor for ${statement(actor, read)}`.execute(rows);
  for (;;) {
    const { rows: found } = await sql<CaseTableRow>`fetch ${sql.lit(batchSize)} from case_table`.execute(rows);
    if (found.length > 0) {
      yield found;
    }
    if (found.length < batchSize) {
      return;
    }
  }
}

function statement(actor: Actor, { from, to, since, afterId }: TableRead): RawBuilder<unknown> {
  const conditions = [sql`a.id > ${afterId}::int`, within(filtersFor(actor, 'exportCaseTable'))];
  if (from !== null) {
    conditions.push(sql`a.accepted_on >= ${from}::date`);
  }
  if (to !== null) {
    conditions.push(sql`a.accepted_on <= ${to}::date`);
  }
  if (since !== null) {
    conditions.push(sql`a.id in (${changedSince(since)})`);
  }
  return sql`
    select a.id, a.service, a.channel, a.provider_id as "providerId", p.code as provider, a.region, a.edition,
      a.accepted_on as "acceptedOn", a.term_ends_on as "termEndsOn", a.stage, a.outcome, a.ground,
      (a.closed_at at time zone p.zone)::date as "closedOn", a.reopened_on as "reopenedOn",
      a.document_count as "documentCount", a.destination_country as destination,
      array(select distinct d.kind from document d where d.application_id = a.id order by 1) as "documentKinds",
      t."termLate", coalesce(t."stagesLate", 0) as "stagesLate",
      (select count(*)::int from inquiry i where i.application_id = a.id) as inquiries,
      h.hearing, (select f.outcome from preliminary_decision f where f.application_id = a.id order by f.id desc limit 1) as "hearingOutcome",
      coalesce(c.complaints, 0) as complaints, c."complaintOutcome",
      array(
        select json_build_object('to', e.stage_after, 'on', (e.at at time zone p.zone)::date)
        from case_event e where e.application_id = a.id order by e.version) as moves
    from application a join provider p on p.id = a.provider_id
    left join lateral (
      select bool_or(d.ended_at > d.breach_at) filter (where d.kind = 'term' and d.state = 'met') as "termLate",
        (count(*) filter (where d.kind = 'stage' and d.state = 'met' and d.ended_at > d.breach_at))::int as "stagesLate"
      from deadline d where d.application_id = a.id) t on true
    left join lateral (
      select coalesce(h.end_reason, 'scheduled') as hearing from hearing h
      where h.application_id = a.id order by h.id desc limit 1) h on true
    left join lateral (
      select count(*)::int as complaints,
        (array_agg(coalesce(c.decision, c.end_reason) order by c.id desc))[1] as "complaintOutcome"
      from complaint c where c.application_id = a.id) c on true
    where ${sql.join(conditions, sql` and `)}
    order by a.id`;
}

/** Cases with a line of their history, or of that of a complaint about them, that the snapshot did not see. */
function changedSince(snapshot: string): RawBuilder<unknown> {
  return sql`
    select e.application_id from case_event e where ${isUnseen(sql`e.written_in`, snapshot)}
    union
    select c.application_id from complaint_event e join complaint c on c.id = e.complaint_id
    where c.application_id is not null and ${isUnseen(sql`e.written_in`, snapshot)}`;
}

function isUnseen(writtenIn: RawBuilder<unknown>, snapshot: string): RawBuilder<unknown> {
  const seen = sql`${snapshot}::pg_snapshot`;
  return sql`${writtenIn} >= pg_snapshot_xmin(${seen})::text::bigint
    and not pg_visible_in_snapshot(${writtenIn}::text::xid8, ${seen})`;
}

/** What the transaction sees, and of which database. */
export async function presentState(rows: Rows): Promise<{ readonly database: string; readonly snapshot: string }> {
  const { rows: found } = await sql<{ database: string; snapshot: string }>`
    select system_identifier::text as database, pg_current_snapshot()::text as snapshot
    from pg_control_system()`.execute(rows);
  const { database = '', snapshot = '' } = found[0] ?? {};
  return { database, snapshot };
}

/** Whether anything was written into a history that the snapshot did not see. */
export async function hasChangedSince(rows: Rows, snapshot: string): Promise<boolean> {
  const { rows: found } = await sql<{ changed: boolean }>`
    select exists (select from case_event e where ${isUnseen(sql`e.written_in`, snapshot)})
      or exists (select from complaint_event e where ${isUnseen(sql`e.written_in`, snapshot)}) as changed`.execute(
    rows,
  );
  return found[0]?.changed ?? true;
}

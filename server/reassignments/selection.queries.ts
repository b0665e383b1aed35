import { type RawBuilder, sql } from 'kysely';
import { conditionsOf, due } from '../applications/applicationFilter.queries.ts';
import { casePlace, within } from '../applications/reach.queries.ts';
import type { Rows } from '../database/rows.ts';
import { badInput, forbiddenOrUnknown } from '../errors.ts';
import type { Language, Service } from '../law/law.ts';
import type { Actor } from '../officers/actor.ts';
import { caseFilter, filtersFor } from '../officers/permissions.ts';
import { authorsContested } from './contested.queries.ts';
import { mostCases } from './reassignment.ts';
import type { Selection } from './selection.ts';
import type { StandingFile } from './turn.queries.ts';

/** What a plan asks of a case, with its place. Days are yyyy-mm-dd. */
export interface SelectedCase extends StandingFile {
  readonly service: Service;
  /** Local day of the provider. */
  readonly today: string;
  readonly dueOn: string | null;
  readonly language: Language | null;
  readonly documentKinds: readonly string[];
  readonly conflicts: readonly number[];
  readonly clashes: readonly number[];
}

/** In one statement, the most urgent first. Throws FORBIDDEN_OR_UNKNOWN where a case was named that the actor may not read. */
export async function selectCases(
  rows: Rows,
  actor: Actor,
  now: Temporal.Instant,
  selection: Selection,
): Promise<readonly SelectedCase[]> {
  const at = sql`${now.toString()}::timestamptz`;
  const { rows: found } = await sql<SelectedCase>`
    select a.id, a.version, a.stage, a.edition, a.service, a.closed_at is not null as closed, ${casePlace},
      (${at} at time zone p.zone)::date as today, a.next_due_on as "dueOn", t.language,
      array(select distinct kind from document where application_id = a.id) as "documentKinds",
      array(${authorsContested(sql`a.id`)}) as conflicts,
      array(
        select s.officer_id from hearing h
        join hearing_seat s on s.during && h.during and s.hearing_id <> h.id and s.released_at is null
        where h.application_id = a.id and h.ended_at is null and lower(h.during) > ${at}) as clashes
    from application a join provider p on p.id = a.provider_id left join applicant t on t.application_id = a.id
    where ${sql.join(conditionsFor(actor, now, selection), sql` and `)}
    order by ${due}, a.id limit ${mostCases + 1}`.execute(rows);
  if (found.length > mostCases) {
    throw badInput({ selection: 'tooManyCases' });
  }
  if (selection.by === 'cases' && found.length < new Set(selection.applicationIds).size) {
    throw forbiddenOrUnknown();
  }
  if (found.length === 0) {
    throw badInput({ selection: 'noCases' });
  }
  return found;
}

function conditionsFor(actor: Actor, now: Temporal.Instant, selection: Selection): readonly RawBuilder<unknown>[] {
  switch (selection.by) {
    case 'cases':
      return [sql`a.id = any(${[...selection.applicationIds]}::int[])`, within(caseFilter(actor))];
    case 'desk':
      return [sql`a.closed_at is null and a.assignee_id = ${selection.officerId}`, within(caseFilter(actor))];
    case 'filter': {
      const reach = [...filtersFor(actor, 'reassignOfficer'), ...filtersFor(actor, 'assignOfficer')];
      return [sql`a.closed_at is null`, within(reach), ...conditionsOf(selection.filter, actor, now)];
    }
  }
}

import { sql } from 'kysely';
import { casePlace } from '../applications/reach.queries.ts';
import type { Rows } from '../database/rows.ts';
import { known } from '../errors.ts';
import type { Channel, StageId } from '../law/law.ts';
import type { Actor } from '../officers/actor.ts';
import { findActiveOfficerById } from '../officers/officer.queries.ts';
import { assignable } from '../officers/officerReach.queries.ts';
import { actedSince, lastAct } from './actedOn.queries.ts';
import { authorsContested } from './contested.queries.ts';
import type { ReassignmentReason, ReassignmentSpread } from './reassignment.ts';

export interface Batch {
  readonly id: number;
  readonly plannedBy: number;
  readonly spread: ReassignmentSpread;
  readonly reason: ReassignmentReason;
  readonly note: string;
}

export async function getBatch(rows: Rows, id: number): Promise<Batch> {
  const { rows: found } = await sql<Batch>`
    select id, planned_by as "plannedBy", spread, reason, note from reassignment where id = ${id}`.execute(rows);
  return known(found[0]);
}

/** Whoever made the plan, with the grants they hold now; undefined once they have left. */
export async function findPlanner(rows: Rows, { plannedBy }: Batch): Promise<Actor | undefined> {
  const officer = await findActiveOfficerById(rows, plannedBy);
  return officer && { ...officer, via: 'session' };
}

export interface TakenItem {
  readonly applicationId: number;
  readonly fromId: number | null;
  readonly toId: number;
}

/** The next that wait, held until the end of the transaction; what another worker holds is left to it. */
export async function takeItems(
  rows: Rows,
  id: number,
  { held, limit }: { readonly held: boolean; readonly limit: number },
): Promise<readonly TakenItem[]> {
  const { rows: found } = await sql<TakenItem>`
    select application_id as "applicationId", from_id as "fromId", to_id as "toId"
    from reassignment_item
    where reassignment_id = ${id} and state = 'planned' and ${held ? sql`from_id is not null` : sql`from_id is null`}
    order by position limit ${limit} for update skip locked`.execute(rows);
  return found;
}

/** A case as it stands, with its place. */
export interface StandingFile {
  readonly id: number;
  readonly version: number;
  readonly stage: StageId;
  readonly edition: string;
  readonly closed: boolean;
  readonly providerId: number;
  readonly unitId: number | null;
  readonly officeId: number | null;
  readonly bodyIds: readonly number[];
  readonly region: string;
  readonly assigneeId: number | null;
  readonly channel: Channel;
}

/** In the order of their ids, so that whoever locks several waits and never deadlocks; a plan that names them meanwhile does not wait. */
export async function lockCases(rows: Rows, ids: readonly number[]): Promise<readonly StandingFile[]> {
  const { rows: found } = await sql<StandingFile>`
    select a.id, a.version, a.stage, a.edition, a.closed_at is not null as closed, ${casePlace}
    from application a where a.id = any(${[...ids]}::int[]) order by a.id for no key update`.execute(rows);
  return found;
}

export interface CheckAtTurn {
  readonly applicationId: number;
  readonly mayHold: boolean;
  readonly isAway: boolean;
  readonly inConflict: boolean;
  readonly actedSince: boolean;
  /** The last act on it. */
  readonly last: { readonly officerId: number; readonly act: string; readonly at: string } | null;
}

/** Of the new officers, and who did what last; the cases are locked already. */
export async function checksAtTurn(
  rows: Rows,
  id: number,
  applicationIds: readonly number[],
  now: Temporal.Instant,
): Promise<ReadonlyMap<number, CheckAtTurn>> {
  const { rows: found } = await sql<CheckAtTurn>`
    select i.application_id as "applicationId",
      exists (
        select from role_grant g join officer o on o.id = g.officer_id
        where o.id = i.to_id and o.active
          and ${assignable({ providerId: sql`a.provider_id`, unitId: sql`a.unit_id` })}) as "mayHold",
      exists (
        select from absence b where b.officer_id = i.to_id and b.cancelled_at is null
          and (${now.toString()}::timestamptz at time zone p.zone)::date between b.starts_on and b.ends_on) as "isAway",
      i.to_id in (${authorsContested(sql`a.id`)}) as "inConflict",
      ${actedSince(sql`a.id`, sql`i.case_version`)} as "actedSince",
      ${lastAct(sql`a.id`)} as last
    from reassignment_item i join application a on a.id = i.application_id join provider p on p.id = a.provider_id
    where i.reassignment_id = ${id} and i.application_id = any(${[...applicationIds]}::int[])`.execute(rows);
  return new Map(found.map(one => [one.applicationId, one]));
}

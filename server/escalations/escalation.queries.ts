import { type RawBuilder, sql } from 'kysely';
import { within } from '../applications/reach.queries.ts';
import { placeOfComplaint } from '../complaints/complaintPlace.rules.ts';
import { withinComplaint } from '../complaints/complaintReach.queries.ts';
import type { Rows } from '../database/rows.ts';
import { deadlineColumns, type StoredDeadline } from '../deadlines/deadline.queries.ts';
import { known } from '../errors.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import type { ComplaintStage } from '../law/complaints.ts';
import type { Channel, Service, StageId } from '../law/law.ts';
import type { Actor } from '../officers/actor.ts';
import { filtersFor, type Place } from '../officers/permissions.ts';
import type { Audience } from './escalation.ts';

/** A date gone by, with whose it is and how far it has climbed. */
export interface EscalationRow extends Omit<StoredDeadline, 'parent'> {
  readonly applicationId: number | null;
  readonly complaintId: number | null;
  readonly breachedAt: string;
  readonly answeredUntil: string | null;
  readonly edition: string | null;
  readonly service: Service;
  readonly zone: string;
  readonly arrivedOn: string | null;
  readonly providerId: number;
  readonly unitId: number | null;
  readonly officeId: number | null;
  readonly region: string;
  readonly channel: Channel | null;
  readonly holderId: number | null;
  /** Of the case, or of the complaint. */
  readonly number: string | null;
  readonly caseStage: StageId | null;
  readonly complaintStage: ComplaintStage | null;
  readonly caseBodyIds: readonly number[] | null;
  readonly complaintBodyId: number | null;
  readonly officialId: number | null;
  readonly answers: Audience | null;
  readonly climbedTo: readonly number[] | null;
}

export const escalationColumns = sql`
  d.application_id as "applicationId", d.complaint_id as "complaintId", ${deadlineColumns},
  d.breach_at as "breachedAt", d.answered_until as "answeredUntil", p.service, p.zone, p.id as "providerId",
  a.edition, c.arrived_on as "arrivedOn", coalesce(a.unit_id, c.unit_id) as "unitId",
  coalesce(a.office_id, c.office_id) as "officeId", coalesce(a.region, c.region) as region,
  coalesce(a.channel, c.channel) as channel, coalesce(a.assignee_id, c.reviewer_id) as "holderId",
  coalesce(a.number, a.receipt_number, c.number) as number, a.stage as "caseStage", c.stage as "complaintStage",
  a.body_ids as "caseBodyIds", c.body_id as "complaintBodyId", c.official_id as "officialId", top.answers, top.bodies as "climbedTo"`;

/**
 * Whose it is: what reach, kind and state are asked of. Case and complaint are looked up date by date: no plan may
 * begin with all there are, however many dates it expects.
 */
export const placedDeadlines = sql`
  deadline d
  left join lateral (select * from application where id = d.application_id offset 0) a on true
  left join lateral (select * from complaint where id = d.complaint_id offset 0) c on true
  join provider p on p.id = coalesce(a.provider_id, c.provider_id)`;

/** How far it has climbed: for rows that are shown or counted, not for those that are passed over. */
export const climbedOf = (id: RawBuilder<unknown>) => sql`
  left join lateral (
    select (array_agg(e.answers order by e.rank desc) filter (where e.answers is not null and e.is_breach))[1] as answers,
      (array_agg(e.id order by e.recorded_at desc, e.rank desc) filter (where e.is_breach))[1] as id,
      array_agg(distinct e.body_id) filter (where e.body_id is not null) as bodies
    from escalation e where e.deadline_id = ${id}) top on true`;

/** At its very moment a date is still in time. */
export const breached = (now: Temporal.Instant) => sql`
  d.breach_at < ${now.toString()}::timestamptz and (d.state = 'open' or d.ended_at > d.breach_at)`;

/**
 * What the reader may see: by the case, by the complaint, or because it has climbed to their body. Whoever reads within
 * departments reads their part of the index `deadline_breached_provider`.
 */
export function withinEscalations(actor: Actor) {
  const filters = filtersFor(actor, 'readEscalation');
  const providers = filters.flatMap(({ providerId }) => providerId ?? []);
  const isOfProviders = filters.length > 0 && providers.length === filters.length;
  const bodies = filters.flatMap(({ bodyId }) => bodyId ?? []);
  const climbedThere = sql`exists (
    select from escalation e where e.deadline_id = d.id and e.body_id = any(${bodies}::int[]))`;
  return sql`(${isOfProviders ? ofProviders([...new Set(providers)]) : sql`true`})
    and ((a.id is not null and ${within(filters)}) or (c.id is not null and ${withinComplaint(filters)})
    ${bodies.length > 0 ? sql`or ${climbedThere}` : sql``})`;
}

/** One by itself gives the order of the index too. */
export function ofProviders(ids: readonly number[]): RawBuilder<unknown> {
  const [first] = ids;
  return ids.length === 1 ? sql`d.provider_id = ${first}` : sql`d.provider_id = any(${[...ids]}::int[])`;
}

/** Throws FORBIDDEN_OR_UNKNOWN alike for what is no breach and what the actor may not see. */
export async function getEscalationRow(
  rows: Rows,
  actor: Actor,
  id: number,
  now: Temporal.Instant,
): Promise<EscalationRow> {
  const { rows: found } = await sql<EscalationRow>`
    select ${escalationColumns} from ${placedDeadlines} ${climbedOf(sql`d.id`)}
    where d.id = ${id} and ${breached(now)} and ${withinEscalations(actor)}`.execute(rows);
  return known(found[0]);
}

export function getEscalation({ rows, services, ...context }: Context, id: number): Promise<EscalationRow> {
  return getEscalationRow(rows, signedIn({ rows, services, ...context }), id, services.clock.now());
}

/** Where it is, as permissions on the case or the complaint ask. */
export function placeOf(row: EscalationRow): Place {
  const { providerId, unitId, officeId, region, channel, holderId, complaintBodyId } = row;
  return complaintBodyId === null
    ? { providerId, unitId, officeId, region, channel, assigneeId: holderId, bodyIds: row.caseBodyIds ?? [] }
    : placeOfComplaint({
        providerId,
        unitId,
        officeId,
        region,
        channel,
        bodyId: complaintBodyId,
        reviewerId: holderId,
      });
}

export function answerableOf(row: EscalationRow) {
  const { kind, endedAt, answeredUntil, answers, climbedTo, complaintBodyId, officialId } = row;
  const ofReview = kind === 'complaintReview' && complaintBodyId !== null;
  return {
    kind,
    endedAt,
    answeredUntil,
    answers,
    place: placeOf(row),
    bodyIds: ofReview ? [complaintBodyId] : (climbedTo ?? []),
    officialId,
  };
}

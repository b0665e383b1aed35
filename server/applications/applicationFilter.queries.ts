import { type RawBuilder, sql } from 'kysely';
import { badInput } from '../errors.ts';
import type { Channel, Service, StageId } from '../law/law.ts';
import type { Actor } from '../officers/actor.ts';
import { filtersFor } from '../officers/permissions.ts';
import { withinReach } from '../reassignments/reassignmentReach.queries.ts';
import { applicantsNamedAlike } from './applicantName.queries.ts';
import { within } from './reach.queries.ts';

/** Whom an open case waits for: the applicant (payment, originals, corrections), or an organisation that was asked. */
export const waitingFor = ['applicant', 'organisation'] as const;
export type WaitingFor = (typeof waitingFor)[number];

/** As many cases as a filter may name one by one. */
const mostIds = 1000;

export interface ApplicationFilter {
  readonly open?: boolean | null;
  readonly mine?: boolean | null;
  readonly unassigned?: boolean | null;
  readonly late?: boolean | null;
  readonly dueFrom?: Temporal.PlainDate | null;
  readonly dueOnOrBefore?: Temporal.PlainDate | null;
  readonly waitingFor?: readonly WaitingFor[] | null;
  readonly stages?: readonly StageId[] | null;
  readonly service?: Service | null;
  readonly channel?: Channel | null;
  readonly providerId?: number | null;
  readonly unitId?: number | null;
  readonly officeId?: number | null;
  readonly assigneeId?: number | null;
  readonly reassignmentId?: number | null;
  readonly ids?: readonly number[] | null;
  readonly text?: string | null;
}

/** As the indexes of open cases have it: what has no date comes last. */
export const due = sql`coalesce(a.next_due_at, 'infinity'::timestamptz)`;

export function conditionsOf(filter: ApplicationFilter, actor: Actor, at: Temporal.Instant): RawBuilder<unknown>[] {
  const {
    open = null,
    mine,
    unassigned,
    late,
    dueFrom,
    dueOnOrBefore,
    waitingFor: awaited,
    stages,
    service,
    channel,
    providerId,
    unitId,
    officeId,
    assigneeId,
    reassignmentId,
    ids,
    text,
  } = filter;
  if (ids && ids.length > mostIds) {
    throw badInput({ ids: 'tooManyNamed' });
  }
  const now = at.toString();
  const conditions = [
    open === true && sql`a.closed_at is null`,
    open === false && sql`a.closed_at is not null`,
    mine && sql`a.assignee_id = ${actor.officerId}`,
    unassigned && sql`a.assignee_id is null`,
    // Nothing is late before it was due: said so that the index by due date serves here too.
    late && sql`a.closed_at is null and ${due} < ${now} and a.next_breach_at < ${now}`,
    late === false && sql`(a.next_breach_at is null or a.next_breach_at >= ${now})`,
    // The day is the provider's, the index by moment: nowhere does a day begin sooner than a day before.
    dueFrom &&
      sql`a.closed_at is null and a.next_due_on >= ${dueFrom.toString()}
        and ${due} >= ${dueFrom.subtract({ days: 1 }).toString()}::timestamptz`,
    dueOnOrBefore && sql`a.closed_at is null and a.next_due_on <= ${dueOnOrBefore.toString()}`,
    awaited?.length &&
      sql`(${sql.join(
        awaited.map(whom => waiting[whom]),
        sql` or `,
      )})`,
    stages?.length && sql`a.stage in (${sql.join([...stages])})`,
    service && sql`a.service = ${service}`,
    channel && sql`a.channel = ${channel}`,
    providerId && sql`a.provider_id = ${providerId}`,
    unitId && sql`a.unit_id = ${unitId}`,
    officeId && sql`a.office_id = ${officeId}`,
    assigneeId && sql`a.assignee_id = ${assigneeId}`,
    reassignmentId &&
      sql`a.id in (
        select i.application_id from reassignment_item i join reassignment r on r.id = i.reassignment_id
        where r.id = ${reassignmentId} and ${withinReach(actor)})`,
    ids && sql`a.id = any(${[...ids]}::int[])`,
    text && textCondition(text, actor),
  ];
  return conditions.filter(condition => typeof condition === 'object' && condition !== null);
}

/** The stages are named for the index by stage: in no other does a case wait. */
const waiting: Readonly<Record<WaitingFor, RawBuilder<unknown>>> = {
  applicant: sql`(a.closed_at is null and a.stage in ('completeness', 'payment', 'originals') and exists (
    select from waiting_period w where w.application_id = a.id and w.until is null))`,
  organisation: sql`(a.closed_at is null and a.stage in ('inquiry', 'comparison') and exists (
    select from inquiry i where i.application_id = a.id and i.answered_at is null))`,
};

/**
 * Numbers exactly; names by their words (`applicantsNamedAlike`). What the reader may not see of a case, they cannot find it by either.
 * One index for each branch: an `or` over several tables would read the whole archive.
 */
function textCondition(text: string, actor: Actor): RawBuilder<unknown> {
  const numbers = sql`
    select id from application where number = ${text} union all select id from application where receipt_number = ${text}`;
  const named = filtersFor(actor, 'readPersonalData');
  if (named.length === 0) {
    return sql`a.id in (${numbers})`;
  }
  return sql`a.id in (${numbers} union all
    select a.id from application a where ${within(named)} and a.id in (
      select application_id from applicant where iin = ${text}
      union all select application_id from applicant where bin = ${text}
      union all select application_id from (${applicantsNamedAlike(text, named)}) alike
      union all select application_id from document
        where search_code(number) = search_code(${text}) and number is not null))`;
}

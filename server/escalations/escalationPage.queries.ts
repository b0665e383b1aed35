import { sql } from 'kysely';
import { deadlineFrom } from '../deadlines/deadline.queries.ts';
import type { Deadline } from '../deadlines/deadline.type.ts';
import type { Rows } from '../database/rows.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import { editionInForce } from '../law/editions.ts';
import { masked } from '../officers/masked.ts';
import { loadOfficer } from '../officers/officerName.queries.ts';
import type { Officer } from '../officers/officer.type.ts';
import { answering, stateOf } from './disposition.rules.ts';
import { answerableOf, type EscalationRow, placeOf } from './escalation.queries.ts';
import type { Disposition, Escalation, EscalationDigest, EscalationStep } from './escalation.type.ts';

/** What the page of a date gone by shows; each list is one statement for a whole page of them. */

export function escalationFrom(context: Context, row: EscalationRow): Escalation {
  const answerable = answerableOf(row);
  const state = stateOf(answerable, context.services.clock.now());
  return {
    id: row.id,
    kind: row.kind,
    breachedAt: row.breachedAt,
    state,
    answers: row.answers,
    number: row.number,
    caseStage: row.caseStage,
    complaintStage: row.complaintStage,
    mayAnswer: state === 'open' && answering(signedIn(context), answerable) !== undefined,
    row,
  };
}

/** Of a complaint about no case: by the edition in force when it came. */
export function deadlineOf({ services }: Context, row: EscalationRow): Deadline {
  const { edition, channel, zone, service, arrivedOn, dueOn } = row;
  const inForce = () => editionInForce(service, Temporal.PlainDate.from(arrivedOn ?? dueOn), services.editions).id;
  const ofCase = { edition: edition ?? inForce(), channel: channel ?? 'corporation', zone } as const;
  const stored = { ...row, parent: row.applicationId ?? row.complaintId ?? 0 };
  return deadlineFrom(stored, ofCase, services.clock.now());
}

export function stepsOf({ loaders }: Context, deadlineId: number): Promise<readonly EscalationStep[]> {
  return loaders.many<EscalationStep>(
    'escalationSteps',
    deadlineId,
    ids => sql`
    select deadline_id as parent, id, tells, answers, step_at as "stepAt", recorded_at as "recordedAt",
      is_breach as "isBreach"
    from escalation where deadline_id in (${ids}) order by rank`,
  );
}

export async function toldOf({ loaders }: Context, escalationId: number): Promise<readonly Officer[]> {
  const told = await loaders.many<{ officerId: number }>(
    'escalationTold',
    escalationId,
    ids => sql`
    select escalation_id as parent, officer_id as "officerId" from escalation_told
    where escalation_id in (${ids}) order by officer_id`,
  );
  const officers = await Promise.all(told.map(({ officerId }) => loadOfficer(loaders, officerId)));
  return officers.filter(officer => officer !== undefined);
}

/** Oldest first. What people wrote may name people. */
export async function dispositionsOf(context: Context, row: EscalationRow): Promise<readonly Disposition[]> {
  const dispositions = await context.loaders.many<Disposition>(
    'dispositions',
    row.id,
    ids => sql`
    select deadline_id as parent, id, made_at as "madeAt", made_by as "madeById", role, cause, measure,
      new_owner_id as "newOwnerId", promised_on as "promisedOn", note
    from disposition where deadline_id in (${ids}) order by id`,
  );
  return dispositions.map(disposition => masked(context, placeOf(row), disposition, ['measure', 'note']));
}

export async function promisedOnOf(context: Context, { row, state }: Escalation): Promise<string | null> {
  return state === 'closed' ? null : ((await dispositionsOf(context, row)).at(-1)?.promisedOn ?? null);
}

/** The latest that did not get through. */
export async function digestsInTrouble(rows: Rows): Promise<readonly EscalationDigest[]> {
  const { rows: found } = await sql<EscalationDigest>`
    select id, officer_id as "officerId", created_at as "createdAt", attempts, trouble
    from (select * from escalation_digest order by id desc limit 10000) g where state = 'failed'
    order by id desc limit 100`.execute(rows);
  return found;
}

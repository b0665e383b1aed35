import { LockMode, type SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { lockCase } from '../applications/act.ts';
import { reassignOfficerIn } from '../assignments/assignment.service.ts';
import { Complaint } from '../complaints/complaint.entity.ts';
import { reassignComplaintIn } from '../complaints/review.service.ts';
import { type Rows, rowsOf } from '../database/rows.ts';
import { badInput, DomainError, forbiddenOrUnknown, known } from '../errors.ts';
import { once } from '../history/actRequest.service.ts';
import { createLog } from '../log.ts';
import type { Actor } from '../officers/actor.ts';
import { filtersFor, may, roleFor } from '../officers/permissions.ts';
import { inTransaction, type Services } from '../services.ts';
import { answerHolds, answering, stateOf } from './disposition.rules.ts';
import type { BreachCause } from './escalation.ts';
import { answerableOf, type EscalationRow, getEscalationRow, placeOf } from './escalation.queries.ts';
import { officeTimeOf } from './officeTime.queries.ts';

export interface Answer {
  readonly cause: BreachCause;
  readonly measure: string;
  readonly newOwnerId: number | null;
  readonly promisedOn: Temporal.PlainDate | null;
  readonly note: string | null;
}

export interface AnswerItem {
  readonly deadlineId: number;
  readonly idempotencyKey: string;
}

/** What became of one of them; the refusal of one leaves the others answered. */
export interface AnswerOutcome {
  readonly deadlineId: number;
  readonly refusal: DomainError | null;
}

const mostAtOnce = 100;

/** One answer to one or many dates gone by, each in a transaction of its own. */
export async function disposeEscalations(
  services: Services,
  actor: Actor | undefined,
  items: readonly AnswerItem[],
  answer: Answer,
): Promise<readonly AnswerOutcome[]> {
  if (!actor) {
    throw new DomainError('UNAUTHENTICATED');
  }
  if (filtersFor(actor, 'answerEscalation').length === 0) {
    throw forbiddenOrUnknown();
  }
  if (items.length === 0 || items.length > mostAtOnce) {
    throw badInput({ items: 'outOfRange' });
  }
  const outcomes: AnswerOutcome[] = [];
  for (const item of items) {
    outcomes.push({
      deadlineId: item.deadlineId,
      refusal: await refusalOf(() => dispose(services, actor, item, answer)),
    });
  }
  return outcomes;
}

/** What PostgreSQL gives up for another's sake: a deadlock, a conflict of transactions. Done again it goes through. */
const passing: readonly unknown[] = ['40P01', '40001'];
const tries = 3;

/** Whatever happens to one is told of that one: the others have, or get, their own answers. */
async function refusalOf(work: () => Promise<unknown>, tried = 1): Promise<DomainError | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof DomainError) {
      return error;
    }
    if (passing.includes((error as { code?: unknown } | null)?.code)) {
      return tried < tries ? refusalOf(work, tried + 1) : new DomainError('UNAVAILABLE');
    }
    createLog({ logLevel: 'error' }).error({ event: 'disposition failed', err: error });
    return new DomainError('INTERNAL');
  }
}

function dispose(services: Services, actor: Actor, item: AnswerItem, answer: Answer): Promise<unknown> {
  const request = {
    officerId: actor.officerId,
    act: 'disposeEscalations',
    input: { ...item, ...answer },
    at: services.clock.now(),
  };
  return inTransaction(services, em => once(em, request, () => record(services, em, actor, item.deadlineId, answer)));
}

async function record(services: Services, em: SqlEntityManager, actor: Actor, deadlineId: number, answer: Answer) {
  const rows = rowsOf(em);
  const now = services.clock.now();
  const version = await lock(em, rows, deadlineId);
  const row = await getEscalationRow(rows, actor, deadlineId, now);
  const answerable = answerableOf(row);
  const [able, place] = answering(actor, answerable) ?? [];
  if (!able) {
    throw forbiddenOrUnknown();
  }
  if (stateOf(answerable, now) !== 'open') {
    throw badInput({ deadlineId: 'answeredAlready' });
  }
  const time = (await officeTimeOf(services, rows))(row.service, row.zone);
  const until = answerHolds(row, answer, time, now);
  // What is over has nobody to go on with it.
  const { newOwnerId, promisedOn } = row.endedAt === null ? answer : { newOwnerId: null, promisedOn: null };
  await sql`
    insert into disposition (deadline_id, made_at, made_by, role, cause, measure, new_owner_id, promised_on, note)
    values (${row.id}, ${now.toString()}, ${actor.officerId}, ${roleFor(able, 'answerEscalation', place)},
      ${answer.cause}, ${answer.measure}, ${newOwnerId}, ${promisedOn?.toString() ?? null}, ${answer.note})`.execute(
    rows,
  );
  await sql`update deadline set answered_until = ${until.toString()}::timestamptz where id = ${row.id}`.execute(rows);
  if (newOwnerId !== null) {
    await handOver(services, em, { actor, row, version, newOwnerId, reason: answer.measure });
  }
  return {
    ...(row.applicationId !== null && { applicationId: row.applicationId }),
    ...(row.complaintId !== null && { complaintId: row.complaintId }),
  };
}

/** The case or the complaint before its dates, as every act locks them. Its version now. */
async function lock(em: SqlEntityManager, rows: Rows, deadlineId: number): Promise<number> {
  const { rows: found } = await sql<{ applicationId: number | null; complaintId: number | null }>`
    select application_id as "applicationId", complaint_id as "complaintId" from deadline
    where id = ${deadlineId}`.execute(rows);
  const { applicationId, complaintId } = known(found[0]);
  const owner =
    applicationId === null
      ? await em.findOne(Complaint, { id: complaintId ?? 0 }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : await lockCase(em, applicationId);
  await sql`select 1 from deadline where id = ${deadlineId} for update`.execute(rows);
  return known(owner).version;
}

interface HandOver {
  readonly actor: Actor;
  readonly row: EscalationRow;
  readonly version: number;
  readonly newOwnerId: number;
  readonly reason: string;
}

/** By an act of its own: a case goes to its new officer, a complaint at its body to another reviewer. At the provider nobody holds one. */
async function handOver(services: Services, em: SqlEntityManager, over: HandOver): Promise<void> {
  const { actor, row, version: expectedVersion, newOwnerId, reason } = over;
  const { applicationId, complaintId, complaintStage } = row;
  if (applicationId !== null && may(actor, 'reassignOfficer', placeOf(row))) {
    const input = { applicationId, expectedVersion, officerId: newOwnerId, reason };
    await reassignOfficerIn(services, em, actor, input).catch(inOurFields);
  } else if (complaintId !== null && complaintStage === 'body' && row.kind === 'complaintReview') {
    const input = { complaintId, expectedVersion, reviewerId: newOwnerId, reason };
    await reassignComplaintIn(services, em, actor, input).catch(inOurFields);
  } else {
    throw badInput({ newOwnerId: 'ownerOfOtherUnit' });
  }
}

/** The officer of the act, or the reviewer, is the new owner of the answer. */
function inOurFields(error: unknown): never {
  const fields = error instanceof DomainError ? error.facts['fields'] : undefined;
  for (const field of ['officerId', 'reviewerId'] as const) {
    if (typeof fields === 'object' && fields !== null && field in fields) {
      throw badInput({ newOwnerId: String((fields as Readonly<Record<string, unknown>>)[field]) });
    }
  }
  throw error;
}

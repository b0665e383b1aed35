import { sql } from 'kysely';
import { type Rows, rowsOf } from '../database/rows.ts';
import { badInput, known } from '../errors.ts';
import { type IdempotentInput, once } from '../history/actRequest.service.ts';
import type { Actor } from '../officers/actor.ts';
import { inTransaction, type Services } from '../services.ts';
import { actedOn, actedSince, lastAct } from './actedOn.queries.ts';
import { requireMover } from './planReassignment.service.ts';
import { withinReach } from './reassignmentReach.queries.ts';
import { begin } from './startReassignment.service.ts';
import { addReassignment } from './storePlan.service.ts';

export interface ReverseReassignmentInput extends IdempotentInput {
  readonly id: number;
  readonly note: string;
}

/** Every case that nobody has acted on since goes back to whoever held it before; of the rest is said who did what. */
export async function reverseReassignment(
  services: Services,
  actor: Actor | undefined,
  input: ReverseReassignmentInput,
): Promise<number> {
  requireMover(actor);
  const now = services.clock.now();
  const request = { officerId: actor.officerId, act: 'reverseReassignment', input, at: now };
  const { recordId } = await inTransaction(services, em =>
    once(em, request, async () => {
      const rows = rowsOf(em);
      const { rows: found } = await sql<{ id: number }>`
        select r.id from reassignment r where r.id = ${input.id} and ${withinReach(actor)}`.execute(rows);
      known(found[0]);
      const wanted = { of: input.id, source: 'reversal', note: input.note, by: actor.officerId } as const;
      return { recordId: await sendBackIn(rows, wanted, now) };
    }),
  );
  return recordId;
}

export interface SendBack {
  /** The reassignment whose cases go back. */
  readonly of: number;
  readonly source: 'reversal' | 'return';
  readonly note: string;
  readonly by: number;
}

/** The same as a part of what one transaction does, such as the end of an absence: planned and begun at once. */
export async function sendBackIn(
  rows: Rows,
  { of, source, note, by }: SendBack,
  now: Temporal.Instant,
): Promise<number> {
  const original = await lockOriginal(rows, of);
  const place = { providerId: original.providerId, unitId: original.unitId, absenceId: original.absenceId };
  const id = await addReassignment(rows, {
    ...place,
    source,
    spread: 'back',
    reason: source,
    note,
    plannedAt: now,
    plannedBy: by,
    reverses: of,
  });
  await sql`
    insert into reassignment_item
      (reassignment_id, application_id, position, case_version, from_id, to_id, why, state, refusal, refusal_facts)
    select ${id}::int, i.application_id, i.position, a.version,
      ${source === 'return' ? sql`a.assignee_id` : sql`i.to_id`}, i.from_id, '{"id": "back"}'::jsonb,
      case when stays.refusal is null then 'planned' else 'refused' end, stays.refusal,
      case when stays.refusal = 'actedSince' then ${lastAct(sql`a.id`)}::jsonb end
    from reassignment_item i join application a on a.id = i.application_id
    cross join lateral (
      select case when i.from_id is null then 'hadNobody' when ${source === 'return' ? actedOn : actedSince(sql`a.id`, sql`i.version_after`)}
        then 'actedSince' end as refusal
    ) stays
    where i.reassignment_id = ${of} and i.state = 'moved'`.execute(rows);
  await begin(rows, id, now);
  return id;
}

interface Original {
  readonly source: string;
  readonly finishedAt: string | null;
  readonly providerId: number | null;
  readonly unitId: number | null;
  readonly absenceId: number | null;
  readonly isReversed: boolean;
}

/** Held, so that two cannot send its cases back at once. */
async function lockOriginal(rows: Rows, id: number): Promise<Original> {
  await sql`select 1 from reassignment where id = ${id} for update`.execute(rows);
  const { rows: found } = await sql<Original>`
    select source, finished_at as "finishedAt", provider_id as "providerId", unit_id as "unitId",
      absence_id as "absenceId",
      exists (select from reassignment b where b.reverses = r.id and b.started_at is not null) as "isReversed"
    from reassignment r where id = ${id}`.execute(rows);
  const original = known(found[0]);
  if (original.source === 'reversal' || original.source === 'return') {
    throw badInput({ id: 'notReversible' });
  }
  if (original.finishedAt === null) {
    throw badInput({ id: 'notFinishedYet' });
  }
  if (original.isReversed) {
    throw badInput({ id: 'reversedAlready' });
  }
  return original;
}

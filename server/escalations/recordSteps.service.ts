import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import { type Held, type Told, toldOf } from './audience.rules.ts';
import type { TakenStep } from './climb.rules.ts';
import { postsAt, superiorBodies } from './staff.queries.ts';
import type { FoundDate } from './sweep.queries.ts';

/** What became of one date in a sweep. */
interface ClimbedDate {
  readonly date: FoundDate;
  readonly climbedTo: number | null;
  readonly taken: readonly TakenStep[];
}

export interface StepRecord {
  readonly held: Held;
  readonly deadlineId: number;
  readonly step: Pick<TakenStep, 'rank' | 'tells' | 'email' | 'answers' | 'at' | 'isBreach'>;
  readonly told: Told;
}

/** What a batch of dates has climbed, who is told of it, and how far each has come: in a few statements whatever their number. */
export async function recordSteps(rows: Rows, climbed: readonly ClimbedDate[], now: Temporal.Instant): Promise<void> {
  if (climbed.length === 0) {
    return;
  }
  const records = await recordsOf(rows, climbed);
  if (records.length > 0) {
    await insertRecords(rows, records, now);
  }
  const reached = climbed.map(({ date, climbedTo, taken }) => ({
    id: date.id,
    rank: climbedTo,
    told: taken.some(({ rank }) => rank >= 0),
  }));
  // A step taken in spite of an answer tells that what it promised was not done.
  await sql`
    update deadline d set escalated_to = r.rank,
      answered_until = case when r.told and d.answered_until < 'infinity' then '-infinity' else d.answered_until end
    from jsonb_to_recordset(${JSON.stringify(reached)}::jsonb) as r (id int, rank smallint, told boolean)
    where d.id = r.id`.execute(rows);
}

async function recordsOf(rows: Rows, climbed: readonly ClimbedDate[]): Promise<readonly StepRecord[]> {
  if (climbed.every(({ taken }) => taken.length === 0)) {
    return [];
  }
  return recordsFor(
    rows,
    climbed.flatMap(({ date, taken }) => taken.map(step => ({ date, step }))),
  );
}

/** Who holds these dates now, and who of them or above them each step tells. */
export async function recordsFor(
  rows: Rows,
  steps: readonly { readonly date: FoundDate; readonly step: StepRecord['step'] }[],
): Promise<readonly StepRecord[]> {
  const superior = await superiorBodies(rows);
  const owned = steps.map(({ date, step }) => {
    const bodyId = date.kind === 'complaintReview' ? date.complaintBodyId : (superior.get(date.service) ?? null);
    return { step, held: { ...date, bodyId }, deadlineId: date.id };
  });
  const posts = await postsAt(rows, {
    providers: [...new Set(owned.map(({ held }) => held.providerId))],
    bodies: [...new Set(owned.flatMap(({ held }) => held.bodyId ?? []))],
  });
  return owned.map(one => ({ ...one, told: toldOf(one.step.tells, one.held, posts) }));
}

/** One who is told reads it: so the body stands with the step wherever its reviewers are told or must answer. */
function bodyIdOf({ held, step, told }: StepRecord): number | null {
  return step.tells === 'body' || step.answers === 'body' || told.audience === 'body' ? held.bodyId : null;
}

export async function insertRecords(rows: Rows, records: readonly StepRecord[], now: Temporal.Instant): Promise<void> {
  const asked = records.map(record => ({
    deadline_id: record.deadlineId,
    rank: record.step.rank,
    tells: record.step.tells,
    answers: record.step.answers,
    step_at: record.step.at.toString(),
    is_breach: record.step.isBreach,
    body_id: bodyIdOf(record),
    email: record.step.email,
    officers: record.told.officers,
  }));
  await sql`
    with asked as (
      select * from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as r (deadline_id int, rank smallint, tells text,
        answers text, step_at timestamptz, is_breach boolean, body_id int, email boolean, officers int[])
    ), recorded as (
      insert into escalation (deadline_id, rank, tells, answers, step_at, recorded_at, is_breach, body_id)
      select deadline_id, rank, tells, answers, step_at, ${now.toString()}::timestamptz, is_breach, body_id from asked
      order by step_at, deadline_id on conflict (deadline_id, rank) do nothing returning id, deadline_id, rank
    )
    insert into escalation_told (escalation_id, officer_id, email)
    select recorded.id, officer_id, asked.email
    from recorded join asked using (deadline_id, rank) cross join lateral unnest(asked.officers) as officer_id`.execute(
    rows,
  );
}

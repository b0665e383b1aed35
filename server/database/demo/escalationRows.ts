import { sql } from 'kysely';
import type { DeadlineKind } from '../../deadlines/deadline.ts';
import type { Told } from '../../escalations/audience.rules.ts';
import type { TakenStep } from '../../escalations/climb.rules.ts';
import type { StageId } from '../../law/law.ts';
import type { Rows } from '../rows.ts';
import { causesOf, measures } from './escalationTexts.ts';
import { Random } from './random.ts';

export interface MissedDate {
  readonly id: number;
  readonly kind: DeadlineKind;
  readonly stageId: StageId | null;
  readonly startOn: string;
  readonly dueAt: string;
  readonly breachAt: string;
  readonly endedAt: string;
  readonly providerId: number;
  readonly unitId: number | null;
  readonly holderId: number | null;
}

export interface Climbed {
  readonly date: MissedDate;
  readonly steps: readonly (TakenStep & { readonly told: Told; readonly bodyId: number | null })[];
  readonly answer: Answer;
}

export interface Answer {
  readonly madeAt: Temporal.Instant;
  readonly by: number;
  readonly role: 'supervisor' | 'head' | 'reviewer';
  readonly promisedOn: Temporal.PlainDate | null;
}

/** Told in the system only: nobody is written to about what is over. */
export async function insertHistory(rows: Rows, climbed: readonly Climbed[], seed: number): Promise<void> {
  const steps = climbed.flatMap(({ date, steps: taken }) =>
    taken.map(step => ({
      deadline_id: date.id,
      rank: step.rank,
      tells: step.tells,
      answers: step.answers,
      step_at: step.at.toString(),
      is_breach: step.isBreach,
      body_id: step.bodyId,
      officers: step.told.officers,
    })),
  );
  await sql`
    with asked as (
      select * from jsonb_to_recordset(${JSON.stringify(steps)}::jsonb) as r (deadline_id int, rank smallint, tells text,
        answers text, step_at timestamptz, is_breach boolean, body_id int, officers int[])
    ), recorded as (
      insert into escalation (deadline_id, rank, tells, answers, step_at, recorded_at, is_breach, body_id)
      select deadline_id, rank, tells, answers, step_at, step_at + interval '2 minutes', is_breach, body_id from asked
      order by step_at, deadline_id returning id, deadline_id, rank
    )
    insert into escalation_told (escalation_id, officer_id, email)
    select recorded.id, officer_id, false
    from recorded join asked using (deadline_id, rank) cross join lateral unnest(asked.officers) as officer_id`.execute(
    rows,
  );
  const answers = climbed.map(({ date, answer }) => dispositionOf(date, answer, new Random(seed, 13, date.id)));
  await sql`
    insert into disposition (deadline_id, made_at, made_by, role, cause, measure, promised_on)
    select * from jsonb_to_recordset(${JSON.stringify(answers)}::jsonb) as r (deadline_id int, made_at timestamptz,
      made_by int, role text, cause text, measure text, promised_on date) order by made_at, deadline_id`.execute(rows);
}

function dispositionOf({ id, stageId }: MissedDate, { madeAt, by, role, promisedOn }: Answer, random: Random) {
  const cause = random.weighted(causesOf(stageId));
  return {
    deadline_id: id,
    made_at: madeAt.toString(),
    made_by: by,
    role,
    cause,
    measure: random.pick(measures[cause][random.chance(0.6) ? 'kk' : 'ru']),
    promised_on: promisedOn?.toString() ?? null,
  };
}

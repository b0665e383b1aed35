import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import type { DeadlineKind } from '../deadlines/deadline.ts';
import { type DatedStep, inOrder } from './climb.rules.ts';
import { ladderKinds, type Step } from './ladder.rules.ts';
import { shippedLadder } from './shippedLadders.ts';

/** A ladder from the time it was in force: the shipped one has always been, until an administrator set another. */
export interface DatedLadder {
  readonly kind: DeadlineKind;
  readonly since: Temporal.Instant | null;
  readonly setBy: number | null;
  readonly reason: string | null;
  readonly steps: readonly Step[];
}

interface LadderRow {
  readonly kind: DeadlineKind;
  readonly since: string;
  readonly setBy: number | null;
  readonly reason: string;
  readonly steps: readonly Step[];
}

/** Every ladder there ever was, of each kind from the first to the present one. */
export async function laddersEver(rows: Rows): Promise<ReadonlyMap<DeadlineKind, readonly DatedLadder[]>> {
  const { rows: set } = await sql<LadderRow>`
    select l.kind, l.since, l.set_by as "setBy", l.reason, coalesce(s.steps, '[]') as steps
    from escalation_ladder l left join lateral (
      select json_agg(json_build_object('amount', amount, 'unit', unit, 'tells', tells, 'email', email,
        'answers', answers) order by rank) as steps
      from ladder_step where ladder_id = l.id) s on true
    order by l.since, l.id`.execute(rows);
  return new Map(
    ladderKinds.map(kind => [
      kind,
      [
        { kind, since: null, setBy: null, reason: null, steps: shippedLadder(kind) },
        ...set
          .filter(ladder => ladder.kind === kind)
          .map(ladder => ({ ...ladder, since: Temporal.Instant.from(ladder.since) })),
      ],
    ]),
  );
}

/** The steps of all of them with their times, in the order in which a date meets them. */
export function datedSteps(ladders: readonly DatedLadder[]): readonly DatedStep[] {
  return inOrder(
    ladders.flatMap(({ kind, since, steps }, at) =>
      steps.map(step => ({ ...step, kind, since, until: ladders[at + 1]?.since ?? null })),
    ),
  );
}

import { sql } from 'kysely';
import { lockOn } from '../database/lockOn.ts';
import { rowsOf } from '../database/rows.ts';
import type { DeadlineKind } from '../deadlines/deadline.ts';
import { recordSetting } from '../history/settingEvent.service.ts';
import type { Actor } from '../officers/actor.ts';
import { requirePermission } from '../officers/permissions.ts';
import { inTransaction, type Services } from '../services.ts';
import { laddersEver } from './ladder.queries.ts';
import { checkLadder, rankOf, type Step } from './ladder.rules.ts';
import { longestTerm } from './longestTerm.queries.ts';

export interface NewLadder {
  readonly kind: DeadlineKind;
  readonly steps: readonly Step[];
  readonly reason: string;
}

/** Counts for steps that come from now on; what was told stays told. */
export async function setLadder(services: Services, actor: Actor | undefined, input: NewLadder): Promise<void> {
  requirePermission(actor, 'changeSettings', {});
  const { kind, reason } = input;
  const steps = input.steps.map(({ amount, unit, tells, email, answers }) => ({
    amount,
    unit,
    tells,
    email,
    answers,
  }));
  await inTransaction(services, async em => {
    const rows = rowsOf(em);
    checkLadder(kind, steps, await longestTerm(services, rows, kind));
    await lockOn(em, 'ladder', kind);
    const at = services.clock.now();
    const before = (await laddersEver(rows)).get(kind)?.at(-1);
    const { rows: added } = await sql<{ id: number }>`
      insert into escalation_ladder (kind, since, set_by, reason)
      values (${kind}, ${at.toString()}, ${actor.officerId}, ${reason}) returning id`.execute(rows);
    await sql`
      insert into ladder_step (ladder_id, amount, unit, rank, tells, email, answers)
      select ${added[0]?.id}::int, amount, unit, rank, tells, email, answers
      from jsonb_to_recordset(${JSON.stringify(steps.map(step => ({ ...step, rank: rankOf(step) })))}::jsonb)
        as s (amount int, unit text, rank smallint, tells text, email boolean, answers text)`.execute(rows);
    await recordSetting(rows, {
      what: 'escalationLadder',
      at,
      by: actor.officerId,
      before: { kind, steps: before?.steps ?? [] },
      after: { kind, steps },
      reason,
    });
  });
}

import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '../officers/actor.ts';
import { worksWithin } from '../officers/personReach.queries.ts';

/** Which absences `b` a person may see and record: their own, and those of the people they lead. */
export function withinReach(actor: Actor): RawBuilder<unknown> {
  return worksWithin(actor, 'recordAbsence', sql`b.officer_id`);
}

/** Whether case `a` of whoever is away is to be worked on in absence `b`: due in it, or late while it goes on. */
export function dueInAbsence(today: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(a.assignee_id = b.officer_id and a.closed_at is null and b.cancelled_at is null and b.ends_on >= ${today}
    and a.next_due_on <= b.ends_on and (a.next_due_on >= b.starts_on or b.starts_on <= ${today}))`;
}

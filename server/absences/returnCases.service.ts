import { sql } from 'kysely';
import { isWorkingDay } from '../calendar/workingDays.ts';
import { type Rows, rowsOf } from '../database/rows.ts';
import { withinCalendar } from '../escalations/step.rules.ts';
import { zoneOf } from '../officers/personReach.queries.ts';
import { systemActor } from '../officers/systemActor.ts';
import { sendBackIn } from '../reassignments/reverseReassignment.service.ts';
import { inTransaction, readRows, type Services } from '../services.ts';

/** It stands in the history of every case that comes back. */
const note = 'Қызметкер жұмысқа шықты. Сотрудник вышел на работу.';

/**
 * Cases moved for absences that are over come back, from the first working day on. A reassignment goes back once, so a
 * worker that dies or another beside it does nothing twice; whatever cannot go back yet is found again the next time,
 * and one that fails does not keep the others waiting.
 */
export async function returnCases(services: Services): Promise<void> {
  const failures: unknown[] = [];
  for (const id of await toReturn(services)) {
    try {
      await inTransaction(services, em => returnCasesIn(services, rowsOf(em), id));
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) {
    throw new AggregateError(failures, failures.map(String).join('; '));
  }
}

/** Of one absence, as a part of what the transaction does. */
export async function returnCasesIn(services: Services, rows: Rows, absenceId: number): Promise<void> {
  const now = services.clock.now();
  await sql`select 1 from absence where id = ${absenceId} for no key update`.execute(rows);
  // One at a time: two that do not see each other would both move the same case.
  await sql`select pg_advisory_xact_lock(hashtextextended('returnCases', 0))`.execute(rows);
  // Whoever sends one of them back by hand holds it: only then is it asked which are left.
  await sql`
    select 1 from reassignment where absence_id = ${absenceId} and source = 'absence' order by id for update`.execute(
    rows,
  );
  let last = await findLastLeft(rows, absenceId, now);
  if (last === undefined) {
    return;
  }
  const { officerId: by } = await systemActor(rows);
  while (last !== undefined) {
    await sendBackIn(rows, { of: last, source: 'return', note, by }, now);
    last = await findLastLeft(rows, absenceId, now);
  }
}

/** Asked anew after each: what has just been sent back may hold up the one before it. */
async function findLastLeft(rows: Rows, absenceId: number, now: Temporal.Instant): Promise<number | undefined> {
  const { rows: left } = await sql<{ id: number }>`
    select r.id from absence b join reassignment r on r.absence_id = b.id
    where b.id = ${absenceId} and ${isLeft} and not ${isHeldUp} and ${isThere(now)}
    order by r.id desc limit 1`.execute(rows);
  return left[0]?.id;
}

/** Reassignment `r` has moved cases for an absence, and they have not been sent back. */
const isLeft = sql`(r.source = 'absence' and r.finished_at is not null
  and exists (select from reassignment_item i where i.reassignment_id = r.id and i.state = 'moved')
  and not exists (select from reassignment back where back.reverses = r.id and back.started_at is not null))`;

/**
 * A case of reassignment `r` is about to be moved for another absence, there or back: a return planned now would name a
 * holder who is one no more at its turn. It waits for the next time.
 */
const isHeldUp = sql`exists (
  select from reassignment_item i
    join reassignment_item way on way.application_id = i.application_id and way.state = 'planned'
    join reassignment w on w.id = way.reassignment_id
  where i.reassignment_id = r.id and i.state = 'moved'
    and w.source in ('absence', 'return') and w.started_at is not null)`;

const todayOf = (now: Temporal.Instant) =>
  sql`(${now.toString()}::timestamptz at time zone ${zoneOf(sql`b.officer_id`)})::date`;

/** Absence `b` is over or cancelled, and whoever was away is not away again. */
const isThere = (now: Temporal.Instant) => sql`((b.cancelled_at is not null or b.ends_on < ${todayOf(now)})
  and not exists (
    select from absence again where again.officer_id = b.officer_id and again.cancelled_at is null
      and ${todayOf(now)} between again.starts_on and again.ends_on))`;

interface Over {
  readonly id: number;
  readonly isCancelled: boolean;
  readonly today: string;
}

/** What was moved last goes back first. In a year without a calendar no day is known to work yet. */
async function toReturn(services: Services): Promise<readonly number[]> {
  const rows = readRows(services);
  const now = services.clock.now();
  const { rows: found } = await sql<Over>`
    select b.id, b.cancelled_at is not null as "isCancelled", ${todayOf(now)} as today from absence b
    cross join lateral (select max(r.id) as id from reassignment r where r.absence_id = b.id and ${isLeft}) last
    where last.id is not null and ${isThere(now)}
    order by last.id desc`.execute(rows);
  if (found.length === 0) {
    return [];
  }
  const { provider } = await services.calendars.current(rows);
  const works = (day: string) => withinCalendar(() => isWorkingDay(provider, Temporal.PlainDate.from(day))) ?? false;
  return found.filter(({ isCancelled, today }) => isCancelled || works(today)).map(({ id }) => id);
}

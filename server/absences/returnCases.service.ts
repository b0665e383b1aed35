import { sql } from 'kysely';
import { isWorkingDay } from '../calendar/workingDays.ts';
import { type Rows, rowsOf } from '../database/rows.ts';
import { zoneOf } from '../officers/personReach.queries.ts';
import { systemActor } from '../officers/systemActor.ts';
import { sendBackIn } from '../reassignments/reverseReassignment.service.ts';
import { inTransaction, readRows, type Services } from '../services.ts';

/** It stands in the history of every case that comes back. */
const note = 'Қызметкер жұмысқа шықты. Сотрудник вышел на работу.';

/**
 * Cases moved for absences that are over come back, from the first working day on. A reassignment goes back once, so a
 * worker that dies or another beside it does nothing twice; whatever cannot go back yet is found again the next time.
 */
export async function returnCases(services: Services): Promise<void> {
  for (const id of await toReturn(services)) {
    await inTransaction(services, em => returnCasesIn(services, rowsOf(em), id));
  }
}

/** Of one absence, as a part of what the transaction does. */
export async function returnCasesIn(services: Services, rows: Rows, absenceId: number): Promise<void> {
  const now = services.clock.now();
  await sql`select 1 from absence where id = ${absenceId} for update`.execute(rows);
  // Whoever sends one of them back by hand holds it: only then is it asked which are left.
  await sql`
    select 1 from reassignment where absence_id = ${absenceId} and source = 'absence' order by id for update`.execute(
    rows,
  );
  const { rows: left } = await sql<{ id: number }>`
    select r.id from absence b join reassignment r on r.absence_id = b.id
    where b.id = ${absenceId} and ${isLeft} and ${isThere(now)} order by r.id`.execute(rows);
  if (left.length === 0) {
    return;
  }
  const { officerId: by } = await systemActor(rows);
  for (const { id } of left) {
    await sendBackIn(rows, { of: id, source: 'return', note, by }, now);
  }
}

/** Reassignment `r` has moved cases for an absence, and they have not been sent back. */
const isLeft = sql`(r.source = 'absence' and r.finished_at is not null
  and exists (select from reassignment_item i where i.reassignment_id = r.id and i.state = 'moved')
  and not exists (select from reassignment back where back.reverses = r.id and back.started_at is not null))`;

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

async function toReturn(services: Services): Promise<readonly number[]> {
  const rows = readRows(services);
  const now = services.clock.now();
  const { rows: found } = await sql<Over>`
    select b.id, b.cancelled_at is not null as "isCancelled", ${todayOf(now)} as today from absence b
    where exists (select from reassignment r where r.absence_id = b.id and ${isLeft}) and ${isThere(now)}
    order by b.id`.execute(rows);
  if (found.length === 0) {
    return [];
  }
  const { provider } = await services.calendars.current(rows);
  return found
    .filter(({ isCancelled, today }) => isCancelled || isWorkingDay(provider, Temporal.PlainDate.from(today)))
    .map(({ id }) => id);
}

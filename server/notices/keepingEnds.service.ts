import { sql } from 'kysely';
import { addWorkingDays } from '../calendar/workingDays.ts';
import { today } from '../clock.ts';
import { type Rows, rowsOf } from '../database/rows.ts';
import { systemActor } from '../officers/systemActor.ts';
import { inTransaction, readRows, type Services } from '../services.ts';
import { channelsFor, keepingReminderDays } from './notice.rules.ts';
import { getNoticeCase } from './noticeCase.queries.ts';
import { queueFor } from './outbox.service.ts';

/** Results nobody came for, whose month at the Corporation is about to end: each applicant is told once. */
export async function remindKeepingEnds(services: Services): Promise<void> {
  const rows = readRows(services);
  const { corporation } = await services.calendars.current(rows);
  const { rows: zones } = await sql<{ zone: string }>`select distinct zone from provider`.execute(rows);
  for (const { zone } of zones) {
    const day = today(services.clock, zone);
    const last = addWorkingDays(corporation, day, keepingReminderDays);
    for (const id of await endingBetween(rows, zone, day, last)) {
      await remind(services, id);
    }
  }
}

const untold = sql`
  d.kind = 'keeping' and d.state = 'open' and a.stage = 'keeping' and not exists (
    select from notice n
    where n.application_id = a.id and n.kind = 'keepingEnds' and n.created_at >= a.stage_opened_at)`;

async function endingBetween(
  rows: Rows,
  zone: string,
  day: Temporal.PlainDate,
  last: Temporal.PlainDate,
): Promise<number[]> {
  const { rows: found } = await sql<{ id: number }>`
    select a.id from deadline d join application a on a.id = d.application_id join provider p on p.id = a.provider_id
    where p.zone = ${zone} and d.due_on between ${day.toString()} and ${last.toString()} and ${untold}
    order by d.due_on, a.id`.execute(rows);
  return found.map(({ id }) => id);
}

/** Two workers on one case: the second finds it told. */
async function remind(services: Services, id: number): Promise<void> {
  await inTransaction(services, async em => {
    const rows = rowsOf(em);
    const { rows: found } = await sql`
      select 1 from application a join deadline d on d.application_id = a.id
      where a.id = ${id} and ${untold} for update of a`.execute(rows);
    if (found.length > 0) {
      const file = await getNoticeCase(rows, id);
      const channels = channelsFor(file.channel, file);
      const { officerId: by } = await systemActor(rows);
      const notice = { kind: 'keepingEnds', channels, urgent: false, version: file.version } as const;
      await queueFor(services, rows, file, notice, { now: services.clock.now(), by });
    }
  });
}

import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import type { Services } from '../services.ts';

/** Numbers the days of every version of a calendar that has no numbers yet. A version never changes: once is enough. */
export async function fillOrdinals({ calendars }: Pick<Services, 'calendars'>, rows: Rows): Promise<void> {
  const { rows: without } = await sql<{ id: number }>`
    select id from calendar_version v
    where not exists (select from working_ordinal o where o.calendar_version = v.id) order by id`.execute(rows);
  for (const { id } of without) {
    const { days, counted } = await calendars.version(rows, id);
    await sql`
      insert into working_ordinal (calendar_version, day, ordinal)
      select ${id}, day, ordinal
      from unnest(${days.map(day => day.toString())}::date[], ${[...counted]}::int[]) as numbered (day, ordinal)
      on conflict do nothing`.execute(rows);
  }
}

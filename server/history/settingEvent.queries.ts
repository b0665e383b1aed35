import { sql } from 'kysely';
import { type Page, pageOf, readCursor } from '../database/cursor.ts';
import { pageSize } from '../graphql/arguments.ts';
import type { Context } from '../graphql/context.ts';
import type { PageArgs } from '../graphql/page.ts';
import type { SettingEventFilter, SettingEvent } from './settingEvent.type.ts';

/** Settings are the same in the whole country: its days are those of the capital. */
const zone = 'Asia/Almaty';

export async function listSettingEvents(
  { rows }: Context,
  { what, byId, from, to }: SettingEventFilter,
  args: PageArgs,
): Promise<Page<SettingEvent>> {
  const first = pageSize(args.first);
  const start = (day: Temporal.PlainDate) => day.toZonedDateTime(zone).toInstant().toString();
  const conditions = [
    what && sql`what = ${what}`,
    byId && sql`officer_id = ${byId}`,
    from && sql`at >= ${start(from)}`,
    to && sql`at < ${start(to.add({ days: 1 }))}`,
    args.after && sql`id < ${readCursor(args.after).id}::int`,
  ].filter(condition => typeof condition === 'object' && condition !== null);
  const { rows: found } = await sql<SettingEvent>`
    select id, what, at, officer_id as "officerId", before, after, reason from setting_event
    where ${sql.join([sql`true`, ...conditions], sql` and `)}
    order by id desc limit ${first + 1}`.execute(rows);
  return pageOf(found, first, ({ at }) => at);
}

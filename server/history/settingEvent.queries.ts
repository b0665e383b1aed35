import { sql } from 'kysely';
import { type Page, pageOf, readCursor } from '../database/cursor.ts';
import { pageSize } from '../graphql/arguments.ts';
import type { Context } from '../graphql/context.ts';
import type { PageArgs } from '../graphql/page.ts';
import type { SettingKind } from './settingEvent.service.ts';
import type { SettingEvent } from './settingEvent.type.ts';

export async function listSettingEvents(
  { rows }: Context,
  what: SettingKind | null,
  args: PageArgs,
): Promise<Page<SettingEvent>> {
  const first = pageSize(args.first);
  const before = args.after ? readCursor(args.after).id : null;
  const { rows: found } = await sql<SettingEvent>`
    select id, what, at, officer_id as "officerId", before, after, reason from setting_event
    where (${what}::text is null or what = ${what}) and (${before}::int is null or id < ${before})
    order by id desc limit ${first + 1}`.execute(rows);
  return pageOf(found, first, ({ at }) => at);
}

import { sql } from 'kysely';
import type { Page } from '../database/cursor.ts';
import { pageSize } from '../graphql/arguments.ts';
import type { Context } from '../graphql/context.ts';
import type { PageArgs } from '../graphql/page.ts';
import { readId } from '../graphql/scalars.ts';
import type { SettingKind } from './settingEvent.service.ts';
import type { SettingEvent } from './settingEvent.type.ts';

export async function listSettingEvents({ rows }: Context, what: SettingKind | null, args: PageArgs): Promise<Page<SettingEvent>> {
  const first = pageSize(args.first);
  const before = args.after ? readId(args.after) : null;
  const { rows: found } = await sql<SettingEvent>`
    select id, what, at, officer_id as "officerId", before, after, reason from setting_event
    where (${what}::text is null or what = ${what}) and (${before}::int is null or id < ${before})
    order by id desc limit ${first + 1}`.execute(rows);
  const items = found.slice(0, first);
  return { items, hasNextPage: found.length > first, endCursor: items.at(-1)?.id.toString() ?? null };
}

import { sql } from 'kysely';
import type { ApplicationFilter } from '../applications/applicationFilter.queries.ts';
import type { Rows } from '../database/rows.ts';
import type { Language } from '../law/law.ts';
import { nameIn } from '../providers/provider.queries.ts';
import type { FilterNames } from './filterWords.ts';

/** What the provider, the office and the officer of a filter are called. */
export async function filterNames(
  rows: Rows,
  { providerId, officeId, assigneeId }: ApplicationFilter,
  language: Language,
): Promise<FilterNames> {
  const { rows: found } = await sql<FilterNames>`
    select (select ${nameIn(language)} from provider where id = ${providerId ?? null}::int) as provider,
      (select ${nameIn(language)} from office where id = ${officeId ?? null}::int) as office,
      (select name from officer where id = ${assigneeId ?? null}::int) as assignee`.execute(rows);
  return found[0] ?? { provider: null, office: null, assignee: null };
}

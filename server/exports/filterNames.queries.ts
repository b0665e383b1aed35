import { sql } from 'kysely';
import type { ApplicationFilter } from '../applications/applicationFilter.queries.ts';
import type { Rows } from '../database/rows.ts';
import type { Language } from '../law/law.ts';
import type { Actor } from '../officers/actor.ts';
import { grantsWithinReach } from '../officers/officerReach.queries.ts';
import { nameIn } from '../providers/provider.queries.ts';
import type { FilterNames } from './filterWords.ts';

/** What the records of a filter are called; an officer only to those who read of them: unknown and forbidden are the same. */
export async function filterNames(
  rows: Rows,
  actor: Actor,
  { providerId, unitId, officeId, assigneeId }: ApplicationFilter,
  language: Language,
): Promise<FilterNames> {
  const { rows: found } = await sql<FilterNames>`
    select (select ${nameIn(language)} from provider where id = ${providerId ?? null}::int) as provider,
      (select ${nameIn(language)} from unit where id = ${unitId ?? null}::int) as unit,
      (select ${nameIn(language)} from office where id = ${officeId ?? null}::int) as office,
      (select name from officer o where id = ${assigneeId ?? null}::int and exists (
        select from role_grant g where g.officer_id = o.id and ${grantsWithinReach(actor)})) as assignee`.execute(rows);
  return found[0] ?? { provider: null, unit: null, office: null, assignee: null };
}

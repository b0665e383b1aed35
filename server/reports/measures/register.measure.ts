import { sql } from 'kysely';
import { caseRows } from '../caseRows.ts';
import type { Measure } from '../measure.ts';

/** Lines that fell with the decision: not those that had ended by an act of their own. */
const fallen = sql`
  select case b.state when 'annulled' then 'annulled' else 'void' end as item, b.result as detail, count(*) as n
  from register_entry b
  where b.application_id = e.application_id and b.ended_at = e.at and b.state in ('annulled', 'void')
    and (b.state = 'annulled' or b.number is not null)
    and not exists (
      select from case_event o
      where o.application_id = e.application_id and o.at = e.at
        and (o.act = 'annulRegisterEntry' and (o.facts->>'number')::int = b.number and (o.facts->>'year')::int = b.year
          or o.act = 'voidNumber' and (o.facts->>'voided')::int = b.number and (o.facts->>'year')::int = b.year
          or o.act = 'returnUnsigned' and o.facts->'voided' @> to_jsonb(b.number)))
  group by 1, 2`;

/**
 * Lines of the book, one a document: `enteredApostille` and `enteredRefusal` on the day entered; `annulled` on the day
 * annulled, whatever day it was entered; `void` numbers, reserved and never entered. The detail is the result recorded.
 */
export const register: Measure = {
  id: 'register',
  driver: 'case_event',
  source: caseRows({
    item: sql`w.item`,
    detail: sql`w.detail`,
    n: sql`w.n`,
    joins: sql`
      cross join lateral (
        select case e.facts->>'result' when 'refusal' then 'enteredRefusal' else 'enteredApostille' end as item,
          e.facts->>'result' as detail, jsonb_array_length(e.facts->'numbers') as n
        where e.act = 'enterInRegister'
        union all
        select 'annulled', 'apostille', 1 where e.act = 'annulRegisterEntry'
        union all
        select 'void', 'apostille', 1 where e.act = 'voidNumber'
        union all
        select 'void', 'apostille', (select count(*) from jsonb_array_elements(e.facts->'voided') one where one <> 'null')
        where e.act = 'returnUnsigned'
        union all
        select f.item, f.detail, f.n from (${fallen}) f where e.act = 'reopenCase') w`,
    where: sql`e.act in ('enterInRegister', 'annulRegisterEntry', 'voidNumber', 'returnUnsigned', 'reopenCase') and w.n > 0`,
  }),
};

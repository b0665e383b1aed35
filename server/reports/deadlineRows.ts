import { type RawBuilder, sql } from 'kysely';
import { type CaseRows, localDay } from './caseRows.ts';

/**
 * A source over a table of what happens to dates: `d` is the date, `a` its case or the one its complaint is about, `c`
 * its complaint. `at` is when the row of `e` was recorded.
 */
export function deadlineRows(at: RawBuilder<unknown>, rows: CaseRows): RawBuilder<unknown> {
  return sql`
    select e.id as event_id, a.id as application_id, d.complaint_id,
      ${rows.day ?? sql`r.recorded_on`} as day, r.recorded_on,
      p.id as provider_id, coalesce(c.service, a.service) as service,
      case when c.id is null then a.channel else c.channel end as channel, a.edition,
      ${rows.item ?? sql`''`}::text as item, ${rows.detail ?? sql`''`}::text as detail,
      ${rows.value ?? sql`null`}::int as value, ${rows.n ?? sql`1`}::int as n, ${rows.amount ?? sql`0`}::bigint as amount
    from e
    join deadline d on d.id = e.deadline_id
    left join complaint c on c.id = d.complaint_id
    left join application a on a.id = coalesce(d.application_id, c.application_id)
    join provider p on p.id = coalesce(c.provider_id, a.provider_id)
    cross join lateral (select ${localDay(at)} as recorded_on) r
    ${rows.joins ?? sql``}
    where ${rows.where ?? sql`true`}`;
}

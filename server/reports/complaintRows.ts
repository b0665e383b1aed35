import { type RawBuilder, sql } from 'kysely';
import { type CaseRows, localDay } from './caseRows.ts';

/**
 * With whom the complaint is when the row of `e` is written: `provider`, or the kind of the body whose door it came
 * through, which reviews it or to which it was redirected. Read from the history: the complaint itself goes on.
 */
export const route: RawBuilder<unknown> = sql`
  cross join lateral (
    select b.act, b.facts, k.kind from complaint_event b
    left join reviewing_body k on k.id = coalesce(b.facts->>'to', b.facts->>'bodyId')::int
    where b.complaint_id = e.complaint_id and (b.version < e.version or b.version = 1)
      and (b.act in ('fileComplaint', 'forwardComplaint') or b.act = 'redirectComplaint' and b.facts ? 'to')
    order by b.version desc limit 1) sent
  cross join lateral (
    select case
      -- What the provider itself does about it, wherever the file is.
      when e.act in ('satisfyComplaint', 'answerComplaint', 'forwardComplaint') then 'provider'
      when e.stage_before = 'provider' then 'provider'
      when e.stage_before = 'body' or sent.act = 'redirectComplaint' or sent.facts->>'door' = 'body' then sent.kind
      else 'provider' end as word) route`;

/** A source over `complaint_event`: `c` is the complaint, of which it reads only what stays. What is about no case has no edition. */
export function complaintRows(rows: CaseRows): RawBuilder<unknown> {
  return sql`
    select e.id as event_id, c.application_id, c.id as complaint_id,
      ${rows.day ?? sql`r.recorded_on`} as day, r.recorded_on,
      c.provider_id, c.service, c.channel, a.edition,
      ${rows.item ?? sql`''`}::text as item, ${rows.detail ?? sql`''`}::text as detail,
      ${rows.value ?? sql`null`}::int as value, ${rows.n ?? sql`1`}::int as n, ${rows.amount ?? sql`0`}::bigint as amount
    from e
    join complaint c on c.id = e.complaint_id
    left join application a on a.id = c.application_id
    join provider p on p.id = c.provider_id
    cross join lateral (select ${localDay(sql`e.at`)} as recorded_on) r
    ${rows.joins ?? sql``}
    where ${rows.where ?? sql`true`}`;
}

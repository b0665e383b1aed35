import { type RawBuilder, sql } from 'kysely';

/** Acts by which a result comes into the register book, or falls. */
const bookActs = ['enterInRegister', 'annulRegisterEntry', 'reopenCase'] as const;

export const isBookAct: RawBuilder<unknown> = sql`e.act in (${sql.join([...bookActs])})`;

/**
 * What an event does to the result of its case: `o.n` is 1 where it comes into the book, -1 where the last line of it
 * is annulled or the case is opened again, 0 where it stands as it stood: `o.result`, entered at `o.at` with the
 * version `o.version`. Lines of the book change; so they are counted from the history.
 */
export const entered: RawBuilder<unknown> = sql`
  cross join lateral (
    select coalesce(sum(lines), 0) as standing,
      (array_agg(at order by version desc) filter (where act = 'enterInRegister' and running = lines))[1] as at,
      (array_agg(version order by version desc) filter (where act = 'enterInRegister' and running = lines))[1] as version,
      (array_agg(result order by version desc) filter (where act = 'enterInRegister' and running = lines))[1] as result
    from (
      select h.*, sum(lines) over (order by version) as running from (
        select h.version, h.at, h.act, h.facts ->> 'result' as result,
          case h.act when 'enterInRegister' then greatest(jsonb_array_length(h.facts -> 'numbers'), 1) else -1 end as lines
        from case_event h
        where h.application_id = e.application_id and h.version < e.version
          and h.act in ('enterInRegister', 'annulRegisterEntry')
          and not exists (
            select from case_event w where w.application_id = e.application_id and w.act = 'reopenCase'
              and w.version > h.version and w.version < e.version)) h) h) before
  cross join lateral (
    select case when e.act = 'enterInRegister' and before.standing <= 0 then 1
        when e.act = 'annulRegisterEntry' and before.standing = 1 or e.act = 'reopenCase' and before.standing > 0 then -1
        else 0 end as n,
      case when e.act = 'enterInRegister' then e.facts ->> 'result' else before.result end as result,
      case when e.act = 'enterInRegister' then e.at else before.at end as at,
      case when e.act = 'enterInRegister' then e.version else before.version end as version) o`;

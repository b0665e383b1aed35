import { type RawBuilder, sql } from 'kysely';

/** What a measure of cases says of each row of `e`; what is left out is as most have it. */
export interface CaseRows {
  /** Common table expressions before the select. */
  readonly ctes?: RawBuilder<unknown>;
  /** The local day, at the provider, of what is counted; absent: that of the event. */
  readonly day?: RawBuilder<unknown>;
  readonly item?: RawBuilder<unknown>;
  readonly detail?: RawBuilder<unknown>;
  /** A whole number; absent: none. */
  readonly value?: RawBuilder<unknown>;
  readonly n?: RawBuilder<unknown>;
  readonly amount?: RawBuilder<unknown>;
  /** Further joins; `e` is the event, `a` its case, `p` the provider, `r.recorded_on` the local day of the event. */
  readonly joins?: RawBuilder<unknown>;
  readonly where?: RawBuilder<unknown>;
}

/** The local day of a moment, at the provider of the case. */
export const localDay = (moment: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(${moment} at time zone p.zone)::date`;

/** A source over `case_event`. Of the case it reads only what stays: its place, service, channel, edition. */
export function caseRows(rows: CaseRows): RawBuilder<unknown> {
  return sql`
    ${rows.ctes ? sql`with ${rows.ctes}` : sql``}
    select e.id as event_id, e.application_id, null::int as complaint_id,
      ${rows.day ?? sql`r.recorded_on`} as day, r.recorded_on,
      a.provider_id, a.service, a.channel, a.edition,
      ${rows.item ?? sql`''`}::text as item, ${rows.detail ?? sql`''`}::text as detail,
      ${rows.value ?? sql`null`}::int as value, ${rows.n ?? sql`1`}::int as n, ${rows.amount ?? sql`0`}::bigint as amount
    from e
    join application a on a.id = e.application_id
    join provider p on p.id = a.provider_id
    cross join lateral (select ${localDay(sql`e.at`)} as recorded_on) r
    ${rows.joins ?? sql``}
    where ${rows.where ?? sql`true`}`;
}

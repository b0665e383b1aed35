import { type RawBuilder, sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import type { Measure } from './measure.ts';

/** Ids of a driver: after `from`, up to and with `to`. */
interface IdRange {
  readonly from: number;
  readonly to: number;
}

/** The rows of the driver a source looks at. */
const rowsOfDriver = ({ driver }: Pick<Measure, 'driver'>, { from, to }: IdRange): RawBuilder<unknown> =>
  sql`select * from ${sql.table(driver)} where id > ${from}::bigint and id <= ${to}::bigint`;

/** What a measure counts, summed as figures are kept. `e` is the select over the driver. */
export const summed = ({ source }: Pick<Measure, 'source'>, e: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  with e as materialized (${e})
  select day, recorded_on, provider_id, service, channel, edition, item, detail, value,
    sum(n)::bigint as n, sum(amount)::bigint as amount
  from (${source}) counted
  group by day, recorded_on, provider_id, service, channel, edition, item, detail, value
  having sum(n) <> 0 or sum(amount) <> 0`;

/** Adds what new rows make to the sums of the days, of the months and of the years, in one statement. */
export async function addToFigures(rows: Rows, measure: Measure, range: IdRange): Promise<void> {
  const { id } = measure;
  await sql`
    with counted as materialized (${summed(measure, rowsOfDriver(measure, range))}),
    days as (
      insert into figure (measure, day, recorded_on, provider_id, service, channel, edition, item, detail, value, n, amount)
      select ${id}, day, recorded_on, provider_id, service, channel, edition, item, detail, value, n, amount from counted
      on conflict on constraint figure_once do update set n = figure.n + excluded.n, amount = figure.amount + excluded.amount),
    months as (${addedUp(id, 'month')})
    ${addedUp(id, 'year')}`.execute(rows);
}

const longer = {
  month: { table: sql.raw('figure_month'), once: sql.raw('figure_month_once') },
  year: { table: sql.raw('figure_year'), once: sql.raw('figure_year_once') },
} as const;

/** The same sums of longer periods, each named by its first day. */
function addedUp(measure: string, period: keyof typeof longer): RawBuilder<unknown> {
  const { table, once } = longer[period];
  const column = sql.raw(period);
  return sql`
    insert into ${table} as f (measure, ${column}, provider_id, service, channel, edition, item, detail, value, n, amount)
    select ${measure}, date_trunc(${period}, day::timestamp)::date, provider_id, service, channel, edition, item, detail,
      value, sum(n), sum(amount)
    from counted group by 2, 3, 4, 5, 6, 7, 8, 9
    on conflict on constraint ${once} do update set n = f.n + excluded.n, amount = f.amount + excluded.amount`;
}

import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import { writtenOn } from './driverRows.ts';
import type { Measure, MeasureId } from './measure.ts';
import type { Span } from './readingPlan.rules.ts';
import { summed } from './sumUp.service.ts';

/** A sum that is kept with one number and counted again with another. No fact of a person is in it. */
export interface Difference {
  readonly measure: MeasureId;
  /** The sum of a day, or that of a month or a year named by its first day: then nothing says when it was recorded. */
  readonly day: string;
  readonly period: 'day' | 'month' | 'year';
  readonly recordedOn: string | null;
  readonly providerId: number | null;
  readonly item: string;
  readonly detail: string;
  readonly value: number | null;
  readonly kept: number;
  readonly counted: number;
  /** Tiyn, kept less counted: where nothing but the money differs. */
  readonly tiyn: number;
}

/** More than anybody looks at: how many there are beyond is not told. */
const most = 1000;

const place = sql`provider_id, service, channel, edition`;
const word = sql`item, detail, value`;

/** Sums that are not as they are when what was recorded on these days is counted again, as far as it was counted. */
export async function differencesOf(rows: Rows, measure: Measure, days: Span): Promise<readonly Difference[]> {
  const { id, driver } = measure;
  const recorded = sql`recorded_on between ${days.from.toString()}::date and ${days.to.toString()}::date`;
  const asFarAsCounted = sql`
    select * from ${sql.table(driver)}
    where ${writtenOn(driver, [days])} and id <= (select counted_to from figure_cursor where measure = ${id})`;
  const { rows: found } = await sql<Difference>`
    select ${id}::text as measure, 'day' as period, day::text, recorded_on::text as "recordedOn", provider_id as "providerId", ${word},
      sum(n)::float8 as kept, sum(again)::float8 as counted, sum(amount - amount_again)::float8 as tiyn
    from (
      select day, recorded_on, ${place}, ${word}, n, amount, 0 as again, 0 as amount_again from figure
      where measure = ${id} and recorded_on = day and day between ${days.from.toString()}::date and ${days.to.toString()}::date
      union all
      select day, recorded_on, ${place}, ${word}, n, amount, 0, 0 from figure
      where measure = ${id} and recorded_on <> day and ${recorded}
      union all
      select day, recorded_on, ${place}, ${word}, 0, 0, n, amount from (${summed(measure, asFarAsCounted)}) again
      where ${recorded}) sums
    group by day, recorded_on, ${place}, ${word}
    having sum(n) <> sum(again) or sum(amount) <> sum(amount_again)
    order by day, recorded_on limit ${sql.lit(most)}`.execute(rows);
  return found;
}

const shorter = {
  month: { kept: sql.raw('figure_month'), from: sql.raw('figure'), by: sql.raw('day') },
  year: { kept: sql.raw('figure_year'), from: sql.raw('figure_month'), by: sql.raw('month') },
} as const;

/** Sums of a month that are not those of its days, or of a year that are not those of its months: of the one these days lie in. */
export async function differencesWithin(
  rows: Rows,
  { id }: Pick<Measure, 'id'>,
  period: keyof typeof shorter,
  { from, to }: Span,
): Promise<readonly Difference[]> {
  const { kept, from: parts, by } = shorter[period];
  const name = sql.raw(period);
  const first = from.with(period === 'year' ? { month: 1, day: 1 } : { day: 1 }).toString();
  const last = (period === 'year' ? to.with({ month: 12, day: 31 }) : to).toString();
  const { rows: found } = await sql<Difference>`
    select ${id}::text as measure, ${sql.lit(period)} as period, ${name}::text as day, null as "recordedOn", provider_id as "providerId", ${word},
      sum(n)::float8 as kept, sum(again)::float8 as counted, sum(amount - amount_again)::float8 as tiyn
    from (
      select ${name}, ${place}, ${word}, n, amount, 0 as again, 0 as amount_again from ${kept}
      where measure = ${id} and ${name} between ${first}::date and ${last}::date
      union all
      select date_trunc(${period}, ${by}::timestamp)::date, ${place}, ${word}, 0, 0, n, amount from ${parts}
      where measure = ${id} and ${by} between ${first}::date and ${last}::date) sums
    group by ${name}, ${place}, ${word}
    having sum(n) <> sum(again) or sum(amount) <> sum(amount_again)
    order by ${name} limit ${sql.lit(most)}`.execute(rows);
  return found;
}

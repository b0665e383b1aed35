import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import { writtenOn } from './driverRows.ts';
import type { Measure, MeasureId } from './measure.ts';
import type { Span } from './readingPlan.rules.ts';
import { summed } from './sumUp.service.ts';

/** A sum that is kept with one number and counted again with another. No fact of a person is in it. */
export interface Difference {
  readonly measure: MeasureId;
  /** The sum of a day, or that of its month: then nothing says when it was recorded. */
  readonly day: string;
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
    select ${id}::text as measure, day::text, recorded_on::text as "recordedOn", provider_id as "providerId", ${word},
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

/** Sums of months that are not the sum of their days. */
export async function monthDifferencesOf(rows: Rows, { id }: Pick<Measure, 'id'>, { from, to }: Span) {
  const within = (day: string) =>
    sql`${sql.ref(day)} between ${from.with({ day: 1 }).toString()}::date and ${to.toString()}::date`;
  const { rows: found } = await sql<Difference>`
    select ${id}::text as measure, month::text as day, null as "recordedOn", provider_id as "providerId", ${word},
      sum(n)::float8 as kept, sum(again)::float8 as counted, sum(amount - amount_again)::float8 as tiyn
    from (
      select month, ${place}, ${word}, n, amount, 0 as again, 0 as amount_again from figure_month
      where measure = ${id} and ${within('month')}
      union all
      select date_trunc('month', day)::date, ${place}, ${word}, 0, 0, n, amount from figure
      where measure = ${id} and ${within('day')}) sums
    group by month, ${place}, ${word}
    having sum(n) <> sum(again) or sum(amount) <> sum(amount_again)
    order by month limit ${sql.lit(most)}`.execute(rows);
  return found;
}

import { sql } from 'kysely';
import { type Rows, rowsOf } from '../database/rows.ts';
import { createLog } from '../log.ts';
import { inTransaction, readRows, type Services } from '../services.ts';
import { type Difference, differencesOf, differencesWithin } from './difference.queries.ts';
import { drivers, type Measure } from './measure.ts';
import { measures } from './measures.ts';
import type { Span } from './readingPlan.rules.ts';

/** Settings are the same in the whole country: its months are those of the capital. */
const zone = 'Asia/Almaty';

/** Months of the nightly check: what was recorded before does not change, and has been looked at night after night. */
const lately = 3;

export interface Months {
  readonly first: Temporal.PlainYearMonth;
  readonly last: Temporal.PlainYearMonth;
}

/**
 * Compares the figures with the history counted again, month by month of the day of recording, as far as it was
 * counted; the sums of months with those of their days, and of years with those of their months. Nothing is changed. A
 * month is two statements a measure.
 */
export async function* findDifferences(
  services: Services,
  { first, last }: Months,
): AsyncGenerator<{ readonly month: Temporal.PlainYearMonth; readonly differences: readonly Difference[] }> {
  for (let month = first; Temporal.PlainYearMonth.compare(month, last) <= 0; month = month.add({ months: 1 })) {
    const days = { from: month.toPlainDate({ day: 1 }), to: month.toPlainDate({ day: month.daysInMonth }) };
    const differences: Difference[] = [];
    for (const measure of measures) {
      // A year is compared once, with the last of its months that is looked at.
      const isLast = month.month === 12 || month.equals(last);
      differences.push(...(await differencesIn(services, measure, days, isLast ? ['month', 'year'] : ['month'])));
    }
    yield { month, differences };
  }
}

/** Nobody waits for it as people wait for an answer; what belongs to a month is looked up, no large table read whole. */
function differencesIn(
  services: Services,
  measure: Measure,
  days: Span,
  periods: readonly ('month' | 'year')[],
): Promise<readonly Difference[]> {
  return inTransaction(services, async em => {
    const rows = rowsOf(em);
    await sql`
      select set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true),
        set_config('work_mem', '64MB', true), set_config('statement_timeout', '10min', true)`.execute(rows);
    const found = [...(await differencesOf(rows, measure, days))];
    for (const period of periods) {
      found.push(...(await differencesWithin(rows, measure, period, days)));
    }
    return found;
  });
}

/** From the first line of the history, or the first sum, to the last; undefined where there is neither. */
export function monthsEver(services: Services): Promise<Months | undefined> {
  return inTransaction(services, async em => {
    const rows = rowsOf(em);
    await sql`select set_config('statement_timeout', '10min', true)`.execute(rows);
    return monthsOf(rows);
  });
}

async function monthsOf(rows: Rows): Promise<Months | undefined> {
  const ends = drivers.map(driver => {
    const at = driver === 'escalation' ? 'recorded_at' : driver === 'disposition' ? 'made_at' : 'at';
    return sql`
      select (min(${sql.ref(at)}) at time zone ${zone})::date as first, (max(${sql.ref(at)}) at time zone ${zone})::date as last
      from ${sql.table(driver)}`;
  });
  const { rows: found } = await sql<{ first: string | null; last: string | null }>`
    select min(first)::text as first, max(last)::text as last
    from (${sql.join(ends, sql` union all `)}
      union all select least(min(day), min(recorded_on)), greatest(max(day), max(recorded_on)) from figure) ends`.execute(
    rows,
  );
  const { first, last } = found[0] ?? {};
  const month = (day: string) => Temporal.PlainDate.from(day).toPlainYearMonth();
  return first && last ? { first: month(first), last: month(last) } : undefined;
}

/** Every night, for the last months: what is found is logged, kept as a number, and told by a metric. */
export async function checkFigures(services: Services): Promise<void> {
  const now = services.clock.now();
  const last = now.toZonedDateTimeISO(zone).toPlainDate().toPlainYearMonth();
  const months = { first: last.subtract({ months: lately - 1 }), last };
  const log = createLog({ logLevel: 'info' });
  let total = 0;
  for await (const { month, differences } of findDifferences(services, months)) {
    total += differences.length;
    for (const [measure, found] of Map.groupBy(differences, one => one.measure)) {
      log.error({ event: 'figures differ', measure, month: month.toString(), cells: found.length });
    }
  }
  await recordCheck(readRows(services), months, now, total);
}

export async function recordCheck(
  rows: Rows,
  { first, last }: Months,
  at: Temporal.Instant,
  differences: number,
): Promise<void> {
  const day = (month: Temporal.PlainYearMonth) => month.toPlainDate({ day: 1 }).toString();
  await sql`
    insert into figure_check (checked_at, first_month, last_month, differences)
    values (${at.toString()}, ${day(first)}, ${day(last)}, ${differences})`.execute(rows);
}

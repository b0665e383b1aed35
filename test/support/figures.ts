import { sql } from 'kysely';
import { rowsOf } from '../../server/database/rows.ts';
import { balancesOf } from '../../server/reports/balance.queries.ts';
import { countFigures } from '../../server/reports/countFigures.service.ts';
import { type FigureQuery, type FigureRow, figuresOf } from '../../server/reports/figure.queries.ts';
import type { Api } from './api.ts';

interface Asked extends Omit<FigureQuery, 'from' | 'to' | 'asOf' | 'groupBy'> {
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly groupBy?: FigureQuery['groupBy'];
}

/** Counts what was done until now. */
export async function count({ server }: Pick<Api, 'server'>): Promise<void> {
  await countFigures(server.services);
}

/** The sums as they stand counted; without days those of 2026. */
export function figures({ database }: Pick<Api, 'database'>, asked: Asked): Promise<readonly FigureRow[]> {
  return figuresOf(rowsOf(database.orm.em.fork()), queryOf(asked));
}

function queryOf({ from = '2026-01-01', to = '2026-12-31', asOf, groupBy = [], ...rest }: Asked): FigureQuery {
  const day = (text: string) => Temporal.PlainDate.from(text);
  return { ...rest, from: day(from), to: day(to), groupBy, ...(asOf && { asOf: day(asOf) }) };
}

/** The one number of a measure that is not grouped. */
export async function total(api: Pick<Api, 'database'>, asked: Omit<Asked, 'groupBy'>): Promise<number> {
  const [row] = await figures(api, asked);
  return row?.n ?? 0;
}

/** What there is at the end of each period, or of the last day. */
export function balances({ database }: Pick<Api, 'database'>, asked: Asked): Promise<readonly FigureRow[]> {
  return balancesOf(rowsOf(database.orm.em.fork()), queryOf(asked));
}

/** Every sum there is, in one order. */
export async function everyFigure({ database }: Pick<Api, 'database'>): Promise<readonly object[]> {
  const { rows } = await sql<object>`
    select 'day' as grain, measure, day, recorded_on, provider_id, channel, item, detail, value, n, amount from figure
      where n <> 0 or amount <> 0
    union all
    select 'month', measure, month, null, provider_id, channel, item, detail, value, n, amount from figure_month
      where n <> 0 or amount <> 0
    union all
    select 'year', measure, year, null, provider_id, channel, item, detail, value, n, amount from figure_year
      where n <> 0 or amount <> 0
    order by 1, 2, 3, 4, 5, 6, 7, 8, 9`.execute(rowsOf(database.orm.em.fork()));
  return rows;
}

/** All of it made again from the history, in batches of another size. */
export async function countAnew({ database, server }: Pick<Api, 'database' | 'server'>): Promise<void> {
  const rows = rowsOf(database.orm.em.fork());
  for (const table of ['figure', 'figure_month', 'figure_year', 'figure_cursor', 'figure_horizon', 'working_ordinal']) {
    await sql`delete from ${sql.table(table)}`.execute(rows);
  }
  await countFigures(server.services, { size: 7, batches: Infinity });
}

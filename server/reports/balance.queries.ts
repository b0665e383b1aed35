import type { Rows } from '../database/rows.ts';
import { type FigureQuery, type FigureRow, figuresOf, type Grouping, refuseMore } from './figure.queries.ts';

const periods = ['month', 'quarter', 'year'] as const satisfies readonly Grouping[];
const lengths = { month: { months: 1 }, quarter: { months: 3 }, year: { years: 1 } } as const;

/** Of few sums, each a balance that stands for years, there are many balances. */
const mostBalances = 300_000;

/** Nothing was counted before. */
const beginning = Temporal.PlainDate.from('1990-01-01');

/**
 * What was there at the end of each period, or at the end of the last day where it is not grouped by one: everything
 * that came less everything that went, up to then. At most one of month, quarter and year. Throws QUERY_TOO_LARGE for more than can
 * be answered.
 */
export async function balancesOf(rows: Rows, query: FigureQuery): Promise<readonly FigureRow[]> {
  const period = periods.find(one => query.groupBy.includes(one));
  const found = await figuresOf(rows, { ...query, from: beginning, openedOn: query.from });
  if (!period) {
    return found;
  }
  const lines = Map.groupBy(found, row => JSON.stringify({ ...row, [period]: null, n: 0, amount: 0 }));
  const beginnings = beginningsOf(period, query);
  refuseMore(lines.size * beginnings.length, mostBalances);
  return [...lines.values()].flatMap(line => {
    let n = 0;
    return beginnings.flatMap(start => {
      n += line.find(row => row[period] === start)?.n ?? 0;
      const [some] = line;
      return some && n !== 0 ? [{ ...some, [period]: start, n }] : [];
    });
  });
}

/** The first days of the periods that touch the days asked for. */
function beginningsOf(period: (typeof periods)[number], { from, to }: Pick<FigureQuery, 'from' | 'to'>): string[] {
  const days: string[] = [];
  for (let day = firstDay(period, from); Temporal.PlainDate.compare(day, to) <= 0; day = day.add(lengths[period])) {
    days.push(day.toString());
  }
  return days;
}

function firstDay(period: (typeof periods)[number], day: Temporal.PlainDate): Temporal.PlainDate {
  switch (period) {
    case 'month':
      return day.with({ day: 1 });
    case 'quarter':
      return day.with({ month: day.month - ((day.month - 1) % 3), day: 1 });
    case 'year':
      return day.with({ month: 1, day: 1 });
  }
}

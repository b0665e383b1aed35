import type { Rows } from '../database/rows.ts';
import { type FigureQuery, type FigureRow, figuresOf, refuseMore } from './figure.queries.ts';
import { type TimeUnit, timeUnits } from './lattice.rules.ts';
import { firstDay, lengths, spansOf } from './span.rules.ts';

/** Of few sums, each a balance that stands for years, there are many balances. */
const mostBalances = 300_000;

/** Nothing was counted before. */
const beginning = Temporal.PlainDate.from('1990-01-01');

type BalanceQuery = Omit<FigureQuery, 'cuts'>;

/**
 * What was there at the end of each period, or at the end of the last day where it is not grouped by one: everything
 * that came less everything that went, up to then. At most one of month, quarter and year. Throws QUERY_TOO_LARGE for
 * more than can be answered.
 */
export async function balancesOf(rows: Rows, query: BalanceQuery): Promise<readonly FigureRow[]> {
  const period = timeUnits.find(one => query.groupBy.includes(one));
  if (!period) {
    return figuresOf(rows, { ...query, from: beginning });
  }
  const firstDays = beginningsOf(period, query);
  const found = await figuresOf(rows, { ...query, from: beginning, cuts: cutsAfter(period, firstDays) });
  return standing(found, period, { firstDays, told: firstDays });
}

export interface BalancesAndMoves {
  /** At the ends of the months asked for. */
  readonly balances: readonly FigureRow[];
  /** From the end of one month of `cutAt` to the next, each named by the later: what came and what went, by `detail`. */
  readonly moves: readonly FigureRow[];
}

/** In one statement. Both `months` and `cutAt`, among which they are, by their first days in order; not grouped by detail. */
export async function balancesAndMovesOf(
  rows: Rows,
  query: BalanceQuery,
  { months, cutAt }: Readonly<Record<'months' | 'cutAt', readonly Temporal.PlainDate[]>>,
): Promise<BalancesAndMoves> {
  const groupBy = [...query.groupBy, 'detail'] as const;
  const found = await figuresOf(rows, { ...query, groupBy, from: beginning, cuts: cutsAfter('month', cutAt) });
  const [first] = cutAt;
  return {
    balances: standing(
      found.map(row => ({ ...row, detail: '' })),
      'month',
      { firstDays: cutAt, told: months },
    ),
    moves: found.filter(({ month }) => month !== first?.toString()),
  };
}

const cutsAfter = (period: TimeUnit, firstDays: readonly Temporal.PlainDate[]) =>
  firstDays.map(first => ({ name: first.toString(), before: first.add(lengths[period]) }));

/** Of sums of each period, those of it and of all before it together. */
function standing(
  found: readonly FigureRow[],
  period: TimeUnit,
  { firstDays, told }: Readonly<Record<'firstDays' | 'told', readonly Temporal.PlainDate[]>>,
): readonly FigureRow[] {
  const lines = Map.groupBy(found, row => JSON.stringify({ ...row, [period]: null, n: 0 }));
  refuseMore(lines.size * told.length, mostBalances);
  const starts = firstDays.map(String);
  const tells = new Set(told.map(String));
  return [...lines.values()].flatMap(line => {
    const moved = Map.groupBy(line, row => row[period]);
    let n = 0;
    return starts.flatMap(start => {
      n += (moved.get(start) ?? []).reduce((sum, row) => sum + row.n, 0);
      const [some] = line;
      return some && n !== 0 && tells.has(start) ? [{ ...some, [period]: start, n }] : [];
    });
  });
}

/** The first days of the periods that touch the days asked for. */
const beginningsOf = (period: TimeUnit, query: FigureQuery): readonly Temporal.PlainDate[] =>
  spansOf(query, period).map(({ from }) => firstDay(period, from));

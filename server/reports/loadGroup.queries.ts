import type { Rows } from '../database/rows.ts';
import { type BalancesAndMoves, balancesAndMovesOf, balancesOf } from './balance.queries.ts';
import { type FigureQuery, type FigureRow, figuresOf, type Grouping } from './figure.queries.ts';
import { monthsAsked, monthsToCompare } from './balanceMoments.rules.ts';
import { isTime, type TimeUnit } from './lattice.rules.ts';
import { timeCuts } from './timeCuts.rules.ts';
import type { AskedReport } from './report.ts';
import type { Loaded } from './reportFigures.rules.ts';
import { linesOf, type Scene } from './reportScene.ts';
import { type Group, lookedAt } from './reportTable.ts';

interface Asked {
  readonly asked: AskedReport;
  readonly scene: Scene;
  readonly base: TimeUnit | undefined;
}

/**
 * The sums of a group: for whoever sees all, those asked for; where small groups are hidden, those of the whole country
 * and of whole calendar years, by which it is decided what may be told. As of an earlier day, both that and as it is now.
 */
export async function loadGroup(sums: Sums, group: Group, { asked, scene, base }: Asked): Promise<Loaded> {
  if (scene.threshold === null) {
    const lines = await sums.of(group, asAsked(group, asked, scene));
    return { lines: linesOf(group, lines, scene.unit, scene), now: undefined };
  }
  if (group.isStock) {
    return loadBalances(sums, group, asked, scene);
  }
  const query = { ...ofAll(group, asked, scene, base), ...yearsOf(scene) };
  const [lines, now] = await Promise.all([
    sums.of(group, query),
    query.asOf ? sums.of(group, { ...query, asOf: null }) : undefined,
  ]);
  return { lines: linesOf(group, lines, base, scene), now: now && linesOf(group, now, base, scene) };
}

async function loadBalances(sums: Sums, group: Group, asked: AskedReport, scene: Scene): Promise<Loaded> {
  const [months, cutAt] = [monthsAsked(scene), monthsToCompare(scene)];
  const [first = scene.knownTo, last = first] = [cutAt[0], cutAt.at(-1)];
  const query = {
    ...ofAll(group, asked, scene, 'month'),
    from: first,
    to: last.with({ day: last.daysInMonth }),
  };
  const [{ balances, moves }, now] = await Promise.all([
    sums.balances(query, { months, cutAt }),
    query.asOf ? sums.balances({ ...query, asOf: null }, { months, cutAt }) : undefined,
  ]);
  const moved: Group = { ...group, part: ({ detail }) => detail };
  return {
    lines: linesOf(group, balances, 'month', scene),
    now: now && linesOf(group, now.balances, 'month', scene),
    moves: linesOf(moved, moves, 'month', scene),
  };
}

/** What the groups of one table are made of: the same sums are read once. */
export class Sums {
  readonly #rows: Rows;
  readonly #read = new Map<string, Promise<readonly FigureRow[]>>();

  constructor(rows: Rows) {
    this.#rows = rows;
  }

  of({ isStock }: Group, query: FigureQuery): Promise<readonly FigureRow[]> {
    const key = JSON.stringify([isStock, query]);
    const known = this.#read.get(key);
    if (known) {
      return known;
    }
    const found = isStock ? balancesOf(this.#rows, query) : figuresOf(this.#rows, query);
    this.#read.set(key, found);
    return found;
  }

  balances(query: FigureQuery, at: Parameters<typeof balancesAndMovesOf>[2]): Promise<BalancesAndMoves> {
    return balancesAndMovesOf(this.#rows, query, at);
  }
}

function asAsked(group: Group, { filter, groupBy, asOf }: AskedReport, scene: Scene): FigureQuery {
  const { from, to, service, channel, edition } = filter;
  const { provider, region } = scene.filter;
  return {
    measure: group.measure,
    from,
    to,
    asOf,
    filter: {
      service: service ?? null,
      channel: channel ?? null,
      edition: edition ?? null,
      region: region ?? null,
      providers: provider === undefined ? null : [Number(provider)],
    },
    groupBy: [
      ...(scene.unit ? [scene.unit] : []),
      ...groupBy.filter(name => !isTime(name) && !(name === 'region' && groupBy.includes('provider'))),
      ...lookedAt(group),
    ],
  };
}

function ofAll(
  group: Group,
  { groupBy, asOf }: AskedReport,
  scene: Scene,
  unit: TimeUnit | undefined,
): Omit<FigureQuery, 'from' | 'to'> {
  const asks = (name: 'provider' | 'region' | 'service' | 'channel' | 'edition') =>
    groupBy.includes(name) || name in scene.filter;
  const place: Grouping[] = asks('provider') ? ['provider'] : asks('region') ? ['region'] : [];
  return {
    measure: group.measure,
    asOf,
    groupBy: [
      ...(unit ? [unit] : []),
      ...place,
      ...(['service', 'channel', 'edition'] as const).filter(name => asks(name)),
      ...lookedAt(group),
    ],
  };
}

const yearsOf = (scene: Scene): Pick<FigureQuery, 'from' | 'to' | 'cuts'> => ({
  from: scene.period.from.with({ month: 1, day: 1 }),
  to: scene.period.to.with({ month: 12, day: 31 }),
  cuts: timeCuts(scene),
});

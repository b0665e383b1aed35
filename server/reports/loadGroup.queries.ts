import type { Rows } from '../database/rows.ts';
import { balancesOf } from './balance.queries.ts';
import { type FigureQuery, type FigureRow, figuresOf, type Grouping } from './figure.queries.ts';
import type { TimeUnit } from './lattice.rules.ts';
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
export async function loadGroup(rows: Rows, group: Group, { asked, scene, base }: Asked): Promise<Loaded> {
  const unit = base && !group.isStock ? base : scene.unit;
  const query = scene.threshold === null ? asAsked(group, asked, scene) : ofAll(group, asked, scene, unit);
  const [lines, now] = await Promise.all([
    read(rows, group, query),
    scene.threshold !== null && query.asOf ? read(rows, group, { ...query, asOf: null }) : undefined,
  ]);
  return { lines: linesOf(group, lines, unit, scene), now: now && linesOf(group, now, unit, scene) };
}

const read = (rows: Rows, group: Group, query: FigureQuery): Promise<readonly FigureRow[]> =>
  group.isStock ? balancesOf(rows, query) : figuresOf(rows, query);

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
  { filter: { from, to }, groupBy, asOf }: AskedReport,
  { filter }: Scene,
  unit: TimeUnit | undefined,
): FigureQuery {
  const asks = (name: 'provider' | 'region' | 'service' | 'channel' | 'edition') =>
    groupBy.includes(name) || name in filter;
  const place: Grouping[] = asks('provider') ? ['provider'] : asks('region') ? ['region'] : [];
  return {
    measure: group.measure,
    from: group.isStock ? from : from.with({ month: 1, day: 1 }),
    to: group.isStock ? to : to.with({ month: 12, day: 31 }),
    asOf,
    groupBy: [
      ...(unit ? [unit] : []),
      ...place,
      ...(['service', 'channel', 'edition'] as const).filter(name => asks(name)),
      ...lookedAt(group),
    ],
  };
}

const isTime = (name: string): boolean => ['month', 'quarter', 'year'].includes(name);

import { type RawBuilder, sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import { DomainError } from '../errors.ts';
import type { Channel, Service } from '../law/law.ts';
import { figureRows } from './figureRows.queries.ts';
import type { MeasureId } from './measure.ts';
import { isTime, type TimeUnit, timeUnits } from './lattice.rules.ts';
import type { TimeCut } from './timeCuts.rules.ts';

/** By what sums can be told apart. Months, quarters and years are named by their first day. */
const groupings = [
  'month',
  'quarter',
  'year',
  'provider',
  'region',
  'service',
  'channel',
  'edition',
  'item',
  'detail',
  'value',
] as const;
export type Grouping = (typeof groupings)[number];

/** Which sums; what is absent or null narrows nothing. */
export interface FigureFilter {
  readonly service?: Service | null;
  readonly channel?: Channel | null;
  readonly edition?: string | null;
  readonly region?: string | null;
  /** These providers only: what the report asks for, or what its reader may see. */
  readonly providers?: readonly number[] | null;
  readonly items?: readonly string[] | null;
}

export interface FigureQuery {
  readonly measure: MeasureId;
  /** Local days at the provider, both included. */
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  /** As it stood at the end of this day; absent: now. */
  readonly asOf?: Temporal.PlainDate | null;
  readonly filter?: FigureFilter;
  readonly groupBy: readonly Grouping[];
  /** In place of month, quarter or year: the first of these, in order, before whose end what is counted lies. */
  readonly cuts?: readonly TimeCut[];
}

/** Sums, with the keys that were grouped by and no others; in no order: to sort them costs more than to add them up. */
export interface FigureRow {
  readonly month?: string;
  readonly quarter?: string;
  readonly year?: string;
  readonly provider?: number | null;
  readonly region?: string | null;
  readonly service?: Service;
  readonly channel?: Channel | null;
  readonly edition?: string | null;
  readonly item?: string;
  readonly detail?: string;
  readonly value?: number | null;
  readonly n: number;
  /** In tiyn; of payments only. */
  readonly amount?: number;
}

/** The most sums one answer is made of, each a row of a measure: the days every stage took at every provider, of two years by quarter. */
const mostSums = 150_000;

/**
 * One statement: whole months from the sums of months, the days at the edges from those of days. Throws QUERY_TOO_LARGE
 * where there are more than `most`.
 */
export async function figuresOf(rows: Rows, query: FigureQuery, most = mostSums): Promise<readonly FigureRow[]> {
  const { groupBy } = query;
  const keys = groupBy.map(key => sql`${expressionOf(key, query)} as ${sql.ref(key)}`);
  const sums = sumsOf(query).map(column => sql`coalesce(${added(column)}, 0) as ${sql.ref(column)}`);
  const { rows: found } = await sql<Found>`
    select ${sql.join([...keys, ...sums])}
    from (${figureRows(query)}) f ${needsProvider(query) ? sql`left join provider p on p.id = f.provider_id` : sql``}
    where ${matching(query.filter)} ${grouped(query)} limit ${most + 1}`.execute(rows);
  refuseMore(found.length, most);
  nameTimes(found, query);
  return found;
}

/** Money is all that comes in amounts. */
const sumsOf = ({ measure }: FigureQuery) => (measure === 'money' ? (['n', 'amount'] as const) : (['n'] as const));

/** Whole numbers are exact far beyond any sum of these, and added up in half the time that `numeric` takes. */
const added = (column: 'n' | 'amount') => sql`sum(${sql.ref(`f.${column}`)}::float8)`;

/** As it is read: its time may still be the number of a cut, and is named in place, since there are tens of thousands. */
type Found = Omit<FigureRow, TimeUnit> & { -readonly [Time in TimeUnit]?: string };

/** By numbers sums are told apart sooner than by names. */
function nameTimes(found: readonly Found[], { cuts, groupBy }: FigureQuery): void {
  const time = timeUnits.find(one => groupBy.includes(one));
  if (cuts && time) {
    for (const row of found) {
      row[time] = cuts[Number(row[time])]?.name ?? '';
    }
  }
}

/** Throws QUERY_TOO_LARGE. */
export function refuseMore(sums: number, most: number): void {
  if (sums > most) {
    throw new DomainError('QUERY_TOO_LARGE', { sums: most });
  }
}

function expressionOf(key: Grouping, { cuts }: FigureQuery): RawBuilder<unknown> {
  if (!cuts || !isTime(key)) {
    return expressions[key];
  }
  return sql`width_bucket(f.day, ${cuts.map(({ before }) => before.toString())}::date[])`;
}

const expressions: Readonly<Record<Grouping, RawBuilder<unknown>>> = {
  month: sql`date_trunc('month', f.day::timestamp)::date`,
  quarter: sql`date_trunc('quarter', f.day::timestamp)::date`,
  year: sql`date_trunc('year', f.day::timestamp)::date`,
  provider: sql`f.provider_id`,
  region: sql`p.region`,
  service: sql`f.service`,
  channel: sql`f.channel`,
  edition: sql`f.edition`,
  item: sql`f.item`,
  detail: sql`f.detail`,
  value: sql`f.value`,
};

const needsProvider = ({ groupBy, filter }: Pick<FigureQuery, 'groupBy' | 'filter'>) =>
  groupBy.includes('region') || (filter?.region ?? null) !== null;

/** By position: an expression with parameters in it would not be taken for the same one. What comes to nothing is no row. */
function grouped(query: FigureQuery): RawBuilder<unknown> {
  if (query.groupBy.length === 0) {
    return sql``;
  }
  const positions = sql.join(query.groupBy.map((_, at) => sql.lit(at + 1)));
  const something = sumsOf(query).map(column => sql`${added(column)} <> 0`);
  return sql`group by ${positions} having ${sql.join(something, sql` or `)}`;
}

export function matching(filter: FigureFilter = {}): RawBuilder<unknown> {
  const { service, channel, edition, region, providers, items } = filter;
  const conditions = [
    ...(service ? [sql`f.service = ${service}`] : []),
    ...(channel ? [sql`f.channel = ${channel}`] : []),
    ...(edition ? [sql`f.edition = ${edition}`] : []),
    ...(region ? [sql`p.region = ${region}`] : []),
    ...(providers ? [sql`f.provider_id = any(${[...providers]}::int[])`] : []),
    ...(items ? [sql`f.item = any(${[...items]}::text[])`] : []),
  ];
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
}

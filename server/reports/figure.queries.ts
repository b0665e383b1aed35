import { type RawBuilder, sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import { DomainError } from '../errors.ts';
import type { Channel, Service } from '../law/law.ts';
import { figureRows } from './figureRows.queries.ts';
import type { MeasureId } from './measure.ts';

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
  /** What lies before the period of this day counts in it: for balances. */
  readonly openedOn?: Temporal.PlainDate;
}

/** Sums, with the keys that were grouped by and no others. */
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
  /** In tiyn. */
  readonly amount: number;
}

/** The most sums one answer is made of, each a row of a measure: several years of every provider by month. */
const mostSums = 60_000;

/**
 * One statement: whole months from the sums of months, the days at the edges from those of days. Throws QUERY_TOO_LARGE
 * where there are more than `most`.
 */
export async function figuresOf(rows: Rows, query: FigureQuery, most = mostSums): Promise<readonly FigureRow[]> {
  const { groupBy } = query;
  const keys = groupBy.map(key => sql`${expressions[key](dayOf(query))} as ${sql.ref(key)}`);
  const sums = [sql`coalesce(sum(f.n), 0)::float8 as n`, sql`coalesce(sum(f.amount), 0)::float8 as amount`];
  const { rows: found } = await sql<FigureRow>`
    select ${sql.join([...keys, ...sums])}
    from (${figureRows(query)}) f ${needsProvider(query) ? sql`left join provider p on p.id = f.provider_id` : sql``}
    where ${matching(query.filter)} ${grouped(groupBy)} limit ${most + 1}`.execute(rows);
  refuseMore(found.length, most);
  return found;
}

/** Throws QUERY_TOO_LARGE. */
export function refuseMore(sums: number, most: number): void {
  if (sums > most) {
    throw new DomainError('QUERY_TOO_LARGE', { sums: most });
  }
}

const dayOf = ({ openedOn }: FigureQuery): RawBuilder<unknown> =>
  openedOn ? sql`greatest(f.day, ${openedOn.toString()}::date)` : sql`f.day`;

type Expression = (day: RawBuilder<unknown>) => RawBuilder<unknown>;

const expressions: Readonly<Record<Grouping, Expression>> = {
  month: day => sql`date_trunc('month', ${day}::timestamp)::date`,
  quarter: day => sql`date_trunc('quarter', ${day}::timestamp)::date`,
  year: day => sql`date_trunc('year', ${day}::timestamp)::date`,
  provider: () => sql`f.provider_id`,
  region: () => sql`p.region`,
  service: () => sql`f.service`,
  channel: () => sql`f.channel`,
  edition: () => sql`f.edition`,
  item: () => sql`f.item`,
  detail: () => sql`f.detail`,
  value: () => sql`f.value`,
};

const needsProvider = ({ groupBy, filter }: Pick<FigureQuery, 'groupBy' | 'filter'>) =>
  groupBy.includes('region') || (filter?.region ?? null) !== null;

/** By position: an expression with parameters in it would not be taken for the same one. What comes to nothing is no row. */
function grouped(groupBy: readonly Grouping[]): RawBuilder<unknown> {
  if (groupBy.length === 0) {
    return sql``;
  }
  const positions = sql.join(groupBy.map((_, at) => sql.lit(at + 1)));
  return sql`group by ${positions} having sum(f.n) <> 0 or sum(f.amount) <> 0 order by ${positions}`;
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

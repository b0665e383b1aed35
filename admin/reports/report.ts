import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../data/client.ts';
import { gql, type Query } from '../data/gql.ts';
import { type Provision, provisionParts } from '../law/provision.ts';
import { type PartSpec, partsOf, type ReportId } from './catalogue.ts';
import { type Period } from './period.ts';
import type { Asked } from './reportAddress.ts';

/** A number, or null where there is none or it is hidden; `cell` names the cases behind it. */
export interface Figure {
  readonly value: number | null;
  readonly hidden: boolean;
  readonly cell: string | null;
}

/** What a row is of: `{ group: 'month', value: '2026-03', name: 'March 2026' }`. */
export interface ReportKey {
  readonly group: string;
  readonly value: string;
  readonly name: string;
}

export interface ReportRow {
  readonly keys: readonly ReportKey[];
  readonly figures: Readonly<Record<string, Figure>>;
  readonly distribution: readonly DistributionBin[];
}

interface DistributionBin {
  readonly workingDays: number;
  readonly cases: Figure;
}

export interface ReportHead {
  readonly name: string;
  readonly definition: { readonly kk: string; readonly ru: string; readonly en: string };
  readonly unit: string;
  readonly provisions: readonly Provision[];
  readonly from: string;
  readonly to: string;
  readonly asOf: string | null;
  /** Null while they are counted for the first time. */
  readonly countedUntil: string | null;
  /** The smallest group this reader is shown; null: they see all. */
  readonly threshold: number | null;
}

export interface ReportPart {
  readonly spec: PartSpec;
  readonly rows: readonly ReportRow[];
  readonly total: ReportRow | null;
}

export interface Report {
  readonly id: ReportId;
  readonly head: ReportHead;
  readonly parts: readonly ReportPart[];
}

type RawRow = Readonly<Record<string, unknown>> & { readonly keys: readonly ReportKey[] };
type RawReport = { readonly head: ReportHead; readonly total: RawRow | null } & Readonly<
  Record<PartSpec['field'], readonly RawRow[]>
>;

const figure = '{ value hidden cell }';

/** Asks for every figure of the report, its rows and its total. */
export function reportQuery(report: ReportId): Query {
  const row = ({ figures, hasDistribution }: PartSpec) => `{
    keys { group value name }
    ${figures.map(({ name }) => `${name} ${figure}`).join(' ')}
    ${hasDistribution ? `distribution { workingDays cases ${figure} }` : ''}
  }`;
  const parts = partsOf(report).map(
    spec => `${spec.field} ${row(spec)} ${spec.field === 'rows' ? `total ${row(spec)}` : ''}`,
  );
  return gql(
    `query ${report[0]?.toUpperCase()}${report.slice(1)}($filter: ReportFilterInput!, $groupBy: [ReportGroup!], $asOf: Day) {
  data: ${report}(filter: $filter, groupBy: $groupBy, asOf: $asOf) {
    head {
      name
      definition { kk ru en }
      unit
      provisions { ...ProvisionParts }
      from
      to
      asOf
      countedUntil
      threshold
    }
    ${parts.join('\n')}
  }
}`,
    provisionParts,
  );
}

export const variablesOf = ({ groupBy, filter, asOf }: Asked, { from, to }: Period) => ({
  filter: { from, to, ...filter },
  groupBy,
  asOf,
});

async function askReport(asked: Asked, period: Period, signal: AbortSignal): Promise<Report> {
  const raw = await ask<RawReport>(reportQuery(asked.report), variablesOf(asked, period), signal);
  const parts = partsOf(asked.report).map(spec => ({
    spec,
    rows: raw[spec.field].map(row => rowOf(row, spec)),
    total: spec.field === 'rows' && raw.total ? rowOf(raw.total, spec) : null,
  }));
  return { id: asked.report, head: raw.head, parts };
}

const rowOf = (row: RawRow, spec: PartSpec): ReportRow => ({
  keys: row.keys,
  figures: Object.fromEntries(spec.figures.map(({ name }) => [name, row[name] as Figure])),
  distribution: spec.hasDistribution ? (row['distribution'] as readonly DistributionBin[]) : [],
});

/** What stood there before stays while the same report is asked for anew. */
export function useReport(asked: Asked, period: Period | null, locale: string) {
  return useQuery({
    queryKey: ['report', asked.report, period, asked.groupBy, asked.filter, asked.asOf, locale],
    queryFn: ({ signal }) => askReport(asked, period ?? asked.period, signal),
    enabled: period !== null,
    placeholderData: (before, query) => (query?.queryKey[1] === asked.report ? keepPreviousData(before) : undefined),
  });
}

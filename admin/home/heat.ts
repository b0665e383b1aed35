import { gql } from '../data/gql.ts';

const buckets = ['late', 'today', 'inTwoDays', 'inFiveDays', 'later'] as const;
export type Bucket = (typeof buckets)[number];

export interface HeatCell {
  readonly stage: string;
  readonly officer: { readonly id: string; readonly name: string } | null;
  readonly bucket: Bucket;
  readonly count: number;
}

export const heatQuery = gql`
  query StageHeatMap($providerId: RecordId) {
    data: stageHeatMap(providerId: $providerId) {
      stage
      officer {
        id
        name
      }
      bucket
      count
    }
  }
`;

export interface HeatTable {
  readonly stages: readonly string[];
  readonly columns: readonly { readonly id: string; readonly name: string | null }[];
  /** What stands in a cell; none where nothing does. */
  at(stage: string, column: string): Sum | undefined;
}

export interface Sum {
  readonly count: number;
  readonly late: number;
  readonly today: number;
  readonly worst: Bucket;
}

/** Whoever holds them; nobody, as one column of its own. */
export const nobody = '-';

export function byOfficer(cells: readonly HeatCell[]): HeatTable {
  const officers = new Map(cells.map(({ officer }) => [officer?.id ?? nobody, officer?.name ?? null]));
  const columns = [...officers]
    .map(([id, name]) => ({ id, name }))
    .toSorted((a, b) => (a.name ?? '\uffff').localeCompare(b.name ?? '\uffff'));
  return tableOf(cells, columns, ({ officer }) => officer?.id ?? nobody);
}

export function byDays(cells: readonly HeatCell[]): HeatTable {
  return tableOf(
    cells,
    buckets.map(id => ({ id, name: null })),
    ({ bucket }) => bucket,
  );
}

function tableOf(
  cells: readonly HeatCell[],
  columns: HeatTable['columns'],
  columnOf: (cell: HeatCell) => string,
): HeatTable {
  const groups = Map.groupBy(cells, cell => `${cell.stage} ${columnOf(cell)}`);
  return {
    stages: [...new Set(cells.map(({ stage }) => stage))],
    columns,
    at(stage, column) {
      const group = groups.get(`${stage} ${column}`);
      return group && sumOf(group);
    },
  };
}

export function sumOf(cells: readonly HeatCell[]): Sum {
  const of = (bucket: Bucket) =>
    cells.filter(cell => cell.bucket === bucket).reduce((sum, { count }) => sum + count, 0);
  return {
    count: cells.reduce((sum, { count }) => sum + count, 0),
    late: of('late'),
    today: of('today'),
    worst: buckets.find(bucket => of(bucket) > 0) ?? 'later',
  };
}

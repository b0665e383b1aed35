import type { Change } from './comparison.ts';
import { changeOf, comparedRows } from './comparison.ts';
import type { Period } from './period.ts';
import type { ReportPart, ReportRow } from './report.ts';

export interface TableRow {
  readonly id: string;
  readonly row: ReportRow;
  readonly isTotal: boolean;
  /** By figure; empty where nothing is compared. */
  readonly changes: Readonly<Record<string, Change>>;
}

/** The earlier period's part, where two are compared. */
export interface Compared {
  readonly part: ReportPart;
  readonly period: Period;
}

/** The rows of a part with their changes, its total last where it says more than the one row above it. */
export function tableOf(part: ReportPart, period: Period, compared: Compared | undefined): readonly TableRow[] {
  const earlierOf = compared && comparedRows(part.rows, period, compared.part.rows, compared.period);
  const changes = (row: ReportRow, earlier: ReportRow | undefined) =>
    Object.fromEntries(
      compared
        ? part.spec.figures.flatMap(({ name, unit }) => {
            const now = row.figures[name];
            const isCount = unit === 'count' || unit === 'tenge';
            return now ? [[name, changeOf(now, earlier?.figures[name], isCount)] as const] : [];
          })
        : [],
    );
  const rows = part.rows.map(row => ({
    id: JSON.stringify(row.keys.map(({ value }) => value)),
    row,
    isTotal: false,
    changes: changes(row, earlierOf?.(row)),
  }));
  const { total } = part;
  return total && (part.rows.length > 1 || part.rows.length === 0)
    ? [...rows, { id: 'total', row: total, isTotal: true, changes: changes(total, compared?.part.total ?? undefined) }]
    : rows;
}

/** What the rows are of, in the order of their columns. */
export const groupsOf = (part: ReportPart): readonly string[] => part.rows[0]?.keys.map(({ group }) => group) ?? [];

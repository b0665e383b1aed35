import type { FigureRow } from './figure.queries.ts';
import type { TimeUnit } from './lattice.rules.ts';
import type { OwnKey, ReportGroup } from './report.ts';
import type { Group } from './reportTable.ts';
import { nameOf, type ReportSpan } from './span.rules.ts';

/** What rows of a report can be told apart by, besides time and what is its own. */
export const coordinates = ['provider', 'region', 'service', 'channel', 'edition'] as const;
type Coordinate = (typeof coordinates)[number];
export type Coordinates = Readonly<Partial<Record<Coordinate, string>>>;

/** What one answer is made in: the same for every figure of it. */
export interface Scene {
  readonly groupBy: readonly ReportGroup[];
  /** What narrows the report, the place of the reader included. */
  readonly filter: Coordinates;
  readonly period: ReportSpan;
  /** The periods of its rows. */
  readonly spans: readonly ReportSpan[];
  /** Into what sums are cut in time; undefined: not at all. */
  readonly unit: TimeUnit | undefined;
  readonly asOf: string | null;
  /** Nothing is known of days after this one: of what there is then, nothing is said. */
  readonly knownTo: Temporal.PlainDate;
  /** Groups of fewer cases are hidden; null: nothing is. */
  readonly threshold: number | null;
  readonly regionOf: (provider: string) => string;
}

/** A sum, with everything a row can be told by. */
export interface Line {
  readonly time: string;
  readonly at: Coordinates;
  readonly own: Readonly<Partial<Record<OwnKey, string>>>;
  readonly part: string | undefined;
  readonly value: number | null;
  readonly n: number;
  readonly amount: number;
}

/** Stands for what a complaint about no case does not have. */
export const none = 'none';

/** The sums that belong to the group, in its own words. */
export function linesOf(group: Group, rows: readonly FigureRow[], unit: TimeUnit | undefined, scene: Scene): Line[] {
  const keys = Object.entries(group.keys) as [OwnKey, 'item' | 'detail'][];
  const [some] = rows;
  const told = (columns: readonly (keyof FigureRow)[]) => columns.filter(column => some?.[column] !== undefined);
  const timeOf = remembered(told(unit ? [unit] : []), row => (unit ? nameOf(unit, row[unit] ?? '') : ''));
  const placeOf = remembered(told(coordinates), row => placed(row, scene));
  const ownOf = remembered(told(['item', 'detail']), (row): Line['own'] =>
    Object.fromEntries(keys.map(([key, column]) => [key, row[column] || none])),
  );
  const lines: Line[] = [];
  for (const row of rows) {
    const part = group.part?.(row);
    if (group.counts?.(row) !== false && (!group.part || part !== undefined)) {
      lines.push({
        time: timeOf(row),
        at: placeOf(row),
        own: ownOf(row),
        part,
        value: row.value ?? null,
        n: group.isLoss ? -row.n : row.n,
        amount: row.amount ?? 0,
      });
    }
  }
  return lines;
}

/** Tens of thousands of sums are told by some hundred times, places and words: of each there is one object. */
function remembered<Made>(
  columns: readonly (keyof FigureRow)[],
  make: (row: FigureRow) => Made,
): (row: FigureRow) => Made {
  const root: Branch<Made> = { inner: new Map() };
  return row => {
    let at = root;
    for (const column of columns) {
      const known = at.inner.get(row[column]);
      const next: Branch<Made> = known ?? { inner: new Map() };
      if (!known) {
        at.inner.set(row[column], next);
      }
      at = next;
    }
    at.made ??= make(row);
    return at.made;
  };
}

/** What is known of all that begin alike. */
interface Branch<Made> {
  readonly inner: Map<FigureRow[keyof FigureRow], Branch<Made>>;
  made?: Made;
}

function placed(row: FigureRow, { regionOf }: Scene): Coordinates {
  const provider = row.provider === undefined ? undefined : String(row.provider ?? none);
  const region = provider === undefined ? row.region : regionOf(provider);
  return {
    ...(provider !== undefined && { provider }),
    ...(region !== undefined && { region: region ?? none }),
    ...(row.service !== undefined && { service: row.service }),
    ...(row.channel !== undefined && { channel: row.channel ?? none }),
    ...(row.edition !== undefined && { edition: row.edition ?? none }),
  };
}

/** Every coordinate the report is narrowed to; sums cut to it beforehand do not tell it any more. */
export const isWithin = (line: Line, filter: Coordinates): boolean =>
  coordinates.every(
    name => filter[name] === undefined || line.at[name] === undefined || line.at[name] === filter[name],
  );

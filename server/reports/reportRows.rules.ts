import type { BinOf, FigureOf, GroupFigures } from './reportFigures.rules.ts';
import { withheld } from './reportFigures.rules.ts';
import type { RowOf } from './reportHiding.rules.ts';
import { isTime, type TimeUnit } from './lattice.rules.ts';
import type { OwnKey } from './report.ts';
import type { Scene } from './reportScene.ts';
import type { ReportTable, TableId } from './reportTable.ts';
import { nameOf, type ReportSpan } from './span.rules.ts';

export interface KeyOf {
  readonly group: string;
  readonly value: string;
}
export interface TableRow {
  readonly keys: readonly KeyOf[];
  readonly figures: Readonly<Record<string, FigureOf | readonly BinOf[]>>;
}

/** All rows in which a group has something, each worked out when it is taken, and all of it together where rows add up. */
export function tableRows(
  id: TableId,
  table: ReportTable,
  groups: Readonly<Record<string, GroupFigures>>,
  scene: Scene,
): { rows: Iterable<TableRow>; total: TableRow | null } {
  const own = ownKeysOf(table);
  const found = new Map<string, RowOf>();
  for (const figures of Object.values(groups)) {
    if (own.every(key => key in figures.group.keys)) {
      for (const row of figures.rows()) {
        found.set(row.key, row);
      }
    }
  }
  const answered = { id, table, groups };
  const names = Object.keys(table.columns);
  const made = (row: RowOf): TableRow => {
    const figures = new RowFigures(answered, row);
    return {
      keys: row.isTotal ? [] : keysOf(row, own, scene),
      figures: Object.fromEntries(
        names.flatMap(name => {
          const told = figures.told(name);
          return told ? [[name, told]] : [];
        }),
      ),
    };
  };
  const all: RowOf = { key: '', span: scene.period, at: scene.filter, own: {}, isTotal: true };
  return { rows: found.values().map(made), total: table.addsUp ? made(all) : null };
}

interface Answered {
  readonly id: TableId;
  readonly table: ReportTable;
  readonly groups: Readonly<Record<string, GroupFigures>>;
}

/** The figures of one row, each made once however many rest on it. */
class RowFigures {
  readonly #answered: Answered;
  readonly #row: RowOf;
  readonly #made = new Map<string, FigureOf | undefined>();

  constructor(answered: Answered, row: RowOf) {
    this.#answered = answered;
    this.#row = row;
  }

  told(name: string): FigureOf | readonly BinOf[] | undefined {
    const { table, groups } = this.#answered;
    const column = table.columns[name];
    if (column?.is !== 'bins') {
      return this.figure(name);
    }
    return groups[column.of]?.bins(this.#row);
  }

  /** Hidden also where one is that the others of the row would give away together with it. */
  figure(name: string): FigureOf | undefined {
    const figure = this.#own(name);
    const others = this.#answered.table.hiddenWith?.[name] ?? [];
    return figure?.value !== null && others.some(other => this.#own(other)?.hidden) ? withheld : figure;
  }

  #own(name: string): FigureOf | undefined {
    if (!this.#made.has(name)) {
      const { id, table, groups } = this.#answered;
      const column = table.columns[name];
      this.#made.set(name, column && groups[column.of]?.figure(this.#row, column, { table: id, column: name }));
    }
    return this.#made.get(name);
  }
}

/** A figure of a row as its report tells it. */
export const figureOf = (answered: Answered, row: RowOf, name: string): FigureOf | undefined =>
  new RowFigures(answered, row).figure(name);

const ownKeysOf = ({ groups }: ReportTable): readonly OwnKey[] => [
  ...new Set(Object.values(groups).flatMap(({ keys }) => Object.keys(keys) as OwnKey[])),
];

function keysOf({ span, at, own }: RowOf, ownKeys: readonly OwnKey[], { groupBy }: Scene): KeyOf[] {
  return [
    ...groupBy.map(group => ({ group, value: isTime(group) ? timeOf(group, span) : (at[group] ?? '') })),
    ...ownKeys.map(group => ({ group, value: own[group] ?? '' })),
  ];
}

const timeOf = (unit: TimeUnit, { from }: ReportSpan): string => nameOf(unit, from.with({ day: 1 }).toString());

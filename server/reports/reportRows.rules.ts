import type { BinOf, FigureOf, GroupFigures } from './reportFigures.rules.ts';
import { keyOfRow, withheld } from './reportFigures.rules.ts';
import type { RowOf } from './reportHiding.rules.ts';
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

/** All rows in which a group has something, and all of it together where rows add up. */
export function tableRows(
  id: TableId,
  table: ReportTable,
  groups: Readonly<Record<string, GroupFigures>>,
  scene: Scene,
): { rows: TableRow[]; total: TableRow | null } {
  const own = ownKeysOf(table);
  const found = new Map<string, RowOf>();
  for (const figures of Object.values(groups)) {
    if (own.every(key => key in figures.group.keys)) {
      for (const row of figures.rows()) {
        found.set(keyOfRow(row, scene), row);
      }
    }
  }
  const toldOf = (row: RowOf, name: string) => {
    const column = table.columns[name];
    return column?.is === 'bins' ? groups[column.of]?.bins(row) : figureOf({ id, table, groups }, row, name);
  };
  const made = (row: RowOf): TableRow => ({
    keys: row.isTotal ? [] : keysOf(row, own, scene),
    figures: whenAsked(Object.keys(table.columns).map(name => [name, () => toldOf(row, name)] as const)),
  });
  const all: RowOf = { span: scene.period, at: scene.filter, own: {}, isTotal: true };
  return { rows: [...found.values()].map(made), total: table.addsUp ? made(all) : null };
}

interface Answered {
  readonly id: TableId;
  readonly table: ReportTable;
  readonly groups: Readonly<Record<string, GroupFigures>>;
}

/** A figure of a row; hidden also where one is that the others of the row would give away together with it. */
export function figureOf({ id, table, groups }: Answered, row: RowOf, name: string): FigureOf | undefined {
  const [figure, ...others] = [name, ...(table.hiddenWith?.[name] ?? [])].map(one => {
    const column = table.columns[one];
    return column && groups[column.of]?.figure(row, column, { table: id, column: one });
  });
  return figure?.value !== null && others.some(other => other?.hidden) ? withheld : figure;
}

/** A figure is made when somebody reads it: a report has more of them than any one question asks for. */
function whenAsked<Told>(figures: readonly (readonly [string, () => Told | undefined])[]): Record<string, Told> {
  const made = {};
  for (const [name, get] of figures) {
    Object.defineProperty(made, name, { get, enumerable: true });
  }
  return made;
}

const ownKeysOf = ({ groups }: ReportTable): readonly OwnKey[] => [
  ...new Set(Object.values(groups).flatMap(({ keys }) => Object.keys(keys) as OwnKey[])),
];

function keysOf({ span, at, own }: RowOf, ownKeys: readonly OwnKey[], { groupBy }: Scene): KeyOf[] {
  return [
    ...groupBy.map(group => ({ group, value: isTime(group) ? timeOf(group, span) : (at[group] ?? '') })),
    ...ownKeys.map(group => ({ group, value: own[group] ?? '' })),
  ];
}

const isTime = (group: string): group is 'month' | 'quarter' | 'year' => ['month', 'quarter', 'year'].includes(group);

const timeOf = (unit: 'month' | 'quarter' | 'year', { from }: ReportSpan): string =>
  nameOf(unit, from.with({ day: 1 }).toString());

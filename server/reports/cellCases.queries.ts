import type { Page } from '../database/cursor.ts';
import { forbiddenOrUnknown } from '../errors.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import type { PageArgs } from '../graphql/page.ts';
import { channels, services } from '../law/law.ts';
import type { CaseCell } from './caseCell.queries.ts';
import { figuresOf } from './figure.queries.ts';
import { type CountedCase, listFigureCases } from './figureCases.queries.ts';
import { type FigureCell, readCell, tableOf } from './figureCell.rules.ts';
import { loadGroup, Sums } from './loadGroup.queries.ts';
import { openReport, type ReportCase } from './report.queries.ts';
import { type AskedReport, type OwnKey, ownKeys, type ReportId } from './report.ts';
import { GroupFigures, keyOfRow } from './reportFigures.rules.ts';
import { figureOf } from './reportRows.rules.ts';
import { coordinates, linesOf, none } from './reportScene.ts';
import type { Column, Group, ReportTable, TableId } from './reportTable.ts';
import { finestUnit, partsOf } from './span.rules.ts';

/** The report beside which a second table stands. */
const besides: Readonly<Partial<Record<TableId, ReportId>>> = {
  annulled: 'complaint',
  causes: 'escalation',
  acts: 'workload',
};

const beginning = Temporal.PlainDate.from('1990-01-01');

/** Throws FORBIDDEN_OR_UNKNOWN for what is no figure, for one the reader may not ask for, and for one hidden from them. */
export async function casesOfCell(context: Context, text: string, page: PageArgs): Promise<Page<CountedCase>> {
  const actor = signedIn(context);
  const cell = readCell(text);
  const table = tableOf(cell.table);
  const column = table.columns[cell.column];
  const group = column && table.groups[column.of];
  if (!group || (column.is !== 'count' && column.is !== 'tenge')) {
    throw forbiddenOrUnknown();
  }
  const opened = await openReport(context, besides[cell.table] ?? (cell.table as ReportId), askedOf(cell));
  // What openReport cannot be asked for: those that have no channel or edition.
  const found: ReportCase = {
    ...opened,
    scene: { ...opened.scene, filter: { ...opened.scene.filter, ...without(cell) } },
  };
  if (!isOfTable(cell, group, table) || !(await isTold(context, found, cell, table))) {
    throw forbiddenOrUnknown();
  }
  return listFigureCases(context.rows, actor, await sumsOf(context, found, { cell, group, column }), page);
}

function askedOf({ from, to, asOf, keys }: FigureCell): AskedReport {
  const { provider, region, edition } = keys;
  return {
    filter: {
      from: Temporal.PlainDate.from(from),
      to: Temporal.PlainDate.from(to),
      service: services.find(one => one === keys.service) ?? null,
      channel: channels.find(one => one === keys.channel) ?? null,
      providerId: provider === undefined ? null : Number(provider),
      region: region ?? null,
      edition: edition === none ? null : (edition ?? null),
    },
    groupBy: [],
    asOf: asOf === null ? null : Temporal.PlainDate.from(asOf),
  };
}

const without = ({ keys }: FigureCell): Readonly<Partial<Record<'channel' | 'edition', string>>> => ({
  ...(keys.channel === none && { channel: none }),
  ...(keys.edition === none && { edition: none }),
});

const ownOf = ({ keys }: FigureCell): Readonly<Partial<Record<OwnKey, string>>> =>
  Object.fromEntries(ownKeys.flatMap(name => (keys[name] === undefined ? [] : [[name, keys[name]]])));

interface Meant {
  readonly cell: FigureCell;
  readonly group: Group;
  readonly column: Column;
}

/** Where rows do not add up there is no figure but of one value of each key; of keys of another table there is none. */
function isOfTable(cell: FigureCell, { keys }: Group, { addsUp }: ReportTable): boolean {
  const own = ownOf(cell);
  return (
    Object.keys(own).every(name => name in keys) && (addsUp || Object.keys(keys).every(name => own[name as OwnKey]))
  );
}

/** Whether a report would tell the figure, and not merely fail to hide it. */
async function isTold(
  { rows }: Context,
  { asked, scene }: ReportCase,
  cell: FigureCell,
  table: ReportTable,
): Promise<boolean> {
  if (scene.threshold === null) {
    return true;
  }
  const base = finestUnit(partsOf(scene.period));
  const columns = [cell.column, ...(table.hiddenWith?.[cell.column] ?? [])];
  const names = [...new Set(columns.flatMap(name => table.columns[name]?.of ?? []))];
  const sums = new Sums(rows);
  const groups = await Promise.all(
    Object.entries(table.groups)
      .filter(([name]) => names.includes(name))
      .map(async ([name, group]) => {
        const loaded = await loadGroup(sums, group, { asked, scene, base });
        return [name, new GroupFigures(group, loaded, base, scene, table.addsUp)] as const;
      }),
  );
  const own = ownOf(cell);
  const at = Object.fromEntries(coordinates.flatMap(name => (scene.filter[name] ? [[name, scene.filter[name]]] : [])));
  const place = { span: scene.period, at, own };
  const row = { ...place, key: keyOfRow(place, scene), isTotal: Object.keys(own).length === 0 };
  const told = figureOf({ id: cell.table, table, groups: Object.fromEntries(groups) }, row, cell.column);
  return told?.value !== null && told?.hidden === false;
}

/** Which sums the figure is made of: what they say, as the column and the keys pick them. */
async function sumsOf(
  { rows }: Context,
  { asked, scene }: ReportCase,
  { cell, group, column }: Meant,
): Promise<CaseCell> {
  const { from, to, service, channel, edition } = asked.filter;
  const { provider, region } = scene.filter;
  const query = {
    measure: group.measure,
    from: group.isStock ? beginning : from,
    to,
    asOf: asked.asOf,
    filter: {
      service: service ?? null,
      channel: channel ?? null,
      edition: edition ?? null,
      region: region ?? null,
      providers: provider === undefined ? null : [Number(provider)],
    },
  };
  const own = Object.entries(ownOf(cell)) as [OwnKey, string][];
  const words = await figuresOf(rows, { ...query, groupBy: ['item', 'detail', 'value'] });
  return {
    ...query,
    without: (['channel', 'edition'] as const).filter(name => cell.keys[name] === none),
    words: words
      .filter(word =>
        linesOf(group, [word], undefined, scene).some(
          line =>
            (column.part === undefined || line.part === column.part) &&
            own.every(([name, value]) => line.own[name] === value),
        ),
      )
      .map(({ item = '', detail = '', value = null }) => ({ item, detail, value })),
  };
}

import { isTime, type PartSpec, type Unit } from './catalogue.ts';
import type { ReportKey, ReportPart, ReportRow } from './report.ts';

/** One set of bars. A hidden figure is no bar: null. */
interface ChartSeries {
  readonly id: string;
  readonly label: string;
  readonly data: readonly (number | null)[];
}

export interface ChartData {
  readonly categories: readonly { readonly id: string; readonly label: string }[];
  readonly series: readonly ChartSeries[];
  readonly unit: Unit;
  /** What goes from left to right; all else goes from top to bottom, where its names have room. */
  readonly isTime: boolean;
  readonly isStacked: boolean;
  /** Sets of bars left out: the eye tells no more apart. */
  readonly leftOut: number;
}

interface Names {
  readonly key: (key: ReportKey) => string;
  readonly figure: (name: string) => string;
}

const mostSeries = 8;
const mostCategories = 40;

/**
 * Which figures may be drawn beside one another: as the report says where a row is of one thing, else one at a time,
 * for then a colour is a thing.
 */
export function chartsOf({ spec, rows }: ReportPart): readonly (readonly string[])[] {
  return (rows[0]?.keys.length ?? 0) < 2 ? spec.charts : spec.charts.flat().map(name => [name]);
}

/** Undefined where there is nothing to draw beside anything: a single row, or more rows than a picture holds. */
export function chartData(part: ReportPart, figures: readonly string[], names: Names): ChartData | undefined {
  const { rows, spec } = part;
  const first = rows[0];
  if (!first || first.keys.length === 0 || rows.length < 2) {
    return undefined;
  }
  const along = first.keys.find(({ group }) => isTime(group))?.group ?? first.keys[0]?.group ?? '';
  const categories = distinct(
    rows.map(row => keyOf(row, along)).map(key => ({ id: key.value, label: names.key(key) })),
  );
  if (categories.length > mostCategories) {
    return undefined;
  }
  const series =
    first.keys.length === 1 ? byFigure(rows, figures, names) : byOtherKeys(part, figures[0] ?? '', along, names);
  const unit = unitOf(spec, figures[0] ?? '');
  const addsUp = unit === 'count' || unit === 'tenge';
  return {
    categories,
    series: series.slice(0, mostSeries),
    unit,
    isTime: isTime(along),
    isStacked:
      first.keys.length === 1 ? spec.stacked === true && figures.length > 1 && addsUp : !isTime(along) && addsUp,
    leftOut: Math.max(0, series.length - mostSeries),
  };
}

const byFigure = (rows: readonly ReportRow[], figures: readonly string[], names: Names): ChartSeries[] =>
  figures.map(name => ({ id: name, label: names.figure(name), data: rows.map(row => valueOf(row, name)) }));

/** A set of bars for each other thing a row is of, the largest first. */
function byOtherKeys({ rows }: ReportPart, figure: string, along: string, names: Names): ChartSeries[] {
  const othersOf = (row: ReportRow) => row.keys.filter(({ group }) => group !== along);
  const others = distinct(rows.map(othersOf).map(keys => ({ id: idOf(keys), label: keys.map(names.key).join(' · ') })));
  const at = new Map(rows.map(row => [`${keyOf(row, along).value}\n${idOf(othersOf(row))}`, valueOf(row, figure)]));
  const values = [...new Set(rows.map(row => keyOf(row, along).value))];
  return others
    .map(({ id, label }) => ({ id, label, data: values.map(value => at.get(`${value}\n${id}`) ?? null) }))
    .toSorted((one, other) => sumOf(other) - sumOf(one));
}

const idOf = (keys: readonly ReportKey[]) => JSON.stringify(keys.map(({ value }) => value));
const keyOf = ({ keys }: ReportRow, group: string) =>
  keys.find(key => key.group === group) ?? { group, value: '', name: '' };
const valueOf = ({ figures }: ReportRow, name: string) => figures[name]?.value ?? null;
const sumOf = ({ data }: ChartSeries) => data.reduce<number>((sum, value) => sum + (value ?? 0), 0);

const unitOf = ({ figures }: PartSpec, name: string): Unit =>
  figures.find(figure => figure.name === name)?.unit ?? 'count';

function distinct<Thing extends { readonly id: string }>(things: readonly Thing[]): Thing[] {
  return [...new Map(things.map(thing => [thing.id, thing])).values()];
}

/** How many cases took how many working days, of one row. */
export function distributionData(row: ReportRow, names: Names): ChartData | undefined {
  const bins = row.distribution;
  return bins.length === 0
    ? undefined
    : {
        categories: bins.map(({ workingDays }) => ({ id: String(workingDays), label: String(workingDays) })),
        series: [{ id: 'cases', label: names.figure('cases'), data: bins.map(({ cases }) => cases.value) }],
        unit: 'count',
        isTime: true,
        isStacked: false,
        leftOut: 0,
      };
}

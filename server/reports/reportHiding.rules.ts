import {
  all,
  type Cell,
  type Dimension,
  fixed,
  flat,
  placeFrom,
  timeFrom,
  type TimeUnit,
  timeUnits,
} from './lattice.rules.ts';
import type { OwnKey } from './report.ts';
import { type Coordinates, coordinates, type Line, type Scene } from './reportScene.ts';
import type { Group } from './reportTable.ts';
import { partsOf, type ReportSpan, unitOf } from './span.rules.ts';
import { Suppression } from './suppression.rules.ts';

/** Whose figure it is: a row, or the total, where nothing is told apart. */
export interface RowOf {
  /** One among the rows of the report; of all of them together ''. */
  readonly key: string;
  readonly span: ReportSpan;
  /** What the row is about, and what the whole report is. */
  readonly at: Coordinates;
  readonly own: Readonly<Partial<Record<OwnKey, string>>>;
  readonly isTotal: boolean;
}

interface Axis {
  readonly dimension: Dimension;
  readonly ofLine: (line: Line) => string;
  /** Where a row stands; `time` is the month, quarter or year looked at. */
  readonly ofRow: (row: RowOf, time: string) => readonly [level: number, value: string];
}

/** Where the figures of one group stand among all the figures anybody could ask for. */
export class Hiding {
  readonly #axes: readonly Axis[];
  readonly #isOfOneMoment: boolean;
  readonly #world: Suppression;
  readonly #parts = new Map<ReportSpan, readonly string[]>();
  /** The row that was looked at last is mostly the one looked at next. */
  #last: { readonly row: RowOf; readonly cells: readonly Cell[] } | undefined;

  /** `lines` are those of the whole country and of whole calendar years; of a stock, those of one moment. */
  constructor(group: Group, lines: readonly Line[], base: TimeUnit | undefined, scene: Scene, addsUp: boolean) {
    this.#axes = axesOf(group, lines, base, scene, addsUp);
    this.#isOfOneMoment = base === undefined;
    const atoms = lines.map(line => ({ at: this.#axes.map(({ ofLine }) => ofLine(line)), n: line.n }));
    this.#world = new Suppression(
      this.#axes.map(({ dimension }) => dimension),
      atoms,
      scene.threshold ?? 1,
    );
  }

  isHidden(row: RowOf, part?: string): boolean {
    return this.#cellsOf(row, part).some(cell => this.#world.isHidden(cell));
  }

  countOf(row: RowOf, part?: string): number {
    return this.#cellsOf(row, part).reduce((sum, cell) => sum + this.#world.countOf(cell), 0);
  }

  #partsOf(span: ReportSpan): readonly string[] {
    const parts = this.#parts.get(span) ?? partsOf(span);
    this.#parts.set(span, parts);
    return parts;
  }

  /** A part is the last there is in the cells of a row. */
  #cellsOf(row: RowOf, part: string | undefined): readonly Cell[] {
    const cells = this.#wholeOf(row);
    return part === undefined || this.#axes.at(-1) !== partAxis
      ? cells
      : cells.map(({ levels, at }) => ({ levels: [...levels.slice(0, -1), 0], at: [...at.slice(0, -1), part] }));
  }

  #wholeOf(row: RowOf): readonly Cell[] {
    if (this.#last?.row === row) {
      return this.#last.cells;
    }
    // What there is at the end of a period is not the sum of what there was in its parts.
    const times = this.#isOfOneMoment ? [row.span.value] : this.#partsOf(row.span);
    const cells = times.map(time => {
      const places = this.#axes.map(({ ofRow }) => ofRow(row, time));
      return { levels: places.map(([level]) => level), at: places.map(([, value]) => value) };
    });
    this.#last = { row, cells };
    return cells;
  }
}

function axesOf(
  group: Group,
  lines: readonly Line[],
  base: TimeUnit | undefined,
  scene: Scene,
  addsUp: boolean,
): readonly Axis[] {
  const [some] = lines;
  const told = coordinates.filter(name => some?.at[name] !== undefined);
  return [
    ...(base ? [timeAxis(base)] : []),
    ...(told.includes('provider') ? [providerAxis(scene)] : []),
    ...told
      .filter(name => name !== 'provider' && !(name === 'region' && told.includes('provider')))
      .map(name => coordinateAxis(name)),
    ...(Object.keys(group.keys) as OwnKey[]).map(name => ownAxis(name, addsUp)),
    ...(group.part ? [partAxis] : []),
  ];
}

const timeAxis = (base: TimeUnit): Axis => ({
  dimension: timeFrom(base),
  ofLine: ({ time }) => time,
  ofRow: (_, time) => [timeUnits.indexOf(unitOf(time)) - timeUnits.indexOf(base), time],
});

const providerAxis = ({ regionOf }: Scene): Axis => ({
  dimension: placeFrom(regionOf),
  ofLine: ({ at }) => at.provider ?? all,
  ofRow: ({ at }) =>
    at.provider !== undefined ? [0, at.provider] : at.region !== undefined ? [1, at.region] : [2, all],
});

const coordinateAxis = (name: (typeof coordinates)[number]): Axis => ({
  dimension: flat,
  ofLine: ({ at }) => at[name] ?? all,
  ofRow: ({ at }) => oneOrAll(at[name]),
});

/** Where rows do not add up, nobody is ever told a figure of all their keys together. */
const ownAxis = (name: OwnKey, addsUp: boolean): Axis => ({
  dimension: addsUp ? flat : fixed,
  ofLine: ({ own }) => own[name] ?? all,
  ofRow: ({ own }) => oneOrAll(own[name]),
});

const partAxis: Axis = {
  dimension: flat,
  ofLine: ({ part }) => part ?? all,
  ofRow: () => [1, all],
};

const oneOrAll = (value: string | undefined): [number, string] => (value === undefined ? [1, all] : [0, value]);

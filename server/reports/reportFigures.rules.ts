import { writeCell } from './figureCell.rules.ts';
import { keyOf, type TimeUnit } from './lattice.rules.ts';
import { Hiding, type RowOf } from './reportHiding.rules.ts';
import { isWithin, type Line, type Scene } from './reportScene.ts';
import type { Column, Group, TableId } from './reportTable.ts';
import { Hidings } from './hidings.rules.ts';
import { monthOfBalance, nameOfMonth, stretchesBeside } from './balanceMoments.rules.ts';
import { Moves } from './moves.rules.ts';
import type { ReportSpan } from './span.rules.ts';

export interface FigureOf {
  readonly value: number | null;
  readonly hidden: boolean;
  readonly cell: string | null;
}
export interface BinOf {
  readonly workingDays: number;
  readonly cases: FigureOf;
}

/** What was read of one group. */
export interface Loaded {
  readonly lines: readonly Line[];
  /** As they stand now, where `lines` are those of an earlier day and something is hidden. */
  readonly now: readonly Line[] | undefined;
  /** Where something is hidden, of balances: what came and went from moment to moment. */
  readonly moves?: readonly Line[] | undefined;
}

const untold: FigureOf = { value: null, hidden: false, cell: null };
export const withheld: FigureOf = { value: null, hidden: true, cell: null };

/** The figures of one group, row by row. */
export class GroupFigures {
  readonly group: Group;
  readonly #scene: Scene;
  readonly #rows = new Map<string, { readonly row: RowOf; readonly lines: Line[] }>();
  /** The period of a row that each time belongs to; none where nothing is known of it yet. */
  readonly #spans = new Map<string, ReportSpan | undefined>();
  readonly #asked: Hidings;
  readonly #now: Hidings | undefined;
  readonly #moves: Moves | undefined;

  constructor(group: Group, loaded: Loaded, base: TimeUnit | undefined, scene: Scene, addsUp: boolean) {
    this.group = group;
    this.#scene = scene;
    const hidingsOf = (lines: readonly Line[]) =>
      new Hidings(
        lines,
        ({ time }) => (group.isStock ? time : ''),
        some => new Hiding(group, some, group.isStock ? undefined : base, scene, addsUp),
      );
    this.#asked = hidingsOf(loaded.lines);
    this.#now = loaded.now && hidingsOf(loaded.now);
    this.#moves = loaded.moves && new Moves(group, loaded.moves, scene, addsUp);
    // Lines of one place and one word come by the dozen: their row is looked for once.
    const found = new Map<ReportSpan, Map<Line['at'], Map<Line['own'], Line[]>>>();
    for (const line of loaded.lines) {
      const span = this.#spanOf(line);
      if (span) {
        const ofPlace = innerOf(innerOf(found, span), line.at);
        const known = ofPlace.get(line.own) ?? this.#rowLines(line, span);
        ofPlace.set(line.own, known);
        known.push(line);
      }
    }
  }

  /** Where the lines of its row are gathered; for a line of none, where nobody looks. */
  #rowLines(line: Line, span: ReportSpan): Line[] {
    if (!isWithin(line, this.#scene.filter)) {
      return [];
    }
    const key = keyOfRow({ span, at: line.at, own: line.own }, this.#scene);
    const made = this.#rows.get(key) ?? { row: this.#rowOf(line, span, key), lines: [] };
    this.#rows.set(key, made);
    return made.lines;
  }

  /** Every row this group has something in. */
  rows(): RowOf[] {
    return [...this.#rows.values()].map(({ row }) => row);
  }

  figure(row: RowOf, column: Column, place: Place): FigureOf {
    if (!this.#tells(row) || this.#isAhead(row.span)) {
      return untold;
    }
    const lines = this.#linesOf(row);
    const whole = sumOf(lines);
    const part = column.part === undefined ? whole : sumOf(lines.filter(line => line.part === column.part));
    if (this.#isHidden(row, column.part) || (column.is === 'share' && this.#isHidden(row))) {
      return withheld;
    }
    switch (column.is) {
      case 'count':
        return this.#listed(part, row, place);
      case 'tenge':
        return this.#listed(lines.reduce((sum, { amount }) => sum + amount, 0) / 100, row, place);
      case 'days':
        return plain(lines.reduce((sum, { value, n }) => sum + (value ?? 0) * n, 0));
      case 'share':
        return whole > 0 ? plain(part / whole) : untold;
      case 'quantile':
        return whole > 0 ? plain(quantile(lines, column.q * whole)) : untold;
      case 'bins':
        return untold;
    }
  }

  /** How many of each value, the least first. */
  bins(row: RowOf): BinOf[] {
    const values = [...new Set(this.#linesOf(row).map(({ value }) => value ?? 0))].toSorted((a, b) => a - b);
    const counted = Map.groupBy(this.#linesOf(row), ({ value }) => value ?? 0);
    return values.map(workingDays => ({
      workingDays,
      cases: this.#isHidden(row, String(workingDays)) ? withheld : plain(sumOf(counted.get(workingDays) ?? [])),
    }));
  }

  /** A group that is not told apart by the keys of the row has nothing to say of it. */
  #tells({ own }: RowOf): boolean {
    return Object.keys(own).every(key => key in this.group.keys);
  }

  #linesOf(row: RowOf): readonly Line[] {
    if (!row.isTotal) {
      return this.#rows.get(row.key)?.lines ?? [];
    }
    // Of a stock, what there is at the end.
    const last = this.#lastSpan();
    return [...this.#rows.values()]
      .filter(one => !this.group.isStock || one.row.span === last)
      .flatMap(({ lines }) => lines);
  }

  #spanOf(line: Line): ReportSpan | undefined {
    if (!this.#spans.has(line.time)) {
      const span = this.#scene.spans.find(one =>
        this.group.isStock ? line.time === this.#momentOf(one) : isIn(line, one),
      );
      this.#spans.set(line.time, span && !this.#isAhead(span) ? span : undefined);
    }
    return this.#spans.get(line.time);
  }

  /** There is no balance of a day to come. */
  #isAhead({ from }: ReportSpan): boolean {
    return this.group.isStock === true && Temporal.PlainDate.compare(from, this.#scene.knownTo) > 0;
  }

  #lastSpan(): ReportSpan | undefined {
    return this.#scene.spans.findLast(span => !this.#isAhead(span));
  }

  #rowOf(line: Line, span: ReportSpan, key: string): RowOf {
    const { groupBy, filter } = this.#scene;
    const told = Object.entries(line.at).filter(([name]) => groupBy.some(one => one === name) || name in filter);
    return { key, span, at: { ...filter, ...Object.fromEntries(told) }, own: line.own, isTotal: false };
  }

  #isHidden(row: RowOf, part?: string): boolean {
    if (this.#scene.threshold === null) {
      return false;
    }
    const moment = this.group.isStock ? this.#momentOf(row.isTotal ? this.#lastSpan() : row.span) : '';
    const asked = this.#asked.at(moment);
    const moved = this.#now ? this.#now.at(moment).countOf(row, part) - asked.countOf(row, part) : 0;
    return asked.isHidden(row, part) || isFew(moved, this.#scene) || this.#isNearAnother(row);
  }

  /** A balance between which and another, told by whatever question, too few came or went. */
  #isNearAnother(row: RowOf): boolean {
    const span = row.isTotal ? this.#lastSpan() : row.span;
    const moves = this.#moves;
    if (!moves || !span) {
      return false;
    }
    const stretches = stretchesBeside(monthOfBalance(span, this.#scene), this.#scene);
    return stretches.some(stretch => moves.isHidden(row, stretch));
  }

  /** What the lines of the balance at the end of a period say their time is. */
  #momentOf(span: ReportSpan | undefined): string {
    if (!span) {
      return '';
    }
    return this.#scene.threshold === null ? span.value : nameOfMonth(monthOfBalance(span, this.#scene));
  }

  #listed(value: number, row: RowOf, place: Place): FigureOf {
    return new ListedFigure(value, row, place, this.#scene.asOf);
  }
}

/** Where a figure stands in its report. */
interface Place {
  readonly table: TableId;
  readonly column: string;
}

/** With its cell, which is written only for whoever asks for it. */
class ListedFigure implements FigureOf {
  readonly value: number;
  readonly hidden = false;
  readonly #row: Pick<RowOf, 'span' | 'at' | 'own'>;
  readonly #place: Place;
  readonly #asOf: string | null;

  constructor(value: number, row: RowOf, place: Place, asOf: string | null) {
    this.value = value;
    this.#row = row;
    this.#place = place;
    this.#asOf = asOf;
  }

  get cell(): string {
    const { span, at, own } = this.#row;
    const keys = { ...at, ...own };
    return writeCell({ ...this.#place, from: span.from.toString(), to: span.to.toString(), asOf: this.#asOf, keys });
  }
}

export function keyOfRow({ span, at, own }: Omit<RowOf, 'key' | 'isTotal'>, { groupBy }: Scene): string {
  const told = groupBy.map(name => (name in at ? (at[name as keyof typeof at] ?? '') : ''));
  return keyOf([span.value, ...told, ...Object.values(own)]);
}

/** A line is of a period by the first day of its own. */
function isIn({ time }: Line, { value, from, to }: ReportSpan): boolean {
  if (time === '' || time === value) {
    return true;
  }
  const first = firstDayOf(time);
  return first >= from.toString() && first <= to.toString();
}

function firstDayOf(time: string): string {
  if (time.includes('Q')) {
    return `${time.slice(0, 4)}-${String(Number(time.slice(6)) * 3 - 2).padStart(2, '0')}-01`;
  }
  return time.length === 4 ? `${time}-01-01` : `${time}-01`;
}

function innerOf<Key, InnerKey, Value>(outer: Map<Key, Map<InnerKey, Value>>, key: Key): Map<InnerKey, Value> {
  const known = outer.get(key);
  if (known) {
    return known;
  }
  const fresh = new Map<InnerKey, Value>();
  outer.set(key, fresh);
  return fresh;
}

const isFew = (n: number, { threshold }: Scene) => n !== 0 && Math.abs(n) < (threshold ?? 0);

const plain = (value: number): FigureOf => ({ value, hidden: false, cell: null });
const sumOf = (lines: readonly Line[]): number => lines.reduce((sum, { n }) => sum + n, 0);

/** Nearest rank: the least value that so many do not exceed. */
function quantile(lines: readonly Line[], rank: number): number {
  let seen = 0;
  const sorted = lines.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  for (const { value, n } of sorted) {
    seen += n;
    if (seen >= rank) {
      return value ?? 0;
    }
  }
  return sorted.at(-1)?.value ?? 0;
}

import { writeCell } from './figureCell.rules.ts';
import { keyOf, type TimeUnit } from './lattice.rules.ts';
import { Hiding, type RowOf } from './reportHiding.rules.ts';
import { isWithin, type Line, type Scene } from './reportScene.ts';
import type { Column, Group, TableId } from './reportTable.ts';
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
}

const untold: FigureOf = { value: null, hidden: false, cell: null };
export const withheld: FigureOf = { value: null, hidden: true, cell: null };

/** The figures of one group, row by row. */
export class GroupFigures {
  readonly group: Group;
  readonly #scene: Scene;
  readonly #addsUp: boolean;
  readonly #loaded: Loaded;
  readonly #base: TimeUnit | undefined;
  readonly #rows = new Map<string, { readonly row: RowOf; readonly lines: Line[] }>();
  /** The period of a row that each time belongs to; none where nothing is known of it yet. */
  readonly #spans = new Map<string, ReportSpan | undefined>();
  readonly #hidings = new Map<string, { readonly asked: Hiding; readonly now: Hiding | undefined }>();

  constructor(group: Group, loaded: Loaded, base: TimeUnit | undefined, scene: Scene, addsUp: boolean) {
    this.group = group;
    this.#scene = scene;
    this.#addsUp = addsUp;
    this.#loaded = loaded;
    this.#base = base;
    for (const line of loaded.lines) {
      const span = this.#spanOf(line);
      if (span && isWithin(line, scene.filter)) {
        const key = keyOfRow({ span, at: line.at, own: line.own }, scene);
        const found = this.#rows.get(key);
        if (found) {
          found.lines.push(line);
        } else {
          this.#rows.set(key, { row: this.#rowOf(line, span), lines: [line] });
        }
      }
    }
  }

  /** Every row this group has something in. */
  rows(): RowOf[] {
    return [...this.#rows.values()].map(({ row }) => row);
  }

  figure(row: RowOf, column: Column, place: { readonly table: TableId; readonly column: string }): FigureOf {
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
      return this.#rows.get(keyOfRow(row, this.#scene))?.lines ?? [];
    }
    // Of a stock, what there is at the end.
    const last = this.#lastSpan();
    return [...this.#rows.values()]
      .flatMap(({ lines }) => lines)
      .filter(line => !this.group.isStock || (last && isIn(line, last)));
  }

  #spanOf(line: Line): ReportSpan | undefined {
    if (!this.#spans.has(line.time)) {
      const span = this.#scene.spans.find(one => isIn(line, one));
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

  #rowOf(line: Line, span: ReportSpan): RowOf {
    const { groupBy, filter } = this.#scene;
    const told = Object.entries(line.at).filter(([name]) => groupBy.some(one => one === name) || name in filter);
    return { span, at: { ...filter, ...Object.fromEntries(told) }, own: line.own, isTotal: false };
  }

  #isHidden(row: RowOf, part?: string): boolean {
    if (this.#scene.threshold === null) {
      return false;
    }
    const { asked, now } = this.#hidingOf(row);
    const moved = now ? now.countOf(row, part) - asked.countOf(row, part) : 0;
    return asked.isHidden(row, part) || this.#isFew(moved) || this.#isNearAnother(row);
  }

  #isFew(n: number): boolean {
    return n !== 0 && Math.abs(n) < (this.#scene.threshold ?? 0);
  }

  /** Two balances of one answer, one after the other, that differ by few: so few came, or went, in between. */
  #isNearAnother(row: RowOf): boolean {
    if (!this.group.isStock) {
      return false;
    }
    const { spans } = this.#scene;
    const own = row.isTotal ? this.#lastSpan() : row.span;
    const at = spans.findIndex(({ value }) => value === own?.value);
    const balanceAt = (span: ReportSpan) => this.#hidingAt(span.value).asked.countOf({ ...row, span });
    return [at - 1, at + 1].some(beside => {
      const [here, there] = [spans[at], beside < 0 ? undefined : spans[beside]];
      return here && there && !this.#isAhead(there) && this.#isFew(balanceAt(there) - balanceAt(here));
    });
  }

  /** Balances of different moments are compared with none: of each moment its own. */
  #hidingOf({ span, isTotal }: RowOf) {
    const { value = '' } = (isTotal ? this.#lastSpan() : span) ?? {};
    return this.#hidingAt(this.group.isStock ? value : '');
  }

  #hidingAt(moment: string) {
    const known = this.#hidings.get(moment);
    if (known) {
      return known;
    }
    const { lines, now } = this.#loaded;
    const made = { asked: this.#hidingAmong(lines, moment), now: now && this.#hidingAmong(now, moment) };
    this.#hidings.set(moment, made);
    return made;
  }

  #hidingAmong(lines: readonly Line[], moment: string): Hiding {
    return this.group.isStock
      ? new Hiding(
          this.group,
          lines.filter(({ time }) => time === moment),
          undefined,
          this.#scene,
          this.#addsUp,
        )
      : new Hiding(this.group, lines, this.#base, this.#scene, this.#addsUp);
  }

  /** With its cell, which is written only for whoever asks for it. */
  #listed(value: number, { span, at, own }: RowOf, { table, column }: { table: TableId; column: string }): FigureOf {
    const { asOf } = this.#scene;
    return {
      value,
      hidden: false,
      get cell() {
        const keys = { ...at, ...own };
        return writeCell({ table, column, from: span.from.toString(), to: span.to.toString(), asOf, keys });
      },
    };
  }
}

export function keyOfRow({ span, at, own }: Omit<RowOf, 'isTotal'>, { groupBy }: Scene): string {
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

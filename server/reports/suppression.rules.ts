import { LatticeAxis } from './latticeAxis.rules.ts';
import type { Atom, Cell, Dimension } from './lattice.rules.ts';

interface Line {
  /** Cases in the cells of the line that are too few to be shown. */
  small: number;
  /** The smallest of the others: hidden where something of the line must be hidden beside them. */
  least: { readonly key: number; readonly n: number } | undefined;
}

/** One number for the values of a cell, one for its levels: answers look at hundreds of thousands of cells. */
interface Spot {
  readonly key: number;
  readonly level: number;
}

/**
 * Which groups are shown to a reader who may see nothing personal, decided once for the whole lattice, so that two
 * answers can never be played against each other. With the threshold N a cell is hidden
 * 1. of 1 to N-1 cases;
 * 2. which any cell that contains it exceeds by 1 to N-1: the difference of two figures would be a small group;
 * 3. the smallest of the large among its sisters, where the small of them are together 1 to N-1, or where their mother
 *    is hidden and nothing under her would be: a total less all that is shown beside it would be a small group.
 * So of any two shown, one inside the other, the difference is 0 or at least N; and of any shown and all that is shown
 * inside it along one dimension, the rest is 0 or at least N. See docs/decisions/020.
 */
export class Suppression {
  readonly #axes: readonly LatticeAxis[];
  readonly #threshold: number;
  readonly #views = new Map<number, ReadonlyMap<number, number>>();
  readonly #lines = new Map<number, ReadonlyMap<number, Line>>();
  readonly #hidden = new Map<number, boolean>();

  constructor(dimensions: readonly Dimension[], atoms: readonly Atom[], threshold: number) {
    this.#threshold = threshold;
    let [keys, levels] = [1, 1];
    this.#axes = dimensions.map((dimension, which) => {
      const values = new Set(atoms.map(({ at }) => at[which] ?? ''));
      const axis = new LatticeAxis(dimension, values, { key: keys, level: levels });
      keys *= axis.size;
      levels *= dimension.steps + 1;
      return axis;
    });
    const finest = new Map<number, number>();
    for (const { at, n } of atoms) {
      add(
        finest,
        this.#axes.reduce((key, axis, which) => key + axis.keyOf(0, at[which] ?? ''), 0),
        n,
      );
    }
    this.#views.set(0, finest);
  }

  /** Cases in the cell. */
  countOf(cell: Cell): number {
    return this.#countAt(this.#spotOf(cell));
  }

  isHidden(cell: Cell): boolean {
    return this.#isHiddenAt(this.#spotOf(cell));
  }

  #spotOf({ levels, at }: Cell): Spot {
    let [key, level] = [0, 0];
    for (const [which, axis] of this.#axes.entries()) {
      const own = levels[which] ?? 0;
      key += axis.keyOf(own, at[which] ?? '');
      level += own * axis.unit.level;
    }
    return { key, level };
  }

  #countAt({ key, level }: Spot): number {
    return this.#viewOf(level).get(key) ?? 0;
  }

  #isHiddenAt(spot: Spot): boolean {
    const known = this.#hidden.get(spot.key);
    if (known !== undefined) {
      return known;
    }
    const n = this.#countAt(spot);
    const hidden = this.#isSmall(n) || this.#isExceeded(spot, n, 0) || this.#coversAnother(spot);
    this.#hidden.set(spot.key, hidden);
    return hidden;
  }

  #isSmall(n: number): boolean {
    return n !== 0 && Math.abs(n) < this.#threshold;
  }

  /** Dimensions are widened in their order, so that each cell that contains this one is looked at once. */
  #isExceeded(spot: Spot, n: number, from: number): boolean {
    for (let which = from; which < this.#axes.length; which += 1) {
      const wider = this.#axes[which]?.widened(spot);
      if (wider && (this.#isSmall(this.#countAt(wider) - n) || this.#isExceeded(wider, n, which))) {
        return true;
      }
    }
    return false;
  }

  #coversAnother(spot: Spot): boolean {
    return this.#axes.some((axis, which) => {
      const mother = axis.widened(spot);
      const line = mother && this.#linesOf(spot.level, which).get(mother.key);
      if (!mother || line?.least?.key !== spot.key) {
        return false;
      }
      return this.#isSmall(line.small) || (line.small === 0 && this.#isHiddenAt(mother));
    });
  }

  #viewOf(level: number): ReadonlyMap<number, number> {
    const known = this.#views.get(level);
    if (known) {
      return known;
    }
    const view = new Map<number, number>();
    const axis = this.#axes.find(one => one.levelOf(level) > 0);
    if (axis) {
      const finer = level - axis.unit.level;
      for (const [key, n] of this.#viewOf(finer)) {
        add(view, axis.widened({ key, level: finer })?.key ?? key, n);
      }
    }
    this.#views.set(level, view);
    return view;
  }

  /** By their mother: the cells of the view that differ in one dimension only. */
  #linesOf(level: number, which: number): ReadonlyMap<number, Line> {
    const at = level * this.#axes.length + which;
    const known = this.#lines.get(at);
    if (known) {
      return known;
    }
    const lines = new Map<number, Line>();
    for (const [key, n] of this.#viewOf(level)) {
      const mother = this.#axes[which]?.widened({ key, level })?.key ?? key;
      const line = lines.get(mother) ?? { small: 0, least: undefined };
      lines.set(mother, line);
      if (this.#isSmall(n)) {
        line.small += Math.abs(n);
      } else if (n !== 0 && isBefore({ key, n }, line.least)) {
        line.least = { key, n };
      }
    }
    this.#lines.set(at, lines);
    return lines;
  }
}

function add(view: Map<number, number>, key: number, n: number): void {
  view.set(key, (view.get(key) ?? 0) + n);
}

/** Of two as large the one that is named first, whatever else an answer tells apart. */
const isBefore = (one: { key: number; n: number }, other: Line['least']): boolean =>
  !other || one.n < other.n || (one.n === other.n && one.key < other.key);

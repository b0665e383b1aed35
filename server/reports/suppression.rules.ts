import { LatticeAxis } from './latticeAxis.rules.ts';
import { LatticeView } from './latticeView.rules.ts';
import type { Atom, Cell, Dimension } from './lattice.rules.ts';

/** Of cells that differ in one dimension only, by the number of the cell that contains them. */
interface Lines {
  /** Cases in those that are too few to be shown. */
  readonly small: number[];
  /** The smallest of the others: hidden where something of the line must be hidden beside them. */
  readonly least: number[];
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
  readonly #views = new Map<number, LatticeView>();
  readonly #lines = new Map<number, Lines>();

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
    const finest = this.#newView(0, atoms.length);
    for (const { at, n } of atoms) {
      let key = 0;
      for (const [which, axis] of this.#axes.entries()) {
        key += axis.keyOf(0, at[which] ?? '');
      }
      finest.add(finest.numberOf(key), n);
    }
  }

  /** Cases in the cell. */
  countOf(cell: Cell): number {
    const { view, number } = this.#spotOf(cell);
    return view.countOf(number);
  }

  isHidden(cell: Cell): boolean {
    const { view, number } = this.#spotOf(cell);
    return this.#isHiddenAt(view, number);
  }

  #spotOf({ levels, at }: Cell): { readonly view: LatticeView; readonly number: number } {
    let [key, level] = [0, 0];
    for (const [which, axis] of this.#axes.entries()) {
      const own = levels[which] ?? 0;
      key += axis.keyOf(own, at[which] ?? '');
      level += own * axis.unit.level;
    }
    const view = this.#viewOf(level);
    return { view, number: view.numberOf(key) };
  }

  #isHiddenAt(view: LatticeView, number: number): boolean {
    const known = view.verdictOf(number);
    if (known !== undefined) {
      return known;
    }
    const n = view.countOf(number);
    const hidden = this.#isSmall(n) || this.#isExceeded(view, number, n, 0) || this.#coversAnother(view, number);
    view.decide(number, hidden);
    return hidden;
  }

  #isSmall(n: number): boolean {
    return n !== 0 && Math.abs(n) < this.#threshold;
  }

  /** Dimensions are widened in their order, so that each cell that contains this one is looked at once. */
  #isExceeded(view: LatticeView, number: number, n: number, from: number): boolean {
    for (let which = from; which < this.#axes.length; which += 1) {
      const wider = this.#widerThan(view, which);
      if (wider) {
        const mother = this.#motherOf(view, number, which, wider);
        if (this.#isSmall(wider.countOf(mother) - n) || this.#isExceeded(wider, mother, n, which)) {
          return true;
        }
      }
    }
    return false;
  }

  #coversAnother(view: LatticeView, number: number): boolean {
    return this.#axes.some((_, which) => {
      const wider = this.#widerThan(view, which);
      if (!wider) {
        return false;
      }
      const { small, least } = this.#linesOf(view, which, wider);
      const mother = this.#motherOf(view, number, which, wider);
      const few = small[mother] ?? 0;
      return least[mother] === number && (this.#isSmall(few) || (few === 0 && this.#isHiddenAt(wider, mother)));
    });
  }

  #newView(level: number, room: number): LatticeView {
    const view = new LatticeView(level, this.#axes.length, room);
    this.#views.set(level, view);
    return view;
  }

  #viewOf(level: number): LatticeView {
    const known = this.#views.get(level);
    if (known) {
      return known;
    }
    const which = this.#axes.findIndex(axis => axis.levelOf(level) > 0);
    const finer = this.#viewOf(level - (this.#axes[which]?.unit.level ?? 0));
    const view = this.#newView(level, finer.size / 2);
    for (let number = 0; number < finer.size; number += 1) {
      view.add(this.#motherOf(finer, number, which, view), finer.countOf(number));
    }
    return view;
  }

  #widerThan({ level }: LatticeView, which: number): LatticeView | undefined {
    const axis = this.#axes[which];
    return axis?.canWiden(level) ? this.#viewOf(level + axis.unit.level) : undefined;
  }

  #motherOf(view: LatticeView, number: number, which: number, wider: LatticeView): number {
    const known = view.motherOf(number, which);
    if (known !== undefined) {
      return known;
    }
    const key = view.keyOf(number);
    const mother = wider.numberOf(this.#axes[which]?.widened(key) ?? key);
    view.setMother(number, which, mother);
    return mother;
  }

  #linesOf(view: LatticeView, which: number, wider: LatticeView): Lines {
    const at = view.level * this.#axes.length + which;
    const known = this.#lines.get(at);
    if (known) {
      return known;
    }
    const lines: Lines = { small: [], least: [] };
    for (let number = 0; number < view.size; number += 1) {
      const n = view.countOf(number);
      const mother = this.#motherOf(view, number, which, wider);
      if (this.#isSmall(n)) {
        lines.small[mother] = (lines.small[mother] ?? 0) + Math.abs(n);
      } else if (n !== 0 && isBefore(view, number, lines.least[mother])) {
        lines.least[mother] = number;
      }
    }
    this.#lines.set(at, lines);
    return lines;
  }
}

/** Of two as large the one that is named first, whatever else an answer tells apart. */
function isBefore(view: LatticeView, one: number, other: number | undefined): boolean {
  if (other === undefined) {
    return true;
  }
  const difference = view.countOf(one) - view.countOf(other);
  return difference < 0 || (difference === 0 && view.keyOf(one) < view.keyOf(other));
}

import type { Dimension } from './lattice.rules.ts';

/**
 * The values of one dimension at all its levels as numbers, in the order of their names at each level. Of values that
 * nobody counted all those under one parent are one: nothing is known of them but what contains them.
 */
export class LatticeAxis {
  /** How many numbers there are. */
  readonly size: number;
  /** What one step of this axis is in the number of a cell, and in that of its levels. */
  readonly unit: { readonly key: number; readonly level: number };
  readonly #dimension: Dimension;
  readonly #numbers = new Map<string, number>();
  readonly #parents: number[] = [];

  constructor(dimension: Dimension, values: ReadonlySet<string>, unit: LatticeAxis['unit']) {
    this.#dimension = dimension;
    this.unit = unit;
    let [named, unknown] = [[...values].toSorted(), 1];
    const byLevel = [named];
    for (let level = 0; level < dimension.steps; level += 1) {
      named = [...new Set(named.map(value => dimension.widen(value, level)))].toSorted();
      byLevel.push(named);
    }
    // The coarsest first: a value finds its parent numbered.
    for (let level = dimension.steps; level >= 0; level -= 1) {
      byLevel[level]?.forEach(value => this.#add(`${level} ${value}`, level, value));
    }
    this.size = 0;
    for (let level = dimension.steps; level >= 0; level -= 1) {
      const known = byLevel[level]?.length ?? 0;
      this.size += known + unknown;
      unknown += known;
    }
  }

  /** What the value adds to the number of its cell. */
  keyOf(level: number, value: string): number {
    return this.#numberOf(level, value) * this.unit.key;
  }

  levelOf(level: number): number {
    return Math.floor(level / this.unit.level) % (this.#dimension.steps + 1);
  }

  /** The cell one step wider along this axis; undefined where it is as wide as can be. */
  widened({ key, level }: { readonly key: number; readonly level: number }) {
    if (this.levelOf(level) >= this.#dimension.steps) {
      return undefined;
    }
    const number = Math.floor(key / this.unit.key) % this.size;
    const parent = this.#parents[number] ?? number;
    return { key: key + (parent - number) * this.unit.key, level: level + this.unit.level };
  }

  #numberOf(level: number, value: string): number {
    const known = this.#numbers.get(`${level} ${value}`);
    if (known !== undefined) {
      return known;
    }
    const parent = this.#parentOf(level, value);
    return this.#numbers.get(`under ${parent}`) ?? this.#add(`under ${parent}`, level, value);
  }

  #parentOf(level: number, value: string): number {
    const { steps, widen } = this.#dimension;
    return level < steps ? this.#numberOf(level + 1, widen(value, level)) : -1;
  }

  #add(name: string, level: number, value: string): number {
    const number = this.#parents.length;
    this.#numbers.set(name, number);
    this.#parents.push(this.#parentOf(level, value));
    return number;
  }
}

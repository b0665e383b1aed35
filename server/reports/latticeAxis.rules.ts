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
  /** By level, from the finest. */
  readonly #numbers: readonly Map<string, number>[];
  /** Of values nobody counted, by what contains them. */
  readonly #unknown = new Map<number, number>();
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
    this.#numbers = byLevel.map(() => new Map<string, number>());
    this.size = 0;
    // The coarsest first: a value finds its parent numbered.
    for (let level = dimension.steps; level >= 0; level -= 1) {
      for (const value of byLevel[level] ?? []) {
        this.#numbers[level]?.set(value, this.#add(this.#parentOf(level, value)));
      }
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

  /** Whether cells of these levels can be widened along this axis. */
  canWiden(level: number): boolean {
    return this.levelOf(level) < this.#dimension.steps;
  }

  /** The cell one step wider along this axis, of one that can be widened. */
  widened(key: number): number {
    const number = Math.floor(key / this.unit.key) % this.size;
    return key + ((this.#parents[number] ?? number) - number) * this.unit.key;
  }

  #numberOf(level: number, value: string): number {
    return this.#numbers[level]?.get(value) ?? this.#unknownUnder(this.#parentOf(level, value));
  }

  #unknownUnder(parent: number): number {
    const number = this.#unknown.get(parent) ?? this.#add(parent);
    this.#unknown.set(parent, number);
    return number;
  }

  #parentOf(level: number, value: string): number {
    const { steps, widen } = this.#dimension;
    return level < steps ? this.#numberOf(level + 1, widen(value, level)) : -1;
  }

  #add(parent: number): number {
    return this.#parents.push(parent) - 1;
  }
}

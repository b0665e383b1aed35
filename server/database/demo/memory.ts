/** Keeps what was worked out before. Full, it forgets all: a load goes on through the years and seldom comes back. */
export class Memory<Key, Value> {
  readonly #size: number;
  readonly #known = new Map<Key, Value>();

  constructor(size: number) {
    this.#size = size;
  }

  get(key: Key, make: () => Value): Value {
    const known = this.#known.get(key);
    if (known !== undefined) {
      return known;
    }
    if (this.#known.size >= this.#size) {
      this.#known.clear();
    }
    const made = make();
    this.#known.set(key, made);
    return made;
  }
}

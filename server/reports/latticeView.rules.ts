const none = -1;

/**
 * The cells of one combination of levels that were met, numbered in that order; an empty one counts nothing. An answer
 * looks at hundreds of thousands of them: they are no objects, and nothing of them is collected one by one.
 */
export class LatticeView {
  readonly level: number;
  readonly #axes: number;
  #size = 0;
  #keys: Float64Array;
  #counts: Float64Array;
  /** By cell, 0 until it is decided. */
  #verdicts: Uint8Array;
  /** By axis, of each cell the number of the one that contains it in the view one step wider. */
  #mothers: Int32Array[];
  /** Numbers of cells by their key: where one is taken, the next; never more than half of them are. */
  #slots: Int32Array;

  /** `room`: for how many cells; more are taken in as well. */
  constructor(level: number, axes: number, room: number) {
    this.level = level;
    this.#axes = axes;
    const places = 2 ** Math.ceil(Math.log2(Math.max(room, 16)));
    this.#keys = new Float64Array(places);
    this.#counts = new Float64Array(places);
    this.#verdicts = new Uint8Array(places);
    this.#mothers = Array.from({ length: axes }, () => new Int32Array(0));
    this.#slots = new Int32Array(places * 2).fill(none);
  }

  get size(): number {
    return this.#size;
  }

  numberOf(key: number): number {
    const slot = this.#slotOf(key);
    const known = this.#slots[slot] ?? none;
    if (known !== none) {
      return known;
    }
    if (this.#size === this.#keys.length) {
      this.#grow();
      return this.numberOf(key);
    }
    this.#keys[this.#size] = key;
    this.#slots[slot] = this.#size;
    this.#size += 1;
    return this.#size - 1;
  }

  keyOf(number: number): number {
    return this.#keys[number] ?? 0;
  }

  countOf(number: number): number {
    return this.#counts[number] ?? 0;
  }

  add(number: number, n: number): void {
    this.#counts[number] = this.countOf(number) + n;
  }

  verdictOf(number: number): boolean | undefined {
    const verdict = this.#verdicts[number] ?? 0;
    return verdict === 0 ? undefined : verdict === 1;
  }

  decide(number: number, isHidden: boolean): void {
    this.#verdicts[number] = isHidden ? 1 : 2;
  }

  /** Found once: most cells are looked at from several sides. */
  motherOf(number: number, axis: number): number | undefined {
    const mother = this.#mothers[axis]?.[number] ?? none;
    return mother === none ? undefined : mother;
  }

  setMother(number: number, axis: number, mother: number): void {
    if (this.#mothers[axis]?.length === 0) {
      this.#mothers[axis] = new Int32Array(this.#keys.length).fill(none);
    }
    const mothers = this.#mothers[axis];
    if (mothers) {
      mothers[number] = mother;
    }
  }

  #slotOf(key: number): number {
    const last = this.#slots.length - 1;
    // The upper digits of the product depend on all of the key.
    let slot = (Math.imul(key ^ (key / 2 ** 32), 0x9e3779b1) >>> Math.clz32(last)) & last;
    for (;;) {
      const number = this.#slots[slot] ?? none;
      if (number === none || this.#keys[number] === key) {
        return slot;
      }
      slot = (slot + 1) & last;
    }
  }

  #grow(): void {
    const wider = new LatticeView(this.level, this.#axes, this.#size * 2);
    wider.#keys.set(this.#keys);
    wider.#counts.set(this.#counts);
    wider.#verdicts.set(this.#verdicts);
    for (const [axis, mothers] of this.#mothers.entries()) {
      if (mothers.length > 0) {
        wider.#mothers[axis] = new Int32Array(wider.#keys.length).fill(none);
        wider.#mothers[axis].set(mothers);
      }
    }
    this.#keys = wider.#keys;
    this.#counts = wider.#counts;
    this.#verdicts = wider.#verdicts;
    this.#mothers = wider.#mothers;
    this.#slots = wider.#slots;
    for (let number = 0; number < this.#size; number += 1) {
      this.#slots[this.#slotOf(this.keyOf(number))] = number;
    }
  }
}

/** Numbers that look random and are the same for the same seeds (mulberry32). */
export class Random {
  #state: number;

  constructor(...seeds: readonly number[]) {
    this.#state = seeds.reduce((state, seed) => mix(state ^ Math.imul(seed + 1, 0x9e3779b1)), 0x2545f491);
  }

  /** From 0 up to, and never, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    return mix(this.#state) / 0x1_0000_0000;
  }

  /** A whole number, both ends included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly [T, ...T[]] | readonly T[]): T {
    const found = list[Math.floor(this.next() * list.length)];
    if (found === undefined) {
      throw new RangeError('nothing to pick from');
    }
    return found;
  }

  /** One of the keys, as often as their weights say. */
  weighted<Key extends string>(weights: Readonly<Partial<Record<Key, number>>>): Key {
    const rows = Object.entries(weights) as [Key, number][];
    let left = this.next() * rows.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of rows) {
      left -= weight;
      if (left < 0) {
        return key;
      }
    }
    throw new RangeError('nothing to pick from');
  }

  digits(count: number): string {
    let digits = '';
    while (digits.length < count) {
      digits += this.whole(0, 9);
    }
    return digits;
  }
}

function mix(state: number): number {
  let t = Math.imul(state ^ (state >>> 15), state | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return (t ^ (t >>> 14)) >>> 0;
}

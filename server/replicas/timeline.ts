interface Sample {
  readonly at: number;
  readonly position: bigint;
}

/**
 * Where the primary was at which moment, by the clock of this process alone. What a replica itself says of its delay
 * is no measure: where nothing is written, the last thing it replayed is old, and it is behind in nothing.
 */
export class Timeline {
  readonly #keep: number;
  #samples: Sample[] = [];

  /** Samples older than `keep` milliseconds are forgotten: whoever is behind by more is behind by too much. */
  constructor(keep: number) {
    this.#keep = keep;
  }

  get latest(): bigint | undefined {
    return this.#samples.at(-1)?.position;
  }

  note(at: number, position: bigint): void {
    this.#samples = [...this.#samples.filter(sample => at - sample.at <= this.#keep), { at, position }];
  }

  /** For how many milliseconds at most something has been missing from what was replayed; infinite if for too long. */
  behind(replayed: bigint, now: number): number {
    const known = this.#samples.findLast(({ position }) => position <= replayed);
    return known ? now - known.at : Infinity;
  }
}

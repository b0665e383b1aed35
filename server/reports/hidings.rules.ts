import type { Hiding } from './reportHiding.rules.ts';
import type { Line } from './reportScene.ts';

/** Balances of different moments are compared with none: of each moment its own. */
export class Hidings {
  readonly #made = new Map<string, Hiding>();
  readonly #lines: ReadonlyMap<string, readonly Line[]>;
  readonly #make: (lines: readonly Line[]) => Hiding;

  /** `momentOf`: by what lines are kept apart; of flows, which are compared all together, by nothing. */
  constructor(lines: readonly Line[], momentOf: (line: Line) => string, make: (lines: readonly Line[]) => Hiding) {
    this.#lines = Map.groupBy(lines, momentOf);
    this.#make = make;
  }

  at(moment: string): Hiding {
    const known = this.#made.get(moment);
    if (known) {
      return known;
    }
    const made = this.#make(this.#lines.get(moment) ?? []);
    this.#made.set(moment, made);
    return made;
  }
}

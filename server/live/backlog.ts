import type { Actor } from '../officers/actor.ts';
import type { Change, ChangeItem } from './change.ts';
import { isToldTo } from './told.rules.ts';

/** More than this waits for nobody: whoever is so slow reads everything again. */
const longestBacklog = 1000;

/** What one listener is still to be told: each record once, however often it changed, and never more than so many. */
export class Backlog {
  readonly #waiting = new Map<string, Change>();
  #isReset = false;

  get isEmpty(): boolean {
    return this.#waiting.size === 0 && !this.#isReset;
  }

  add(changes: readonly Change[], actor: Actor): void {
    for (const change of changes.filter(one => isToldTo(actor, one))) {
      const key = `${change.kind} ${change.id}`;
      const earlier = this.#waiting.get(key);
      this.#waiting.set(key, earlier ? { ...change, places: [...change.places, ...earlier.places] } : change);
      if (this.#waiting.size > longestBacklog) {
        this.reset();
        return;
      }
    }
  }

  /** Everything is to be read again: the single changes do not matter any more. */
  reset(): void {
    this.#waiting.clear();
    this.#isReset = true;
  }

  /** Takes what waits; of what the person may no longer see, nothing. */
  take(actor: Actor): { readonly items: readonly ChangeItem[]; readonly isReset: boolean } {
    const items = [...this.#waiting.values()]
      .filter(change => isToldTo(actor, change))
      .map(({ kind, id, version }) => ({ kind, id, version }));
    const taken = { items, isReset: this.#isReset };
    this.#waiting.clear();
    this.#isReset = false;
    return taken;
  }
}

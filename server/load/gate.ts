import type { EventEmitter } from 'node:events';
import { DomainError } from '../errors.ts';

/** Why a request was turned away. */
const shedReasons = ['queueFull', 'waitedTooLong', 'late'] as const;
type ShedReason = (typeof shedReasons)[number];

export interface GateOptions {
  /** Requests in work at once. */
  readonly places: number;
  /** Requests that wait for a place. */
  readonly length: number;
  /** Longest wait in milliseconds. */
  readonly wait: number;
  /** Whether this process is so late already that nothing more should be begun. */
  readonly isLate: () => boolean;
}

interface Waiting {
  readonly enter: () => void;
}

/**
 * Lets in as many requests as there is room for, the others in their order; beyond that they are turned away at once,
 * while they can still be repeated, and not when everybody has waited in vain.
 */
export class Gate {
  readonly #options: GateOptions;
  readonly #queue = new Set<Waiting>();
  readonly #shed = new Map<ShedReason, number>(shedReasons.map(reason => [reason, 0]));
  #inWork = 0;

  constructor(options: GateOptions) {
    this.#options = options;
  }

  get inWork(): number {
    return this.#inWork;
  }

  get waiting(): number {
    return this.#queue.size;
  }

  get shed(): ReadonlyMap<ShedReason, number> {
    return this.#shed;
  }

  /**
   * Returns how to leave, to be called once or more; throws OVERLOADED. Whoever gives up meanwhile, as their `close`
   * says, frees the place.
   */
  async enter(who: Pick<EventEmitter, 'once' | 'off'>): Promise<() => void> {
    const { places, length, isLate } = this.#options;
    if (isLate()) {
      throw this.#turnAway('late');
    }
    if (this.#inWork < places && this.#queue.size === 0) {
      this.#inWork += 1;
    } else if (this.#queue.size < length) {
      await this.#wait(who);
    } else {
      throw this.#turnAway('queueFull');
    }
    return this.#leaving();
  }

  #wait(who: Pick<EventEmitter, 'once' | 'off'>): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (settle: () => void) => {
        clearTimeout(timer);
        who.off('close', giveUp);
        this.#queue.delete(waiting);
        settle();
      };
      // The place of whoever leaves is theirs: it is never free in between.
      const waiting = { enter: () => end(resolve) };
      const giveUp = () => end(() => reject(new DomainError('OVERLOADED')));
      const timer = setTimeout(() => end(() => reject(this.#turnAway('waitedTooLong'))), this.#options.wait);
      who.once('close', giveUp);
      this.#queue.add(waiting);
    });
  }

  #leaving(): () => void {
    let hasLeft = false;
    return () => {
      if (hasLeft) {
        return;
      }
      hasLeft = true;
      const [next] = this.#queue;
      if (next) {
        next.enter();
      } else {
        this.#inWork -= 1;
      }
    };
  }

  #turnAway(reason: ShedReason): DomainError {
    this.#shed.set(reason, (this.#shed.get(reason) ?? 0) + 1);
    return new DomainError('OVERLOADED');
  }
}

import { monitorEventLoopDelay } from 'node:perf_hooks';
import { getHeapStatistics } from 'node:v8';

/** Between two measurements, in milliseconds. */
const measureEvery = 500;
/** The share of the memory for objects beyond which the process does little but look for free space. */
const mostHeap = 0.92;

/** Whether this process does what is due much later than it should, or is about to run out of memory. */
export class Lateness {
  readonly #delay = monitorEventLoopDelay({ resolution: 20 });
  readonly #timer: NodeJS.Timeout | undefined;
  #isLate = false;

  /** Late from `limit` milliseconds on, in the mean of the last half second; 0: never. */
  constructor(limit: number) {
    if (limit > 0) {
      this.#delay.enable();
      this.#timer = setInterval(() => this.#measure(limit), measureEvery).unref();
    }
  }

  get isLate(): boolean {
    return this.#isLate;
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#delay.disable();
  }

  #measure(limit: number): void {
    const { used_heap_size: used, heap_size_limit: most } = getHeapStatistics();
    this.#isLate = this.#delay.mean / 1_000_000 > limit || used / most > mostHeap;
    this.#delay.reset();
  }
}

import { monitorEventLoopDelay, PerformanceObserver, constants } from 'node:perf_hooks';
import { getHeapStatistics } from 'node:v8';

/** Between two measurements, in milliseconds. */
const measureEvery = 500;
/**
 * The share of the memory for objects beyond which nothing more is begun. V8 gives up a process that keeps four fifths
 * of it and does little but look for more.
 */
const mostKept = 0.8;
/** What is counted with the limit for objects that are young, in bytes: they have a place of their own. */
const forYoung = 96 * 1024 * 1024;
/** How long a process counts as full after memory was last looked for, in milliseconds: one that is, looks all the time. */
const isFullFor = 5_000;

/** Whether this process does what is due much later than it should, or is about to run out of memory. */
export class Lateness {
  readonly #delay = monitorEventLoopDelay({ resolution: 20 });
  readonly #collections = new PerformanceObserver(list => {
    if (list.getEntries().some(isOfAll)) {
      this.#noteKept();
    }
  });
  readonly #timer: NodeJS.Timeout | undefined;
  #isSlow = false;
  #fullAt = -Infinity;

  /** Late from `limit` milliseconds on, in the mean of the last half second; 0: never. */
  constructor(limit: number) {
    if (limit > 0) {
      this.#delay.enable();
      this.#collections.observe({ entryTypes: ['gc'] });
      this.#timer = setInterval(() => this.#measure(limit), measureEvery).unref();
    }
  }

  get isLate(): boolean {
    return this.#isSlow || performance.now() - this.#fullAt < isFullFor;
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#delay.disable();
    this.#collections.disconnect();
  }

  #measure(limit: number): void {
    this.#isSlow = this.#delay.mean / 1_000_000 > limit;
    this.#delay.reset();
  }

  /** Only what is left after all was looked through is kept: at other times most of what is there may be garbage. */
  #noteKept(): void {
    const { used_heap_size: kept, heap_size_limit: most } = getHeapStatistics();
    this.#fullAt = kept / (most - forYoung) > mostKept ? performance.now() : -Infinity;
  }
}

/** Whether all objects were looked through, and not only young ones or a part. */
function isOfAll(collection: object): boolean {
  const detail: unknown = 'detail' in collection ? collection.detail : undefined;
  return (
    typeof detail === 'object' &&
    detail !== null &&
    'kind' in detail &&
    detail.kind === constants.NODE_PERFORMANCE_GC_MAJOR
  );
}

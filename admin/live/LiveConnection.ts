import { refusalOf } from '../data/errors.ts';
import { latest, readFrom } from '../data/position.ts';
import { type ChangeBatch, listen } from './changes.ts';

/** A page nobody looks at lets its stream go: a browser has few connections to one server. */
const hiddenFor = 30_000;
const firstPause = 500;
const longestPause = 30_000;
/** Whoever hears the first word later than this may have missed something that was on screen before. */
const heardAtOnce = 3_000;
/** A server that is started anew is back before anybody has to be told. */
const toldAfter = 5_000;

type Told = (batch: ChangeBatch) => void;

/**
 * The one stream of this window. It comes back by itself, waiting longer each time and never in step with others, and
 * goes on behind the last batch, so that nothing is missed.
 */
class LiveConnection {
  readonly #told = new Set<Told>();
  readonly #watchers = new Set<() => void>();
  #cursor: string | undefined;
  #isLost = false;
  #lossTimer: ReturnType<typeof setTimeout> | undefined;

  /** For whoever reads what is on screen: it may be out of date. */
  readonly isLost = (): boolean => this.#isLost;

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  };

  readonly onBatch = (told: Told): (() => void) => {
    this.#told.add(told);
    return () => void this.#told.delete(told);
  };

  /** Until it is stopped; `onEnd` is told of the refusal when the session is over. */
  start(onEnd: (error: unknown) => void): () => void {
    const stopping = new AbortController();
    void this.#run(stopping.signal).catch((error: unknown) => {
      if (!stopping.signal.aborted) {
        onEnd(error);
      }
    });
    return () => {
      stopping.abort();
      this.#cursor = undefined;
      readFrom(latest);
      this.#found();
    };
  }

  async #run(signal: AbortSignal): Promise<void> {
    const startedAt = performance.now();
    for (let pause = firstPause; !signal.aborted; pause = Math.min(pause * 2, longestPause)) {
      await shown(signal);
      const hidden = whenHidden(signal);
      try {
        for await (const batch of listen(this.#cursor, hidden.signal)) {
          pause = firstPause;
          const isLate = this.#cursor === undefined && performance.now() - startedAt > heardAtOnce;
          this.#cursor = batch.cursor;
          readFrom(batch.position);
          this.#found();
          this.#tell(isLate ? { ...batch, isReset: true } : batch);
        }
      } catch (error) {
        if (refusalOf(error)?.code === 'UNAUTHENTICATED') {
          throw error;
        }
        if (refusalOf(error)?.code === 'BAD_INPUT') {
          // Of another server than the one that gave it: from now on, with everything read again.
          this.#cursor = undefined;
          readFrom(latest);
          this.#tell({ cursor: '', position: latest, items: [], isReset: true });
        }
      } finally {
        hidden.forget();
      }
      if (!signal.aborted && document.visibilityState === 'visible') {
        this.#lose();
        await soon(pause * (0.5 + Math.random() / 2), signal);
      }
    }
  }

  #tell(batch: ChangeBatch): void {
    for (const told of this.#told) {
      told(batch);
    }
  }

  #lose(): void {
    this.#lossTimer ??= setTimeout(() => this.#set(true), toldAfter);
  }

  #found(): void {
    clearTimeout(this.#lossTimer);
    this.#lossTimer = undefined;
    this.#set(false);
  }

  #set(isLost: boolean): void {
    if (this.#isLost !== isLost) {
      this.#isLost = isLost;
      for (const watcher of this.#watchers) {
        watcher();
      }
    }
  }
}

function shown(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const look = () => {
      if (document.visibilityState === 'visible' || signal.aborted) {
        document.removeEventListener('visibilitychange', look);
        resolve();
      }
    };
    document.addEventListener('visibilitychange', look);
    signal.addEventListener('abort', look, { once: true });
    look();
  });
}

/** Aborts when nobody has looked at the page for a while, and with `outer`. */
function whenHidden(outer: AbortSignal): { signal: AbortSignal; forget: () => void } {
  const hidden = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    if (document.visibilityState === 'hidden') {
      timer = setTimeout(() => hidden.abort(), hiddenFor);
    }
  };
  document.addEventListener('visibilitychange', look);
  const forget = () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
  };
  return { signal: AbortSignal.any([outer, hidden.signal]), forget };
}

/** After the pause, or as soon as the browser says that it has a network again. */
function soon(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(done, milliseconds);
    globalThis.addEventListener('online', done);
    signal.addEventListener('abort', done);
    function done() {
      clearTimeout(timer);
      globalThis.removeEventListener('online', done);
      signal.removeEventListener('abort', done);
      resolve();
    }
  });
}

export const liveConnection = new LiveConnection();

import { createHash } from 'node:crypto';
import type { TableRow } from './reportRows.rules.ts';

/** A table of a report, worked out. */
export interface ToldTable {
  readonly rows: readonly TableRow[];
  readonly total: TableRow | null;
}

interface Kept {
  readonly table: ToldTable;
  readonly weight: number;
}

/** Figures, keys of rows and tables kept in all: some thirty megabytes. */
const room = 200_000;

/** What a table weighs beside its rows. */
const ofItself = 20;

/**
 * Tables that were worked out, for whoever asks the same again before anything else is counted: to print it, to put it
 * beside another, from a link. Whoever asks while it is worked out waits for the same. What decides an answer, how far
 * the sums are counted included, is its key; those asked for longest ago are let go first.
 */
export class KeptAnswers {
  readonly #kept = new Map<string, Kept>();
  readonly #underWay = new Map<string, Promise<ToldTable>>();
  #weight = 0;

  async told(key: string, workOut: () => Promise<ToldTable>): Promise<ToldTable> {
    // Of a key of kilobytes, thousands of which are kept.
    const short = createHash('sha256').update(key).digest('base64');
    const kept = this.#kept.get(short);
    if (kept) {
      this.#kept.delete(short);
      this.#kept.set(short, kept);
      return kept.table;
    }
    const underWay = this.#underWay.get(short) ?? this.#begin(short, workOut);
    return underWay;
  }

  async #begin(key: string, workOut: () => Promise<ToldTable>): Promise<ToldTable> {
    const working = workOut();
    this.#underWay.set(key, working);
    try {
      const table = await working;
      this.#keep(key, { table, weight: weightOf(table) });
      return table;
    } finally {
      this.#underWay.delete(key);
    }
  }

  #keep(key: string, one: Kept): void {
    if (one.weight > room) {
      return;
    }
    this.#kept.set(key, one);
    this.#weight += one.weight;
    for (const [oldest, { weight }] of this.#kept) {
      if (this.#weight <= room) {
        return;
      }
      this.#kept.delete(oldest);
      this.#weight -= weight;
    }
  }
}

const weightOf = ({ rows, total }: ToldTable): number =>
  [...rows, ...(total ? [total] : [])].reduce(
    (sum, { keys, figures }) =>
      Object.values(figures).reduce(
        (all, figure) => all + (Array.isArray(figure) ? 2 * figure.length : 1),
        sum + keys.length,
      ),
    ofItself,
  );

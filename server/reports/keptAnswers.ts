import type { TableRow } from './reportRows.rules.ts';

/** A table of a report, worked out. */
export interface ToldTable {
  readonly rows: readonly TableRow[];
  readonly total: TableRow | null;
}

/** Figures kept in all, of whatever tables: some twenty megabytes. */
const mostFigures = 100_000;

/**
 * Tables that were worked out, for whoever asks the same again before anything else is counted: to print it, to put it
 * beside another, from a link. What decides an answer, how far the sums are counted included, is its key; those asked
 * for longest ago are let go first.
 */
export class KeptAnswers {
  readonly #tables = new Map<string, ToldTable>();
  #figures = 0;

  get(key: string): ToldTable | undefined {
    const table = this.#tables.get(key);
    if (table) {
      this.#tables.delete(key);
      this.#tables.set(key, table);
    }
    return table;
  }

  keep(key: string, table: ToldTable): void {
    this.#letGo(key);
    this.#tables.set(key, table);
    this.#figures += figuresIn(table);
    for (const oldest of this.#tables.keys()) {
      if (this.#figures <= mostFigures) {
        return;
      }
      this.#letGo(oldest);
    }
  }

  #letGo(key: string): void {
    const table = this.#tables.get(key);
    if (table) {
      this.#tables.delete(key);
      this.#figures -= figuresIn(table);
    }
  }
}

const figuresIn = ({ rows, total }: ToldTable): number =>
  [...rows, ...(total ? [total] : [])]
    .flatMap(({ figures }) => Object.values(figures))
    .reduce((sum, figure) => sum + (Array.isArray(figure) ? figure.length : 1), 0);

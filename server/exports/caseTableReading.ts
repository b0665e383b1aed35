import type { Rows } from '../database/rows.ts';
import type { Actor } from '../officers/actor.ts';
import type { Services } from '../services.ts';
import { caseTableBatches, type CaseTableRow, type TableRead } from './caseTableRows.queries.ts';
import { downloadLimits } from './downloads.ts';
import { openSnapshot, type OpenSnapshot, takeTurn } from './snapshot.ts';

/**
 * The rows of a reading. However long its reader takes, no view of the database is held for longer than is good for the
 * database: the reading goes on behind the last row with another, as it would after a break. A row may then be newer
 * than those before it; the next reading begins with what the first view did not see, so none is left out.
 */
export class CaseTableReading {
  readonly #services: Services;
  readonly #actor: Actor;
  #view: OpenSnapshot;

  constructor(services: Services, actor: Actor, first: OpenSnapshot) {
    this.#services = services;
    this.#actor = actor;
    this.#view = first;
  }

  /** The view that is held at the moment. */
  get rows(): Rows {
    return this.#view.rows;
  }

  async *batches(read: TableRead): AsyncGenerator<readonly CaseTableRow[]> {
    const { view: longest } = this.#services.downloads?.limits ?? downloadLimits;
    let after: number | undefined = read.afterId;
    try {
      while (after !== undefined) {
        const opened = performance.now();
        let last: number | undefined;
        for await (const batch of caseTableBatches(this.rows, this.#actor, { ...read, afterId: after })) {
          yield batch;
          if (performance.now() - opened > longest) {
            last = batch.at(-1)?.id;
            await this.#renew();
            break;
          }
        }
        after = last;
      }
    } finally {
      // Whoever has the last bytes may begin the next at once.
      await this.close();
    }
  }

  close(): Promise<void> {
    return this.#view.close();
  }

  async #renew(): Promise<void> {
    await this.#view.close();
    this.#view = await openSnapshot(this.#services);
    // Where another file of this reader began in between, it stays at that: this one is not broken off for it.
    await takeTurn(this.rows, this.#actor).catch(() => undefined);
  }
}

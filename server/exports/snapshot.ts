import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import { DomainError } from '../errors.ts';
import type { Actor } from '../officers/actor.ts';
import { readRows, type Services } from '../services.ts';

/** Exports of one person at once. */
const mostAtOnce = 2;

export interface OpenSnapshot {
  readonly rows: Rows;
  readonly close: () => Promise<void>;
}

/** One view of the database for all the batches, on a connection of its own until it is closed. */
export async function openSnapshot(services: Services): Promise<OpenSnapshot> {
  const rows = services.downloads?.rows ?? readRows(services);
  const view = await rows.startTransaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute();
  let closed: Promise<void> | undefined;
  // Nothing was written: a connection that is gone already has nothing to lose.
  const close = () =>
    (closed ??= view
      .rollback()
      .execute()
      .catch(() => undefined));
  return { rows: view, close };
}

/** Held as long as the snapshot, across all the servers on one database, and free again when one of them dies. */
export async function takeTurn(rows: Rows, { officerId }: Actor): Promise<void> {
  for (let turn = 1; turn <= mostAtOnce; turn += 1) {
    const { rows: found } = await sql<{ taken: boolean }>`
      select pg_try_advisory_xact_lock(hashtextextended(${`export ${officerId} ${turn}`}, 0)) as taken`.execute(rows);
    if (found[0]?.taken) {
      return;
    }
  }
  throw new DomainError('TOO_MANY_REQUESTS');
}

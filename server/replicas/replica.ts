import type { CompiledQuery, QueryResult } from 'kysely';
import type { Rows } from '../database/rows.ts';
import { isLostConnection } from '../load/databaseTrouble.ts';
import { readPosition } from './position.ts';
import type { Timeline } from './timeline.ts';
import { Watch } from './watch.ts';

export interface ReplicaState {
  /** Host and port, as in its address. */
  readonly name: string;
  readonly state: 'inUse' | 'behind' | 'down';
  /** Null while it is down, or behind by more than is remembered. */
  readonly lagSeconds: number | null;
  /** What it still has to replay, in bytes of the write-ahead log; null while it is down. */
  readonly lagBytes: number | null;
}

export interface ReplicaOptions {
  readonly url: string;
  /** A pool of reading connections, opened anew each time the replica comes back. */
  readonly open: () => Pool;
}

interface Pool {
  getClient(): Rows;
  close(): Promise<void>;
}

interface Use {
  readonly pool: Pool;
  /** Reads under way, to be told when it is lost: a promise of its own for each, or all of them would be kept with it. */
  readonly reads: Set<(reason: Error) => void>;
}

/** One standby: whether it answers, how far it has replayed, and the reads sent to it. */
export class Replica {
  readonly name: string;
  readonly #open: ReplicaOptions['open'];
  readonly #watch: Watch;
  #use: Use | undefined;
  #replayed = 0n;

  constructor({ url, open }: ReplicaOptions) {
    const { hostname, port } = new URL(url);
    this.name = `${hostname}:${port || '5432'}`;
    this.#open = open;
    this.#watch = new Watch(url);
  }

  /** Asks how far it is. One that was promoted follows nobody any more: what it says may never have happened. */
  async look(): Promise<void> {
    try {
      const { replayed, follows } = await this.#watch.ask<{ replayed: string | null; follows: boolean }>(
        'select pg_last_wal_replay_lsn()::text as replayed, pg_is_in_recovery() as follows',
      );
      const position = readPosition(replayed ?? undefined);
      if (!follows || position === undefined) {
        return this.drop();
      }
      this.#replayed = position;
      this.#use ??= { pool: this.#open(), reads: new Set() };
    } catch {
      this.drop();
    }
  }

  /** Whether a read may go to it: it answers, has replayed what the reader has seen, and is not too far behind. */
  serves(seen: bigint | undefined, behind: number, mostBehind: number): boolean {
    return this.#use !== undefined && behind <= mostBehind && (seen === undefined || this.#replayed >= seen);
  }

  behind(timeline: Timeline, now: number): number {
    return timeline.behind(this.#replayed, now);
  }

  state(timeline: Timeline, now: number, mostBehind: number): ReplicaState {
    if (!this.#use) {
      return { name: this.name, state: 'down', lagSeconds: null, lagBytes: null };
    }
    const behind = this.behind(timeline, now);
    const missing = (timeline.latest ?? 0n) - this.#replayed;
    return {
      name: this.name,
      state: behind <= mostBehind ? 'inUse' : 'behind',
      lagSeconds: Number.isFinite(behind) ? Math.round(behind) / 1000 : null,
      lagBytes: missing > 0n ? Number(missing) : 0,
    };
  }

  /** Fails at once when the replica is lost meanwhile, however long its connections would still wait for it. */
  async read<Row>(query: CompiledQuery<Row>): Promise<QueryResult<Row>> {
    const use = this.#use;
    if (!use) {
      throw new Error('the replica is down');
    }
    const { promise: lost, reject } = Promise.withResolvers<never>();
    use.reads.add(reject);
    try {
      return await Promise.race([use.pool.getClient().executeQuery(query), lost]);
    } catch (error) {
      if (isLostConnection(error) && use === this.#use) {
        this.drop();
      }
      throw error;
    } finally {
      use.reads.delete(reject);
    }
  }

  /** Not read from until it has answered again. */
  drop(): void {
    const use = this.#use;
    this.#use = undefined;
    for (const fail of use?.reads ?? []) {
      fail(new Error('the replica is down'));
    }
    void use?.pool.close().catch(() => undefined);
  }

  async close(): Promise<void> {
    const pool = this.#use?.pool;
    this.#use = undefined;
    await Promise.all([this.#watch.close(), pool?.close()]);
  }
}

import type { MikroORM } from '@mikro-orm/postgresql';
import type { CompiledQuery } from 'kysely';
import type { Config } from '../config.ts';
import { readingConnection } from '../database/orm.ts';
import type { Rows } from '../database/rows.ts';
import type { Log } from '../log.ts';
import { beyondAll, readPosition } from './position.ts';
import { firstElse, rowsAnsweredBy } from './readRoute.ts';
import { Replica, type ReplicaState } from './replica.ts';
import { Timeline } from './timeline.ts';
import { Watch } from './watch.ts';

/** Between two looks at where the primary and its replicas are, in milliseconds. */
const lookEvery = 500;

export interface ReadsOptions {
  readonly orm: MikroORM;
  /** The primary, as the server's role. */
  readonly url: string;
  readonly config: Pick<Config, 'poolSize' | 'replicas' | 'patience'>;
  readonly log: Log;
}

/**
 * What lists, pages and reports are read from: a replica that is not too far behind and has what the reader has seen,
 * else the primary, by connections of their own there, so that no flood of reads takes those of acts.
 */
export class Reads {
  readonly #primary: ReturnType<typeof readingConnection>;
  readonly #replicas: readonly Replica[];
  readonly #watch: Watch;
  /** What is asked after each act: not to wait for, nor to fall with, what is asked of the primary as such. */
  readonly #acts: Watch;
  readonly #mostBehind: number;
  readonly #readPatience: number;
  readonly #timeline: Timeline;
  readonly #log: Log;
  #timer: NodeJS.Timeout | undefined;
  /** Each by itself: one that says nothing until its time is over holds up no other. */
  readonly #looking = new Map<unknown, Promise<void>>();
  /** As last told in the log. */
  readonly #states = new Map<Replica, ReplicaState['state']>();
  #turns = 0;
  #retried = 0;

  constructor({ orm, url, config: { poolSize, replicas, patience }, log }: ReadsOptions) {
    const open = (at: string, name: string) =>
      readingConnection(
        orm,
        { url: at, poolSize, statementTimeout: patience.read, acquireTimeout: patience.connection },
        name,
      );
    this.#primary = open(url, 'apostille reads');
    this.#replicas = replicas.urls.map(at => new Replica({ url: at, open: () => open(at, 'apostille replica reads') }));
    this.#watch = new Watch(url);
    this.#acts = new Watch(url);
    this.#mostBehind = replicas.maxLagSeconds * 1000;
    this.#readPatience = patience.read;
    this.#timeline = new Timeline(2 * this.#mostBehind + 10 * lookEvery);
    this.#log = log;
  }

  get hasReplicas(): boolean {
    return this.#replicas.length > 0;
  }

  /** What must not be old by a moment, such as who asks. */
  get primary(): Rows {
    return this.#primary.getClient();
  }

  /** Reads that a replica did not answer and the primary did. */
  get retried(): number {
    return this.#retried;
  }

  /** Looks once, so that the first reader finds what there is, and from then on by itself. */
  async start(): Promise<void> {
    if (this.hasReplicas) {
      await this.#look();
      this.#timer = setInterval(() => void this.#look(), lookEvery).unref();
    }
  }

  /** For the reads of one request, all from one place; `seen`: where the primary was when the reader was last told. */
  rows(seen: bigint | undefined): Rows {
    const now = performance.now();
    const able = this.#replicas.filter(one => one.serves(seen, one.behind(this.#timeline, now), this.#mostBehind));
    const replica = able[(this.#turns += 1) % able.length];
    const { primary } = this;
    if (!replica) {
      return primary;
    }
    return rowsAnsweredBy(
      firstElse(
        <Row>(query: CompiledQuery) => replica.read<Row>(query),
        <Row>(query: CompiledQuery) => primary.executeQuery<Row>(query),
        // A statement that had all its time at the replica would have it at the primary a second time.
        error => isOutOfTime(error) && performance.now() - now >= this.#readPatience,
        () => (this.#retried += 1),
      ),
    );
  }

  /** Where the primary is: everything committed until now is before it. Asked beside all reads, however many there are. */
  async position(): Promise<string> {
    try {
      const { position } = await this.#acts.ask<{ position: string }>(
        'select pg_current_wal_insert_lsn()::text as position',
      );
      return position;
    } catch {
      return beyondAll;
    }
  }

  replicas(): readonly ReplicaState[] {
    const now = performance.now();
    return this.#replicas.map(replica => replica.state(this.#timeline, now, this.#mostBehind));
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await Promise.all(this.#looking.values());
    await Promise.all([
      this.#watch.close(),
      this.#acts.close(),
      ...this.#replicas.map(one => one.close()),
      this.#primary.close(),
    ]);
  }

  async #look(): Promise<void> {
    await Promise.all([
      this.#once(this.#watch, () => this.#notePrimary()),
      ...this.#replicas.map(replica => this.#once(replica, () => this.#lookAt(replica))),
    ]);
  }

  /** What is still under way from the last time is not begun again. */
  #once(at: unknown, look: () => Promise<void>): Promise<void> {
    const looking = this.#looking.get(at) ?? look().finally(() => this.#looking.delete(at));
    this.#looking.set(at, looking);
    return looking;
  }

  async #lookAt(replica: Replica): Promise<void> {
    await replica.look();
    const { state } = replica.state(this.#timeline, performance.now(), this.#mostBehind);
    if (this.#states.get(replica) !== state) {
      this.#states.set(replica, state);
      this.#log.warn({ replica: replica.name, state }, 'replica');
    }
  }

  /** Taken before the question goes out: what is behind is not called less behind than it is. */
  async #notePrimary(): Promise<void> {
    const at = performance.now();
    try {
      const { position } = await this.#watch.ask<{ position: string }>('select pg_current_wal_lsn()::text as position');
      this.#timeline.note(at, readPosition(position) ?? 0n);
    } catch {
      // The replicas grow older by the clock until they are too old to read from.
    }
  }
}

function isOutOfTime(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '57014';
}

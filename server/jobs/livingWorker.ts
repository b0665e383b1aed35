import { Client } from 'pg';
import type { Log } from '../log.ts';
import { workerName } from './deadWorkers.ts';

const livingLocks = 4005;
/** Between two looks for the dead, in milliseconds. */
const lookEvery = 5_000;
/** Whose sign of life is missing for less, in milliseconds, is not dead: the connection that carries it may be broken. */
const patience = 30_000;

const isSilent = `not exists (
  select from pg_locks l
  where l.locktype = 'advisory' and l.classid = $1 and l.objid = hashtext(j.locked_by)::oid and l.objsubid = 2
    and l.database = (select oid from pg_database where datname = current_database()))`;

/**
 * A worker that was killed leaves its jobs locked, and graphile-worker waits four hours before it gives them to
 * another. So each holds, on a connection of its own, a lock by the name under which it locks jobs, which ends with
 * it, and frees the jobs of those whose lock is gone.
 */
export class LivingWorker {
  readonly #url: string;
  readonly #log: Log;
  #name = '';
  /** The connection that is the sign of life, and the name it is one for. */
  #life: { readonly name: string; readonly client: Client } | undefined;
  #looking: Promise<void> | undefined;
  /** Since when, by the clock of this process, names under which jobs are locked have been without a sign of life. */
  #missing = new Map<string, number>();
  readonly #timer: NodeJS.Timeout;

  constructor(url: string, log: Log) {
    this.#url = url;
    this.#log = log;
    this.#timer = setInterval(() => this.#look(), lookEvery).unref();
  }

  /** From now on jobs are locked under this name, and under none before it. */
  isNow(name: string): void {
    this.#name = name;
    this.#hangUp();
    this.#look();
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#looking;
    await this.#life?.client.end().catch(() => undefined);
  }

  #look(): void {
    this.#looking ??= this.#lookOnce()
      .catch((error: unknown) => {
        this.#hangUp();
        this.#log.warn({ err: error }, 'jobs of dead workers could not be looked for');
      })
      .finally(() => (this.#looking = undefined));
  }

  #hangUp(): void {
    void this.#life?.client.end().catch(() => undefined);
    this.#life = undefined;
  }

  async #lookOnce(): Promise<void> {
    const client = await this.#alive();
    const { rows } = await client.query<{ name: string }>(
      `select distinct j.locked_by as name from graphile_worker._private_jobs j
       where j.locked_at is not null and ${isSilent}`,
      [livingLocks],
    );
    const now = performance.now();
    this.#missing = new Map(rows.map(({ name }) => [name, this.#missing.get(name) ?? now]));
    const silent = [...this.#missing].filter(([, since]) => now - since >= patience).map(([name]) => name);
    if (silent.length > 0) {
      await this.#free(client, silent);
    }
  }

  /** Whoever has given a sign of life since is not among the dead. */
  async #free(client: Client, silent: readonly string[]): Promise<void> {
    const { rows } = await client.query<{ dead: readonly string[] }>(
      `with dead as (
         select distinct j.locked_by as name from graphile_worker._private_jobs j
         where j.locked_by = any($2::text[]) and ${isSilent}
       )
       select graphile_worker.force_unlock_workers(array_agg(name)), array_agg(name) as dead from dead having count(*) > 0`,
      [livingLocks, silent],
    );
    if (rows[0]) {
      this.#log.warn({ workers: rows[0].dead.length }, 'jobs of dead workers freed');
    }
  }

  /** The name may become another while the connection is made: then that one does not count. */
  async #alive(): Promise<Client> {
    while (this.#life?.name !== this.#name) {
      this.#hangUp();
      const name = this.#name;
      this.#life = { name, client: await this.#connect(name) };
    }
    return this.#life.client;
  }

  async #connect(name: string): Promise<Client> {
    const client = new Client({
      connectionString: this.#url,
      application_name: `${workerName} life`,
      connectionTimeoutMillis: 5_000,
      query_timeout: 10_000,
      keepAlive: true,
    });
    // Losing it is noticed by the next look.
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('select pg_advisory_lock_shared($1, hashtext($2))', [livingLocks, name]);
      return client;
    } catch (error) {
      void client.end().catch(() => undefined);
      throw error;
    }
  }
}

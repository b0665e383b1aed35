import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  closeSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { StartError } from '../startError.ts';
import { giveTo, type PostgresAccount } from './postgresAccount.ts';

/** One PostgreSQL data folder and the programs that serve it. */
export interface Cluster {
  readonly account: PostgresAccount | undefined;
  readonly binaries: string;
  /** PostgreSQL's data folder; the log lies beside it. */
  readonly folder: string;
  readonly logFile: string;
  readonly superuserPassword: string;
  /** Off only for throw-away test data. */
  readonly durable: boolean;
}

/** Made aside and renamed, so that a half-made folder is never taken for a database. */
export function initialise(cluster: Cluster): void {
  if (existsSync(join(cluster.folder, 'PG_VERSION'))) {
    return;
  }
  const parent = dirname(cluster.folder);
  mkdirSync(parent, { recursive: true, mode: cluster.account ? 0o755 : 0o700 });
  const making = mkdtempSync(join(parent, '.initdb-'));
  giveTo(cluster.account, making);
  const passwordFile = join(making, 'password');
  writeFileSync(passwordFile, cluster.superuserPassword, { mode: 0o600 });
  giveTo(cluster.account, passwordFile);
  try {
    const data = join(making, 'data');
    const options = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8'];
    const locale = ['--locale=C', '--locale-provider=icu', '--icu-locale=kk'];
    const sync = cluster.durable ? [] : ['--no-sync'];
    const done = spawnSync(
      join(cluster.binaries, 'bin', 'initdb'),
      [`--pgdata=${data}`, ...options, ...locale, ...sync],
      { ...processOptions(cluster, parent), encoding: 'utf8' },
    );
    if (done.status !== 0) {
      throw new StartError(
        `PostgreSQL could not be set up in ${cluster.folder}: ${lastLine(done.stderr || String(done.error))}`,
      );
    }
    renameSync(data, cluster.folder);
  } catch (error) {
    // Another process may have made the same folder meanwhile: then use that one.
    if (!existsSync(join(cluster.folder, 'PG_VERSION'))) {
      throw error;
    }
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

/**
 * Real data is served outside the terminal's process group: Ctrl-C is for this process, which stops PostgreSQL
 * after its last request. Throw-away data may go with the terminal. On a free port, unless one is asked for.
 */
export async function launch(cluster: Cluster, at?: number): Promise<{ child: ChildProcess; port: number }> {
  const port = at ?? (await freePort());
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 200,
    timezone: 'UTC',
    log_timezone: 'UTC',
    wal_level: 'replica',
    ...(cluster.durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const log = openSync(cluster.logFile, 'w', 0o600);
  const child = spawn(
    join(cluster.binaries, 'bin', 'postgres'),
    ['-D', cluster.folder, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...processOptions(cluster, cluster.folder), stdio: ['ignore', 'ignore', log], detached: cluster.durable },
  );
  closeSync(log);
  return { child, port };
}

/** The process and port PostgreSQL wrote into its own lock file, if that process is really a PostgreSQL. */
export function runningPostgres(cluster: Cluster): { pid: number; port: number } | undefined {
  const file = join(cluster.folder, 'postmaster.pid');
  let lines: string[];
  try {
    lines = readFileSync(file, 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  if (!(pid > 0 && isAlive(pid))) {
    return undefined;
  }
  const command = commandOf(pid);
  if (command.includes('postgres')) {
    return { pid, port: Number(lines[3]) };
  }
  if (command !== '') {
    // Left by a crash, and the number now belongs to another program, which PostgreSQL would take for a living server.
    rmSync(file, { force: true });
  }
  return undefined;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

export function lastLogLine(cluster: Cluster): string {
  return existsSync(cluster.logFile) ? lastLine(readFileSync(cluster.logFile, 'utf8')) : '';
}

function commandOf(pid: number): string {
  try {
    return existsSync('/proc/self/comm')
      ? readFileSync(`/proc/${pid}/comm`, 'utf8')
      : spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
  } catch {
    return '';
  }
}

function processOptions(cluster: Cluster, cwd: string) {
  const { account } = cluster;
  // Nothing of the caller's PG* settings may reach it.
  const env = { PATH: process.env['PATH'], LC_ALL: 'C' };
  return { cwd, env, ...(account ? { uid: account.uid, gid: account.gid } : {}) };
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

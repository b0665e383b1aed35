import { execFileSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { afterAll } from 'vitest';
import { type Cluster, launch } from '../../server/database/cluster.ts';
import { type Embedded, startEmbedded } from '../../server/database/embedded.ts';
import { migrateDatabase } from '../../server/database/migrate.ts';
import { connectDatabase } from '../../server/database/orm.ts';
import { canReach, giveTo, postgresAccount } from '../../server/database/postgresAccount.ts';
import { postgresBinaries } from '../../server/database/postgresBinaries.ts';
import type { TestDatabase } from '../support/database.ts';
import { freePort } from '../support/freePort.ts';

export interface Standby {
  /** As the server's role. */
  readonly url: string;
  /** As the superuser, at the standby itself. */
  query<Row extends object>(statement: string): Promise<Row[]>;
  start(): Promise<void>;
  /** At once, with whatever is under way. */
  stop(): Promise<void>;
}

/** A PostgreSQL of this file's own with a migrated database, and another that streams from it; both gone afterwards. */
export async function startPair(): Promise<{ database: TestDatabase; primary: Embedded; standby: Standby }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'apostille-primary-'));
  chmodSync(dataDir, 0o711);
  const primary = await startEmbedded({ dataDir, as: 'guest', durable: false });
  await migrateDatabase(primary.ownerUrl, primary.serverUrl);
  const orm = await connectDatabase({ url: primary.serverUrl, poolSize: 8 });
  const standby = await standbyOf(primary);
  afterAll(async () => {
    await orm.close();
    await standby.stop();
    await primary.stop();
    rmSync(dirname(primary.folder), { recursive: true, force: true });
    rmSync(dataDir, { recursive: true, force: true });
  });
  return { database: { orm, url: primary.serverUrl, ownerUrl: primary.ownerUrl }, primary, standby };
}

async function standbyOf(primary: Embedded): Promise<Standby> {
  const account = postgresAccount();
  const place = mkdtempSync(
    join(account && !canReach(account, tmpdir()) ? dirname(primary.folder) : tmpdir(), 'standby-'),
  );
  chmodSync(place, 0o711);
  afterAll(() => rmSync(place, { recursive: true, force: true }));
  const folder = join(place, 'postgres');
  await copyRunning(primary, folder);
  if (account) {
    execFileSync('chown', ['-R', `${account.uid}:${account.gid}`, folder]);
    giveTo(account, place);
  }
  const cluster: Cluster = {
    account,
    binaries: postgresBinaries(account),
    folder,
    logFile: join(place, 'log'),
    superuserPassword: '',
    durable: false,
  };
  const port = await freePort();
  const at = (url: string) => Object.assign(new URL(url), { port: String(port) }).href;
  const superuserUrl = Object.assign(new URL(at(primary.superuserUrl)), { pathname: '/apostille' }).href;
  let child: ChildProcess | undefined;
  return {
    url: at(primary.serverUrl),
    query: statement => queryAt(superuserUrl, statement),
    start: async () => {
      ({ child } = await launch(cluster, port));
      await answering(superuserUrl);
    },
    stop: async () => {
      if (child && child.exitCode === null && child.signalCode === null) {
        const ended = once(child, 'exit');
        child.kill('SIGQUIT');
        await ended;
      }
    },
  };
}

/** The low-level backup: told to the primary before and after, with all of the log left to the stream. */
async function copyRunning({ superuserUrl, folder: from }: Embedded, to: string): Promise<void> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query(`select pg_backup_start('standby', true)`);
    const left = ['pg_wal', 'pg_replslot'].map(name => join(from, name));
    const isCopied = (path: string) =>
      !left.some(folder => path.startsWith(`${folder}/`)) && !/\/postmaster\.(pid|opts)$/.test(path);
    cpSync(from, to, { recursive: true, filter: isCopied });
    const { rows } = await client.query<{ label: string }>('select labelfile as label from pg_backup_stop(false)');
    writeFileSync(join(to, 'backup_label'), rows[0]?.label ?? '');
  } finally {
    await client.end();
  }
  mkdirSync(join(to, 'pg_wal', 'archive_status'), { recursive: true });
  writeFileSync(join(to, 'standby.signal'), '');
  const { hostname, port, username, password } = new URL(superuserUrl);
  const conninfo = `host=${hostname} port=${port} user=${username} password=${password} sslmode=disable`;
  // A replay that is held up by a read cancels it at once.
  writeFileSync(
    join(to, 'postgresql.auto.conf'),
    `primary_conninfo = '${conninfo}'\nwal_retrieve_retry_interval = '200ms'\nmax_standby_streaming_delay = 0\n`,
  );
  chmodSync(to, 0o700);
}

async function answering(url: string): Promise<void> {
  for (;;) {
    try {
      await queryAt(url, 'select 1');
      return;
    } catch {
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }
}

export async function queryAt<Row extends object>(url: string, statement: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

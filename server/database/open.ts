import type { MikroORM } from '@mikro-orm/postgresql';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { Config } from '../config.ts';
import { StartError } from '../startError.ts';
import { startEmbedded } from './embedded.ts';
import { migrateDatabase } from './migrate.ts';
import { connectDatabase } from './orm.ts';

export interface OpenDatabase {
  readonly orm: MikroORM;
  /** The role the server works as. */
  readonly url: string;
  /** The owner of the tables: bulk loads. */
  readonly ownerUrl: string;
  /** The demo database, started by the server itself. */
  readonly embedded: boolean;
  close(): Promise<void>;
}

/** The database of the configuration, started if it is the embedded one, reachable, and migrated. */
export async function openDatabase(config: Config, as: 'server' | 'guest'): Promise<OpenDatabase> {
  const { url, ownerUrl, stop } = await databaseUrls(config, as);
  try {
    await migrateDatabase(ownerUrl, url);
    const { act, lock, connection } = config.patience;
    const orm = await connectDatabase({
      url,
      poolSize: config.poolSize,
      statementTimeout: act,
      lockTimeout: lock,
      acquireTimeout: connection,
    });
    const close = async () => {
      // A query still running must not keep PostgreSQL from being stopped.
      await Promise.race([orm.close(), pause(3000)]);
      await stop();
    };
    return { orm, url, ownerUrl, embedded: config.database.kind === 'embedded', close };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function databaseUrls(config: Config, as: 'server' | 'guest') {
  if (config.database.kind === 'embedded') {
    const { serverUrl, ownerUrl, stop } = await startEmbedded({ dataDir: config.dataDir, as });
    return { url: serverUrl, ownerUrl, stop };
  }
  const { url, migrationUrl } = config.database;
  await checkReachable(url, 'DATABASE_URL');
  await checkReachable(migrationUrl, migrationUrl === url ? 'DATABASE_URL' : 'MIGRATION_DATABASE_URL');
  return { url, ownerUrl: migrationUrl, stop: () => Promise.resolve() };
}

async function checkReachable(url: string, setting: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new StartError(`the database of ${setting} cannot be reached: ${reason(error)}`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Trying several addresses of one host gives an error that only lists others. */
function reason(error: unknown): string {
  if (error instanceof AggregateError) {
    return error.errors.map(reason).join('; ');
  }
  return error instanceof Error ? error.message : String(error);
}

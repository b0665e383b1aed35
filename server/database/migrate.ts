import { Logger, runMigrations } from 'graphile-worker';
import { Client } from 'pg';
import { StartError } from '../startError.ts';
import { grantToServer } from './grants.ts';
import { connectDatabase } from './orm.ts';
import { loadReference } from './reference.ts';
import { rowsOf } from './rows.ts';

const migrationLock = 4003;

/** As the owner: our tables, the job queue's tables, then what the server's role may do with them. */
export async function migrateDatabase(ownerUrl: string, serverUrl: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl, application_name: 'apostille migrate' });
  owner.on('error', () => undefined);
  await owner.connect();
  try {
    // Several servers may start at once: one migrates, the others wait and find nothing left to do.
    await owner.query('select pg_advisory_lock($1)', [migrationLock]);
    await migrateTables(ownerUrl);
    await runMigrations({ connectionString: ownerUrl, logger: new Logger(() => () => undefined) });
    if (roleOf(serverUrl) !== roleOf(ownerUrl)) {
      await grantToServer(owner, roleOf(serverUrl));
    }
  } finally {
    await owner.end();
  }
}

async function migrateTables(ownerUrl: string): Promise<void> {
  const orm = await connectDatabase({ url: ownerUrl, poolSize: 2, statementTimeout: 0 }, 'apostille migrate');
  try {
    await orm.migrator.up();
    await loadReference(rowsOf(orm.em.fork()));
  } catch (error) {
    throw new StartError(
      `migration failed, the database is unchanged: ${oneLine(error)} (role ${roleOf(ownerUrl)}: MIGRATION_DATABASE_URL, else DATABASE_URL)`,
    );
  } finally {
    await orm.close();
  }
}

function roleOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}

function oneLine(error: unknown): string {
  return error instanceof Error ? error.message.replaceAll(/\s+/g, ' ').slice(0, 400) : String(error);
}

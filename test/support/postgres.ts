import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../../server/database/embedded.ts';
import { migrateDatabase } from '../../server/database/migrate.ts';

export interface TestPostgres {
  readonly superuserUrl: string;
  readonly ownerUrl: string;
  readonly serverUrl: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    postgres: TestPostgres;
  }
}

/** One PostgreSQL a run, in a folder of its own; its database `apostille`, migrated and empty, is the template. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'apostille-test-'));
  // As root, PostgreSQL's own user must be able to enter.
  chmodSync(dataDir, 0o711);
  const { superuserUrl, ownerUrl, serverUrl, folder, stop } = await startEmbedded({
    dataDir,
    as: 'guest',
    durable: false,
  });
  await migrateDatabase(ownerUrl, serverUrl);
  project.provide('postgres', { superuserUrl, ownerUrl, serverUrl });
  return async () => {
    await stop();
    rmSync(dirname(folder), { recursive: true, force: true });
    rmSync(dataDir, { recursive: true, force: true });
  };
}

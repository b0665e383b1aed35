import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as embedding from '../../server/database/embedded.ts';
import type * as migrating from '../../server/database/migrate.ts';
import { built, projectRoot } from './built.ts';

/** A database of invented cases that stays between runs. */
export interface Kept {
  readonly cases: number;
  readonly folder: string;
  /** Of the server's role, of the owner of the tables, of the superuser; all of the kept database itself. */
  readonly urls: Urls;
  readonly superuserUrl: string;
  /** How long ago it was made: in a run the present moment is that one, or everything in it would be late. */
  readonly age: Temporal.Duration;
  readonly close: () => Promise<void>;
}

export interface Urls {
  readonly serverUrl: string;
  readonly ownerUrl: string;
}

/** Opened, migrated, and made when it is missing. */
export async function openKept(folder: string, cases: number): Promise<Kept> {
  const dataDir = join(folder, String(cases));
  const stamp = join(dataDir, 'made-at');
  if (!existsSync(stamp)) {
    await seed(dataDir, cases);
    writeFileSync(stamp, Temporal.Now.instant().toString());
  }
  const { startEmbedded } = await built<typeof embedding>('database/embedded.js');
  const { migrateDatabase } = await built<typeof migrating>('database/migrate.js');
  const { ownerUrl, serverUrl, superuserUrl, stop } = await startEmbedded({ dataDir, as: 'guest' });
  try {
    await migrateDatabase(ownerUrl, serverUrl);
  } catch (error) {
    await stop();
    throw error;
  }
  const age = Temporal.Now.instant().since(Temporal.Instant.from(readFileSync(stamp, 'utf8').trim()));
  return { cases, folder: dataDir, urls: { ownerUrl, serverUrl }, superuserUrl, age, close: stop };
}

/** As `npm run seed` makes it: one thread invents the cases while the database takes them in. */
function seed(dataDir: string, cases: number): Promise<void> {
  process.stdout.write(`making a database of ${cases.toLocaleString('en')} cases in ${dataDir}\n`);
  const child = spawn(process.execPath, ['server/start.ts', 'seed', '--cases', String(cases)], {
    cwd: projectRoot,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], DATA_DIR: dataDir },
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', code =>
      code === 0 ? resolve() : reject(new Error(`seeding ${cases} cases ended with ${code}`)),
    );
  });
}

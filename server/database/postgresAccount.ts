import { chownSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartError } from '../startError.ts';

/** Who PostgreSQL runs as when this process is root; `undefined` when it runs as the same ordinary user. */
export interface PostgresAccount {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root, and its initdb wants a user that /etc/passwd knows. */
export function postgresAccount(): PostgresAccount | undefined {
  if (process.getuid?.() !== 0) {
    return undefined;
  }
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n').map(accountOfLine);
  for (const name of ['postgres', 'nobody']) {
    const account = accounts.find(each => each.name === name && each.uid > 0);
    if (account) {
      return account;
    }
  }
  throw new StartError(
    'PostgreSQL does not run as root and there is no user postgres or nobody: add one, or set DATABASE_URL',
  );
}

/** Whether the account may pass through every folder on the way to `path`. */
export function canReach(account: PostgresAccount, path: string): boolean {
  return mayEnter(account, path) && (path === dirname(path) || canReach(account, dirname(path)));
}

export function giveTo(account: PostgresAccount | undefined, path: string): void {
  if (account) {
    chownSync(path, account.uid, account.gid);
  }
}

function mayEnter(account: PostgresAccount, path: string): boolean {
  const stats = statSync(path);
  if (stats.uid === account.uid) {
    return (stats.mode & 0o100) !== 0;
  }
  return (stats.mode & (stats.gid === account.gid ? 0o010 : 0o001)) !== 0;
}

function accountOfLine(line: string): PostgresAccount {
  const [name = '', , uid, gid] = line.split(':');
  return { name, uid: Number(uid), gid: Number(gid) };
}

import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { Kept, Urls } from './kept.ts';

/** A copy to change as one likes, dropped when the work is done: what is kept stays as it was made. */
export async function inCopy<Result>(
  { urls, superuserUrl }: Pick<Kept, 'urls' | 'superuserUrl'>,
  name: string,
  work: (urls: Urls & { readonly superuserUrl: string }) => Promise<Result>,
): Promise<Result> {
  const database = `bench_${name}`;
  const source = new URL(urls.ownerUrl).pathname.slice(1);
  await asSuperuser(superuserUrl, `drop database if exists ${database} with (force)`);
  await whenNobodyLooks(() =>
    asSuperuser(
      superuserUrl,
      `create database ${database} template ${source} owner apostille_owner strategy file_copy`,
    ),
  );
  const inside = (url: string) => Object.assign(new URL(url), { pathname: `/${database}` }).href;
  try {
    return await work({
      serverUrl: inside(urls.serverUrl),
      ownerUrl: inside(urls.ownerUrl),
      superuserUrl: inside(superuserUrl),
    });
  } finally {
    await asSuperuser(superuserUrl, `drop database if exists ${database} with (force)`);
  }
}

async function asSuperuser(url: string, ...statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) {
      await client.query(statement);
    }
  } finally {
    await client.end();
  }
}

/** PostgreSQL copies no database that somebody is connected to: a server just stopped may still be leaving. */
async function whenNobodyLooks(copy: () => Promise<void>): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await copy();
      return;
    } catch (error) {
      const isBusy = error instanceof Error && 'code' in error && error.code === '55006';
      if (!isBusy || attempt >= 60) {
        throw error;
      }
      await pause(1000);
    }
  }
}

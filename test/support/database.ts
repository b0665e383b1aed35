import { randomBytes } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { afterAll, inject } from 'vitest';
import { connectDatabase } from '../../server/database/orm.ts';

export interface TestDatabase {
  /** As the server's role, which owns nothing. */
  readonly orm: MikroORM;
  readonly url: string;
  readonly ownerUrl: string;
}

/**
 * A migrated, empty database of this test file's own, dropped after its tests. At the top of the file:
 * `const database = await createTestDatabase();`
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { superuserUrl, ownerUrl, serverUrl } = inject('postgres');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asSuperuser(
    superuserUrl,
    `create database ${name} template apostille owner apostille_owner strategy file_copy`,
  );
  const url = inDatabase(serverUrl, name);
  const orm = await connectDatabase({ url, poolSize: 8 });
  afterAll(async () => {
    await orm.close();
    await asSuperuser(superuserUrl, `drop database ${name} with (force)`);
  });
  return { orm, url, ownerUrl: inDatabase(ownerUrl, name) };
}

function inDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

async function asSuperuser(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

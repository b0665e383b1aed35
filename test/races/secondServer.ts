import { afterAll } from 'vitest';
import { connectDatabase } from '../../server/database/orm.ts';
import type { Api } from '../support/api.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

/** A second server on the same database: its own connections, its own memory. */
export async function secondServer({ database, clock }: Api): Promise<TestServer> {
  const orm = await connectDatabase({ url: database.url, poolSize: 8 });
  afterAll(() => orm.close());
  return startTestServer({ ...database, orm }, { clock });
}

import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test, vi } from 'vitest';
import { temporaryFolder } from '../support/folders.ts';
import { startProcess } from '../support/process.ts';

// A whole server is started, perhaps several times, perhaps on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const secret = 'a secret of this test run alone, long enough';
const nowhere = 'postgres://someone:topsecret@127.0.0.1:1/apostille';

const refusals: [string, Record<string, string>, string][] = [
  ['PORT is no number', { PORT: 'http' }, 'PORT must be a whole number from 0 to 65535, not "http"'],
  ['PORT is too large', { PORT: '65536' }, 'PORT must be a whole number from 0 to 65535, not "65536"'],
  ['DEMO_CASES is none', { DEMO_CASES: '0' }, 'DEMO_CASES must be a whole number from 1 to 100000, not "0"'],
  ['HOST is not here', { HOST: '203.0.113.1' }, '203.0.113.1 is no address of this machine: set HOST'],
  ['WORKER is neither on nor off', { WORKER: 'yes' }, 'WORKER must be one of on, off, not "yes"'],
  [
    'DATABASE_URL is no address',
    { DATABASE_URL: 'localhost', AUTH_SECRET: secret },
    'DATABASE_URL must look like postgres://user:password@host:5432/database',
  ],
  [
    'DATABASE_URL comes without AUTH_SECRET',
    { DATABASE_URL: nowhere },
    'AUTH_SECRET is required with DATABASE_URL: at least 32 random characters',
  ],
  [
    'nothing answers at DATABASE_URL',
    { DATABASE_URL: nowhere, AUTH_SECRET: secret },
    'the database of DATABASE_URL cannot be reached: connect ECONNREFUSED 127.0.0.1:1',
  ],
  [
    'S3 has no region',
    { ATTACHMENTS_S3_BUCKET: 'scans' },
    'ATTACHMENTS_S3_REGION is required with ATTACHMENTS_S3_BUCKET',
  ],
];

test.each(refusals)('%s: one line that names the setting, and no start', async (_case, env, message) => {
  expect(await refusal(env)).toEqual({ code: 1, stderr: `apostille: ${message}\n` });
});

test('the port is taken: one line that names the setting, and no start', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await new Promise(resolve => other.once('listening', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const dataDir = temporaryFolder('data', { open: true });
  expect(await refusal({ PORT: String(port) }, dataDir)).toEqual({
    code: 1,
    stderr: `apostille: port ${port} is taken, by another program or a server that runs already: set PORT to a free one\n`,
  });
  // It is found out before anything is made there.
  expect(readdirSync(dataDir)).toEqual([]);
});

test('a migration fails: one line that names the setting, and no start', async () => {
  const { serverUrl } = inject('postgres');
  const asServer = new URL(serverUrl);
  asServer.pathname = '/postgres';
  const { code, stderr } = await refusal({ DATABASE_URL: asServer.href, AUTH_SECRET: secret });
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /^apostille: migration failed, .*permission denied.*MIGRATION_DATABASE_URL, else DATABASE_URL\)\n$/,
  );
});

test('the data folder cannot be written: one line that names the setting, and no start', async () => {
  const { code, stderr } = await refusal({ DATA_DIR: join(process.execPath, 'data') });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^apostille: the data folder .* cannot be written \(ENOTDIR\): set DATA_DIR to another\n$/);
});

async function refusal(
  env: Record<string, string>,
  dataDir = temporaryFolder('data', { open: true }),
): Promise<{ code: number | null; stderr: string }> {
  const server = await startProcess({ dataDir, env });
  const { code, stderr } = await server.exit;
  return { code, stderr };
}

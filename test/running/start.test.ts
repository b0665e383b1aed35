import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { canReach, postgresAccount, type PostgresAccount } from '../../server/database/postgresAccount.ts';
import { sharedFolder } from '../../server/database/postgresBinaries.ts';
import { copyProject, temporaryFolder } from '../support/folders.ts';
import { answers, projectRoot, startProcess } from '../support/process.ts';

// A whole server is started, perhaps several times, perhaps on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/** As root PostgreSQL runs as another user; both that and the ordinary case are tried when the tests run as root. */
const other = postgresAccount();
const people: [string, PostgresAccount | undefined][] = other
  ? [
      ['root', undefined],
      [`the ordinary user ${other.name}`, other],
    ]
  : [['an ordinary user', undefined]];

describe.each(people)('started by %s', (_name, account) => {
  test('it serves from a path with spaces and Kazakh letters, and keeps its data over a restart', async () => {
    const folder = temporaryFolder('Қазақ әліпбиі мен бос орын', {
      open: true,
      ...(account ? { owner: account } : {}),
    });
    const root = copyProject(folder, account);
    const dataDir = join(root, '.data');
    const first = await startProcess({ root, dataDir, account });
    await first.ready();
    expect(await first.stop()).toBe(0);
    const second = await startProcess({ root, dataDir, account });
    await second.ready();
    expect(await second.stop()).toBe(0);
    expect((await second.exit).stdout).not.toContain('building');
  });
});

test.runIf(other)('in a folder only root may enter, PostgreSQL has its programs and data elsewhere', async () => {
  const root = copyProject(temporaryFolder('new comer'));
  const server = await startProcess({ root, dataDir: join(root, '.data') });
  await server.ready();
  const { id } = JSON.parse(readFileSync(join(root, '.data/postgres.json'), 'utf8')) as { id: string };
  onTestFinished(() => rmSync(join(sharedFolder, id), { recursive: true }));
  expect(existsSync(join(sharedFolder, id, 'postgres/PG_VERSION'))).toBe(true);
  expect(other && canReach(other, join(root, '.data'))).toBe(false);
  expect(await server.stop()).toBe(0);
});

test('the database of a killed server is taken over by the next one', async () => {
  const dataDir = temporaryFolder('data', { open: true });
  const killed = await startProcess({ dataDir });
  await killed.ready();
  await killed.stop('SIGKILL');
  const next = await startProcess({ dataDir });
  await next.ready();
  expect(await next.stop()).toBe(0);
  expect(postgresOf(dataDir)).toEqual([]);
});

test('a second server on the same data says so and leaves the first alone', async () => {
  const dataDir = temporaryFolder('data', { open: true });
  const first = await startProcess({ dataDir });
  await first.ready();
  const second = await startProcess({ dataDir });
  const { code, stderr } = await second.exit;
  expect(code).toBe(1);
  expect(stderr).toBe(
    `apostille: a server (process ${first.pid}) already works on the data in ${dataDir}: stop it, or set DATA_DIR to another folder\n`,
  );
  expect(await answers(`${first.url}/readyz`)).toBe(true);
  expect(await first.stop()).toBe(0);
});

test('a worker of its own works beside a server without one, and leaves the database running', async () => {
  const dataDir = temporaryFolder('data', { open: true });
  const server = await startProcess({ dataDir, env: { WORKER: 'off' } });
  const worker = await startProcess({ dataDir, command: [process.execPath, 'server/start.ts', 'worker'] });
  await server.ready();
  expect(await worker.stop()).toBe(0);
  expect(await answers(`${server.url}/healthz`)).toBe(true);
  expect(await server.stop()).toBe(0);
  expect(postgresOf(dataDir)).toEqual([]);
});

test('npm start ends with npm, and leaves nothing running', async () => {
  const dataDir = temporaryFolder('data', { open: true });
  const npm = await startProcess({ dataDir, root: projectRoot, command: ['npm', 'start'] });
  await npm.ready();
  await npm.stop();
  await expect.poll(() => answers(`${npm.url}/healthz`), { timeout: 15_000 }).toBe(false);
  await expect.poll(() => postgresOf(dataDir), { timeout: 15_000 }).toEqual([]);
});

/** PostgreSQL servers on the data in this folder. */
function postgresOf(dataDir: string): string[] {
  const list = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
  return list.split('\n').filter(line => line.includes(`-D ${dataDir}/`));
}

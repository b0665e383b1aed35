import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Api } from '../support/api.ts';

/** A worker on the database of the test, at the moment of its clock; killed with the test at the latest. */
export async function startWorkerProcess(
  { database, clock }: Pick<Api, 'database' | 'clock'>,
  settings: Readonly<Record<string, string>> = {},
) {
  const dataDir = mkdtempSync(join(tmpdir(), 'apostille-worker-'));
  const child = spawn(process.execPath, [fileURLToPath(new URL('./workerProcess.ts', import.meta.url))], {
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: database.url,
      AUTH_SECRET: 'a secret of this test run alone, long enough',
      DATA_DIR: dataDir,
      DEMO_CARRIERS: 'on',
      LOG_LEVEL: 'silent',
      NOW: clock.now().toString(),
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>(resolve => child.once('close', () => resolve()));
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  onTestFinished(async () => {
    await kill();
    rmSync(dataDir, { recursive: true, force: true });
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve());
    void ended.then(() => reject(new Error('the worker ended before it worked')));
  });
  return { kill };
}

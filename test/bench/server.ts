import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../support/freePort.ts';
import { authSecret } from '../support/session.ts';
import type { Kept } from './kept.ts';

export interface BenchServer {
  readonly url: string;
  /** Resident, and what is held after a collection of garbage: heap and buffers. */
  readonly memory: () => Promise<{ readonly rss: number; readonly held: number }>;
}

/** A server on that database while the work is done, without limits on requests. */
export async function withServer<Result>(
  { age }: Pick<Kept, 'age'>,
  databaseUrl: string,
  work: (server: BenchServer) => Promise<Result>,
  env: Readonly<Record<string, string>> = {},
): Promise<Result> {
  const dataDir = mkdtempSync(join(tmpdir(), 'apostille-bench-'));
  const port = await freePort();
  const child = fork(join(import.meta.dirname, 'serve.ts'), {
    execArgv: ['--expose-gc'],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      NODE_ENV: 'production',
      PORT: String(port),
      HOST: '127.0.0.1',
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      AUTH_SECRET: authSecret,
      DEMO_CARRIERS: 'on',
      WORKER: 'off',
      LOG_LEVEL: 'error',
      GRAPHQL_INTROSPECTION: 'on',
      RATE_LIMIT_PER_MINUTE: '0',
      SIGN_IN_LIMIT_PER_MINUTE: '0',
      // What is slow on a busy machine is no overload.
      REQUEST_QUEUE: '10000',
      REQUEST_QUEUE_SECONDS: '120',
      EVENT_LOOP_LIMIT_MS: '0',
      DATABASE_WAIT_SECONDS: '30',
      BENCH_AGE: age.toString(),
      ...env,
    },
  });
  try {
    await said(child, 'listening');
    return await work({ url: `http://127.0.0.1:${port}`, memory: () => memoryOf(child) });
  } finally {
    await ended(child);
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function said(child: ChildProcess, word: string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('message', message => {
      if (message === word) {
        resolve();
      }
    });
    child.once('error', reject);
    child.once('exit', code => reject(new Error(`the server ended with ${code} before it was ${word}`)));
  });
}

function memoryOf(child: ChildProcess) {
  return new Promise<{ rss: number; held: number }>(resolve => {
    child.once('message', message => resolve(message as { rss: number; held: number }));
    child.send('memory');
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || !child.connected) {
    return;
  }
  const exit = new Promise<void>(resolve => child.once('exit', () => resolve()));
  child.send('stop');
  const patience = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await exit;
  clearTimeout(patience);
}

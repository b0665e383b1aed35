import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { PostgresAccount } from '../../server/database/postgresAccount.ts';
import { freePort } from './freePort.ts';

export const projectRoot = join(import.meta.dirname, '../..');

export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  /** Settles when the process has ended. */
  readonly exit: Promise<{ code: number | null; stdout: string; stderr: string }>;
  /** Waits for /readyz; fails with what the process said when it ends first. */
  ready(): Promise<void>;
  /** Sends the signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

export interface ProcessOptions {
  readonly dataDir: string;
  readonly root?: string;
  readonly command?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Another user than the one who runs the tests. */
  readonly account?: PostgresAccount | undefined;
}

/** `npm start` without npm, on a free port, as a process of its own. */
export async function startProcess({
  dataDir,
  root = projectRoot,
  command,
  env,
  account,
}: ProcessOptions): Promise<ServerProcess> {
  const port = Number(env?.['PORT'] ?? (await freePort()));
  // Another user may not reach our own Node: the one among the packages of the copy is theirs to run.
  const node = account ? join(root, 'node_modules/node/bin/node') : process.execPath;
  const [file = node, ...args] = command ?? [node, 'server/start.ts'];
  const child = spawn(file, args, {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      PORT: String(port),
      DATA_DIR: dataDir,
      DEMO_CARRIERS: 'on',
      LOG_LEVEL: 'warn',
      // What such a test looks at is the server: of its cases a few are enough.
      DEMO_CASES: '20',
      REQUEST_QUEUE: '10000',
      REQUEST_QUEUE_SECONDS: '120',
      EVENT_LOOP_LIMIT_MS: '0',
      DATABASE_WAIT_SECONDS: '30',
      ...env,
    },
    ...(account ? { uid: account.uid, gid: account.gid } : {}),
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', chunk => (stdout += String(chunk)));
  child.stderr.on('data', chunk => (stderr += String(chunk)));
  const exit = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', code => resolve({ code, stdout, stderr }));
  });
  onTestFinished(async () => {
    child.kill('SIGTERM');
    await exit;
  });
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    pid: child.pid ?? 0,
    exit,
    ready: () => becomesReady(url, exit),
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      return (await exit).code;
    },
  };
}

async function becomesReady(url: string, exit: ServerProcess['exit']): Promise<void> {
  let ended: string | undefined;
  void exit.then(({ code, stdout, stderr }) => (ended = `ended with ${code}: ${stderr}${stdout}`));
  while (!(await answers(`${url}/readyz`))) {
    if (ended !== undefined) {
      throw new Error(ended);
    }
    await pause(50);
  }
}

/** Whether an address answers with success; a closed port is no. */
export async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

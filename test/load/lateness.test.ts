import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

const lateness = new URL('../../server/load/lateness.ts', import.meta.url).href;

/** A process with 96 MB for objects that keeps ever more of them until it takes nothing new, then lets them go and rests. */
const program = `
  import { setTimeout as pause } from 'node:timers/promises';
  import { Lateness } from ${JSON.stringify(lateness)};
  const some = () => Array.from({ length: 10_000 }, (_, at) => ({ at }));
  const lateness = new Lateness(60_000);
  for (let round = 0; round < 100; round += 1) {
    some();
    await pause(5);
  }
  console.log(lateness.isLate ? 'late by garbage' : 'not late by garbage');
  let kept = [];
  while (!lateness.isLate) {
    kept.push(some());
    await pause(20);
  }
  console.log('late while full');
  kept = [];
  while (lateness.isLate) {
    await pause(100);
  }
  console.log('not late when at rest');
  lateness.stop();`;

test('a process takes nothing new while what it keeps fills its memory; garbage does not count, nor what was once', async () => {
  const run = promisify(execFile)(process.execPath, [
    '--max-old-space-size=96',
    '--input-type=module',
    '--eval',
    program,
  ]);
  expect((await run).stdout.trim().split('\n')).toEqual([
    'not late by garbage',
    'late while full',
    'not late when at rest',
  ]);
});

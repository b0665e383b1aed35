import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './projectRoot.ts';

interface Step {
  readonly name: string;
  /** The script that Node runs, from the project's root. */
  readonly script: string;
  readonly args: readonly string[];
}

/** Everything static, one line each; the output of a step is shown when it fails. */
const steps: readonly Step[] = [
  { name: 'format', script: 'node_modules/oxfmt/bin/oxfmt', args: ['--check'] },
  { name: 'lint', script: 'node_modules/oxlint/bin/oxlint', args: ['--type-aware', '--quiet'] },
  ...['server', 'admin', 'test'].map(part => ({
    name: `types of ${part}`,
    script: 'node_modules/typescript/bin/tsc',
    args: ['-p', part, '--noEmit'],
  })),
  { name: 'dead code', script: 'node_modules/knip/bin/knip.js', args: [] },
  { name: 'import boundaries', script: 'test/support/boundaries.ts', args: [] },
  { name: 'build', script: 'server/build.ts', args: [] },
  { name: 'schema.graphql is up to date', script: 'dist/server/graphql/emit.js', args: ['--check'] },
];

async function passes({ name, script, args }: Step): Promise<boolean> {
  const { code, output } = existsSync(join(projectRoot, script))
    ? await run(script, args)
    : { code: 1, output: `${script} is missing` };
  process.stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}\n${code === 0 ? '' : `${output.trim()}\n`}`);
  return code === 0;
}

function run(script: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [script, ...args], { cwd: projectRoot });
    let output = '';
    child.stdout.on('data', chunk => (output += String(chunk)));
    child.stderr.on('data', chunk => (output += String(chunk)));
    child.once('close', code => resolve({ code: code ?? 1, output }));
  });
}

let failed = false;
for (const step of steps) {
  failed = !(await passes(step)) || failed;
}
process.exitCode = failed ? 1 : 0;

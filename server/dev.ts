import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { build, forgetBuilds } from './build.ts';
import { projectRoot } from './projectRoot.ts';
import { exitWithReason } from './startError.ts';

/** Everything at the one address the server has: a saved file is built, the server restarts, the browser reloads. */
const watchers: readonly (readonly string[])[] = [
  [tool('typescript/bin/tsc'), '-p', 'server', '--watch', '--preserveWatchOutput'],
  [tool('vite/bin/vite.js'), 'build', '--watch', '--config', 'admin/vite.config.ts', '--minify', 'false'],
  ['--watch', '--watch-preserve-output', 'dist/server/main.js'],
];

function tool(path: string): string {
  return join(projectRoot, 'node_modules', path);
}

function watch(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, args, { cwd: projectRoot, stdio: 'inherit' });
}

await build(['server']).catch(exitWithReason);
forgetBuilds();
const children = watchers.map(watch);
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => children.forEach(child => child.kill(signal)));
}
for (const child of children) {
  child.once('exit', () => children.forEach(other => other.kill()));
}

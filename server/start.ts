import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.ts';
import { projectRoot } from './projectRoot.ts';
import { exitWithReason, StartError } from './startError.ts';

/**
 * `npm start` and its sisters: builds what is stale, then goes on in the same process, so that signals reach
 * the server itself. Run by Node as it is: nothing here may need a compiler.
 */
const commands: Readonly<Record<string, string>> = {
  server: 'main.js',
  worker: 'jobs/run.js',
  migrate: 'database/runMigrations.js',
  seed: 'database/seed.js',
  'create-administrator': 'officers/createAdministrator.js',
  'check-figures': 'reports/check.js',
};

interface Command {
  run(argv: readonly string[]): Promise<void>;
}

async function start([name = 'server', ...argv]: readonly string[]): Promise<void> {
  await build(name === 'server' ? ['server', 'admin'] : ['server']);
  const file = join(projectRoot, 'dist/server', commands[name] ?? '');
  if (!commands[name] || !existsSync(file)) {
    throw new StartError(`unknown command ${name}: one of ${Object.keys(commands).join(', ')}`);
  }
  const command = (await import(pathToFileURL(file).href)) as Command;
  await command.run(argv);
}

await start(process.argv.slice(2)).catch(exitWithReason);

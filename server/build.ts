import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { projectRoot } from './projectRoot.ts';
import { exitWithReason, StartError } from './startError.ts';

interface Part {
  readonly name: 'server' | 'admin';
  /** What it is made from, as globs from the project's root. */
  readonly sources: readonly string[];
  /** The file without which it is not built. */
  readonly result: string;
  readonly make: () => Promise<void>;
}

const parts: readonly Part[] = [
  {
    name: 'server',
    sources: ['server/**/*', 'tsconfig.json', 'package-lock.json'],
    result: 'dist/server/main.js',
    make: buildServer,
  },
  {
    name: 'admin',
    sources: ['admin/**/*', 'schema.graphql', 'tsconfig.json', 'package-lock.json'],
    result: 'dist/admin/index.html',
    make: buildDashboard,
  },
];

/** Builds what changed since it was last built, by the content of its sources. */
export async function build(names: readonly Part['name'][] = ['server', 'admin']): Promise<void> {
  await Promise.all(parts.filter(part => names.includes(part.name)).map(buildIfStale));
}

/** For watchers, which build in their own way: the next `npm start` builds again. */
export function forgetBuilds(): void {
  for (const { name } of parts) {
    rmSync(stampOf(name), { force: true });
  }
}

function stampOf(name: Part['name']): string {
  return join(projectRoot, 'dist', `${name}.sources`);
}

async function buildIfStale({ name, sources, result, make }: Part): Promise<void> {
  const stamp = stampOf(name);
  const hash = hashOf(sources);
  const built = existsSync(stamp) && existsSync(join(projectRoot, result)) ? readFileSync(stamp, 'utf8') : '';
  if (built !== hash) {
    process.stdout.write(`building ${name}\n`);
    await make();
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, hash);
  }
}

/** Types are the business of `npm run check`; here the sources are only turned into what runs. */
async function buildServer(): Promise<void> {
  await runTool('typescript/bin/tsc', ['-p', 'server', '--noCheck', '--incremental', 'false']);
  const sources = new Set(
    globSync('**/*.{ts,json}', { cwd: join(projectRoot, 'server') }).map(name => name.replace(/\.ts$/, '.js')),
  );
  for (const output of globSync('**/*.{js,json}', { cwd: join(projectRoot, 'dist/server') })) {
    if (!sources.has(output)) {
      rmSync(join(projectRoot, 'dist/server', output), { force: true });
    }
  }
}

async function buildDashboard(): Promise<void> {
  await runTool('vite/bin/vite.js', ['build', '--config', 'admin/vite.config.ts', '--logLevel', 'warn']);
  const assets = join(projectRoot, 'dist/admin/assets');
  await Promise.all(globSync('*.{js,css,svg,json}', { cwd: assets }).map(name => compress(join(assets, name))));
}

/** Assets are compressed once, as well as they can be, and served as they are. */
async function compress(path: string): Promise<void> {
  const content = readFileSync(path);
  if (content.length < 1024) {
    return;
  }
  const quality = {
    params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  };
  writeFileSync(`${path}.br`, await promisify(brotliCompress)(content, quality));
  writeFileSync(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
}

function hashOf(patterns: readonly string[]): string {
  const hash = createHash('sha256');
  const files = globSync([...patterns], { cwd: projectRoot, withFileTypes: true }).filter(entry => entry.isFile());
  for (const path of files.map(entry => join(entry.parentPath, entry.name)).sort()) {
    hash.update(path.slice(projectRoot.length)).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** Its output is shown only when it fails. A signal to us ends it too. */
function runTool(script: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(projectRoot, 'node_modules', script), ...args], {
      cwd: projectRoot,
    });
    let output = '';
    const collect = (chunk: Buffer) => (output += String(chunk));
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const end = () => {
      child.kill();
      process.exit(1);
    };
    process.once('SIGTERM', end).once('SIGINT', end);
    child.once('error', reject);
    child.once('close', code => {
      process.off('SIGTERM', end).off('SIGINT', end);
      if (code === 0) {
        resolve();
      } else {
        reject(new StartError(`the build failed:\n${stripVTControlCharacters(output).trim()}`));
      }
    });
  });
}

if (import.meta.main) {
  await build().catch(exitWithReason);
}

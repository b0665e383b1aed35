import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';

const root = join(import.meta.dirname, '../..');
const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
  forbidden: IForbiddenRuleType[];
};

/**
 * Breaches of the import rules in server/ and admin/, plus whatever `planted` adds to the copy that is looked at.
 * dependency-cruiser reads TypeScript through a compiler API that TypeScript 7 no longer has, so it is given what
 * the compiler emits: once as it runs, once with imports of types kept, as they too may not cross a border.
 */
export async function breaches(planted: Readonly<Record<string, string>> = {}): Promise<string[]> {
  mkdirSync(join(root, 'dist'), { recursive: true });
  const folder = mkdtempSync(join(root, 'dist', 'boundaries-'));
  try {
    copySources(folder, planted);
    const atRunTime = await cruiseEmitted(folder, 'run', forbidden);
    keepTypeImports(folder);
    const borders = forbidden.filter(({ name }) => name !== 'no-cycles' && name !== 'rules-are-pure');
    const withTypes = await cruiseEmitted(folder, 'types', borders);
    return [...new Set([...atRunTime, ...withTypes])].sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function copySources(folder: string, planted: Readonly<Record<string, string>>): void {
  for (const part of ['server', 'admin']) {
    if (existsSync(join(root, part))) {
      cpSync(join(root, part), join(folder, part), { recursive: true });
    }
  }
  for (const [path, text] of Object.entries(planted)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function keepTypeImports(folder: string): void {
  for (const path of globSync('{server,admin}/**/*.{ts,tsx}', { cwd: folder })) {
    const text = readFileSync(join(folder, path), 'utf8');
    const kept = text
      .replaceAll(/^(import (?=type [{*\w])|export (?=type [{*]))type /gm, '$1')
      .replaceAll(/^(import|export) \{[^}]*\} from/gm, list => list.replaceAll(/\btype (?=\w)/g, ''));
    writeFileSync(join(folder, path), kept);
  }
}

async function cruiseEmitted(folder: string, name: string, rules: IForbiddenRuleType[]): Promise<string[]> {
  const out = join(folder, name);
  const project = join(folder, `${name}.json`);
  writeFileSync(
    project,
    JSON.stringify({
      extends: '../../tsconfig.json',
      compilerOptions: { noEmit: false, noCheck: true, outDir: out, rootDir: '.', jsx: 'react-jsx', types: [] },
      include: ['server', 'admin'],
      exclude: [],
    }),
  );
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', project], { stdio: 'pipe' });
  const parts = ['server', 'admin'].filter(part => existsSync(join(out, part)));
  const { output } = await cruise(parts, {
    baseDir: out,
    ruleSet: { forbidden: rules },
    validate: true,
    doNotFollow: { path: 'node_modules' },
  });
  return (output as ICruiseResult).summary.violations.map(
    ({ rule, from, to }) =>
      `${rule.name}: ${from.replace(/js$/, 'ts')} imports ${to.replace(/js$/, 'ts').replace(/^.*node_modules\//, '')}`,
  );
}

if (import.meta.main) {
  const found = await breaches();
  process.stdout.write(found.map(line => `${line}\n`).join(''));
  process.exitCode = found.length > 0 ? 1 : 0;
}

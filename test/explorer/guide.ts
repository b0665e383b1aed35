import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const guide = readFileSync(join(import.meta.dirname, '../../docs/for-tools.md'), 'utf8');

interface Block {
  readonly language: string;
  readonly code: string;
}

/** The blocks of the guide in their order: what is run, and what it shows as the answer. */
const blocks: readonly Block[] = [...guide.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(found => ({
  language: found[1] ?? '',
  code: found[2] ?? '',
}));

/** What the JSON blocks show right after a block of that language. */
export const shownAfter = (language: string): readonly unknown[] =>
  blocks.flatMap(({ code, ...block }, at) =>
    block.language === 'json' && blocks[at - 1]?.language === language ? [JSON.parse(code) as unknown] : [],
  );

const run = promisify(execFile);

/** All blocks of the language, as whoever follows the guide would run them, in a folder of their own. */
export async function followed(language: 'sh' | 'js', env: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'apostille-guide-'));
  try {
    const codes = blocks.filter(block => block.language === language).map(({ code }) => code);
    const outputs: string[] = [];
    // The script grows from block to block; each command stands for itself.
    for (const code of language === 'js' ? [codes.join('\n')] : codes) {
      const file = join(folder, language === 'js' ? 'guide.mjs' : 'guide.sh');
      await writeFile(file, code);
      const program = language === 'js' ? process.execPath : 'sh';
      const { stdout } = await run(program, [file], { cwd: folder, env: { ...process.env, ...env } });
      outputs.push(stdout);
    }
    return outputs;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whether two answers are made alike: the same names, the same kinds of values; null may stand for any of them. */
export function areAlike(one: unknown, other: unknown): boolean {
  if (one === null || other === null) {
    return true;
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length > 0 && other.length > 0 && areAlike(one[0], other[0]);
  }
  if (typeof one !== 'object' || typeof other !== 'object') {
    return typeof one === typeof other;
  }
  const [fields, others] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return fields.size === others.size && [...fields].every(([name, value]) => areAlike(value, others.get(name)));
}

import { createRequire } from 'node:module';
import type { Statement } from './floor.ts';

type Query = (this: unknown, ...rest: unknown[]) => unknown;
interface Driver {
  readonly Client: { prototype: { query: Query } };
}

/** The driver as the server loads it: its own, and that of the ORM, which may be a copy beside it. */
const here = createRequire(import.meta.url);
const drivers = new Set([
  (here('pg') as Driver).Client,
  (createRequire(here.resolve('@mikro-orm/postgresql'))('pg') as Driver).Client,
]);

/** What is sent to the database inside the one transaction of the work, with its values. */
export async function recorded(work: () => Promise<unknown>): Promise<readonly Statement[]> {
  const sent: Statement[] = [];
  const restore = [...drivers].map(({ prototype }) => {
    const { query } = prototype;
    prototype.query = function counted(...rest) {
      const [first, second] = rest;
      const asked = first as { text?: string; values?: unknown[] } | undefined;
      sent.push(
        typeof first === 'string'
          ? { text: first, values: Array.isArray(second) ? second : [] }
          : { text: asked?.text ?? '', values: asked?.values ?? (Array.isArray(second) ? second : []) },
      );
      return query.apply(this, rest);
    };
    return () => {
      prototype.query = query;
    };
  });
  try {
    await work();
  } finally {
    restore.forEach(undo => undo());
  }
  const begin = sent.findIndex(({ text }) => /^begin/i.test(text));
  const commit = sent.findIndex(({ text }) => /^commit/i.test(text));
  if (begin < 0 || commit < begin) {
    throw new Error('the work is not one transaction');
  }
  return sent.slice(begin + 1, commit);
}

/** The same statements of another case: what names the one names the other. */
export function insteadOf(
  statements: readonly Statement[],
  names: readonly (readonly [one: string, other: string])[],
): readonly Statement[] {
  const written = JSON.stringify(statements);
  return JSON.parse(
    names.reduce(
      (text, [one, other]) => text.replaceAll(new RegExp(`(?<![\\d.-])${one}(?![\\d.-])`, 'g'), other),
      written,
    ),
  ) as readonly Statement[];
}

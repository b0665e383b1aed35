import { createRequire } from 'node:module';

type Query = (this: unknown, ...rest: unknown[]) => unknown;
interface Driver {
  readonly Client: { prototype: { query: Query } };
}

/** The drivers as the server loads them: its own, and that of the ORM, which may be a copy beside it. */
const here = createRequire(import.meta.url);
const drivers = new Set([
  (here('pg') as Driver).Client,
  (createRequire(here.resolve('@mikro-orm/postgresql'))('pg') as Driver).Client,
]);

/** The SQL statements that the server sends while `work` is done. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = [];
  const restore = [...drivers].map(({ prototype }) => {
    const { query } = prototype;
    prototype.query = function counted(...rest) {
      const [first] = rest;
      sent.push(typeof first === 'string' ? first : ((first as { text?: string } | undefined)?.text ?? ''));
      return query.apply(this, rest);
    };
    return () => {
      prototype.query = query;
    };
  });
  try {
    await work();
  } finally {
    for (const undo of restore) {
      undo();
    }
  }
  return sent;
}

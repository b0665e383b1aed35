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

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The SQL statements that the server sends while `work` is done. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  return (await sentBy(work)).map(({ text }) => text);
}

/** The same with their values: a driver is given both apart, or in one object. */
export async function sentBy(work: () => Promise<unknown>): Promise<Statement[]> {
  const sent: Statement[] = [];
  const restore = [...drivers].map(({ prototype }) => {
    const { query } = prototype;
    prototype.query = function counted(...rest) {
      const [first, second] = rest;
      const { text = '', values } = (typeof first === 'string' ? { text: first, values: second } : (first ?? {})) as {
        text?: string;
        values?: unknown;
      };
      sent.push({ text, values: Array.isArray(values) ? values : [] });
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

import { createRequire } from 'node:module';

type Query = (this: unknown, ...rest: unknown[]) => unknown;

/** The driver as the server loads it: the very class whose connections are counted. */
const { Client } = createRequire(import.meta.url)('pg') as { Client: { prototype: { query: Query } } };

/** The SQL statements that the server sends while `work` is done. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const { prototype } = Client;
  const { query } = prototype;
  const sent: string[] = [];
  prototype.query = function counted(...rest) {
    const [first] = rest;
    sent.push(typeof first === 'string' ? first : ((first as { text?: string } | undefined)?.text ?? ''));
    return query.apply(this, rest);
  };
  try {
    await work();
  } finally {
    prototype.query = query;
  }
  return sent;
}

import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Pool } from 'pg';

const mark = '/* prepared */';

/**
 * Begins a statement that nearly every request sends: each connection parses and plans it once. Only for statements
 * whose plan is the same whatever the values are, and that come in few shapes: the plan is made without the values.
 */
export const prepared = sql.raw(`${mark} `);

/** A connection keeps what it has prepared until it ends: statements beyond so many are sent as any other. */
const mostShapes = 100;
const names = new Map<string, string>();

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= mostShapes) {
    return known;
  }
  const name = `p_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
  names.set(text, name);
  return name;
}

/** The driver prepares what has a name; Kysely gives none, so it is given where statements leave. */
export function prepareMarked(pool: Pool): void {
  pool.on('connect', client => {
    const query = (...sent: unknown[]): unknown => {
      const [text, values, ...rest] = sent;
      const name = typeof text === 'string' && text.startsWith(mark) ? nameOf(text) : undefined;
      const as = name === undefined ? sent : [{ name, text, values }, ...rest];
      return Reflect.apply(Reflect.get(Object.getPrototypeOf(client), 'query'), client, as);
    };
    Object.defineProperty(client, 'query', { value: query });
  });
}

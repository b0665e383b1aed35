import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Pool } from 'pg';

const mark = '/* prepared */';

/**
 * Begins a statement that nearly every request sends: each connection parses and plans it once. Only for statements
 * whose plan is the same whatever the values are, and that come in few shapes: the plan is made without the values.
 */
export const prepared = sql.raw(`${mark} `);

/** A connection keeps what it has prepared until it ends (orm.ts): statements beyond so many are sent as any other. */
const mostOfConnection = 100;
/** Statements that are remembered; those sent longest ago are new when they come again. */
const mostKnown = 1000;

interface Shape {
  readonly name: string;
  readonly text: string;
  /** One that was sent once may never come again: it takes nobody's place. */
  comesAgain: boolean;
}

const known = new Map<string, Shape>();

function shapeOf(marked: string, values: unknown): Shape {
  const found = known.get(marked);
  const shape = found ?? newShape(withUnseen(marked, Array.isArray(values) ? values : []));
  shape.comesAgain = found !== undefined;
  known.delete(marked);
  known.set(marked, shape);
  const [oldest] = known.keys();
  if (known.size > mostKnown && oldest !== undefined) {
    known.delete(oldest);
  }
  return shape;
}

function newShape(text: string): Shape {
  return { name: `p_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`, text, comesAgain: false };
}

/**
 * PostgreSQL plans a prepared statement anew each time while it takes the plan for the values at hand for the cheaper
 * one, be it the same plan: for a list that takes longer than reading it. A value in a select of its own is not seen by
 * the planner, and the plan is kept.
 */
function withUnseen(text: string, values: readonly unknown[]): string {
  return text.replace(
    /\$(\d+)(?!\d)(::\w+(?:\[\])?)?/g,
    (whole, at: string, cast: string = typeOf(values[Number(at) - 1])) =>
      cast === '' || cast.endsWith('[]') ? whole : `(select $${at}${cast})`,
  );
}

function typeOf(value: unknown): string {
  if (typeof value === 'string') {
    return '::text';
  }
  return Number.isInteger(value) ? '::int' : '';
}

/** The driver prepares what has a name; Kysely gives none, so it is given where statements leave. */
export function prepareMarked(pool: Pool): void {
  pool.on('connect', client => {
    const kept = new Set<string>();
    const named = ({ name, text, comesAgain }: Shape) => {
      if (comesAgain && kept.size < mostOfConnection) {
        kept.add(name);
      }
      return kept.has(name) ? { name, text } : { text };
    };
    const query = (...sent: unknown[]): unknown => {
      const [text, values, ...rest] = sent;
      const isMarked = typeof text === 'string' && text.startsWith(mark);
      const as = isMarked ? [{ ...named(shapeOf(text, values)), values }, ...rest] : sent;
      return Reflect.apply(Reflect.get(Object.getPrototypeOf(client), 'query'), client, as);
    };
    Object.defineProperty(client, 'query', { value: query });
  });
}

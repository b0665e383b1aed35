import { createQueryId, PostgresQueryCompiler, type RawBuilder, sql } from 'kysely';

/**
 * Part of a statement that holds no values, put into words once: a statement is written anew for every request, and
 * most of it is always the same. Throws for one with values.
 */
export function fixedText<Value = unknown>(part: RawBuilder<Value>): RawBuilder<Value> {
  const { sql: text, parameters } = new PostgresQueryCompiler().compileQuery(part.toOperationNode(), createQueryId());
  if (parameters.length > 0) {
    throw new TypeError('a part with values is no fixed text');
  }
  return sql.raw<Value>(text);
}

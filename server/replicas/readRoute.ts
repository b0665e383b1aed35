import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely';
import type { Rows } from '../database/rows.ts';

/** What answers a statement. */
export type Answer = DatabaseConnection['executeQuery'];

/** Rows whose statements are answered by whatever is given; each by itself, as reads outside a transaction are. */
export function rowsAnsweredBy(answer: Answer): Rows {
  const connection: DatabaseConnection = { executeQuery: answer, streamQuery: notForReads };
  const driver: Driver = {
    init: async () => undefined,
    acquireConnection: async () => connection,
    releaseConnection: async () => undefined,
    destroy: async () => undefined,
    beginTransaction: notForReads,
    commitTransaction: notForReads,
    rollbackTransaction: notForReads,
  };
  return new Kysely<unknown>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driver,
      createIntrospector: db => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}

function notForReads(): never {
  throw new Error('a read is one statement: what needs a transaction is an act');
}

/**
 * The first as long as it answers, else, and from then on, the second: a standby may be stopped, or break off a
 * statement that holds up its replaying. A statement that is itself at fault fails at the second as well.
 */
export function firstElse(first: Answer, second: Answer, isFinal: (error: unknown) => boolean, onTurn: () => void) {
  let isTurned = false;
  return async <Row>(query: CompiledQuery, options?: Parameters<Answer>[1]) => {
    if (isTurned) {
      return second<Row>(query, options);
    }
    try {
      return await first<Row>(query, options);
    } catch (error) {
      if (isFinal(error)) {
        throw error;
      }
      isTurned = true;
      onTurn();
      return second<Row>(query, options);
    }
  };
}

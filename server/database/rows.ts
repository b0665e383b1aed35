import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Kysely } from 'kysely';

/** What plain reads run on: SQL through Kysely's `sql` tag, on the connection (and transaction) of the manager. */
export type Rows = Kysely<unknown>;

export function rowsOf(em: SqlEntityManager): Rows {
  return em.getKysely<unknown>();
}

import { UnderscoreNamingStrategy } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM } from '@mikro-orm/postgresql';
import { types, type Pool } from 'pg';
import { entities } from './entities.ts';
import { migrations } from './migrations/list.ts';
import { isoInstant } from './types.ts';

export interface DatabaseOptions {
  readonly url: string;
  readonly poolSize?: number;
  /** Longest statement in milliseconds; 0 is no limit (migrations, bulk loads). */
  readonly statementTimeout?: number;
}

/** Entities for acts, Kysely (`em.getKysely()`) for lists. `applicationName` shows in pg_stat_activity. */
export function connectDatabase(options: DatabaseOptions, applicationName = 'apostille'): Promise<MikroORM> {
  return MikroORM.init(ormOptions(options, applicationName));
}

function ormOptions({ url, poolSize = 10, statementTimeout = 30_000 }: DatabaseOptions, applicationName: string) {
  return defineConfig({
    entities,
    dbName: decodeURIComponent(new URL(url).pathname.slice(1)),
    namingStrategy: UnderscoreNamingStrategy,
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    // Listed, not found by looking into a folder: the same from sources and from dist.
    migrations: { migrationsList: migrations, snapshot: false, allOrNothing: true, transactional: true },
    // Its log would go to the terminal, and may quote rows.
    logger: () => undefined,
    forceUtcTimezone: true,
    // The whole URL goes to the driver, so that sslmode and the like keep their meaning.
    driverOptions: {
      connectionString: url,
      max: poolSize,
      application_name: applicationName,
      connectionTimeoutMillis: 10_000,
      statement_timeout: statementTimeout,
      idle_in_transaction_session_timeout: 60_000,
      options: '-c timezone=UTC -c datestyle=ISO',
      onPoolCreated: plainTypes,
    },
  });
}

/** Kysely rows: `date` stays 'YYYY-MM-DD' (MikroORM does that already), `timestamptz` becomes an ISO instant. */
function plainTypes(pool: Pool): void {
  const parsers = pool.options.types;
  if (parsers && 'setTypeParser' in parsers && typeof parsers.setTypeParser === 'function') {
    parsers.setTypeParser(types.builtins.TIMESTAMPTZ, isoInstant);
  }
}

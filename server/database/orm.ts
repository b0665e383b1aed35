import { UnderscoreNamingStrategy } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM, PostgreSqlConnection } from '@mikro-orm/postgresql';
import { types, type Pool } from 'pg';
import { giveBackBroken } from './brokenConnections.ts';
import { entities } from './entities.ts';
import { migrations } from './migrations/list.ts';
import { prepareMarked } from './prepared.ts';
import { isoInstant } from './types.ts';

export interface DatabaseOptions {
  readonly url: string;
  readonly poolSize?: number;
  /** Longest statement in milliseconds; 0 is no limit (migrations, bulk loads). */
  readonly statementTimeout?: number;
  /** Longest wait for what another transaction holds, in milliseconds; 0 is no limit. */
  readonly lockTimeout?: number;
  /** Longest wait for a connection of the pool, in milliseconds. */
  readonly acquireTimeout?: number;
}

/** Entities for acts, Kysely (`em.getKysely()`) for lists. `applicationName` shows in pg_stat_activity. */
export function connectDatabase(options: DatabaseOptions, applicationName = 'apostille'): Promise<MikroORM> {
  return MikroORM.init(ormOptions(options, applicationName));
}

/** A pool of its own for reads, which refuses to write; rows are typed as those of the ORM are. */
export function readingConnection(orm: MikroORM, options: DatabaseOptions, applicationName: string) {
  const driverOptions = poolOptions(options, applicationName);
  return new PostgreSqlConnection(
    orm.config,
    {
      driverOptions: {
        ...driverOptions,
        keepAlive: true,
        options: `${driverOptions.options} -c default_transaction_read_only=on`,
      },
    },
    'read',
  );
}

function ormOptions(options: DatabaseOptions, applicationName: string) {
  return defineConfig({
    entities,
    dbName: decodeURIComponent(new URL(options.url).pathname.slice(1)),
    namingStrategy: UnderscoreNamingStrategy,
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    // Listed, not found by looking into a folder: the same from sources and from dist.
    // Each by itself: what one holds locked is free again before the next begins.
    migrations: { migrationsList: migrations, snapshot: false, allOrNothing: false, transactional: true },
    // Its log would go to the terminal, and may quote rows.
    logger: () => undefined,
    forceUtcTimezone: true,
    driverOptions: poolOptions(options, applicationName),
  });
}

function poolOptions(options: DatabaseOptions, applicationName: string) {
  const { url, poolSize = 10, statementTimeout = 30_000, lockTimeout = 0, acquireTimeout = 10_000 } = options;
  return {
    // The whole URL goes to the driver, so that sslmode and the like keep their meaning.
    connectionString: url,
    max: poolSize,
    application_name: applicationName,
    connectionTimeoutMillis: acquireTimeout,
    // What it keeps prepared is then chosen anew.
    maxLifetimeSeconds: 3600,
    statement_timeout: statementTimeout,
    lock_timeout: lockTimeout,
    idle_in_transaction_session_timeout: 60_000,
    options: '-c timezone=UTC -c datestyle=ISO',
    onPoolCreated: (pool: Pool) => {
      plainTypes(pool);
      prepareMarked(pool);
      giveBackBroken(pool);
    },
  };
}

/** Kysely rows: `date` stays 'YYYY-MM-DD' (MikroORM does that already), `timestamptz` becomes an ISO instant. */
function plainTypes(pool: Pool): void {
  const parsers = pool.options.types;
  if (parsers && 'setTypeParser' in parsers && typeof parsers.setTypeParser === 'function') {
    parsers.setTypeParser(types.builtins.TIMESTAMPTZ, isoInstant);
  }
}

import type { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { afterAll, onTestFinished } from 'vitest';
import { connectDatabase } from '../../server/database/orm.ts';
import { type Api, type Client as Person, findPlace, signIn } from '../support/api.ts';
import { testClock } from '../support/clock.ts';
import { createTestDatabase } from '../support/database.ts';
import { startTestServer } from '../support/server.ts';

export interface SmallServer extends Api {
  /** The connections of acts. */
  readonly orm: MikroORM;
  readonly clerk: Person;
  /** Holds what the statement locks, until told to let go, at the end of the test at the latest. */
  hold(statement: string): Promise<() => Promise<void>>;
  /** The value of a metric, such as `apostille_requests_waiting{lane="acts"}`. */
  metric(name: string): Promise<number>;
}

/** A server whose pools hold so few connections that it is easily overloaded. */
export async function startSmallServer(env: Readonly<Record<string, string>>): Promise<SmallServer> {
  const database = await createTestDatabase();
  const poolSize = Number(env['DATABASE_POOL_SIZE']);
  const lockTimeout = 1000 * Number(env['DATABASE_LOCK_SECONDS']);
  const acquireTimeout = 1000 * Number(env['DATABASE_WAIT_SECONDS']);
  const orm = await connectDatabase({ url: database.url, poolSize, lockTimeout, acquireTimeout });
  afterAll(() => orm.close());
  const clock = testClock('2026-03-02T10:00');
  const server = await startTestServer({ ...database, orm }, { clock, env });
  const place = await findPlace(database.orm);
  const person: Api['person'] = (name, ...grants) => signIn(database.orm, server, name, grants);
  const clerk = await person('Clerk C.', { role: 'clerk', scope: 'office', officeId: place.office });
  return {
    database,
    server,
    orm,
    place,
    clock,
    person,
    clerk,
    hold: statement => hold(database.ownerUrl, statement),
    metric: async name => {
      const text = await (await fetch(`${server.url}/metrics`)).text();
      return Number(
        text
          .split('\n')
          .find(line => line.startsWith(`${name} `))
          ?.split(' ')
          .at(-1),
      );
    },
  };
}

async function hold(url: string, statement: string): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('begin');
  await client.query(statement);
  let letGo: Promise<void> | undefined;
  const end = () => (letGo ??= client.end());
  onTestFinished(end);
  return end;
}

import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type * as ormModule from '../../server/database/orm.ts';
import type * as rowsModule from '../../server/database/rows.ts';
import { beginSession } from '../support/session.ts';
import { built } from './built.ts';
import type { Call } from './load.ts';

/** One of the demo people, signed in. */
export interface Person {
  readonly officerId: number;
  readonly providerId: number;
  readonly unitId: number | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly ask: (query: string, variables?: object) => Call;
}

/** Everything of a database through the server's own modules, closed when the work is done. */
export async function withDatabase<Result>(url: string, work: (orm: MikroORM) => Promise<Result>): Promise<Result> {
  const { connectDatabase } = await built<typeof ormModule>('database/orm.js');
  const orm = await connectDatabase({ url, poolSize: 4, statementTimeout: 0 }, 'bench');
  try {
    return await work(orm);
  } finally {
    await orm.close();
  }
}

/** By the part of the address before the at, such as `supervisor.astana`. */
export async function signedIn(orm: MikroORM, name: string): Promise<Person> {
  const { rowsOf } = await built<typeof rowsModule>('database/rows.js');
  const rows = rowsOf(orm.em.fork());
  const { rows: found } = await sql<{ id: number; account: string; providerId: number | null; unitId: number | null }>`
    select o.id, o.auth_user_id as account, g.provider_id as "providerId", g.unit_id as "unitId"
    from officer o join role_grant g on g.officer_id = o.id
    where o.email = ${`${name}@demo.example`} order by g.id limit 1`.execute(rows);
  const person = found[0];
  if (!person) {
    throw new Error(`${name} is not among the people of the database`);
  }
  const headers = {
    'content-type': 'application/json',
    'accept-language': 'kk',
    cookie: await beginSession(rows, person.account),
  };
  return {
    officerId: person.id,
    providerId: person.providerId ?? 0,
    unitId: person.unitId,
    headers,
    ask: (query, variables = {}) => ({
      method: 'POST',
      path: '/graphql',
      headers,
      body: JSON.stringify({ query, variables }),
    }),
  };
}

import type { MikroORM } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import { Client } from 'pg';
import type * as clockModule from '../../server/clock.ts';
import type * as configModule from '../../server/config.ts';
import type { Rows } from '../../server/database/rows.ts';
import type * as tasksModule from '../../server/jobs/tasks.ts';
import type { Actor } from '../../server/officers/actor.ts';
import type * as officersModule from '../../server/officers/officer.queries.ts';
import type { Services } from '../../server/services.ts';
import type * as servicesModule from '../../server/services.ts';
import { authSecret } from '../support/session.ts';
import { built } from './built.ts';
import { inCopy } from './copies.ts';
import type { Kept, Urls } from './kept.ts';
import { withDatabase } from './people.ts';

/** A copy of a kept database with the server's services on it, for work that goes past HTTP: jobs, plans of many cases. */
export interface Workshop {
  readonly urls: Urls & { readonly superuserUrl: string };
  readonly services: Services;
  readonly rows: () => Rows;
  readonly job: (name: keyof typeof tasksModule.tasks, payload: object) => Promise<unknown>;
  readonly actor: (name: string) => Promise<Actor>;
  /** As the superuser, past every guard: what is to be so before anything is measured. */
  readonly arrange: (statement: string, values?: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>;
}

export function inWorkshop<Result>(
  kept: Kept,
  name: string,
  work: (shop: Workshop) => Promise<Result>,
): Promise<Result> {
  return inCopy(kept, name, urls => withDatabase(urls.serverUrl, async orm => work(await workshopOn(kept, urls, orm))));
}

/** The same on the kept database itself, for what belongs to it. */
export function onKept<Result>(kept: Kept, work: (shop: Pick<Workshop, 'services' | 'rows'>) => Promise<Result>) {
  const { urls, superuserUrl } = kept;
  return withDatabase(urls.serverUrl, async orm => work(await workshopOn(kept, { ...urls, superuserUrl }, orm)));
}

async function workshopOn({ age, folder }: Kept, urls: Workshop['urls'], orm: MikroORM): Promise<Workshop> {
  const { readConfig } = await built<typeof configModule>('config.js');
  const { systemClock } = await built<typeof clockModule>('clock.js');
  const { createServices, readRows } = await built<typeof servicesModule>('services.js');
  const { tasks } = await built<typeof tasksModule>('jobs/tasks.js');
  const { findActiveOfficerById } = await built<typeof officersModule>('officers/officer.queries.js');
  const config = readConfig({ DATABASE_URL: urls.serverUrl, AUTH_SECRET: authSecret, DATA_DIR: folder });
  const services = await createServices(config, orm, { now: () => systemClock.now().subtract(age) });
  const rows = () => readRows(services);
  return {
    urls,
    services,
    rows,
    job: (name, payload) => tasks[name](services, payload),
    actor: async name => {
      const { id } = await first<{ id: number }>(
        rows(),
        sql`select id from officer where email = ${`${name}@demo.example`}`,
      );
      const officer = await findActiveOfficerById(rows(), id);
      if (!officer) {
        throw new Error(`${name} does not work here`);
      }
      return { ...officer, via: 'session' };
    },
    arrange: async (statement, values = []) => {
      const client = new Client({ connectionString: urls.superuserUrl });
      await client.connect();
      try {
        await client.query('set session_replication_role = replica');
        const { rows: found } = await client.query<Record<string, unknown>>(statement, [...values]);
        return found;
      } finally {
        await client.end();
      }
    },
  };
}

/** The first row there is; fails without any. */
export async function first<Row>(rows: Rows, statement: RawBuilder<unknown>): Promise<Row> {
  const { rows: found } = await statement.execute(rows);
  if (!found[0]) {
    throw new Error('nothing in the database to work with');
  }
  return found[0] as Row;
}

import { sql } from 'kysely';
import type { DemoPerson } from '../../officers/demoPerson.ts';
import { readRows, type Services } from '../../services.ts';
import type { OpenDatabase } from '../open.ts';
import { loadDemo } from './load.ts';
import { demoDomain, demoPeople } from './people.ts';

const demoSeed = 1;

/** The embedded database is the demo: an empty one is filled. Returns the people to sign in as; elsewhere there are none. */
export async function openDemo(
  services: Services,
  { embedded, ownerUrl }: OpenDatabase,
  cases: number,
): Promise<readonly DemoPerson[]> {
  if (!embedded) {
    return [];
  }
  if (await isEmpty(services)) {
    await loadDemo(services, { ownerUrl, cases, seed: demoSeed, now: services.clock.now() });
  }
  return peopleIn(services);
}

/** No cases, and nobody but the back office itself and the people of a demo whose loading was broken off. */
async function isEmpty(services: Services): Promise<boolean> {
  const { rows } = await sql`
    select 1 from application
    union all
    select 1 from officer o where o.email not like ${`%${demoDomain}`} and not exists (
      select from role_grant where officer_id = o.id and role = 'system')
    limit 1`.execute(readRows(services));
  return rows.length === 0;
}

export async function hasCases(services: Services): Promise<boolean> {
  const { rows } = await sql`select 1 from application limit 1`.execute(readRows(services));
  return rows.length > 0;
}

/** Those of the demo who still work here: an administrator may have sent some away. */
async function peopleIn(services: Services): Promise<readonly DemoPerson[]> {
  const { rows } = await sql<{ email: string }>`select email from officer where active`.execute(readRows(services));
  const active = new Set(rows.map(({ email }) => email));
  return demoPeople.filter(({ email }) => active.has(email));
}

import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import { known } from '../errors.ts';
import type { Actor } from './actor.ts';

/** The back office itself, in whose name the worker and the links act; it cannot sign in. */
export async function systemActor(rows: Rows): Promise<Actor> {
  const { rows: found } = await sql<{ id: number; name: string }>`
    select id, name from officer where email = 'system@back-office.invalid'`.execute(rows);
  const { id, name } = known(found[0]);
  return { officerId: id, name, language: 'kk', grants: [{ role: 'system', scope: 'country' }], via: 'apiKey' };
}

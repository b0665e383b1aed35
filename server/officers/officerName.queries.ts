import { sql } from 'kysely';
import type { Loaders } from '../graphql/loaders.ts';
import type { Officer } from './officer.type.ts';

export function loadOfficer(loaders: Loaders, id: number): Promise<Officer | undefined> {
  return loaders.one<Officer>('officer', id, ids => sql`select id, name, active from officer where id in (${ids})`);
}

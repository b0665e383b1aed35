import { sql } from 'kysely';
import type { Loaders } from '../graphql/loaders.ts';
import type { Officer } from './officer.type.ts';
import { officerName } from './officerNaming.ts';

export function loadOfficer(loaders: Loaders, id: number): Promise<Officer | undefined> {
  const name = officerName(loaders.namesOfficers, 'o');
  return loaders.one<Officer>(
    'officer',
    id,
    ids => sql`select o.id, ${name} as name, o.active from officer o where o.id in (${ids})`,
  );
}

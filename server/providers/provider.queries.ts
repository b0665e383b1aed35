import { type RawBuilder, sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import type { Loaders } from '../graphql/loaders.ts';
import type { Language } from '../law/law.ts';
import { regions } from '../law/regions.ts';
import type { Office, Organisation, Provider, Unit } from './provider.type.ts';

/** Names stand in three columns; the reader gets one. */
export function nameIn(language: Language): RawBuilder<string> {
  return sql.ref(`name_${language}`);
}

export const providerColumns = (language: Language) =>
  sql`id, code, service, ${nameIn(language)} as name, region, zone, address, phone, since`;

export const unitColumns = (language: Language) => sql`
  id, ${nameIn(language)} as name, json_build_object('kk', name_kk, 'ru', name_ru, 'en', name_en) as names,
  closed_at as "closedAt"`;

export function loadProvider(loaders: Loaders, language: Language, id: number): Promise<Provider | undefined> {
  return loaders.one<Provider>(
    'provider',
    id,
    ids => sql`select ${providerColumns(language)} from provider where id in (${ids})`,
  );
}

export function loadUnit(loaders: Loaders, language: Language, id: number): Promise<Unit | undefined> {
  return loaders.one<Unit>('unit', id, ids => sql`select ${unitColumns(language)} from unit where id in (${ids})`);
}

export function loadOffice(loaders: Loaders, language: Language, id: number): Promise<Office | undefined> {
  return loaders.one<Office>(
    'office',
    id,
    ids => sql`
    select id, code, ${nameIn(language)} as name, region from office where id in (${ids})`,
  );
}

export function loadOrganisation(loaders: Loaders, language: Language, id: number): Promise<Organisation | undefined> {
  return loaders.one<Organisation>(
    'organisation',
    id,
    ids => sql`
    select id, kind, ${nameIn(language)} as name, region from organisation where id in (${ids})`,
  );
}

/** Whether all of them are on the list of organisations; null stands for one that is not named. */
export async function areOrganisations(rows: Rows, ids: readonly (number | null | undefined)[]): Promise<boolean> {
  const named = [...new Set(ids.filter(id => typeof id === 'number'))];
  if (named.length === 0) {
    return true;
  }
  const { rows: found } = await sql`select 1 from organisation where id in (${sql.join(named)})`.execute(rows);
  return found.length === named.length;
}

export function unitsOf(loaders: Loaders, language: Language, providerId: number): Promise<readonly Unit[]> {
  return loaders.many<Unit>(
    'units',
    providerId,
    ids => sql`
    select provider_id as parent, ${unitColumns(language)} from unit where provider_id in (${ids})
    order by closed_at is not null, name, id`,
  );
}

export function regionName(code: string, language: Language): string {
  return regions.find(region => region.code === code)?.name[language] ?? code;
}

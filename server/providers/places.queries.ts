import { type RawBuilder, sql } from 'kysely';
import { type Page, pageOf, readCursor } from '../database/cursor.ts';
import { containing } from '../database/likePattern.ts';
import { pageSize } from '../graphql/arguments.ts';
import type { Context } from '../graphql/context.ts';
import type { PageArgs } from '../graphql/page.ts';
import type { OfficeFilter, OrganisationFilter, ProviderFilter, UnitFilter } from './provider.input.ts';
import { nameIn, providerColumns, unitColumns } from './provider.queries.ts';
import type { Office, Organisation, Provider, Unit } from './provider.type.ts';

type Condition = RawBuilder<unknown>;

/** Everything with a name in three languages is listed alike: by that name, page by page. */
async function listByName<Row extends { readonly id: number; readonly name: string }>(
  { rows, language }: Context,
  {
    table,
    columns,
  }: { readonly table: 'provider' | 'unit' | 'office' | 'organisation'; readonly columns: RawBuilder<unknown> },
  conditions: readonly (Condition | null)[],
  args: PageArgs,
): Promise<Page<Row>> {
  const first = pageSize(args.first);
  const holding = [sql`true`, ...conditions.filter(condition => condition !== null)];
  if (args.after) {
    const { key, id } = readCursor(args.after);
    holding.push(sql`(${nameIn(language)}, id) > (${key}, ${id}::int)`);
  }
  const { rows: found } = await sql<Row>`
    select ${columns} from ${sql.table(table)} where ${sql.join(holding, sql` and `)}
    order by ${nameIn(language)}, id limit ${first + 1}`.execute(rows);
  return pageOf(found, first, row => row.name);
}

const equals = (column: string, value: string | number | null | undefined): Condition | null =>
  value ? sql`${sql.ref(column)} = ${value}` : null;

const named = (text: string | null | undefined, ...columns: readonly string[]): Condition | null =>
  text
    ? sql`(${sql.join(
        [...columns, 'name_kk', 'name_ru', 'name_en'].map(column => sql`${sql.ref(column)} ilike ${containing(text)}`),
        sql` or `,
      )})`
    : null;

export function listProviders(context: Context, { service, region, text }: ProviderFilter, args: PageArgs) {
  const conditions = [equals('service', service), equals('region', region), named(text, 'code')];
  return listByName<Provider>(
    context,
    { table: 'provider', columns: providerColumns(context.language) },
    conditions,
    args,
  );
}

export function listUnits(context: Context, { providerId, text, closed }: UnitFilter, args: PageArgs) {
  const open = typeof closed === 'boolean' ? sql`(closed_at is not null) = ${closed}` : null;
  const conditions = [equals('provider_id', providerId), named(text), open];
  return listByName<Unit>(context, { table: 'unit', columns: unitColumns(context.language) }, conditions, args);
}

export function listOffices(context: Context, { region, text }: OfficeFilter, args: PageArgs) {
  const columns = sql`id, code, ${nameIn(context.language)} as name, region`;
  return listByName<Office>(
    context,
    { table: 'office', columns },
    [equals('region', region), named(text, 'code')],
    args,
  );
}

export function listOrganisations(context: Context, { kind, region, text }: OrganisationFilter, args: PageArgs) {
  const columns = sql`id, kind, ${nameIn(context.language)} as name, region`;
  const conditions = [equals('kind', kind), equals('region', region), named(text)];
  return listByName<Organisation>(context, { table: 'organisation', columns }, conditions, args);
}

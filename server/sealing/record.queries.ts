import { type RawBuilder, sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import type { Json } from './canonicalJson.rules.ts';
import type { TableRows } from './caseTables.ts';

type Row = Readonly<Record<string, Json>>;

/** The rows of these tables as they are stored, columns in the manner of the API, with the names of whom and what they point to. */
export async function recordOf(rows: Rows, tables: readonly TableRows[]): Promise<Readonly<Record<string, Json>>> {
  // One statement: whatever happens meanwhile, all of it is of one moment.
  const { rows: found } = await sql<StoredRow>`
    select name, row from (${sql.join(tables.map(rowsIn), sql` union all `)}) stored order by place`.execute(rows);
  const names = await namesOf(
    rows,
    found.map(({ row }) => row),
  );
  const byTable = Map.groupBy(found, ({ name }) => name);
  return Object.fromEntries(
    tables.map(({ name }) => [inCamelCase(name), (byTable.get(name) ?? []).map(({ row }) => withNames(row, names))]),
  );
}

interface StoredRow {
  readonly name: string;
  readonly row: Row;
}

function rowsIn({ name, where, key = ['id'], without = [], during }: TableRows): RawBuilder<unknown> {
  const range = during
    ? sql`jsonb_build_object('during', jsonb_build_object('from', lower(t.during), 'until', upper(t.during)))`
    : sql`'{}'::jsonb`;
  const order = sql.join(key.map(column => sql`t.${sql.ref(column)}`));
  return sql`(select ${name}::text as name, (to_jsonb(t) || ${range}) - ${sql.val([...without])}::text[] as row,
    row_number() over (order by ${order}) as place from ${sql.table(name)} t where ${where})`;
}

/** The tables a column may point to that have a name people know. */
const named = ['officer', 'provider', 'unit', 'office', 'organisation', 'reviewing_body'] as const;
type Named = (typeof named)[number];

const columns: Readonly<Record<string, Named>> = {
  officer_id: 'officer',
  assignee_id: 'officer',
  official_id: 'officer',
  reviewer_id: 'officer',
  new_owner_id: 'officer',
  provider_id: 'provider',
  unit_id: 'unit',
  office_id: 'office',
  organisation_id: 'organisation',
  body_id: 'reviewing_body',
  body_ids: 'reviewing_body',
};

/** Whoever did something stands in `…_by`; where that holds no number it is a day or a word. */
const pointsTo = (column: string): Named | undefined =>
  columns[column] ?? (column.endsWith('_by') ? 'officer' : undefined);

type Names = ReadonlyMap<Named, ReadonlyMap<number, Json>>;

async function namesOf(rows: Rows, found: readonly Row[]): Promise<Names> {
  const wanted = new Map(named.map(table => [table, new Set<number>()]));
  for (const [column, value] of found.flatMap(row => Object.entries(row))) {
    const table = pointsTo(column);
    const ids = [value].flat().filter(id => typeof id === 'number');
    ids.forEach(id => table && wanted.get(table)?.add(id));
  }
  const loaded: [Named, ReadonlyMap<number, Json>][] = [];
  for (const [table, ids] of wanted) {
    loaded.push([table, await namesIn(rows, table, [...ids])]);
  }
  return new Map(loaded);
}

async function namesIn(rows: Rows, table: Named, ids: readonly number[]): Promise<ReadonlyMap<number, Json>> {
  const said = table === 'officer' ? sql`name` : sql`name_kk as "nameKk", name_ru as "nameRu"`;
  const { rows: found } = await sql<{ id: number } & Record<string, string>>`
    select id, ${said} from ${sql.table(table)} where id = any(${sql.val(ids)}::int[])`.execute(rows);
  return new Map(found.map(row => [row.id, { ...row }]));
}

function withNames(row: Row, names: Names): Json {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      const table = pointsTo(column);
      return [inCamelCase(column), table ? inFull(value, names.get(table)) : value];
    }),
  );
}

function inFull(value: Json, known: ReadonlyMap<number, Json> | undefined): Json {
  if (Array.isArray(value)) {
    return value.map(one => inFull(one, known));
  }
  return typeof value === 'number' ? (known?.get(value) ?? value) : value;
}

export const inCamelCase = (name: string): string =>
  name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

import { Client } from 'pg';

/** Tables a case at its first stages has rows in; a table named here and not there is left as it is. */
const wholeCase = [
  'applicant',
  'document',
  'checklist_item',
  'duty_quote',
  'deadline',
  'assignment',
  'waiting_period',
  'case_event',
] as const;

export interface Multiplied {
  /** Cases to take copies of, in turn. */
  readonly from: readonly number[];
  readonly times: number;
  readonly tables?: readonly string[];
  /** Rows of a table that are copied, as a condition on `t`; absent: all. */
  readonly which?: Readonly<Record<string, string>>;
  /** Columns of a table that are not as they stand: SQL over `t` and the new case, `born`. */
  readonly anew?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Who holds the copies; absent: who holds the case. */
  readonly holderId?: number;
}

/**
 * Open cases by the hundred thousand, for a database that will be thrown away: rows of a few are copied as they stand,
 * without the triggers of each row. The ids of the new cases, which follow each other.
 */
export async function multiply(
  superuserUrl: string,
  { from, times, tables = wholeCase, holderId, which = {}, anew = {} }: Multiplied,
): Promise<{ readonly first: number; readonly last: number }> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query(`set session_replication_role = replica; set maintenance_work_mem = '256MB'`);
    const { rows } = await client.query<{ base: number }>('select max(id) as base from application');
    const base = rows[0]?.base ?? 0;
    await client.query(
      `create temp table born as
       select old.id as old, $1::int + row_number() over (order by n, old.at)::int as id
       from generate_series(1, $2::int) n cross join unnest($3::int[]) with ordinality old (id, at)
       order by n, old.at limit $2`,
      [base, times, from],
    );
    for (const table of ['application', ...tables]) {
      await copyRows(client, table, which[table], { ...held(table, holderId), ...anew[table] });
    }
    await client.query(`select setval(pg_get_serial_sequence('application', 'id'), $1)`, [base + times]);
    await client.query('drop table born');
    await client.query(`analyze ${['application', ...tables].join(', ')}`);
    return { first: base + 1, last: base + times };
  } finally {
    await client.end();
  }
}

/** What happened stays whose it was. */
const held = (table: string, holderId: number | undefined) =>
  holderId === undefined || table === 'case_event'
    ? {}
    : { [table === 'application' ? 'assignee_id' : 'officer_id']: String(holderId) };

/** Ids of other tables are given anew; what must be unique of a case has the new id in it. */
async function copyRows(
  client: Client,
  table: string,
  which: string | undefined,
  anew: Readonly<Record<string, string>>,
): Promise<void> {
  const { rows } = await client.query<{ name: string; identity: boolean }>(
    `select column_name as name, is_identity = 'YES' as identity from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' order by ordinal_position`,
    [table],
  );
  const isCase = table === 'application';
  const kept = rows.filter(({ identity }) => isCase || !identity).map(({ name }) => name);
  const given: Readonly<Record<string, string>> = {
    [isCase ? 'id' : 'application_id']: 'born.id',
    ...(isCase && {
      receipt_number: `t.receipt_number || '-' || born.id`,
      number: `case when t.number is not null then t.number || '-' || born.id end`,
    }),
    ...anew,
  };
  const values = kept.map(name => given[name] ?? `t."${name}"`);
  await client.query(
    `insert into ${table} (${kept.map(name => `"${name}"`).join(', ')})
     select ${values.join(', ')} from born join ${table} t on t.${isCase ? 'id' : 'application_id'} = born.old
     where ${which ?? true}`,
  );
}

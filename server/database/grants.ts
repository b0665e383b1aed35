import { escapeIdentifier, type Client } from 'pg';

/** Rows that are no fact of a case and may go: sessions, who looks at what, sums that can be made again. From everything else nothing is ever deleted. */
const deletable = [
  'auth_session',
  'auth_account',
  'auth_verification',
  'auth_rate_limit',
  'auth_two_factor',
  'auth_api_key',
  'presence',
  'live_change',
  'request_count',
  'figure',
  'figure_month',
  'figure_year',
  'figure_cursor',
  'figure_horizon',
  'working_ordinal',
];

/** What the server's role may do: no table is its own, and history can be added to but not changed. */
export async function grantToServer(owner: Client, serverRole: string): Promise<void> {
  const role = escapeIdentifier(serverRole);
  const { rows } = await owner.query<{ name: string; appendOnly: boolean }>(
    `select c.relname as name,
       exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'append_only') as "appendOnly"
     from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'mikro_orm_migrations'`,
  );
  const list = (names: string[]) => names.map(escapeIdentifier).join(', ');
  const tables = rows.map(row => row.name);
  const changing = rows.filter(row => !row.appendOnly).map(row => row.name);
  const deleting = tables.filter(name => deletable.includes(name));
  const statements = [
    `grant usage on schema public, intarray to ${role}`,
    `revoke all on all tables in schema public from ${role}`,
    `grant select on all tables in schema public to ${role}`,
    `grant usage, select on all sequences in schema public to ${role}`,
    tables.length > 0 ? `grant insert on ${list(tables)} to ${role}` : '',
    changing.length > 0 ? `grant update on ${list(changing)} to ${role}` : '',
    deleting.length > 0 ? `grant delete on ${list(deleting)} to ${role}` : '',
    `grant usage on schema graphile_worker to ${role}`,
    `grant select, insert, update, delete on all tables in schema graphile_worker to ${role}`,
    `grant usage, select on all sequences in schema graphile_worker to ${role}`,
    `grant execute on all functions in schema graphile_worker to ${role}`,
  ];
  await owner.query(statements.filter(Boolean).join(';\n'));
  await openJobTables(owner, role);
}

/** graphile-worker puts its tables under row level security, meant for one owner: let the server's role in. */
async function openJobTables(owner: Client, role: string): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `select c.relname as name from pg_class c
     where c.relnamespace = 'graphile_worker'::regnamespace and c.relrowsecurity
       and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'apostille_server')`,
  );
  for (const { name } of rows) {
    const table = `graphile_worker.${escapeIdentifier(name)}`;
    await owner.query(`create policy apostille_server on ${table} to ${role} using (true) with check (true)`);
  }
}

import { finished } from 'node:stream/promises';
import type { Client } from 'pg';
import { from } from 'pg-copy-streams';
import type { Batch } from './rows.ts';
import { type Table, tableNames, tables } from './tables.ts';

export async function copyBatch(client: Client, batch: Batch): Promise<void> {
  for (const table of tableNames) {
    await copyLines(client, table, batch.lines(table));
  }
}

export async function copyLines(client: Client, table: Table, lines: readonly string[]): Promise<void> {
  if (lines.length === 0) {
    return;
  }
  const stream = client.query(from(`copy ${table} (${tables[table].join(', ')}) from stdin`));
  stream.end(lines.join(''));
  await finished(stream);
}

/** Triggers that tell whoever looks on, and index names one by one: nobody looks on, and all names come at once. */
const perRow = ['told_live', 'told_live_moved', 'index_names'];

/** Checks, indexes and triggers that slow a load down row by row; each is made good at its end, over all rows at once. */
export interface Laid {
  restore(): Promise<void>;
}

export async function layAside(client: Client): Promise<Laid> {
  const { rows: constraints } = await client.query<{ drop: string; make: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
       format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as make
     from pg_constraint where contype in ('f', 'x') and conrelid = any($1::regclass[])`,
    [tableNames],
  );
  const { rows: indexes } = await client.query<{ drop: string; make: string }>(
    `select format('drop index %s', indexrelid::regclass) as drop, pg_get_indexdef(indexrelid) as make
     from pg_index i where indrelid = any($1::regclass[]) and not indisprimary
       and not exists (select 1 from pg_constraint where conindid = i.indexrelid)`,
    [tableNames],
  );
  const { rows: triggers } = await client.query<{ drop: string; make: string }>(
    `select format('alter table %s disable trigger %I', tgrelid::regclass, tgname) as drop,
       format('alter table %s enable trigger %I', tgrelid::regclass, tgname) as make
     from pg_trigger where tgname = any($2) and tgrelid = any($1::regclass[])`,
    [tableNames, perRow],
  );
  for (const { drop } of [...constraints, ...indexes, ...triggers]) {
    await client.query(drop);
  }
  const restore = async () => {
    for (const { make } of [...indexes, ...constraints, ...triggers]) {
      await client.query(make);
    }
    await client.query('select index_all_applicant_names()');
  };
  return { restore };
}

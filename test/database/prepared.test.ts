import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { readingConnection } from '../../server/database/orm.ts';
import { prepared } from '../../server/database/prepared.ts';
import { createTestDatabase } from '../support/database.ts';

const { orm, url } = await createTestDatabase();

/** One connection, and what it has prepared. */
function connection() {
  const one = readingConnection(orm, { url, poolSize: 1 }, 'apostille test');
  onTestFinished(() => one.close());
  const rows = one.getClient();
  return {
    ask: (shape: string) => sql`${prepared}select ${sql.lit(shape)} as shape, ${1}::int as one`.execute(rows),
    prepared: async () => {
      const { rows: found } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(
        rows,
      );
      return found.map(({ statement }) => statement);
    },
  };
}

test('a statement is prepared when it comes again, however many others came once before it', async () => {
  const { ask, prepared: kept } = connection();
  for (let at = 0; at < 150; at += 1) {
    await ask(`once ${at}`);
  }
  expect(await kept()).toEqual([]);
  await ask('often');
  await ask('often');
  expect(await kept()).toEqual([expect.stringContaining(`'often'`)]);
});

test('a connection keeps a hundred at most, and answers the others as well', async () => {
  const { ask, prepared: kept } = connection();
  for (let at = 0; at < 120; at += 1) {
    await ask(`twice ${at}`);
    expect((await ask(`twice ${at}`)).rows).toEqual([{ shape: `twice ${at}`, one: 1 }]);
  }
  expect(await kept()).toHaveLength(100);
});

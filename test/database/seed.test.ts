import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rowsOf } from '../../server/database/rows.ts';
import { run } from '../../server/database/seed.ts';
import { createTestDatabase } from '../support/database.ts';

const { orm, url, ownerUrl } = await createTestDatabase();
const said: string[] = [];

beforeEach(() => {
  said.length = 0;
  vi.stubEnv('DATABASE_URL', url);
  vi.stubEnv('MIGRATION_DATABASE_URL', ownerUrl);
  vi.stubEnv('AUTH_SECRET', 's'.repeat(40));
  vi.spyOn(process.stdout, 'write').mockImplementation(chunk => said.push(String(chunk)) > 0);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test.each([
  ['no cases', ['--cases', '0']],
  ['half a case', ['--cases', '1.5']],
  ['a seed that is no number', ['--seed', 'x']],
  ['an unknown option', ['--people', '3']],
])('%s is answered in one line that says how to call it', async (_what, argv) => {
  await expect(run(argv)).rejects.toThrow(/^Usage: npm run seed -- --cases N/);
  expect(said).toEqual([]);
});

test(
  'as many cases are made as asked for, with the people to look at them, and said in two lines',
  { timeout: 60_000 },
  async () => {
    await run(['--cases', '230', '--seed', '7']);
    expect(said.join('')).toMatch(
      /^230 invented cases loaded in \d+ s\nSign in as \S+@demo\.example .* password \S+\n$/,
    );
    const { rows } =
      await sql`select count(*)::int as cases, count(distinct stage)::int > 15 as varied from application`.execute(
        rowsOf(orm.em.fork()),
      );
    expect(rows).toEqual([{ cases: 230, varied: true }]);
  },
);

test('a database that has cases is left alone', async () => {
  await expect(run(['--cases', '5'])).rejects.toThrow(
    /has cases already and nothing is deleted from it: set DATABASE_URL/,
  );
});

import { type RawBuilder, sql } from 'kysely';
import { Client as Connection } from 'pg';
import { afterAll, expect, test } from 'vitest';
import { rowsOf } from '../../server/database/rows.ts';
import type { Actor } from '../../server/officers/actor.ts';
import { casesFound, complaintsFound } from '../../server/search/search.queries.ts';
import { createTestDatabase } from '../support/database.ts';

const { orm, ownerUrl } = await createTestDatabase();
const owner = new Connection({ connectionString: ownerUrl });
await owner.connect();
afterAll(() => owner.end());

/** Tables that grow with every case. */
const growing = ['application', 'applicant', 'applicant_word', 'name_word', 'document', 'complaint'];

const reader = (...grants: Actor['grants']): Actor => ({
  officerId: 1,
  name: 'Reader R.',
  language: 'ru',
  grants,
  via: 'session',
});
const readers = {
  'of a department': reader({ role: 'officer', scope: 'provider', providerId: 1 }),
  'of two departments': reader(
    { role: 'officer', scope: 'provider', providerId: 1 },
    { role: 'head', scope: 'provider', providerId: 2 },
  ),
  'of an office': reader({ role: 'clerk', scope: 'office', officeId: 1 }),
  'of a reviewing body': reader({ role: 'reviewer', scope: 'body', bodyId: 1 }),
  'of the whole country': reader({ role: 'portal', scope: 'country' }),
  'without personal data': reader({ role: 'analyst', scope: 'country' }),
};

/** How often each of them was read from end to end, whoever did it: a statement or a function within it. */
async function wholeReads(): Promise<Record<string, number>> {
  await owner.query('select pg_stat_force_next_flush()');
  const { rows } = await owner.query<{ name: string; scans: string }>(
    'select relname as name, seq_scan as scans from pg_stat_user_tables where relname = any($1)',
    [growing],
  );
  return Object.fromEntries(rows.map(({ name, scans }) => [name, Number(scans)]));
}

/** Few rows are cheaper read whole; where there is no other way but that, it is taken even so. */
async function withoutWholeReads(statements: readonly RawBuilder<unknown>[]): Promise<void> {
  await orm.em.fork().transactional(async em => {
    const rows = rowsOf(em);
    await sql`set local enable_seqscan = off`.execute(rows);
    for (const statement of statements) {
      await statement.execute(rows);
    }
    await sql`select pg_stat_force_next_flush()`.execute(rows);
  });
}

test.each(Object.entries(readers))('a search by a reader %s reads no table whole', async (_who, actor) => {
  const before = await wholeReads();
  expect(Object.keys(before).toSorted()).toEqual(growing.toSorted());
  const texts = ['А-17/2026', '900101300017', 'ЖБ 0012345', 'Ахметова', 'айгул ахметов', 'ахм'];
  await withoutWholeReads(texts.flatMap(text => [casesFound(actor, text, 25), complaintsFound(actor, text, 25)]));
  expect(await wholeReads()).toEqual(before);
});

test('a table that has to be read whole is noticed', async () => {
  const before = await wholeReads();
  await withoutWholeReads([sql`select from applicant where name like '%метов%'`]);
  expect(await wholeReads()).toEqual({ ...before, applicant: (before['applicant'] ?? 0) + 1 });
});

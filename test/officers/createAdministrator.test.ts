import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rowsOf } from '../../server/database/rows.ts';
import { run } from '../../server/officers/createAdministrator.ts';
import { Officer } from '../../server/officers/officer.entity.ts';
import { findActiveOfficer } from '../../server/officers/officer.queries.ts';
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

test('the first administrator is made by a command, which prints the password it generated', async () => {
  await run(['--email', 'Root@example.kz', '--name', 'Болат Әкімші', '--language', 'ru']);
  expect(said.join('')).toMatch(/root@example\.kz can sign in: password \S{20}\n$/i);
  const em = orm.em.fork();
  const officer = await em.findOneOrFail(Officer, { email: 'root@example.kz' });
  expect(await findActiveOfficer(rowsOf(em), officer.authUserId ?? '')).toEqual({
    officerId: officer.id,
    name: 'Болат Әкімші',
    language: 'ru',
    grants: [{ role: 'administrator', scope: 'country' }],
  });
});

test('a password given on standard input is used and never printed', async () => {
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(
    Readable.from(['from the safe of the office\n']) as typeof process.stdin,
  );
  await run(['--email', 'second@example.kz', '--name', 'Second', '--password-stdin']);
  expect(said).toEqual(['Administrator second@example.kz can sign in\n']);
});

test.each([
  ['no name', ['--email', 'a@example.kz'], /^Usage/],
  ['an unknown option', ['--email', 'a@example.kz', '--name', 'A', '--admin'], /^Usage/],
  ['a language the office does not speak', ['--email', 'a@example.kz', '--name', 'A', '--language', 'fr'], /^Usage/],
  ['what is no e-mail address', ['--email', 'a', '--name', 'A'], /^The e-mail address is not one/],
  ['an e-mail address that is taken', ['--email', 'root@example.kz', '--name', 'A'], /^Somebody already has/],
])('%s is answered in one line that says how to call it', async (_what, argv, message) => {
  await expect(run(argv)).rejects.toThrow(message);
  expect(said).toEqual([]);
});

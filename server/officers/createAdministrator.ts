import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { systemClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { openDatabase } from '../database/open.ts';
import { DomainError } from '../errors.ts';
import { languages } from '../law/law.ts';
import { StartError } from '../startError.ts';
import { minimumPasswordLength } from './auth.ts';
import { createOfficer } from './officer.service.ts';

const usage =
  'npm run create-administrator -- --email name@example.kz --name "Full Name" [--language kk|ru|en] [--password-stdin]';

/** The first person of a new installation; everyone else is added by them. */
export async function run(argv: readonly string[]): Promise<void> {
  const { passwordFromInput, ...person } = readArguments(argv);
  const given = passwordFromInput ? (await text(process.stdin)).replace(/\r?\n$/, '') : undefined;
  const password = given ?? randomBytes(15).toString('base64url');
  const database = await openDatabase(readConfig(process.env), 'guest');
  try {
    const em = database.orm.em.fork() as SqlEntityManager;
    const grants = [{ role: 'administrator', scope: 'country' }] as const;
    await createOfficer(em, { ...person, password, grants }, { by: null, now: systemClock.now() });
  } catch (error) {
    throw error instanceof DomainError ? new StartError(`${reasonOf(error)}. Usage: ${usage}`) : error;
  } finally {
    await database.close();
  }
  process.stdout.write(
    `Administrator ${person.email} can sign in${given === undefined ? `: password ${password}` : ''}\n`,
  );
}

function readArguments(argv: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        email: { type: 'string' },
        name: { type: 'string' },
        language: { type: 'string', default: 'kk' },
        'password-stdin': { type: 'boolean', default: false },
      },
    });
    const language = languages.find(each => each === values.language);
    if (values.email && values.name && language) {
      return { email: values.email, name: values.name, language, passwordFromInput: values['password-stdin'] };
    }
  } catch {
    // Falls through to the usage: an unknown option says no more than that.
  }
  throw new StartError(`Usage: ${usage}`);
}

function reasonOf({ facts }: DomainError): string {
  const fields = facts['fields'];
  const said = JSON.stringify(fields);
  if (said.includes('tooShort')) {
    return `The password needs at least ${minimumPasswordLength} characters`;
  }
  return said.includes('taken') ? 'Somebody already has this e-mail address' : 'The e-mail address is not one';
}

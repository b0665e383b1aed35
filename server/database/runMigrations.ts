import { readConfig } from '../config.ts';
import { openDatabase } from './open.ts';

/** `npm run migrate`: opening a database migrates it. */
export async function run(): Promise<void> {
  const database = await openDatabase(readConfig(process.env), 'guest');
  await database.close();
  process.stdout.write('the database is up to date\n');
}

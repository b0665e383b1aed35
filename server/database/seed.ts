import { parseArgs } from 'node:util';
import { systemClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { createServices } from '../services.ts';
import { StartError } from '../startError.ts';
import { hasCases } from './demo/demo.ts';
import { loadDemo } from './demo/load.ts';
import { demoPassword, demoPeople } from './demo/people.ts';
import { openDatabase } from './open.ts';

const usage =
  'npm run seed -- --cases N [--seed S]: N invented cases (from 1 to 5000000) into a database without cases';

/** `npm run seed`: the demo people, organisations and as many invented cases as asked for. */
export async function run(argv: readonly string[]): Promise<void> {
  const { cases, seed } = readArguments(argv);
  const config = readConfig(process.env);
  const database = await openDatabase(config, 'guest');
  try {
    const services = await createServices(config, database.orm, systemClock);
    if (await hasCases(services)) {
      const setting = database.embedded ? 'set DATA_DIR to another folder' : 'set DATABASE_URL to another database';
      throw new StartError(`the database has cases already and nothing is deleted from it: ${setting}`);
    }
    const begun = systemClock.now();
    await loadDemo(services, { ownerUrl: database.ownerUrl, cases, seed, now: begun, progress: report(cases) });
    const { seconds } = systemClock.now().since(begun).round('seconds');
    process.stdout.write(`${cases} invented cases loaded in ${seconds} s\n`);
    process.stdout.write(`Sign in as ${demoPeople[0]?.email ?? ''} and the like, password ${demoPassword}\n`);
  } finally {
    await database.close();
  }
}

function readArguments(argv: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: { cases: { type: 'string', default: '3000' }, seed: { type: 'string', default: '1' } },
    });
    const [cases, seed] = [values.cases, values.seed].map(Number);
    if (isWhole(cases, 1, 5_000_000) && isWhole(seed, 0, 2 ** 31 - 1)) {
      return { cases, seed };
    }
  } catch {
    // Falls through to the usage: an unknown option says no more than that.
  }
  throw new StartError(`Usage: ${usage}`);
}

function isWhole(number: number | undefined, from: number, to: number): number is number {
  return number !== undefined && Number.isInteger(number) && number >= from && number <= to;
}

/** A line for every tenth of a long load. */
function report(cases: number): (loaded: number) => void {
  let next = 0.1;
  return loaded => {
    if (cases >= 20_000 && loaded / cases >= next) {
      process.stdout.write(`${loaded} cases\n`);
      next = Math.floor((loaded / cases) * 10 + 1) / 10;
    }
  };
}

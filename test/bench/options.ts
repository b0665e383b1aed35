import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from './built.ts';

export interface Options {
  /** Sizes of databases, the smallest first. */
  readonly cases: readonly number[];
  /** Of the scenarios; none: all. */
  readonly only: readonly string[];
  /** Times each thing is measured; what is printed is the median. */
  readonly rounds: number;
  /** Open cases the jobs over all of them are measured among. */
  readonly open: number;
  /** How long the mixed load goes on. */
  readonly minutes: number;
  /** Where the databases are kept between runs. */
  readonly folder: string;
}

const usage =
  'npm run bench -- [--cases 10000,100000] [--only list,act,...] [--rounds 5] [--open 20000] [--minutes 3]; ' +
  'databases are kept in .data/bench, or where BENCH_DIR says';

export function readOptions(argv: readonly string[], scenarios: readonly string[]): Options {
  const { values } = parseArgs({
    args: argv.filter(each => each !== '--'),
    options: {
      cases: { type: 'string', default: '10000,100000' },
      only: { type: 'string', default: '' },
      rounds: { type: 'string', default: '5' },
      open: { type: 'string', default: '20000' },
      minutes: { type: 'string', default: '3' },
    },
  });
  const list = (text: string) => text.split(',').filter(Boolean);
  const cases = [...new Set(list(values.cases).map(Number))].toSorted((a, b) => a - b);
  const only = list(values.only);
  const [rounds, minutes, open] = [Number(values.rounds), Number(values.minutes), Number(values.open)];
  const unknown = only.find(name => !scenarios.includes(name));
  const isSize = (each: number) => Number.isInteger(each) && each >= 1000 && each <= 5_000_000;
  if (unknown !== undefined || cases.length === 0 || !cases.every(isSize) || !(rounds >= 1) || !(minutes > 0)) {
    throw new RangeError(`${usage}\nscenarios: ${scenarios.join(', ')}`);
  }
  const folder = resolve(process.env['BENCH_DIR'] ?? join(projectRoot, '.data/bench'));
  return { cases, only, rounds, minutes, open, folder };
}

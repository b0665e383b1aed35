import { parseArgs } from 'node:util';
import { systemClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { openDatabase } from '../database/open.ts';
import { createServices, readRows } from '../services.ts';
import { StartError } from '../startError.ts';
import { findDifferences, type Months, monthsEver, recordCheck } from './check.service.ts';
import type { Difference } from './difference.queries.ts';

const usage =
  'npm run check-figures [-- --month 2026-03]: compares the figures with the history counted again; one month of recording, or all';

/** `npm run check-figures`: a line for each difference; ends with 1 where there is one. */
export async function run(argv: readonly string[]): Promise<void> {
  const asked = readArguments(argv);
  const config = readConfig(process.env);
  const database = await openDatabase(config, 'guest');
  try {
    const services = await createServices(config, database.orm, systemClock);
    const months = asked ?? (await monthsEver(services));
    if (!months) {
      process.stdout.write('Nothing has been recorded yet\n');
      return;
    }
    let total = 0;
    for await (const { month, differences } of findDifferences(services, months)) {
      total += differences.length;
      process.stdout.write(`${month.toString()}: ${differences.length === 0 ? 'no difference' : differences.length}\n`);
      process.stdout.write(differences.map(lineOf).join(''));
    }
    await recordCheck(readRows(services), months, systemClock.now(), total);
    if (total > 0) {
      throw new StartError(`the figures differ from the history in ${total} sums`);
    }
  } finally {
    await database.close();
  }
}

function lineOf({
  measure,
  period,
  day,
  recordedOn,
  providerId,
  item,
  detail,
  value,
  kept,
  counted,
  tiyn,
}: Difference): string {
  const of = period === 'day' ? `${day}, recorded on ${recordedOn}` : `${period} of ${day}`;
  const words = [item, detail, value ?? ''].filter(word => word !== '').join(' ');
  const money = tiyn === 0 ? '' : `, ${tiyn} tiyn more kept than counted`;
  return `  ${measure} ${words} (${of}, provider ${providerId ?? '-'}): kept ${kept}, counted ${counted}${money}\n`;
}

function readArguments(argv: readonly string[]): Months | undefined {
  try {
    const { values } = parseArgs({ args: [...argv], options: { month: { type: 'string' } } });
    if (values.month === undefined) {
      return undefined;
    }
    const month = Temporal.PlainYearMonth.from(values.month);
    return { first: month, last: month };
  } catch {
    throw new StartError(`Usage: ${usage}`);
  }
}

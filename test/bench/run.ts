import { act } from './act.scenario.ts';
import { withBench, type Scenario } from './bench.ts';
import { browser } from './browser.scenario.ts';
import { bulk } from './bulk.scenario.ts';
import { bytes } from './bytes.scenario.ts';
import { dates } from './dates.scenario.ts';
import { type Finding, tableOf } from './finding.ts';
import { list } from './list.scenario.ts';
import { mixed } from './mixed.scenario.ts';
import { readOptions } from './options.ts';
import { recount } from './recount.scenario.ts';
import { reports } from './reports.scenario.ts';
import { sizes } from './sizes.scenario.ts';
import { sweep } from './sweep.scenario.ts';

const scenarios: Readonly<Record<string, Scenario>> = {
  bytes,
  list,
  sizes,
  act,
  bulk,
  sweep,
  recount,
  reports,
  dates,
  browser,
  mixed,
};

/** `npm run bench`: one table. A bound that is missed is said, not failed: machines differ, and so do their neighbours. */
async function run(): Promise<void> {
  const options = readOptions(process.argv.slice(2), Object.keys(scenarios));
  const chosen = Object.entries(scenarios).filter(([name]) => options.only.length === 0 || options.only.includes(name));
  const findings: Finding[] = [];
  await withBench(options, async bench => {
    for (const [name, scenario] of chosen) {
      process.stdout.write(`${name}\n`);
      try {
        findings.push(...(await scenario(bench)));
      } catch (error) {
        process.exitCode = 1;
        process.stdout.write(`${name} failed: ${error instanceof Error ? error.stack : String(error)}\n`);
      }
    }
  });
  process.stdout.write(`\n${tableOf(findings)}\n`);
}

await run().catch((error: unknown) => {
  process.exitCode = 1;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
});

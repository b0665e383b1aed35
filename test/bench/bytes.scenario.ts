import { Client } from 'pg';
import type { Scenario } from './bench.ts';
import { bytesText, rounded } from './figures.ts';
import type { Finding } from './finding.ts';

/** What a case takes on disk, all indexes counted, and the tables that take the most; sums of reports apart, which grow by days. */
export const bytes: Scenario = async ({ kept, options: { cases: sizes } }) => {
  const findings: Finding[] = [];
  let first: number | undefined;
  for (const cases of sizes) {
    const { urls } = await kept(cases);
    const { whole, sums, tables } = await measured(urls.ownerUrl);
    const perCase = whole / cases;
    first ??= perCase;
    findings.push({
      scenario: 'bytes',
      what: 'a case, indexes counted; against the smallest database',
      cases,
      median: `${rounded(perCase)} B; all ${bytesText(whole)}`,
      ratio: perCase / first,
    });
    findings.push({ scenario: 'bytes', what: 'figures of the reports beside them', cases, median: bytesText(sums) });
    if (cases === sizes.at(-1)) {
      findings.push(
        ...tables.map(({ name, heap, index }) => ({
          scenario: 'bytes',
          what: `of it ${name}`,
          cases,
          median: `${rounded((heap + index) / cases)} B; rows ${rounded(heap / cases)}, indexes ${rounded(index / cases)}`,
        })),
      );
    }
  }
  return findings;
};

const shown = 12;

async function measured(url: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; heap: string; index: string }>(
      `select relname as name, pg_table_size(oid) as heap, pg_indexes_size(oid) as index
       from pg_class where relkind in ('r', 'm') and relnamespace = 'public'::regnamespace
       order by pg_total_relation_size(oid) desc`,
    );
    const all = rows.map(({ name, heap, index }) => ({ name, heap: Number(heap), index: Number(index) }));
    const ofCases = all.filter(({ name }) => !name.startsWith('figure'));
    const of = (some: typeof all) => some.reduce((sum, { heap, index }) => sum + heap + index, 0);
    const whole = of(ofCases);
    return { whole, sums: of(all) - whole, tables: ofCases.slice(0, shown) };
  } finally {
    await client.end();
  }
}

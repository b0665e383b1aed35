import { rounded } from './figures.ts';

/** One line of the table. */
export interface Finding {
  readonly scenario: string;
  readonly what: string;
  /** On a database of so many cases. */
  readonly cases?: number;
  readonly median: string;
  readonly p95?: string;
  /** Against the floor, the smaller size or the smaller number, as `what` says. */
  readonly ratio?: number;
  readonly bound?: Bound;
}

type Bound = { readonly atLeast: number } | { readonly atMost: number };

const columns = ['scenario', 'what', 'cases', 'median', 'p95', 'ratio', 'bound', ''] as const;

/** As Markdown, so that it can be pasted where numbers are kept. */
export function tableOf(findings: readonly Finding[]): string {
  const lines = [[...columns], ...findings.map(cellsOf)];
  const widths = columns.map((_, at) => Math.max(...lines.map(line => line[at]?.length ?? 0)));
  const written = lines.map(line => `| ${line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`);
  const rule = `|${widths.map(width => '-'.repeat(width + 2)).join('|')}|`;
  return [written[0], rule, ...written.slice(1)].join('\n');
}

function cellsOf({ scenario, what, cases, median, p95 = '', ratio, bound }: Finding): string[] {
  return [
    scenario,
    what,
    cases === undefined ? '' : cases.toLocaleString('en'),
    median,
    p95,
    ratio === undefined ? '' : rounded(ratio),
    bound === undefined ? '' : 'atLeast' in bound ? `>= ${bound.atLeast}` : `<= ${bound.atMost}`,
    ratio === undefined || bound === undefined ? '' : holds(ratio, bound) ? 'ok' : 'missed',
  ];
}

const holds = (ratio: number, bound: Bound) => ('atLeast' in bound ? ratio >= bound.atLeast : ratio <= bound.atMost);

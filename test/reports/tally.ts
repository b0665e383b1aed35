import { rowsOf } from '../../server/database/rows.ts';
import { type Difference, differencesOf } from '../../server/reports/difference.queries.ts';
import { measures } from '../../server/reports/measures.ts';
import type { Grouping } from '../../server/reports/figure.queries.ts';
import type { MeasureId } from '../../server/reports/measure.ts';
import type { Api } from '../support/api.ts';
import { count, figures } from '../support/figures.ts';

interface Tallied {
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  /** What is told apart; the item, if left out. */
  readonly by?: readonly Grouping[];
}

/** Counts what was done until now, and gives the sums by their names: `{ 'held': 2 }`, `{ 'waiting 15': 1 }`. */
export async function tally(api: Api, measure: MeasureId, asked: Tallied = {}): Promise<Record<string, number>> {
  await count(api);
  const { by = ['item'], ...period } = asked;
  const rows = await figures(api, { measure, groupBy: by, ...period });
  return Object.fromEntries(rows.map(row => [by.map(key => String(row[key])).join(' '), row.n]));
}

/** What has come to the sums since `before`. */
export function gained(before: Record<string, number>, after: Record<string, number>): Record<string, number> {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(
    keys.map(key => [key, (after[key] ?? 0) - (before[key] ?? 0)] as const).filter(([, n]) => n !== 0),
  );
}

const ever = { from: Temporal.PlainDate.from('2025-12-01'), to: Temporal.PlainDate.from('2026-12-31') };

/** What differs from the sums of these measures, counted act by act, when everything is counted again at once. */
export async function recounted(api: Api, ...ids: readonly MeasureId[]): Promise<readonly Difference[]> {
  await count(api);
  const rows = rowsOf(api.database.orm.em.fork());
  const found = measures.filter(({ id }) => ids.includes(id)).map(measure => differencesOf(rows, measure, ever));
  return (await Promise.all(found)).flat();
}

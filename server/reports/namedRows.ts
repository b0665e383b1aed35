import type { Language } from '../law/law.ts';
import { compareKeys, keyName } from './keyNames.ts';
import type { ReportKey } from './report.type.ts';
import type { KeyOf, TableRow } from './reportRows.rules.ts';

export interface NamedRow {
  readonly keys: readonly ReportKey[];
  readonly [column: string]: unknown;
}

interface RankedKey {
  readonly key: ReportKey;
  readonly rank: number;
}

/** The rows with the names of their keys, in the order of these. Of thousands of rows there are dozens of names. */
export function nameRows(
  rows: readonly TableRow[],
  language: Language,
  providers: readonly { readonly id: number; readonly name: string }[],
): NamedRow[] {
  const names = new Map(providers.map(({ id, name }) => [String(id), name]));
  const columns = (rows[0]?.keys ?? []).map((_, at) =>
    ranked(new Map(rows.flatMap(({ keys }) => keys.slice(at, at + 1)).map(key => [key.value, key])), language, names),
  );
  return rows
    .map(({ keys, figures }) => {
      const found = keys.flatMap(({ value }, at) => columns[at]?.get(value) ?? []);
      return { figures, keys: found.map(({ key }) => key), ranks: found.map(({ rank }) => rank) };
    })
    .toSorted((a, b) => firstDifference(a.ranks, b.ranks))
    .map(({ keys, figures }): NamedRow => ({ ...figures, keys }));
}

/** Keys of one group, by their value. */
function ranked(
  keys: ReadonlyMap<string, KeyOf>,
  language: Language,
  providers: ReadonlyMap<string, string>,
): ReadonlyMap<string, RankedKey> {
  const sorted = [...keys.values()]
    .map(key => ({ ...key, name: keyName(key, language, providers) }))
    .toSorted((a, b) => compareKeys(a, b) || a.value.localeCompare(b.value, 'en'));
  return new Map(sorted.map((key, rank) => [key.value, { key, rank }]));
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  for (const [at, rank] of a.entries()) {
    const difference = rank - (b[at] ?? rank);
    if (difference !== 0) {
      return difference;
    }
  }
  return 0;
}

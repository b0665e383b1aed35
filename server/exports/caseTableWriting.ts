import { caseTableColumns, type NamelessRow } from './caseTable.ts';
import type { CaseTableFormat } from './caseTableRequest.ts';
import { csvCell } from './csv.ts';

type Value = string | number | boolean | null;

/** For programs: days and words as they are, nothing before the header and nothing after the last row. */
export async function* writtenRows(
  format: CaseTableFormat,
  batches: AsyncIterable<readonly NamelessRow[]>,
): AsyncGenerator<string> {
  const line = format === 'csv' ? csvLine : jsonLine;
  if (format === 'csv') {
    yield `${caseTableColumns.map(({ name }) => name).join(',')}\r\n`;
  }
  for await (const batch of batches) {
    yield batch.map(row => line(caseTableColumns.map(column => column.of(row)))).join('');
  }
}

const csvLine = (values: readonly Value[]) =>
  `${values.map(value => csvCell(typeof value === 'boolean' ? String(value) : value, 'en')).join(',')}\r\n`;

const jsonLine = (values: readonly Value[]) =>
  `${JSON.stringify(Object.fromEntries(caseTableColumns.map(({ name }, at) => [name, values[at] ?? null])))}\n`;

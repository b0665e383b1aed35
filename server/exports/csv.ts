import { Readable } from 'node:stream';
import type { Language } from '../law/law.ts';
import type { About, Cell, Table } from './exportFormat.ts';
import { writtenDay, writtenTime } from './written.rules.ts';

/** So that Excel reads it as UTF-8. */
const byteOrderMark = '\uFEFF';

/** RFC 4180 between a heading and a line with the number of rows; one batch of rows in memory at a time. */
export function csvStream(table: Table, language: Language): Readable {
  return Readable.from(csvChunks(table, language));
}

async function* csvChunks({ title, header, batches, about, end }: Table, language: Language): AsyncGenerator<string> {
  const line = (cells: readonly Cell[]) => `${cells.map(cell => csvCell(cell, language)).join(',')}\r\n`;
  const lines = (facts: About) => facts.map(line).join('');
  let rows = 0;
  yield byteOrderMark + line([title]) + lines(about) + line([]) + line(header);
  for await (const batch of batches) {
    rows += batch.length;
    yield batch.map(line).join('');
  }
  const facts = await end(rows);
  yield line([]) + lines(facts);
}

/** A program that opens the file would take a text that begins like a formula for one. */
const formula = /^\s*[=+\-@]|^[\t\r]/;

export function csvCell(cell: Cell, language: Language): string {
  const text = textOf(cell, language);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function textOf(cell: Cell, language: Language): string {
  if (cell === null) {
    return '';
  }
  if (typeof cell === 'string') {
    return formula.test(cell) ? `'${cell}` : cell;
  }
  if (typeof cell === 'number') {
    return String(cell);
  }
  return cell instanceof Temporal.PlainDate ? writtenDay(cell, language) : writtenTime(cell, language);
}

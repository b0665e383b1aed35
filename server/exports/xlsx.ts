import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Table } from './exportFormat.ts';
import { longestSheet, sheetEnd, sheetRow, sheetStart, workbookParts } from './sheet.rules.ts';

/** More rows than a sheet has: such an export goes out as CSV. */
class SheetFull extends Error {
  override readonly name = 'SheetFull' as const;
}

/** Two sheets: the rows under a header that stays in sight, and what the file says of itself. One batch in memory at a time. */
export function xlsxStream(table: Table, aboutTitle: string, at: Temporal.PlainDateTime): Readable {
  const zip = new ZipFile();
  // What the library hands out is a PassThrough; its types say less.
  const stream = zip.outputStream as Readable;
  const fail = (error: unknown) => stream.destroy(error instanceof Error ? error : new Error(String(error)));
  const options = { mtime: localDate(at), forceDosTimestamp: true };
  let underWay: Readable | undefined;
  let rows = 0;
  const part = (path: string, chunks: () => AsyncGenerator<string>) =>
    zip.addReadStreamLazy(path, options, give => {
      underWay = Readable.from(chunks()).once('error', fail);
      give(null, underWay);
    });
  zip.on('error', fail);
  stream.once('close', () => underWay?.destroy());
  for (const { path, text } of workbookParts([table.title, aboutTitle])) {
    zip.addBuffer(Buffer.from(text, 'utf8'), path, options);
  }
  part('xl/worksheets/sheet1.xml', () => rowsSheet(table, count => (rows = count)));
  part('xl/worksheets/sheet2.xml', () => aboutSheet(table, () => rows));
  zip.end();
  return stream;
}

async function* rowsSheet({ header, batches }: Table, counted: (rows: number) => void): AsyncGenerator<string> {
  let rows = 0;
  yield (
    sheetStart(
      header.map(label => Math.min(Math.max(label.length + 2, 18), 40)),
      true,
    ) + sheetRow(1, header, true)
  );
  for await (const batch of batches) {
    if (rows + batch.length >= longestSheet) {
      throw new SheetFull();
    }
    const before = rows + 2;
    rows += batch.length;
    yield batch.map((cells, at) => sheetRow(before + at, cells)).join('');
  }
  counted(rows);
  yield sheetEnd;
}

async function* aboutSheet({ title, about, end }: Table, rows: () => number): AsyncGenerator<string> {
  const facts = [...about, ...(await end(rows()))];
  const lines = facts.map((fact, at) => sheetRow(at + 2, fact));
  yield sheetStart([28, 90], false) + sheetRow(1, [title], true) + lines.join('') + sheetEnd;
}

function localDate({ year, month, day, hour, minute, second }: Temporal.PlainDateTime): Date {
  // oxlint-disable-next-line no-restricted-globals -- what the library takes; the moment comes from the clock
  return new Date(year, month - 1, day, hour, minute, second);
}

import { buffer, text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { csvCell, csvStream } from '../../server/exports/csv.ts';
import type { Cell, Table } from '../../server/exports/exportFormat.ts';
import { columnName, escaped, serial } from '../../server/exports/sheet.rules.ts';
import { writtenMoment } from '../../server/exports/written.rules.ts';
import { xlsxStream } from '../../server/exports/xlsx.ts';
import { unzipped } from './unzipped.ts';

async function* oneByOne(rows: readonly (readonly Cell[])[]) {
  for (const row of rows) {
    yield [row];
  }
}

const day = Temporal.PlainDate.from('2026-03-02');
const time = Temporal.PlainDateTime.from('2026-03-02T18:30');

function table(rows: readonly (readonly Cell[])[]): Table {
  return {
    title: 'Cases',
    header: ['Number', 'Due'],
    batches: oneByOne(rows),
    about: [['Filter', 'open; Stage: Inquiry']],
    end: async count => [['Rows', count]],
  };
}

describe('CSV', () => {
  test('begins with the mark of UTF-8 and what it is, and ends with the number of rows; lines end as RFC 4180 has it', async () => {
    const written = await text(
      csvStream(
        table([
          ['Ә-1', day],
          ['2', null],
        ]),
        'ru',
      ),
    );
    // The consumer takes the mark for what it is: bytes tell.
    expect(written.replace('\uFEFF', '')).toBe(
      'Cases\r\nFilter,open; Stage: Inquiry\r\n\r\nNumber,Due\r\nӘ-1,02.03.2026\r\n2,\r\n\r\nRows,2\r\n',
    );
    const bytes = await buffer(csvStream(table([]), 'ru'));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test.each([
    ['a comma', 'a,b', '"a,b"'],
    ['a quotation mark', 'a"b', '"a""b"'],
    ['a line break', 'a\nb', '"a\nb"'],
    ['none of them', 'Алматы', 'Алматы'],
    ['a sign of equality in front', '=1+1', "'=1+1"],
    ['a plus in front', '+7701', "'+7701"],
    ['a minus in front', '-1', "'-1"],
    ['an at sign in front', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab in front', '\t=1', "'\t=1"],
    ['a return in front', '\r=1', '"\'\r=1"'],
    ['a formula behind blanks', '  =1', "'  =1"],
    ['a formula with a comma', '=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['a sign of equality inside', 'a=1', 'a=1'],
  ])('a text with %s', (_what, given, written) => {
    expect(csvCell(given, 'en')).toBe(written);
  });

  test('numbers below zero stay numbers', () => {
    expect(csvCell(-5, 'en')).toBe('-5');
  });

  test.each([
    ['kk', '02.03.2026', '02.03.2026 18:30'],
    ['ru', '02.03.2026', '02.03.2026 18:30'],
    ['en', '2026-03-02', '2026-03-02 18:30'],
  ] as const)('days and times in %s', (language, onDay, atTime) => {
    expect([csvCell(day, language), csvCell(time, language)]).toEqual([onDay, atTime]);
  });
});

describe('XLSX', () => {
  const rows = [
    ['=1+1', day],
    ['<b>&"', time],
    ['Ә-1\u0000', 7],
  ];
  const parts = async () => unzipped(await buffer(xlsxStream(table(rows), 'About', time)));

  test('has the rows under a header that stays in sight, dates and numbers as such, texts never as formulas', async () => {
    const sheet = (await parts()).get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<row r="1"><c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">Number</t></is></c>');
    expect(sheet).toContain('<c r="A2" s="0" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>');
    expect(sheet).toContain('<c r="B2" s="2"><v>46083</v></c>');
    expect(sheet).toContain('<t xml:space="preserve">&lt;b&gt;&amp;&quot;</t>');
    expect(sheet).toContain(`<c r="B3" s="3"><v>${46083 + 18.5 / 24}</v></c>`);
    expect(sheet).toContain('<t xml:space="preserve">Ә-1</t></is></c><c r="B4"><v>7</v></c>');
    expect(sheet).not.toContain('<f>');
  });

  test('says on a second sheet what it is and how many rows it has', async () => {
    const found = await parts();
    expect(found.get('xl/workbook.xml')).toContain('<sheet name="Cases" sheetId="1" r:id="rId1"/><sheet name="About"');
    const about = found.get('xl/worksheets/sheet2.xml') ?? '';
    expect(about).toContain('open; Stage: Inquiry');
    expect(about).toMatch(/Rows<\/t><\/is><\/c><c r="B\d"><v>3<\/v>/);
  });

  test('columns are named A to Z, then AA', () => {
    expect([0, 25, 26, 51, 52].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA']);
  });

  test('days are counted as spreadsheets count them: 1 March 1900 is the 61st', () => {
    expect(serial(Temporal.PlainDate.from('1900-03-01'))).toBe(61);
    expect(serial(Temporal.PlainDate.from('2026-01-01'))).toBe(46_023);
  });

  test('what XML cannot hold is left out, half a character is replaced', () => {
    expect(escaped('a\u0008\uFFFEb\tc\uD800')).toBe('ab\tc\uFFFD');
  });
});

test('A moment is written with its zone and the offset of its day: 6 hours in Almaty until the end of February 2024, 5 since', () => {
  const at = (moment: string) => writtenMoment(Temporal.Instant.from(moment), 'Asia/Almaty', 'en');
  expect(at('2024-02-29T05:00:00Z')).toBe('2024-02-29 11:00 (Asia/Almaty, UTC+06:00)');
  expect(at('2026-03-02T05:00:00Z')).toBe('2026-03-02 10:00 (Asia/Almaty, UTC+05:00)');
});

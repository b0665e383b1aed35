import type { Cell } from './exportFormat.ts';

/** Styles of `workbookParts`: in the order of its cell formats. */
const style = { plain: 0, heading: 1, day: 2, time: 3 } as const;

/** As many rows as a sheet has, its header among them. */
export const longestSheet = 1_048_576;
/** As long as a text in a cell may be. */
const longestText = 32_767;

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Up to its first row; with `frozen` the first row stays in sight. */
export function sheetStart(widths: readonly number[], frozen: boolean): string {
  const pane = frozen ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' : '';
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  return `${declaration}<worksheet xmlns="${spreadsheet}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`;
}

export const sheetEnd = '</sheetData></worksheet>';

/** One row; `number` counts from 1. Texts are written into the row and are never formulas. */
export function sheetRow(number: number, cells: readonly Cell[], heading = false): string {
  return `<row r="${number}">${cells.map((cell, at) => cellXml(`${columnName(at)}${number}`, cell, heading)).join('')}</row>`;
}

function cellXml(name: string, cell: Cell, heading: boolean): string {
  if (cell === null || cell === '') {
    return '';
  }
  if (typeof cell === 'number') {
    return `<c r="${name}"><v>${cell}</v></c>`;
  }
  if (typeof cell === 'string') {
    const format = heading ? style.heading : style.plain;
    return `<c r="${name}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell.slice(0, longestText))}</t></is></c>`;
  }
  const format = cell instanceof Temporal.PlainDate ? style.day : style.time;
  return `<c r="${name}" s="${format}"><v>${serial(cell)}</v></c>`;
}

/** The first column is A, the 27th AA. */
export function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

/** Day zero of spreadsheets, for days from March 1900 on. */
const dayZero = Temporal.PlainDate.from('1899-12-30');

/** Days since then; of a time the part of the day too. */
export function serial(cell: Temporal.PlainDate | Temporal.PlainDateTime): number {
  const day = cell instanceof Temporal.PlainDate ? cell : cell.toPlainDate();
  const days = dayZero.until(day).days;
  return cell instanceof Temporal.PlainDate
    ? days
    : days + (cell.hour * 3600 + cell.minute * 60 + cell.second) / 86_400;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML cannot hold is left out. */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '')
    .replaceAll(/[&<>"]/g, found => entities[found] ?? '');
}

/** Everything of a workbook but its two sheets. */
export function workbookParts(names: readonly [string, string]): readonly { path: string; text: string }[] {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const sheets = names.map(
    (name, at) => `<sheet name="${escaped(name.slice(0, 31))}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const sheetTypes = names.map(
    (_name, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
  );
  const sheetLinks = names.map(
    (_name, at) =>
      `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  return [
    {
      path: '[Content_Types].xml',
      text: `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${sheetTypes.join('')}</Types>`,
    },
    {
      path: '_rels/.rels',
      text: `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      path: 'xl/workbook.xml',
      text: `${declaration}<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><sheets>${sheets.join('')}</sheets></workbook>`,
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      text: `${declaration}<Relationships xmlns="${packages}/relationships">${sheetLinks.join('')}<Relationship Id="rId3" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    },
    {
      path: 'xl/styles.xml',
      // 14 and 22 are the day and the time as the reader's own settings write them.
      text: `${declaration}<styleSheet xmlns="${spreadsheet}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" numFmtId="14" applyNumberFormat="1"/><xf xfId="0" numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    },
  ];
}

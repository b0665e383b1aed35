import type { Content, ContentStack, ContentText, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { type PaperKind, type PaperLanguage, paperTitles, type Words } from './paper.ts';
import type { CaseRecord, Dated } from './record.ts';
import type { Paper } from './render.ts';
import { inWords, orders } from './wording.ts';

/** The parts every official letter is put together from. */

const grey = '#555555';
const line = '#999999';
/** A4 with the margins of official letters: 30 mm for the file, 15 mm opposite. */
const margins: [number, number, number, number] = [85, 42, 42, 50];
const width = 595.28 - margins[0] - margins[2];

const said = {
  number: { kk: 'Тіркеу нөмірі', ru: 'Регистрационный номер' },
  date: { kk: 'Күні', ru: 'Дата' },
  page: { kk: 'бет', ru: 'стр.' },
  draft: { kk: 'Жоба: қол қойылмаған', ru: 'Проект: не подписано' },
} as const satisfies Record<string, Words>;

const blank = '____________________';

/** `mark`: the number at the foot of every page. */
export function letter(mark: string, language: PaperLanguage, content: Content[]): TDocumentDefinitions {
  return {
    pageSize: 'A4',
    pageMargins: margins,
    content,
    // A heading does not stay alone at the foot of a page.
    pageBreakBefore: node => node.headlineLevel === 1 && node.startPosition.verticalRatio > 0.9,
    footer: (page, pages) => ({
      margin: [margins[0], 16, margins[2], 0],
      fontSize: 8,
      color: grey,
      columns: [
        { text: mark },
        { text: pages > 1 ? `${page} / ${pages} ${said.page[language]}` : '', alignment: 'right' },
      ],
    }),
  };
}

/** A letter of the provider, on its letterhead. */
export function providersLetter(
  kind: PaperKind,
  record: CaseRecord & Dated,
  language: PaperLanguage,
  content: Content[],
): Paper {
  const { provider, at } = record;
  const head = letterhead(provider.name, [provider.address, provider.phone]);
  return {
    language,
    title: paperTitles[kind][language],
    author: provider.name[language],
    at,
    content: letter(record.number ?? record.receiptNumber, language, [head, ...content]),
  };
}

/** In both languages whatever the language of the letter, as letterheads of state bodies are. */
export function letterhead(name: Words, contacts: readonly (string | null)[]): Content {
  const known = contacts.filter(contact => contact !== null);
  return {
    stack: [
      {
        columns: [
          { text: name.kk, bold: true, alignment: 'center' },
          { text: name.ru, bold: true, alignment: 'center' },
        ],
        columnGap: 28,
      },
      ...(known.length > 0
        ? [
            {
              text: known.join(' · '),
              alignment: 'center' as const,
              fontSize: 8.5,
              color: grey,
              margin: [0, 4, 0, 0] as [number, number, number, number],
            },
          ]
        : []),
      { canvas: [{ type: 'line', x1: 0, y1: 6, x2: width, y2: 6, lineWidth: 1 }], margin: [0, 0, 0, 12] },
    ],
  };
}

/** Date and number on the left, whom it is for on the right. */
export function opening(
  {
    number,
    date,
    to,
    draft = false,
  }: {
    readonly number: string | null;
    readonly date: Temporal.PlainDate | null;
    readonly to: readonly string[];
    readonly draft?: boolean;
  },
  language: PaperLanguage,
): Content {
  return {
    columns: [
      {
        width: '*',
        stack: [
          { text: date ? inWords(date, language) : `${said.date[language]}: ${blank}` },
          { text: `№ ${number ?? blank}` },
          ...(draft ? [{ text: said.draft[language], bold: true, color: '#a00000' }] : []),
        ],
      },
      { width: '50%', stack: to.map((text, at) => ({ text, bold: at === 0 })) },
    ],
    columnGap: 20,
    margin: [0, 0, 0, 16],
  };
}

export function heading(text: string): Content {
  return { text, bold: true, fontSize: 13, alignment: 'center', margin: [0, 4, 0, 10] };
}

export function section(text: string): Content {
  return { text, bold: true, margin: [0, 8, 0, 4], headlineLevel: 1 };
}

export function paragraph(text: string): Content {
  return { text, margin: [0, 0, 0, 5] };
}

export function numbered(items: readonly string[]): Content {
  return { stack: items.map((text, at) => numberedItem(at + 1, { text })), margin: [0, 0, 0, 5] };
}

/** The number stands before the words in the file too, so that what is selected reads as it looks. */
export function numberedItem(number: number, content: ContentStack | ContentText): Content {
  return {
    columns: [
      { width: 16, text: `${number}.` },
      { ...content, width: '*' },
    ],
    margin: [0, 0, 0, 3],
  };
}

/** Names on the left, what they are on the right; a fact that is not known is left out. */
export function facts(rows: readonly (readonly [name: string, value: string | null])[]): Content {
  const known = rows.flatMap(([name, value]) => (value ? [[{ text: name, color: grey }, value]] : []));
  return {
    table: { widths: [150, '*'], body: known, dontBreakRows: true },
    layout: { ...rules, paddingTop: () => 2, paddingBottom: () => 2 },
    margin: [0, 0, 0, 8],
  };
}

export function table(head: readonly string[], widths: (string | number)[], rows: readonly string[][]): Content {
  const body: TableCell[][] = [head.map(text => ({ text, bold: true })), ...rows];
  return {
    table: { headerRows: 1, widths, body, dontBreakRows: true },
    layout: { ...rules, vLineWidth: () => 0.5, vLineColor: () => line },
    fontSize: 9.5,
    margin: [0, 2, 0, 8],
  };
}

const rules = { hLineWidth: () => 0.5, vLineWidth: () => 0, hLineColor: () => line } as const;

/** Post, place for the signature, name; with the day of the signature where it is recorded. */
export function signature(post: string, name: string | null, signed: string | null = null): Content {
  return {
    unbreakable: true,
    margin: [0, 18, 0, 0],
    columns: [
      { width: '*', text: post },
      { width: 120, stack: [{ text: signed ?? blank, alignment: 'center', ...(signed ? { fontSize: 9 } : {}) }] },
      { width: 175, text: name ?? blank, bold: name !== null, alignment: 'right' },
    ],
    columnGap: 12,
  };
}

/** Which orders the references in the letter mean. */
export function whatIsCited({ service }: Pick<CaseRecord, 'service'>, language: PaperLanguage): Content {
  const text = { text: orders[service][language], fontSize: 8, color: grey };
  return { stack: [text], unbreakable: true, margin: [0, 14, 0, 0] };
}

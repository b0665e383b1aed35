import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { type CertificateLine, certificateTitle, certificateWords, country } from './certificateWords.ts';
import { type PaperLanguage, paperTitles } from './paper.ts';
import type { Dated } from './record.ts';
import type { Paper } from './render.ts';
import { inFigures } from './wording.ts';

/** The ten items of the model, as the book has them (Article 7). */
export interface CertificateRecord extends Dated {
  readonly signatoryName: string;
  readonly signatoryCapacity: string;
  readonly sealAuthority: string | null;
  /** Seat of the authority. */
  readonly place: string;
  readonly signedOn: Temporal.PlainDate | null;
  readonly authority: { readonly kk: string; readonly en: string };
  readonly number: number;
  readonly year: number;
  readonly head: string | null;
}

const pointsPerCentimetre = 72 / 2.54;
/** The Convention asks for a square with sides of at least 9 cm: the smallest that holds what is written in it. */
const sizes = [
  ...[12, 13.5, 15, 17].map(side => ({ side: side * pointsPerCentimetre, fontSize: 8.5 })),
  ...[7, 6, 5, 4].map(fontSize => ({ side: 17 * pointsPerCentimetre, fontSize })),
];
const smallest = { side: 17 * pointsPerCentimetre, fontSize: 3 };
const pageWidth = 595.28;
const top = 70;
const padding = 9;
const share = 0.46;
/** Kept free for the stamp and the hand. */
const handSpace = 46;

export function certificatePaper(record: CertificateRecord, language: PaperLanguage): Paper {
  const rows = itemsOf(record);
  const { side, fontSize } = sizes.find(size => fits(rows, size)) ?? smallest;
  const left = (pageWidth - side) / 2;
  return {
    language,
    title: paperTitles.certificate[language],
    author: record.authority[language === 'kk' ? 'kk' : 'en'],
    at: record.at,
    content: {
      pageSize: 'A4',
      pageMargins: [left, top, left, 20],
      background: { canvas: [{ type: 'rect', x: left, y: top, w: side, h: side, lineWidth: 1 }] },
      content: { stack: written(rows, record, side), fontSize, lineHeight },
    },
  };
}

interface Row {
  readonly number: number | null;
  readonly label: CertificateLine;
  readonly value: string | null;
}

function itemsOf(record: CertificateRecord): readonly Row[] {
  const { authority, signedOn, number, year } = record;
  const words = certificateWords;
  return [
    { number: 1, label: words.country, value: inThree(country) },
    { number: null, label: words.document, value: null },
    { number: 2, label: words.signedBy, value: record.signatoryName },
    { number: 3, label: words.capacity, value: record.signatoryCapacity },
    { number: 4, label: words.seal, value: record.sealAuthority ?? '–' },
    { number: null, label: words.certified, value: null },
    { number: 5, label: words.at, value: record.place },
    { number: 6, label: words.the, value: signedOn ? inFigures(signedOn) : '____.____.________' },
    { number: 7, label: words.by, value: `${authority.kk} / ${authority.en}` },
    { number: 8, label: words.number, value: `${number}/${year}` },
  ];
}

const inThree = ({ kk, en, fr }: CertificateLine) => `${kk} / ${en} / ${fr}`;

function written(rows: readonly Row[], { head }: CertificateRecord, side: number): Content[] {
  const inner = side - 2 * padding;
  const [title, subtitle] = certificateTitle;
  const hand = (number: number, label: CertificateLine, name: string | null): TableCell => ({
    stack: [
      { text: `${number}. ${inThree(label)}:` },
      ...(name
        ? [{ text: name, bold: true, margin: [0, handSpace - 14, 0, 0] as [number, number, number, number] }]
        : []),
    ],
  });
  return [
    { text: title, bold: true, fontSize: 15, alignment: 'center', lineHeight: 1, margin: [0, padding, 0, 0] },
    { text: subtitle, alignment: 'center', margin: [0, 1, 0, 6] },
    {
      margin: [padding, 0, padding, 0],
      table: {
        widths: [inner * share, inner * (1 - share)],
        body: [
          ...rows.map(({ number, label, value }): TableCell[] =>
            value === null
              ? [{ text: inThree(label), colSpan: 2, alignment: 'center', italics: true }, {}]
              : [`${number}. ${inThree(label)}:`, { text: value, bold: true }],
          ),
          [hand(9, certificateWords.sealHere, null), hand(10, certificateWords.signature, head)],
        ],
      },
      layout: { ...plain },
    },
  ];
}

const plain = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 4,
  paddingTop: () => 1.5,
  paddingBottom: () => 1.5,
} as const;

const titleHeight = 18;
const lineHeight = 1.1;
/** As the font has it: a line is higher than its letters. */
const lineOf = (fontSize: number) => fontSize * 1.18 * lineHeight;

/** A letter is taken wider than it is on the average, so that what is reckoned to fit does. */
function fits(rows: readonly Row[], { side, fontSize }: (typeof sizes)[number]): boolean {
  const inner = side - 2 * padding;
  const lines = (text: string, width: number) => Math.ceil((text.length * fontSize * 0.58) / (width - 4));
  const heights = rows.map(({ label, value }) =>
    Math.max(
      lines(`0. ${inThree(label)}:`, value === null ? inner : inner * share),
      lines(value ?? '', inner * (1 - share)),
    ),
  );
  const used = heights.reduce((sum, count) => sum + count * lineOf(fontSize) + 3, 0);
  return used + titleHeight + lineOf(fontSize) + 7 + handSpace + 3 * lineOf(fontSize) + 2 * padding <= side;
}

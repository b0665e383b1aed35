import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { PaperLanguage } from './paper.ts';

export interface Paper {
  readonly language: PaperLanguage;
  /** Of the properties of the file: nothing about people. */
  readonly title: string;
  readonly author: string;
  readonly at: Temporal.Instant;
  readonly content: Omit<TDocumentDefinitions, 'info' | 'defaultStyle'>;
}

const fonts = join(dirname(createRequire(import.meta.url).resolve('pdfmake/package.json')), 'fonts', 'Roboto');
const font = (name: string) => join(fonts, `Roboto-${name}.ttf`);
pdfmake.setFonts({
  Roboto: {
    normal: font('Regular'),
    bold: font('Medium'),
    italics: font('Italic'),
    bolditalics: font('MediumItalic'),
  },
});
// Papers hold words alone: nothing is fetched, and no file but the fonts is read.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(path => dirname(path) === fonts);

/** The same paper gives the same bytes: the date is that of the data, and the id of the file is made of it. */
export async function renderPdf({ language, title, author, at, content }: Paper): Promise<Buffer> {
  const document = pdfmake.createPdf({
    ...content,
    info: {
      title,
      author,
      creator: 'apostille-back-office',
      producer: 'apostille-back-office',
      // oxlint-disable-next-line no-restricted-globals -- what the library takes; the moment comes from the record
      creationDate: new Date(at.epochMilliseconds),
    },
    defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.2 },
    language,
    displayTitle: true,
  });
  return Buffer.from(await document.getBuffer());
}

import { inflateSync } from 'node:zlib';
import { getDocumentProxy, getMeta } from 'unpdf';

export interface Piece {
  readonly text: string;
  readonly page: number;
  /** Of the foot of the letters, in points from the lower left corner of the page. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface ReadPdf {
  readonly pages: number;
  /** What can be selected, in the order of the file, without the blanks and line ends that the layout puts in. */
  readonly text: string;
  readonly footers: readonly string[];
  readonly pieces: readonly Piece[];
  readonly title: string;
  readonly createdAt: string;
  readonly fonts: readonly string[];
}

const footerHeight = 45;

export const squeezed = (text: string) => text.replaceAll(/\s+/gu, '');

export async function readPdf(content: Buffer | Uint8Array): Promise<ReadPdf> {
  const document = await getDocumentProxy(new Uint8Array(content));
  const { info } = await getMeta(document);
  const pieces: Piece[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent();
    for (const item of items) {
      if ('str' in item) {
        const [, , , , x = 0, y = 0] = item.transform as number[];
        pieces.push({ text: item.str, page, x, y, width: item.width });
      }
    }
  }
  const join = (some: readonly Piece[]) => squeezed(some.map(({ text }) => text).join(' '));
  const pages = document.numPages;
  return {
    pages,
    text: join(pieces.filter(({ y }) => y > footerHeight)),
    footers: Array.from({ length: pages }, (_, at) =>
      join(pieces.filter(({ page, y }) => page === at + 1 && y <= footerHeight)),
    ),
    pieces,
    title: String(info['Title']),
    createdAt: String(info['CreationDate']),
    fonts: [
      ...Buffer.from(content)
        .toString('latin1')
        .matchAll(/\/FontFile2 (\d+)/g),
    ].map(([, id]) => id ?? ''),
  };
}

/** The streams of the file as they were before packing: the operators the pages are drawn with. */
export function drawing(content: Buffer): string {
  const raw = content.toString('latin1');
  return [...raw.matchAll(/stream\r?\n/g)]
    .map(({ index, 0: { length } }) => content.subarray(index + length, raw.indexOf('endstream', index)))
    .flatMap(packed => {
      try {
        return [inflateSync(packed).toString('latin1')];
      } catch {
        return [];
      }
    })
    .join('\n');
}

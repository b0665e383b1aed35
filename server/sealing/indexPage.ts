import { html, Markup } from '../links/html.ts';
import type { PaperLanguage } from '../papers/paper.ts';
import { hour, inFigures, inWords } from '../papers/wording.ts';
import { contentInWords, indexWords } from './indexWords.ts';
import { checkCommand } from './sealedList.rules.ts';
import type { SealRecord } from './sealedRecord.ts';

export interface IndexedFile {
  readonly seal: SealRecord;
  readonly listSha256: string;
  readonly items: readonly {
    readonly position: number;
    readonly path: string;
    readonly size: number;
    readonly sha256: string;
  }[];
  readonly later: readonly { readonly at: string; readonly what: string; readonly name: string | null }[];
}

type Words = { readonly [Key in keyof typeof indexWords]: string };

const wordsIn = (language: PaperLanguage) =>
  Object.fromEntries(Object.entries(indexWords).map(([key, words]) => [key, words[language]])) as Words;

/** One page, whole in itself and without scripts: it is read from a folder years later, and printed. */
export function indexPage(file: IndexedFile, language: PaperLanguage): string {
  const words = wordsIn(language);
  const { seal, listSha256, items } = file;
  const sealedAt = localTime(seal.sealedAt, seal);
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${words.title} – ${seal.complaintNumber ?? seal.receiptNumber}</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        <main>
          <h1>${words.title}</h1>
          <p>${words.lead}</p>
          ${facts([
            [words.complaint, seal.complaintNumber],
            [words.case, seal.caseNumber],
            [words.receipt, seal.receiptNumber],
            [words.provider, language === 'kk' ? seal.provider.nameKk : seal.provider.nameRu],
            [words.sealedAt, `${inWords(sealedAt, language)}, ${hour(sealedAt)}`],
            [words.sealedBy, seal.sealedBy.name],
            [words.count, items.length],
            [words.listHash, hash(listSha256)],
          ])}
          <h2 id="items">${words.items}</h2>
          ${itemTable(file, words, language)}
          <h2>${words.checking}</h2>
          <p>${words.run}</p>
          <pre>${checkCommand(listSha256)}</pre>
          <p>${words.result}</p>
          <section class="later" aria-labelledby="later">
            <h2 id="later">${words.later}</h2>
            ${laterTable(file, words)}
          </section>
        </main>
      </body>
    </html> `.text;
}

function facts(pairs: readonly (readonly [string, Markup | string | number | null])[]): Markup {
  return html`<dl>
    ${pairs.map(
      ([label, value]) =>
        html`<dt>${label}</dt>
          <dd>${value ?? '–'}</dd>`,
    )}
  </dl>`;
}

function itemTable({ seal, items }: IndexedFile, words: Words, language: PaperLanguage): Markup {
  const contents = new Map(seal.contents.map(content => [content.path, content]));
  return html`<table aria-labelledby="items">
    ${head([words.number, words.item, words.file, words.size, words.hash])}
    <tbody>
      ${items.map(({ position, path, size, sha256 }) => {
        const content = contents.get(path);
        return html`<tr>
          <td class="number">${position}</td>
          <td>${content ? contentInWords(content, language) : path}</td>
          <td><a href="${path}">${path}</a></td>
          <td class="number">${grouped(size)}</td>
          <td>${hash(sha256)}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function laterTable({ seal, later }: IndexedFile, words: Words): Markup {
  if (later.length === 0) {
    return html`<p>${words.nothingLater}</p>`;
  }
  return html`<p>${words.laterNote}</p>
    <table aria-labelledby="later">
      ${head([words.at, words.what, words.name])}
      <tbody>
        ${later.map(({ at, what, name }) => {
          const local = localTime(at, seal);
          return html`<tr>
            <td>${inFigures(local)} ${hour(local)}</td>
            <td>${what}</td>
            <td>${name ?? '–'}</td>
          </tr>`;
        })}
      </tbody>
    </table>`;
}

const head = (titles: readonly string[]) =>
  html`<thead>
    <tr>
      ${titles.map(title => html`<th scope="col">${title}</th>`)}
    </tr>
  </thead>`;

const hash = (sha256: string) => html`<code>${sha256}</code>`;
const grouped = (size: number) => String(size).replaceAll(/\B(?=(\d{3})+$)/g, '\u00A0');
const localTime = (at: string, { zone }: SealRecord) =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime();

const style = new Markup(`
:root { color-scheme: light; --ink: #14213d; --soft: #44506a; --line: #8a94a8; --mark: #0b5cad; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff; font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; }
h1 { margin: 0 0 1rem; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 2rem 0 .75rem; font-size: 1.25rem; line-height: 1.3; }
dl { display: grid; grid-template-columns: minmax(9rem, 18rem) 1fr; gap: .35rem 1.25rem; margin: 0; }
dt { color: var(--soft); }
dd { margin: 0; font-weight: 500; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; }
th, td { padding: .4rem .6rem; border: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #eef1f6; }
.number { text-align: right; white-space: nowrap; }
code, pre { font-family: ui-monospace, Consolas, "DejaVu Sans Mono", monospace; font-size: .8125rem; }
pre { padding: .75rem 1rem; border: 1px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; }
a { color: var(--mark); }
.later { margin-top: 2.5rem; padding: 0 1.25rem 1.25rem; border: 2px dashed var(--line); }
@media (max-width: 48rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .6rem; } table { display: block; overflow-x: auto; } }
@media print { main { max-width: none; padding: 0; } tr { break-inside: avoid; } thead { display: table-header-group; } a { color: inherit; } body { font-size: 10pt; } }
`);

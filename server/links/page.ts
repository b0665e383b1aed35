import { answerWords, languageNames } from './answerWords.ts';
import { html, Markup } from './html.ts';
import type { AnswerLanguage } from './question.queries.ts';

export const answerLanguages: readonly AnswerLanguage[] = ['kk', 'ru'];

export interface PageLook {
  readonly language: AnswerLanguage;
  readonly nonce: string;
}

/** One page, whole in itself: its only style stands in it under the nonce of the answer, and nothing else is loaded. */
export function page({ language, nonce }: PageLook, title: string, content: Markup): string {
  const words = answerWords[language];
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <title>${title} – ${words.service}</title>
        <link rel="icon" href="data:," />
        <style nonce="${nonce}">
          ${style}
        </style>
      </head>
      <body>
        <header>
          <p>${words.service}</p>
          <nav aria-label="${words.languages}">${answerLanguages.map(other => toLanguage(other, language))}</nav>
        </header>
        <main>${content}</main>
      </body>
    </html> `.text;
}

/** By an address relative to this one: the token is written nowhere in the page. */
function toLanguage(other: AnswerLanguage, shown: AnswerLanguage): Markup {
  return html`<a href="?lang=${other}" lang="${other}" hreflang="${other}" ${current(other === shown)}
    >${languageNames[other]}</a
  >`;
}

const current = (is: boolean) => (is ? new Markup(' aria-current="true"') : null);

const style = new Markup(`
:root { color-scheme: light; --ink: #14213d; --soft: #44506a; --line: #8a94a8; --mark: #0b5cad; --wrong: #b00020; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #f3f5f9; font: 1.0625rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
header, main { max-width: 46rem; margin: 0 auto; padding: 1rem 1.25rem; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .25rem 1.5rem; }
header p { margin: 0; font-weight: 600; color: var(--soft); }
nav { display: flex; gap: 1rem; }
nav a { padding: .5rem 0; color: var(--mark); }
nav a[aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }
main { margin-bottom: 2rem; padding-top: 1.5rem; padding-bottom: 2rem; background: #fff; border-radius: .5rem; }
h1 { margin: 0 0 1rem; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 2rem 0 .75rem; font-size: 1.25rem; line-height: 1.3; }
dl { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: .35rem 1.25rem; margin: 0 0 1rem; }
dt { color: var(--soft); }
dd { margin: 0; font-weight: 500; overflow-wrap: anywhere; }
section { border-top: 1px solid #c9d0dc; margin-top: 2rem; }
section h2 { margin-top: 1.25rem; }
fieldset { margin: 0 0 1.25rem; padding: 0; border: 0; min-width: 0; }
legend { float: left; width: 100%; }
legend + * { clear: both; }
legend, .label { display: block; padding: 0; margin-bottom: .35rem; font-weight: 600; }
.field { margin-bottom: 1.25rem; }
.hint { margin: 0 0 .35rem; color: var(--soft); font-size: .9375rem; }
.choice { display: flex; gap: .65rem; align-items: center; padding: .4rem 0; width: fit-content; }
input[type=radio] { width: 1.5rem; height: 1.5rem; margin: 0; accent-color: var(--mark); flex: none; }
input[type=text], textarea { width: 100%; padding: .55rem .65rem; border: 1px solid var(--line); border-radius: .3rem; font: inherit; color: inherit; background: #fff; }
.wrong { padding-left: .85rem; border-left: .3rem solid var(--wrong); }
.wrong input[type=text], .wrong textarea { border-color: var(--wrong); }
.error { margin: 0 0 .35rem; color: var(--wrong); font-weight: 600; }
.summary { margin: 0 0 1.5rem; padding: .85rem 1.1rem; border: .2rem solid var(--wrong); border-radius: .3rem; }
.summary h2 { margin: 0 0 .5rem; }
.summary ul { margin: 0; padding-left: 1.25rem; }
.summary a { color: var(--wrong); }
button { padding: .75rem 1.5rem; border: 0; border-radius: .3rem; font: inherit; font-weight: 600; color: #fff; background: var(--mark); cursor: pointer; }
button:hover { background: #084a8d; }
:focus-visible { outline: .2rem solid #f5a300; outline-offset: .15rem; box-shadow: 0 0 0 .15rem var(--ink); }
@media (max-width: 36rem) {
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: .6rem; }
  h1 { font-size: 1.5rem; }
  main { border-radius: 0; }
  button { width: 100%; }
}
`);

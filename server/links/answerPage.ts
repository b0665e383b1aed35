import { documentKind, inFigures, inWords } from '../papers/wording.ts';
import { errorText, Fields } from './answerFields.ts';
import { type AnswerForm, fieldOf } from './answerForm.rules.ts';
import { answerWords, contactCentre, documentHeading } from './answerWords.ts';
import { html, type Markup } from './html.ts';
import { page, type PageLook } from './page.ts';
import type { AnswerLanguage, Question, QuestionDocument } from './question.queries.ts';

/** The form; with errors it is shown again as it was filled, and the reader stands before their list. */
export function formPage(look: PageLook, question: Question, form: AnswerForm): string {
  const { language } = look;
  const words = answerWords[language];
  const fields = new Fields(language, form);
  const content = html` <h1>${words.title}</h1>
    ${form.errors.size > 0 && summary(language, question, form)}
    <p>${words.request}</p>
    ${facts([
      [words.from, question.provider[language]],
      [words.phone, question.phone ?? contactCentre[language]],
      [words.to, question.organisation[language]],
      [words.inquiry, inquiryLine(question, language)],
      [words.pleaseAnswerBy, inWords(question.pleaseAnswerBy, language)],
      [words.applicant, question.applicant],
    ])}
    <form method="post" action="?lang=${language}" novalidate>
      ${question.documents.map((document, at) => aboutDocument(fields, question, document, at))}
      <section aria-labelledby="answering">
        <h2 id="answering">${words.answering}</h2>
        ${fields.line('name', words.name, { autocomplete: 'name' })}
        ${fields.line('position', words.position, { autocomplete: 'organization-title' })}
        ${fields.line('reference', words.reference, { hint: words.referenceHint })}
      </section>
      <p>${words.once}</p>
      <button type="submit">${words.send}</button>
    </form>`;
  return page(look, form.errors.size > 0 ? `${words.error}: ${words.title}` : words.title, content);
}

function aboutDocument(fields: Fields, { service, documents }: Question, document: QuestionDocument, at: number) {
  const { language } = fields;
  const words = answerWords[language];
  const heading = `document-${document.id}`;
  return html`<section aria-labelledby="${heading}">
    <h2 id="${heading}">
      ${documentHeading[language](documents.length > 1 ? at + 1 : undefined)}: ${documentKind(document.kind, language)}
    </h2>
    ${facts([
      [words.documentNumber, document.number],
      [words.issuedOn, document.issuedOn && inFigures(document.issuedOn)],
    ])}
    ${service === 'education' && fields.choice(fieldOf('studied', document), words.studied)}
    ${fields.choice(fieldOf('genuine', document), words.genuine)}
    ${fields.text(fieldOf('note', document), words.note, words.noteHint)}
  </section>`;
}

export function takenPage(look: PageLook, question: Question): string {
  const { language } = look;
  const words = answerWords[language];
  const content = html`<h1>${words.taken}</h1>
    <p role="status">${words.takenText}</p>
    ${facts([
      [words.inquiry, inquiryLine(question, language)],
      [words.from, question.provider[language]],
      [words.phone, question.phone ?? contactCentre[language]],
    ])}`;
  return page(look, words.taken, content);
}

/** The same for every link that opens nothing: whether it ever did is not told. */
export function invalidPage(look: PageLook): string {
  const words = answerWords[look.language];
  const content = html`<h1>${words.invalid}</h1>
    <p>${words.invalidWhy}</p>
    <p>${words.invalidAnswered}</p>
    <p>${words.invalidCall}</p>`;
  return page(look, words.invalid, content);
}

export function troublePage(look: PageLook, why: 'tooMany' | 'tooLarge' | 'failed'): string {
  const words = answerWords[look.language];
  return page(
    look,
    words.trouble,
    html`<h1>${words.trouble}</h1>
      <p>${words[why]}</p>`,
  );
}

function inquiryLine({ number, sentOn }: Question, language: AnswerLanguage): string {
  return `${number ? `№ ${number}` : answerWords[language].unnumbered}, ${inWords(sentOn, language)}`;
}

function facts(rows: readonly (readonly [string, string | null])[]): Markup {
  return html`<dl>
    ${rows.flatMap(([name, value]) =>
      value
        ? [
            html`<dt>${name}</dt>
              <dd>${value}</dd>`,
          ]
        : [],
    )}
  </dl>`;
}

function summary(language: AnswerLanguage, question: Question, { errors }: AnswerForm): Markup {
  const items = [...errors.keys()].map(field => {
    const text = `${placeOf(language, question, field)}${errorText(language, errors, field)}`;
    return html`<li><a href="#${field}">${text}</a></li>`;
  });
  return html`<div class="summary" role="alert" tabindex="-1" autofocus>
    <h2>${answerWords[language].errors}</h2>
    <ul>
      ${items}
    </ul>
  </div>`;
}

/** Of a question that is asked of each document: which document and which question. */
function placeOf(language: AnswerLanguage, { documents }: Question, field: string): string {
  const at = documents.findIndex(({ id }) => field.endsWith(`-${id}`));
  const asked = (['studied', 'genuine', 'note'] as const).find(each => field.startsWith(`${each}-`));
  if (!asked) {
    return '';
  }
  const document = documents.length > 1 ? `${documentHeading[language](at + 1)}. ` : '';
  return `${document}${answerWords[language][asked].replace(/[^?]$/, '$&:')} `;
}

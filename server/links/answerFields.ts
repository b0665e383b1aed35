import { type AnswerForm, longest } from './answerForm.rules.ts';
import { answerWords, ruleWords } from './answerWords.ts';
import { html, Markup } from './html.ts';
import type { AnswerLanguage } from './question.queries.ts';

/** Each field with its label, its hint, its error and what was typed in it. */
export class Fields {
  readonly language: AnswerLanguage;
  readonly #form: AnswerForm;

  constructor(language: AnswerLanguage, form: AnswerForm) {
    this.language = language;
    this.#form = form;
  }

  choice(field: string, question: string): Markup {
    const { yes, no } = answerWords[this.language];
    const option = (value: string, label: string, id: string) =>
      html`<label class="choice" for="${id}">
        <input type="radio" id="${id}" name="${field}" value="${value}" ${this.#chosen(field, value)} /> ${label}</label
      >`;
    return html`<fieldset
      class="${this.#look(field)}"
      role="radiogroup"
      ${this.#described(field, false)}${this.#invalid(field)}
    >
      <legend>${question}</legend>
      ${this.#error(field)} ${option('yes', yes, field)}${option('no', no, `${field}-no`)}
    </fieldset>`;
  }

  line(field: string, label: string, { hint, autocomplete }: { hint?: string; autocomplete?: string }): Markup {
    const needed = new Markup(hint ? '' : ' aria-required="true"');
    return this.#field(
      field,
      label,
      hint,
      html`<input
        type="text"
        id="${field}"
        name="${field}"
        value="${this.#typed(field)}"
        autocomplete="${autocomplete ?? 'off'}"
        ${needed}${this.#described(field, hint !== undefined)}${this.#invalid(field)}
      />`,
    );
  }

  text(field: string, label: string, hint: string): Markup {
    // A line break right after the tag is not part of the text: one that was typed there stays.
    return this.#field(
      field,
      label,
      hint,
      html`<textarea id="${field}" name="${field}" rows="3" ${this.#described(field, true)}${this.#invalid(field)}>
${this.#typed(field)}</textarea>`,
    );
  }

  #field(field: string, label: string, hint: string | undefined, input: Markup): Markup {
    return html`<div class="${this.#look(field)}">
      <label class="label" for="${field}">${label}</label>
      ${hint && html`<p class="hint" id="${field}-hint">${hint}</p>`}${this.#error(field)}${input}
    </div>`;
  }

  #typed(field: string): string {
    return this.#form.values.get(field) ?? '';
  }

  #chosen(field: string, value: string): Markup {
    return new Markup(this.#typed(field) === value ? ' checked' : '');
  }

  #look(field: string): string {
    return this.#form.errors.has(field) ? 'field wrong' : 'field';
  }

  #invalid(field: string): Markup {
    return new Markup(this.#form.errors.has(field) ? ' aria-invalid="true"' : '');
  }

  #error(field: string): Markup | undefined {
    const text = errorText(this.language, this.#form.errors, field);
    return text ? html`<p class="error" id="${field}-error">${text}</p>` : undefined;
  }

  #described(field: string, hasHint: boolean): Markup | undefined {
    const ids = [hasHint && `${field}-hint`, this.#form.errors.has(field) && `${field}-error`].filter(Boolean);
    return ids.length > 0 ? html` aria-describedby="${ids.join(' ')}"` : undefined;
  }
}

export function errorText(language: AnswerLanguage, errors: AnswerForm['errors'], field: string): string {
  const rule = errors.get(field);
  return rule ? ruleWords[language][rule](mostOf(field)) : '';
}

function mostOf(field: string): number {
  const name = field.split('-')[0] ?? '';
  return Object.entries(longest).find(([limited]) => limited === name)?.[1] ?? 0;
}

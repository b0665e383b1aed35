/** Text that is safe to stand in a page: everything put into it was escaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | readonly Markup[] | string | number | false | null | undefined;

export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((page, string, at) => `${page}${textOf(parts[at - 1])}${string}`));
}

function textOf(part: Part): string {
  if (part instanceof Markup) {
    return part.text;
  }
  if (typeof part === 'string' || typeof part === 'number') {
    return escaped(String(part));
  }
  return part ? part.map(({ text }) => text).join('') : '';
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string) => text.replaceAll(/[&<>"']/g, character => entities[character] ?? '');

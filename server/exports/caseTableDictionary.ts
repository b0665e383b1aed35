import { type Language, languages } from '../law/law.ts';
import { caseTableColumns } from './caseTable.ts';

/** The dictionary as data: every column with its meaning and its words in all three languages. */
export function dictionaryJson(): object {
  return {
    table: 'case-table',
    columns: caseTableColumns.map(({ name, type, text, values }) => ({
      name,
      type,
      description: text,
      ...(values && { values: Object.entries(values).map(([value, meaning]) => ({ value, meaning })) }),
    })),
  };
}

const headings = {
  title: { kk: 'Істер кестесі', ru: 'Таблица дел', en: 'Table of cases' },
  column: { kk: 'Баған', ru: 'Столбец', en: 'Column' },
  type: { kk: 'Түрі', ru: 'Тип', en: 'Type' },
  meaning: { kk: 'Мағынасы', ru: 'Значение', en: 'Meaning' },
  values: { kk: 'Мәндері', ru: 'Возможные значения', en: 'Values' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

const types = {
  text: { kk: 'мәтін', ru: 'текст', en: 'text' },
  day: { kk: 'күн, ЖЖЖЖ-АА-КК', ru: 'день, ГГГГ-ММ-ДД', en: 'day, YYYY-MM-DD' },
  number: { kk: 'бүтін сан', ru: 'целое число', en: 'whole number' },
  boolean: { kk: 'true немесе false', ru: 'true или false', en: 'true or false' },
  list: { kk: 'сөздер тізімі', ru: 'список слов', en: 'list of words' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

const escaped = (text: string) => text.replaceAll('|', '\\|');

/** The dictionary to read, in Markdown. */
export function dictionaryMarkdown(language: Language): string {
  const rows = caseTableColumns.map(
    ({ name, type, text }) => `| \`${name}\` | ${types[type][language]} | ${escaped(text[language])} |`,
  );
  const words = caseTableColumns.flatMap(({ name, values }) =>
    values
      ? [
          `## ${headings.values[language]}: \`${name}\``,
          '',
          ...Object.entries(values).map(([value, meaning]) => `- \`${value}\`: ${meaning[language]}`),
          '',
        ]
      : [],
  );
  const head = [headings.column, headings.type, headings.meaning].map(heading => heading[language]).join(' | ');
  return [`# ${headings.title[language]}`, '', `| ${head} |`, '|---|---|---|', ...rows, '', ...words].join('\n');
}

export const isLanguage = (text: unknown): text is Language => languages.some(language => language === text);

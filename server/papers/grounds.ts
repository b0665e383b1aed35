import type { Content } from 'pdfmake/interfaces.js';
import { numberedItem } from './layout.ts';
import type { PaperLanguage, Words } from './paper.ts';
import type { FindingRecord, GroundRecord } from './record.ts';
import { citation, documentLine } from './wording.ts';

const said = {
  document: { kk: 'Құжат', ru: 'Документ' },
  found: { kk: 'Анықталғаны', ru: 'Установлено' },
  note: { kk: 'Түсіндірме', ru: 'Пояснение' },
  correct: { kk: 'Не түзету керек', ru: 'Что исправить' },
} as const satisfies Record<string, Words>;

interface Advice {
  readonly advice: boolean;
}

/** Each ground with its source, and under it what was found in which document and, as advice, what to put right. */
export function groundsList(grounds: readonly GroundRecord[], language: PaperLanguage, { advice }: Advice): Content {
  return grounds.map((ground, at) =>
    numberedItem(at + 1, {
      stack: [
        { text: groundLine(ground, language), bold: true, margin: [0, 0, 0, 3] },
        ...ground.findings.map(finding => findingBlock(advice ? finding : { ...finding, toCorrect: null }, language)),
      ],
    }),
  );
}

function groundLine({ text, provision }: GroundRecord, language: PaperLanguage): string {
  const source = citation(provision, language);
  return source ? `${text[language]} (${source}).` : `${text[language]}.`;
}

function findingBlock({ document, reason, toCorrect, note }: FindingRecord, language: PaperLanguage): Content {
  const rows: (readonly [keyof typeof said, string | null])[] = [
    ['document', documentLine(document, language)],
    ['found', reason?.[language] ?? null],
    ['note', note],
    ['correct', toCorrect?.[language] ?? null],
  ];
  return {
    // Kept on one page, unless that would leave half of the page before empty.
    unbreakable: (note?.length ?? 0) < 400,
    stack: rows.flatMap(([name, text]) =>
      text ? [{ text: [{ text: `${said[name][language]}: `, color: '#555555' }, text] }] : [],
    ),
    margin: [0, 0, 0, 6],
  };
}

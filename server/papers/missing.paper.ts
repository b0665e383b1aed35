import { type ProvisionId, provisions } from '../law/provisions.ts';
import { heading, opening, paragraph, section, signature, table, whatIsCited, providersLetter } from './layout.ts';
import type { PaperLanguage, Words } from './paper.ts';
import type { CaseRecord, Dated } from './record.ts';
import type { Paper } from './render.ts';
import { citation, inWords, withSource } from './wording.ts';

export interface MissingRecord extends CaseRecord, Dated {
  /** Day on which the last of it was found. */
  readonly foundOn: Temporal.PlainDate;
  readonly items: readonly { readonly text: Words; readonly provision: ProvisionId; readonly note: string | null }[];
  /** What the officer asked to put right, in the officer's words. */
  readonly toCorrect: string | null;
  /** The ground on which an incomplete package is refused. */
  readonly ground: ProvisionId;
  readonly officer: string | null;
}

const said = {
  heading: { kk: 'Жетіспейтін құжаттардың тізбесі', ru: 'Перечень недостающих документов' },
  what: { kk: 'Не ұсынылуы керек', ru: 'Что необходимо представить' },
  source: { kk: 'Негізі', ru: 'Основание' },
  correct: { kk: 'Сұрау салуда түзету қажет', ru: 'В запросе необходимо исправить' },
  mend: { kk: 'Мәліметтер мен құжаттарда түзету қажет', ru: 'В сведениях и документах необходимо исправить' },
  note: { kk: 'Ескертпе', ru: 'Примечание' },
  next: { kk: 'Одан әрі не болады', ru: 'Что дальше' },
  officer: { kk: 'Жауапты қызметкер', ru: 'Ответственный сотрудник' },
} as const satisfies Record<string, Words>;

export function missingPaper(record: MissingRecord, language: PaperLanguage): Paper {
  const word = (name: keyof typeof said) => said[name][language];
  const { items, toCorrect } = record;
  return providersLetter('missing', record, language, [
    opening({ number: record.number ?? record.receiptNumber, date: record.foundOn, to: addressees(record) }, language),
    heading(word('heading')),
    ...(items.length > 0
      ? [
          paragraph(found(record, language)),
          table(
            ['№', word('what'), word('source')],
            [18, '*', 140],
            items.map(({ text, provision, note }, at) => [
              String(at + 1),
              note ? `${text[language]}\n${word('note')}: ${note}` : text[language],
              citation(provision, language) || '–',
            ]),
          ),
        ]
      : []),
    ...(toCorrect ? [section(record.channel === 'portal' ? word('correct') : word('mend')), paragraph(toCorrect)] : []),
    section(word('next')),
    paragraph(whatNext(record, language)),
    paragraph(termEnds(record, language)),
    signature(word('officer'), record.officer),
    whatIsCited(record, language),
  ]);
}

export function addressees({ applicant, representative }: CaseRecord): string[] {
  return representative ? [applicant, representative] : [applicant];
}

function found({ receiptNumber, acceptedOn }: CaseRecord, language: PaperLanguage): string {
  const day = inWords(acceptedOn, language);
  return language === 'kk'
    ? `${day} күні қабылданған № ${receiptNumber} өтінішіңізге қоса берілген құжаттар топтамасын тексеру кезінде мыналардың ұсынылмағаны анықталды:`
    : `При проверке пакета документов по Вашему заявлению № ${receiptNumber}, принятому ${day}, установлено, что не представлено следующее:`;
}

/** On the portal what is wrong is told at once and may be put right; at the counter the check ends in a refusal. */
function whatNext({ channel, ground }: MissingRecord, language: PaperLanguage): string {
  return channel === 'portal'
    ? provisions['NFO-CORRECTION'].text[language]
    : withSource(provisions['EDU-10.3b'].text[language], citation(ground, language));
}

function termEnds({ termEndsOn }: CaseRecord, language: PaperLanguage): string {
  const day = inWords(termEndsOn, language);
  return language === 'kk'
    ? `Қызмет көрсету мерзімінің соңғы күні – ${day}; жетіспейтін құжаттарды күту бұл мерзімді ұзартпайды.`
    : `Последний день срока оказания услуги – ${day}; ожидание недостающих документов этот срок не продлевает.`;
}

import {
  aboutComplaint,
  basisOf,
  complainantLines,
  complaintLetter,
  complaintWays,
  court,
  ending,
  inOrder,
  providerRow,
  workingDays,
} from './complaintLayout.ts';
import type { ComplaintReceiptRecord, ComplaintTerm } from './complaintRecord.ts';
import { facts, heading, opening, paragraph, section, table } from './layout.ts';
import { type PaperLanguage, paperTitles, type Words } from './paper.ts';
import type { Paper } from './render.ts';
import { hour, inFigures, inWords, serviceNames } from './wording.ts';

const said = {
  service: { kk: 'Мемлекеттік көрсетілетін қызмет', ru: 'Государственная услуга' },
  arrived: { kk: 'Келіп түскен уақыты', ru: 'Время поступления' },
  way: { kk: 'Келіп түсу тәсілі', ru: 'Способ подачи' },
  body: { kk: 'Шағымды қарайтын орган', ru: 'Орган, рассматривающий жалобу' },
  next: { kk: 'Одан әрі не болады', ru: 'Что дальше' },
  step: { kk: 'Не жасалады', ru: 'Что предстоит' },
  until: { kk: 'Соңғы күні', ru: 'Последний день' },
  basis: { kk: 'Негізі', ru: 'Основание' },
  forward: {
    kk: 'Шағым әкімшілік іспен бірге шағымды қарайтын органға жіберіледі',
    ru: 'Жалоба вместе с административным делом направляется в орган, рассматривающий жалобу',
  },
  forwardAlone: {
    kk: 'Шағым шағымды қарайтын органға жіберіледі',
    ru: 'Жалоба направляется в орган, рассматривающий жалобу',
  },
  answer: {
    kk: 'Көрсетілетін қызметті беруші шағымды қарап, жауап береді',
    ru: 'Услугодатель рассматривает жалобу и дает ответ',
  },
  review: {
    kk: 'Шағымды қарайтын орган шағымды қарап, шешім қабылдайды',
    ru: 'Орган, рассматривающий жалобу, рассматривает ее и принимает решение',
  },
  officer: { kk: 'Шағымды тіркеген', ru: 'Жалобу зарегистрировал(а)' },
} as const satisfies Record<string, Words>;

export function complaintReceiptPaper(record: ComplaintReceiptRecord, language: PaperLanguage): Paper {
  const word = (name: keyof typeof said) => said[name][language];
  const { arrivedAt, registeredOn, forward, answer, review } = record;
  const steps = [
    ...(forward ? [step(record.case ? 'forward' : 'forwardAlone', forward, 'forward')] : []),
    ...(answer ? [step('answer', answer, 'answer')] : []),
    step('review', review, 'review'),
  ];
  return complaintLetter('complaintReceipt', record, forward ? 'provider' : 'body', language, [
    opening({ number: record.number, date: registeredOn, to: complainantLines(record) }, language),
    heading(paperTitles.complaintReceipt[language]),
    paragraph(registered(record, language)),
    facts([
      [word('service'), `«${serviceNames[record.service][language]}»`],
      [word('arrived'), `${inFigures(arrivedAt)}, ${hour(arrivedAt)}`],
      [word('way'), complaintWays[record.way][language]],
      ...(forward ? [] : providerRow(record, language)),
      ...aboutComplaint(record, language),
      [word('body'), record.body.name[language]],
    ]),
    section(word('next')),
    table(['№', word('step'), word('until'), word('basis')], [18, '*', 105, 140], steps.map(numberedRow)),
    ...(forward ? [paragraph(inOrder('EDU-17.4', record, language))] : []),
    ...court(record, language),
    ending(record, word('officer'), language),
  ]);

  function step(name: 'forward' | 'forwardAlone' | 'answer' | 'review', term: ComplaintTerm, of: keyof typeof counted) {
    return [word(name), lastDay(term, of, language), basisOf(term, of, record, language)];
  }
}

const numberedRow = (row: string[], at: number) => [String(at + 1), ...row];

function registered({ number, registeredOn }: ComplaintReceiptRecord, language: PaperLanguage): string {
  const day = registeredOn && inWords(registeredOn, language);
  return language === 'kk'
    ? `Шағымыңыз ${day} күні ${number} нөмірімен тіркелді.`
    : `Ваша жалоба зарегистрирована ${day} под № ${number}.`;
}

const counted = {
  forward: { kk: 'келіп түскен күннен бастап', ru: 'со дня поступления' },
  answer: { kk: 'тіркелген күннен бастап', ru: 'со дня регистрации' },
  review: { kk: 'осы органда тіркелген күннен бастап', ru: 'со дня регистрации в этом органе' },
} as const satisfies Record<string, Words>;

/** «06.03.2026 (3 рабочих дня со дня поступления)»; before it begins only how long it is. */
function lastDay({ dueOn, amount }: ComplaintTerm, of: keyof typeof counted, language: PaperLanguage): string {
  const days = workingDays(amount, language);
  const length = language === 'kk' ? `${counted[of].kk} ${days}` : `${days} ${counted[of].ru}`;
  return dueOn ? `${inFigures(dueOn)} (${length})` : length;
}

import type { Content } from 'pdfmake/interfaces.js';
import type { ComplaintDecision, UnexaminedGround } from '../law/complaints.ts';
import { complaintDecisionName } from '../law/names.ts';
import { type ProvisionId, provisions } from '../law/provisions.ts';
import {
  aboutComplaint,
  complainantRow,
  complaintLetter,
  court,
  ending,
  demandsOf,
  providerRow,
  postOf,
} from './complaintLayout.ts';
import type { ComplaintDecisionRecord } from './complaintRecord.ts';
import { facts, heading, numbered, opening, paragraph, section } from './layout.ts';
import { type PaperLanguage, paperTitles, type Words } from './paper.ts';
import type { Paper } from './render.ts';
import { citation, inWords, withSource } from './wording.ts';

const said = {
  decided: { kk: 'Шешім', ru: 'Решение' },
  ground: { kk: 'Шағымды қараусыз қалдыру негізі', ru: 'Основание для оставления жалобы без рассмотрения' },
  reason: { kk: 'Шешімнің уәждері', ru: 'Мотивы решения' },
  provisions: { kk: 'Шешім негізделген нормалар', ru: 'Нормы, на которых основано решение' },
  practice: { kk: 'Ескерілген, бұйрықтарда белгіленбеген тәртіп', ru: 'Учтенный порядок, приказами не установленный' },
  next: { kk: 'Шешімнің салдары', ru: 'Последствия решения' },
} as const satisfies Record<string, Words>;

const grounds = {
  anonymous: { kk: 'шағым анонимді', ru: 'жалоба анонимная' },
  noPowers: { kk: 'өкілдің өкілеттігі расталмаған', ru: 'полномочия представителя не подтверждены' },
  alreadyDecided: {
    kk: 'дәл осындай шағым бойынша шешім қабылданған',
    ru: 'по такой же жалобе решение уже принято',
  },
  beforeCourt: { kk: 'істі сот қарап жатыр', ru: 'дело находится на рассмотрении суда' },
  notCompetent: {
    kk: 'шағымды қарау органның құзыретіне жатпайды',
    ru: 'рассмотрение жалобы не относится к компетенции органа',
  },
  withdrawn: { kk: 'шағым беруші оны қайтарып алды', ru: 'жалоба отозвана ее подателем' },
} as const satisfies Record<UnexaminedGround, Words>;

const follows = {
  uphold: { kk: 'Шағым жасалған шешім күшінде қалады.', ru: 'Обжалуемое решение остается в силе.' },
  annulAndOrder: {
    kk: 'Шағым жасалған шешімнің күші жойылды, істі қарау қайта басталды. Көрсетілетін қызметті беруші жаңа шешім қабылдауға міндетті.',
    ru: 'Обжалуемое решение отменено, рассмотрение дела возобновлено. Услугодатель обязан принять новое решение.',
  },
  annulAndGrant: {
    kk: 'Шағым жасалған шешімнің күші жойылды, істі қарау қайта басталды. Көрсетілетін қызметті беруші апостиль қоюға міндетті.',
    ru: 'Обжалуемое решение отменено, рассмотрение дела возобновлено. Услугодатель обязан проставить апостиль.',
  },
  sendBack: {
    kk: 'Шағым көрсетілетін қызметті берушіге қайтарылды: ол шағымды қайта қарап, жауап береді.',
    ru: 'Жалоба возвращена услугодателю: он рассматривает ее заново и дает ответ.',
  },
  dismiss: {
    kk: 'Шағымдағы талаптар қанағаттандырылмайды.',
    ru: 'Изложенные в жалобе требования не удовлетворяются.',
  },
  leaveUnexamined: {
    kk: 'Шағым мәні бойынша қаралмады.',
    ru: 'Жалоба по существу не рассматривалась.',
  },
} as const satisfies Record<ComplaintDecision, Words>;

/** On the letterhead of the body: it exists once the body has decided, so it is never a draft. */
export function complaintDecisionPaper(record: ComplaintDecisionRecord, language: PaperLanguage): Paper {
  const word = (name: keyof typeof said) => said[name][language];
  const { decision, unexaminedGround } = record;
  return complaintLetter('complaintDecision', record, 'body', language, [
    opening(
      { number: record.number, date: record.on, to: [record.complainant.name, record.provider.name[language]] },
      language,
    ),
    heading(paperTitles.complaintDecision[language]),
    paragraph(taken(record, language)),
    facts([...complainantRow(record, language), ...providerRow(record, language), ...aboutComplaint(record, language)]),
    ...demandsOf(record, language),
    section(word('decided')),
    { ...bold(`${complaintDecisionName(decision, language)}.`), margin: [0, 0, 0, 5] },
    ...(unexaminedGround ? [paragraph(`${word('ground')}: ${grounds[unexaminedGround][language]}.`)] : []),
    section(word('reason')),
    paragraph(record.reason),
    ...restsOn(record.provisions, language),
    section(word('next')),
    ...whatFollows(record, language),
    ...court(record, language),
    ending(record, postOf(record.signedBy.role, language), language),
  ]);
}

const bold = (text: string) => ({ text, bold: true });

function taken({ number, arrivedAt }: ComplaintDecisionRecord, language: PaperLanguage): string {
  const day = inWords(arrivedAt, language);
  return language === 'kk'
    ? `Шешім ${day} күні келіп түскен № ${number} шағым бойынша қабылданды.`
    : `Решение принято по жалобе № ${number}, поступившей ${day}.`;
}

/** What no order contains may have been weighed; it is not cited as law. */
function restsOn(ids: readonly ProvisionId[], language: PaperLanguage): Content[] {
  const { law = [], practice = [] } = Object.groupBy(ids, id => (citation(id, language) ? 'law' : 'practice'));
  const sentence = (id: ProvisionId) => withSource(provisions[id].text[language], citation(id, language));
  return [
    ...(law.length > 0 ? [section(said.provisions[language]), numbered(law.map(sentence))] : []),
    ...(practice.length > 0 ? [section(said.practice[language]), numbered(practice.map(sentence))] : []),
  ];
}

function whatFollows(
  { decision, termEndsOn, answerBy, case: aCase }: ComplaintDecisionRecord,
  language: PaperLanguage,
): Content[] {
  const dates = {
    kk: {
      term: (day: string) =>
        `${aCase ? `№ ${aCase.number} іс бойынша қызмет` : 'Қызмет'} көрсету мерзімінің соңғы күні – ${day}.`,
      answer: (day: string) => `Жауап берілетін соңғы күн – ${day}.`,
    },
    ru: {
      term: (day: string) =>
        `Последний день срока оказания услуги${aCase ? ` по делу № ${aCase.number}` : ''} – ${day}.`,
      answer: (day: string) => `Последний день для ответа – ${day}.`,
    },
  }[language];
  return [
    paragraph(follows[decision][language]),
    ...(termEndsOn
      ? [paragraph(dates.term(inWords(termEndsOn, language))), paragraph(provisions['NFO-REOPENED'].text[language])]
      : []),
    ...(answerBy ? [paragraph(dates.answer(inWords(answerBy, language)))] : []),
  ];
}

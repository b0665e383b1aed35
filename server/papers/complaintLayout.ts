import type { Content } from 'pdfmake/interfaces.js';
import type { ComplaintSubject, ComplaintWay, Respondent } from '../law/complaints.ts';
import type { Role } from '../law/law.ts';
import { type ProvisionId, provisions } from '../law/provisions.ts';
import type { ComplaintRecord, ComplaintTerm, MeasureRecord } from './complaintRecord.ts';
import { contestedAct } from './contestedActs.ts';
import { letter, letterhead, numbered, paragraph, section, signature, whatIsCited } from './layout.ts';
import { type ComplaintPaperKind, type PaperLanguage, paperTitles, type Words } from './paper.ts';
import type { Paper } from './render.ts';
import { citation, codeArticle, inWords, withSource } from './wording.ts';

/** The parts letters about a complaint are put together from. */

const said = {
  provider: { kk: 'Көрсетілетін қызметті беруші', ru: 'Услугодатель' },
  complainant: { kk: 'Шағым беруші', ru: 'Податель жалобы' },
  applicant: { kk: 'Көрсетілетін қызметті алушы', ru: 'Услугополучатель' },
  against: { kk: 'Шағым кімге қатысты', ru: 'На кого подана жалоба' },
  subject: { kk: 'Шағымның нысанасы', ru: 'Предмет жалобы' },
  case: { kk: 'Әкімшілік іс', ru: 'Административное дело' },
  demands: { kk: 'Шағымдағы талаптар', ru: 'Требования жалобы' },
  court: { kk: 'Сотқа жүгіну', ru: 'Обращение в суд' },
  measures: { kk: 'Не істелді', ru: 'Что сделано' },
  fully: { kk: 'Талаптар толық қанағаттандырылды.', ru: 'Требования удовлетворены полностью.' },
  partly: { kk: 'Талаптар ішінара қанағаттандырылды.', ru: 'Требования удовлетворены частично.' },
} as const satisfies Record<string, Words>;

const subjects = {
  decision: { kk: 'шешім', ru: 'решение' },
  act: { kk: 'әрекет', ru: 'действие' },
  omission: { kk: 'әрекетсіздік', ru: 'бездействие' },
} as const satisfies Record<ComplaintSubject, Words>;

const contestedLabels = {
  decision: { kk: 'Шағым жасалған шешім', ru: 'Обжалуемое решение' },
  act: { kk: 'Шағым жасалған әрекет', ru: 'Обжалуемое действие' },
  omission: { kk: 'Іс тарихындағы жазба', ru: 'Запись в истории дела' },
} as const satisfies Record<ComplaintSubject, Words>;

const respondents = {
  provider: { kk: 'көрсетілетін қызметті беруші', ru: 'услугодатель' },
  official: { kk: 'көрсетілетін қызметті берушінің лауазымды адамы', ru: 'должностное лицо услугодателя' },
  corporation: { kk: 'Мемлекеттік корпорацияның қызметкері', ru: 'работник Государственной корпорации' },
} as const satisfies Record<Respondent, Words>;

export const complaintWays = {
  office: { kk: 'кеңсе арқылы, өзі келіп', ru: 'лично, через канцелярию' },
  post: { kk: 'пошта арқылы', ru: 'по почте' },
  portal: { kk: 'портал арқылы', ru: 'через портал' },
  email: { kk: 'электрондық пошта арқылы', ru: 'по электронной почте' },
  telephone: { kk: 'телефон арқылы', ru: 'по телефону' },
} as const satisfies Record<ComplaintWay, Words>;

const posts: Readonly<Partial<Record<Role, Words>>> = {
  registrar: { kk: 'Кеңсе қызметкері', ru: 'Сотрудник канцелярии' },
  supervisor: { kk: 'Бөлімше басшысы', ru: 'Руководитель подразделения' },
  head: { kk: 'Көрсетілетін қызметті берушінің басшысы', ru: 'Руководитель услугодателя' },
  reviewer: { kk: 'Шағымды қараған лауазымды адам', ru: 'Должностное лицо, рассмотревшее жалобу' },
};
const anyPost = { kk: 'Жауапты қызметкер', ru: 'Ответственный сотрудник' } as const satisfies Words;

export const postOf = (role: Role, language: PaperLanguage): string => (posts[role] ?? anyPost)[language];

/** On the letterhead of whoever did the act: the provider or the body. */
export function complaintLetter(
  kind: ComplaintPaperKind,
  record: ComplaintRecord,
  from: 'provider' | 'body',
  language: PaperLanguage,
  content: Content[],
): Paper {
  const { provider, body } = record;
  const head =
    from === 'provider'
      ? letterhead(provider.name, [provider.address, provider.phone])
      : letterhead(body.name, [body.email]);
  return {
    language,
    title: paperTitles[kind][language],
    author: record[from].name[language],
    at: record.at,
    content: letter(record.number ?? '', language, [head, ...content]),
  };
}

export const complainantLines = ({ complainant: { name, contact } }: ComplaintRecord): string[] =>
  contact ? [name, contact] : [name];

type Rows = [name: string, value: string | null][];

export const complainantRow = ({ complainant }: ComplaintRecord, language: PaperLanguage): Rows => [
  [said.complainant[language], complainant.name],
];

/** On a letter that is not the provider's own. */
export const providerRow = ({ provider }: ComplaintRecord, language: PaperLanguage): Rows => [
  [said.provider[language], provider.name[language]],
];

/** Against whom and what, in which case; of a case nothing where it is about none. */
export function aboutComplaint(record: ComplaintRecord, language: PaperLanguage): Rows {
  const { contested, official, subject, complainant } = record;
  const word = (name: keyof typeof said) => said[name][language];
  const against = respondents[record.respondent][language];
  return [
    [word('against'), official ? `${against}: ${official}` : against],
    [word('case'), record.case && `№ ${record.case.number}`],
    [word('applicant'), record.case && record.case.applicant !== complainant.name ? record.case.applicant : null],
    [word('subject'), contested && subject !== 'omission' ? null : subjects[subject][language]],
    [
      contestedLabels[subject][language],
      contested && `${contestedAct(contested.act, language)}, ${inWords(contested.on, language)}`,
    ],
  ];
}

/** However long: a row of a table would not go on to the next page. */
export const demandsOf = ({ demands }: ComplaintRecord, language: PaperLanguage): Content[] => [
  section(said.demands[language]),
  paragraph(demands),
];

export function measuresTaken(measures: readonly MeasureRecord[], language: PaperLanguage): Content[] {
  return measures.length > 0
    ? [
        section(said.measures[language]),
        ...measures.flatMap(({ fully, text }) => [
          paragraph(said[fully ? 'fully' : 'partly'][language]),
          paragraph(text),
        ]),
      ]
    : [];
}

const noOrder = {
  kk: 'бұйрықтарда белгіленбеген, ішкі мерзім',
  ru: 'приказами не установлен, внутренний срок',
} as const satisfies Words;

/** Where a term stands. Order 58 says nothing of complaints: there the Code sends a complaint on, and no order sets the rest. */
export function basisOf(
  { provision }: ComplaintTerm,
  of: 'forward' | 'answer' | 'review',
  { service }: ComplaintRecord,
  language: PaperLanguage,
): string {
  return service === 'justice' && of === 'forward'
    ? codeArticle('91', language)
    : citation(provision, language) || noOrder[language];
}

/** Where the order has it; for the justice service, whose order has nothing of it, the Code. */
export const orderOrCode = (id: ProvisionId, { service }: ComplaintRecord, language: PaperLanguage): string =>
  service === 'education' ? citation(id, language) : codeArticle('91', language);

export const inOrder = (id: ProvisionId, record: ComplaintRecord, language: PaperLanguage): string =>
  withSource(provisions[id].text[language], orderOrCode(id, record, language));

/** Said of every complaint: it stops nobody (EDU-18.1, AMB-51). */
export const court = (record: ComplaintRecord, language: PaperLanguage): Content[] => [
  section(said.court[language]),
  paragraph(inOrder('EDU-18.1', record, language)),
];

/** Other ways than the one already gone: of staff of the Corporation to others than of the provider (EDU-17.1, EDU-17.7). */
const ways = {
  education: { own: ['EDU-17.1', 'EDU-17.6', 'EDU-18.1'], corporation: ['EDU-17.7', 'EDU-18.1'] },
  justice: { own: ['EDU-17.1', 'EDU-18.1'], corporation: ['EDU-18.1'] },
} as const satisfies Record<ComplaintRecord['service'], Record<'own' | 'corporation', readonly ProvisionId[]>>;

export function howToGoOn({ service, respondent }: ComplaintRecord, language: PaperLanguage): Content {
  const list: readonly ProvisionId[] = ways[service][respondent === 'corporation' ? 'corporation' : 'own'];
  return numbered(list.map(id => provisions[id].text[language]));
}

/** Where paragraphs 17 and 18 stand, or for the justice service the Code. */
export function sourceOfWays({ service }: ComplaintRecord, language: PaperLanguage): string {
  if (service === 'justice') {
    return codeArticle('91', language);
  }
  return language === 'kk' ? '№ 209 Қағидалардың 17- және 18-тармақтары' : 'пункты 17 и 18 Правил № 209';
}

/** Whose letter it is and which orders it means: a page is not begun for the orders alone. */
export const ending = (record: ComplaintRecord, post: string, language: PaperLanguage): Content => ({
  unbreakable: true,
  stack: [
    signature(post, record.signedBy.name),
    ...(record.service === 'education' ? [whatIsCited(record, language)] : []),
  ],
});

const plural = new Intl.PluralRules('ru');
const russianDays: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = {
  one: 'рабочий день',
  few: 'рабочих дня',
};

/** «15 рабочих дней» */
export function workingDays(amount: number, language: PaperLanguage): string {
  return language === 'kk'
    ? `${amount} жұмыс күні`
    : `${amount} ${russianDays[plural.select(amount)] ?? 'рабочих дней'}`;
}

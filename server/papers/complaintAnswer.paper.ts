import type { Content } from 'pdfmake/interfaces.js';
import {
  aboutComplaint,
  basisOf,
  complainantLines,
  complaintLetter,
  court,
  ending,
  demandsOf,
  howToGoOn,
  measuresTaken,
  orderOrCode,
  postOf,
  sourceOfWays,
} from './complaintLayout.ts';
import type { ComplaintAnswerRecord } from './complaintRecord.ts';
import { facts, heading, opening, paragraph, section } from './layout.ts';
import { type PaperLanguage, paperTitles, type Words } from './paper.ts';
import type { Paper } from './render.ts';
import { inWords, withSource } from './wording.ts';

const said = {
  answer: { kk: 'Жауап', ru: 'Ответ' },
  after: { kk: 'Шағымның одан әрі қаралуы', ru: 'Дальнейшее рассмотрение жалобы' },
  disagree: { kk: 'Жауаппен келіспеген жағдайда', ru: 'Если Вы не согласны с ответом' },
  satisfied: {
    kk: 'Шағымдағы талаптар 3 жұмыс күні ішінде толық қанағаттандырылғандықтан, шағым шағымды қарайтын органға жіберілмейді.',
    ru: 'Поскольку изложенные в жалобе требования в течение 3 рабочих дней удовлетворены полностью, жалоба в орган, рассматривающий жалобу, не направляется.',
  },
  complete: { kk: 'Шағымды қарау аяқталды.', ru: 'Рассмотрение жалобы завершено.' },
  over: {
    kk: 'Көрсетілетін қызметті берушінің шағымды қарауы аяқталды.',
    ru: 'Рассмотрение жалобы услугодателем завершено.',
  },
} as const satisfies Record<string, Words>;

export function complaintAnswerPaper(record: ComplaintAnswerRecord, language: PaperLanguage): Paper {
  const word = (name: keyof typeof said) => said[name][language];
  return complaintLetter('complaintAnswer', record, 'provider', language, [
    opening({ number: record.number, date: record.on, to: complainantLines(record) }, language),
    heading(paperTitles.complaintAnswer[language]),
    paragraph(considered(record, language)),
    facts(aboutComplaint(record, language)),
    ...demandsOf(record, language),
    section(word('answer')),
    paragraph(record.answer),
    ...measuresTaken(record.measures, language),
    section(word('after')),
    ...whereItIs(record, language),
    ...goOn(record, language),
    ending(record, postOf(record.signedBy.role, language), language),
  ]);
}

function considered({ number, arrivedAt }: ComplaintAnswerRecord, language: PaperLanguage): string {
  const day = inWords(arrivedAt, language);
  return language === 'kk'
    ? `${day} күні келіп түскен № ${number} шағымыңыз қаралды.`
    : `Ваша жалоба № ${number}, поступившая ${day}, рассмотрена.`;
}

function whereItIs(record: ComplaintAnswerRecord, language: PaperLanguage): Content[] {
  const { after } = record;
  switch (after.is) {
    case 'satisfied':
      return [paragraph(`${notForwarded(record, language)} ${said.complete[language]}`)];
    case 'over':
      return [paragraph(said.over[language])];
    case 'toForward':
      return [paragraph(toForward(record, after, language))];
    case 'atBody':
      return [paragraph(atBody(record, after, language))];
  }
}

const notForwarded = (record: ComplaintAnswerRecord, language: PaperLanguage): string =>
  withSource(said.satisfied[language], orderOrCode('EDU-17.4', record, language));

type After<Is extends ComplaintAnswerRecord['after']['is']> = Extract<ComplaintAnswerRecord['after'], { is: Is }>;

function toForward(record: ComplaintAnswerRecord, { forward }: After<'toForward'>, language: PaperLanguage): string {
  const body = record.body.name[language];
  const basis = forward && basisOf(forward, 'forward', record, language);
  const by = forward?.dueOn && inWords(forward.dueOn, language);
  const source = basis ? ` (${basis})` : '';
  if (language === 'kk') {
    const what = record.case ? 'Шағым әкімшілік іспен бірге' : 'Шағым';
    return `${what} ${by ? `${by} күнінен кешіктірілмей ` : ''}шағымды қарайтын органға – «${body}» – жіберілуі тиіс${source}. Оны осы орган қарайды.`;
  }
  const what = record.case ? 'Жалоба вместе с административным делом' : 'Жалоба';
  return `${what} подлежит направлению в орган, рассматривающий жалобу («${body}»)${by ? `, не позднее ${by}` : ''}${source}. Далее ее рассматривает этот орган.`;
}

function atBody(record: ComplaintAnswerRecord, { since, review }: After<'atBody'>, language: PaperLanguage): string {
  const body = record.body.name[language];
  const from = since && inWords(since, language);
  const by = review?.dueOn && inWords(review.dueOn, language);
  const source = review ? ` (${basisOf(review, 'review', record, language)})` : '';
  if (language === 'kk') {
    const due = by ? ` Шешім қабылданатын соңғы күн – ${by}${source}.` : '';
    return `Шағым ${from ? `${from} күнінен бастап ` : ''}шағымды қарайтын органның («${body}») қарауында.${due}`;
  }
  const due = by ? ` Последний день для принятия решения – ${by}${source}.` : '';
  return `Жалоба ${from ? `с ${from} ` : ''}находится на рассмотрении в органе, рассматривающем жалобу («${body}»).${due}`;
}

/** Where the body has it or is to have it, nothing more has to be filed there. */
function goOn(record: ComplaintAnswerRecord, language: PaperLanguage): Content[] {
  const { is } = record.after;
  return is === 'toForward' || is === 'atBody'
    ? court(record, language)
    : [
        section(said.disagree[language]),
        paragraph(disagree(sourceOfWays(record, language), language)),
        howToGoOn(record, language),
      ];
}

function disagree(source: string, language: PaperLanguage): string {
  return language === 'kk'
    ? `Осы жауаппен келіспеген жағдайда мынадай тәртіп қолданылады (${source}):`
    : `В случае несогласия с этим ответом действует следующий порядок (${source}):`;
}

import type { Content } from 'pdfmake/interfaces.js';
import {
  aboutComplaint,
  basisOf,
  complainantRow,
  complaintLetter,
  demandsOf,
  ending,
  measuresTaken,
  orderOrCode,
  postOf,
} from './complaintLayout.ts';
import type { ComplaintCoverRecord } from './complaintRecord.ts';
import { facts, heading, opening, paragraph, section } from './layout.ts';
import type { PaperLanguage, Words } from './paper.ts';
import type { Paper } from './render.ts';
import { inFigures, inWords } from './wording.ts';

const said = {
  heading: { kk: 'Шағымды жіберу туралы', ru: 'О направлении жалобы' },
  answered: { kk: 'Көрсетілетін қызметті берушінің жауабы', ru: 'Ответ услугодателя' },
  notAnswered: { kk: 'осы хат жіберілген күні берілген жоқ', ru: 'на день направления не дан' },
  due: { kk: 'Шешім қабылданатын соңғы күн', ru: 'Последний день для принятия решения' },
  file: { kk: 'Қоса берілетін әкімшілік іс', ru: 'Прилагаемое административное дело' },
  items: { kk: 'Материалдар саны', ru: 'Количество материалов' },
  hash: { kk: 'Тізімдеменің бақылау сомасы (SHA-256)', ru: 'Контрольная сумма описи (SHA-256)' },
  sealed: {
    kk: 'Тізімдеме мен материалдар осы хат жіберілген сәтте жасалған және одан кейін өзгермейді.',
    ru: 'Опись и материалы составлены в момент направления этого письма и после него не изменяются.',
  },
  checking: { kk: 'Өзгермегенін тексеру', ru: 'Проверка неизменности' },
  run: {
    kk: 'Архивті бос қалтаға шығарып, сол қалтада мына команданы орындаңыз (Linux, macOS, WSL):',
    ru: 'Распакуйте архив в пустую папку и выполните в ней команду (Linux, macOS, WSL):',
  },
  result: {
    kk: 'Команда қатесіз аяқталса, тізімдеме де, оның бірде-бір материалы да өзгермеген.',
    ru: 'Если команда завершилась без ошибки, ни опись, ни один из материалов не изменены.',
  },
  noFile: { kk: 'Әкімшілік іс қоса берілмейді', ru: 'Административное дело не прилагается' },
  text: { kk: 'Шағымның мәтіні', ru: 'Текст жалобы' },
} as const satisfies Record<string, Words>;

export function complaintCoverPaper(record: ComplaintCoverRecord, language: PaperLanguage): Paper {
  const word = (name: keyof typeof said) => said[name][language];
  const { answeredOn } = record;
  return complaintLetter('complaintCover', record, 'provider', language, [
    opening({ number: record.number, date: record.on, to: [record.body.name[language]] }, language),
    heading(word('heading')),
    paragraph(forwarded(record, language)),
    facts([
      ...complainantRow(record, language),
      ...aboutComplaint(record, language),
      [word('answered'), answeredOn ? inFigures(answeredOn) : word('notAnswered')],
      [word('due'), due(record, language)],
    ]),
    ...demandsOf(record, language),
    ...measuresTaken(record.measures, language),
    ...(record.sealed ? file(record.sealed, language) : letterAlone(record, language)),
    ending(record, postOf(record.signedBy.role, language), language),
  ]);
}

function forwarded(record: ComplaintCoverRecord, language: PaperLanguage): string {
  const { number, arrivedAt } = record;
  const day = inWords(arrivedAt, language);
  const source = orderOrCode('EDU-17.3', record, language);
  if (language === 'kk') {
    const withFile = record.case ? ` № ${record.case.number} әкімшілік іспен бірге` : '';
    return `${day} күні келіп түскен № ${number} шағым${withFile} қарауға жіберіледі (${source}).`;
  }
  const withFile = record.case ? `, вместе с административным делом № ${record.case.number}` : '';
  return `Направляется на рассмотрение жалоба № ${number}, поступившая ${day}${withFile} (${source}).`;
}

function due(record: ComplaintCoverRecord, language: PaperLanguage): string | null {
  const { review } = record;
  return review?.dueOn ? `${inFigures(review.dueOn)} (${basisOf(review, 'review', record, language)})` : null;
}

function file(
  { items, listSha256, command }: NonNullable<ComplaintCoverRecord['sealed']>,
  language: PaperLanguage,
): Content[] {
  const word = (name: keyof typeof said) => said[name][language];
  return [
    section(word('file')),
    facts([[word('items'), String(items)]]),
    paragraph(`${word('hash')}:`),
    code(listSha256),
    paragraph(word('sealed')),
    section(word('checking')),
    paragraph(word('run')),
    // The shell goes on after && on the next line: broken anywhere else, what is copied would not run.
    code(command.replace('&& ', '&&\n')),
    paragraph(word('result')),
  ];
}

const code = (text: string): Content => ({ text, fontSize: 8, margin: [0, 0, 0, 6] });

/** About no case there is no file: the complaint goes with its own words. */
function letterAlone(record: ComplaintCoverRecord, language: PaperLanguage): Content[] {
  const word = (name: keyof typeof said) => said[name][language];
  const { noCaseReason } = record;
  return [
    ...(noCaseReason ? [section(word('noFile')), paragraph(noCaseReason)] : []),
    section(word('text')),
    paragraph(record.text),
  ];
}

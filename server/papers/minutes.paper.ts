import type { HearingMethod, MinutesMadeBy, ObjectionForm, ParticipantKind } from '../hearings/hearing.ts';
import { groundsList } from './grounds.ts';
import { methods } from './hearingNotice.paper.ts';
import { facts, heading, opening, paragraph, providersLetter, section, signature, table } from './layout.ts';
import { type PaperLanguage, paperTitles, type Words } from './paper.ts';
import type { CaseRecord, Dated, GroundRecord } from './record.ts';
import type { Paper } from './render.ts';
import { citation, hour, inFigures, inWords } from './wording.ts';

/** What article 74 of the Code asks the minutes to hold. */
export interface MinutesRecord extends CaseRecord, Dated {
  readonly attended: boolean;
  readonly method: HearingMethod;
  readonly starts: Temporal.PlainDateTime;
  readonly ends: Temporal.PlainDateTime;
  readonly place: string;
  readonly chair: string | null;
  readonly secretary: string | null;
  readonly participants: readonly { readonly kind: ParticipantKind; readonly name: string }[];
  readonly minutedRepresentative: string | null;
  readonly matter: string;
  readonly grounds: readonly GroundRecord[];
  readonly explanations: string | null;
  readonly questions: readonly { readonly question: string; readonly answer: string }[];
  readonly objections: readonly ObjectionRecord[];
  readonly madeBy: MinutesMadeBy;
  readonly chairSignedAt: Temporal.PlainDateTime | null;
  readonly secretarySignedAt: Temporal.PlainDateTime | null;
}

export interface ObjectionRecord {
  readonly form: ObjectionForm;
  readonly presentedBy: ParticipantKind;
  readonly receivedAt: Temporal.PlainDateTime;
  readonly inTime: boolean;
  readonly text: string;
}

const said = {
  place: { kk: 'Өткізілген орны', ru: 'Место проведения' },
  day: { kk: 'Күні', ru: 'Дата' },
  started: { kk: 'Басталған уақыты', ru: 'Время начала' },
  ended: { kk: 'Аяқталған уақыты', ru: 'Время окончания' },
  method: { kk: 'Өткізу тәсілі', ru: 'Способ проведения' },
  body: { kk: 'Әкімшілік орган', ru: 'Административный орган' },
  chair: { kk: 'Төрағалық етуші (лауазымды адам)', ru: 'Председательствующий (должностное лицо)' },
  secretary: { kk: 'Хатшы', ru: 'Секретарь' },
  applicant: { kk: 'Көрсетілетін қызметті алушы', ru: 'Услугополучатель' },
  participants: { kk: 'Қатысқандар', ru: 'Присутствовали' },
  representative: { kk: 'Өкілі', ru: 'Представитель' },
  attendance: { kk: 'Келуі', ru: 'Явка' },
  matter: { kk: 'Қаралған мәселе', ru: 'Рассматриваемый вопрос' },
  grounds: { kk: 'Алдын ала шешімнің негіздері', ru: 'Основания предварительного решения' },
  explanations: { kk: 'Түсініктемелер', ru: 'Пояснения' },
  noExplanations: { kk: 'Түсініктеме берілген жоқ.', ru: 'Пояснения не давались.' },
  questions: { kk: 'Сұрақтар мен жауаптар', ru: 'Вопросы и ответы' },
  noQuestions: { kk: 'Сұрақ қойылған жоқ.', ru: 'Вопросы не задавались.' },
  question: { kk: 'Сұрақ', ru: 'Вопрос' },
  answer: { kk: 'Жауап', ru: 'Ответ' },
  objections: { kk: 'Қарсылықтар', ru: 'Возражения' },
  noObjections: { kk: 'Қарсылық білдірілген жоқ.', ru: 'Возражений не поступило.' },
  from: { kk: 'Кімнен, қалай, қашан', ru: 'От кого, как, когда' },
  content: { kk: 'Мазмұны', ru: 'Содержание' },
  late: { kk: 'мерзімінен кеш түсті', ru: 'поступило после срока' },
  madeBy: { kk: 'Хаттаманың жасалу тәсілі', ru: 'Способ изготовления протокола' },
  signed: { kk: 'қол қойылды', ru: 'подписано' },
} as const satisfies Record<string, Words>;

const persons = {
  applicant: { kk: 'көрсетілетін қызметті алушы', ru: 'услугополучатель' },
  representative: { kk: 'өкіл', ru: 'представитель' },
  owner: { kk: 'құжат иесі', ru: 'владелец документа' },
} as const satisfies Record<ParticipantKind, Words>;

const forms = {
  written: { kk: 'жазбаша', ru: 'письменно' },
  oral: { kk: 'ауызша', ru: 'устно' },
  portal: { kk: 'портал арқылы', ru: 'через портал' },
} as const satisfies Record<ObjectionForm, Words>;

const ways = {
  computer: { kk: 'компьютерде', ru: 'на компьютере' },
  electronic: { kk: 'электрондық түрде', ru: 'в электронном виде' },
  typed: { kk: 'машинкамен басылған', ru: 'машинописью' },
  hand: { kk: 'қолмен жазылған', ru: 'рукописно' },
} as const satisfies Record<MinutesMadeBy, Words>;

const attendance = {
  yes: { kk: 'тыңдауға қатысты', ru: 'в заслушивании участвовал(а)' },
  no: {
    kk: 'тиісті түрде хабарланған, тыңдауға келген жоқ',
    ru: 'надлежаще уведомлен(а), на заслушивание не явился (не явилась)',
  },
} as const satisfies Record<string, Words>;

export function minutesPaper(record: MinutesRecord, language: PaperLanguage): Paper {
  const word = (name: keyof typeof said) => said[name][language];
  const { provider, starts, ends, chair, secretary } = record;
  const isUnsigned = !record.chairSignedAt || !record.secretarySignedAt;
  return providersLetter('minutes', record, language, [
    opening(
      { number: record.number ?? record.receiptNumber, date: starts.toPlainDate(), to: [], draft: isUnsigned },
      language,
    ),
    heading(paperTitles.minutes[language]),
    facts([
      [word('place'), record.place],
      [word('day'), inWords(starts, language)],
      [word('started'), hour(starts)],
      [
        word('ended'),
        ends.toPlainDate().equals(starts.toPlainDate()) ? hour(ends) : `${inFigures(ends)}, ${hour(ends)}`,
      ],
      [word('method'), methods[record.method][language]],
      [word('body'), provider.name[language]],
      [word('chair'), chair],
      [word('secretary'), secretary],
      [word('applicant'), record.applicant],
      [word('attendance'), attendance[record.attended ? 'yes' : 'no'][language]],
      [
        word('participants'),
        record.participants.map(({ kind, name }) => `${name} – ${persons[kind][language]}`).join('\n'),
      ],
      [word('representative'), record.minutedRepresentative],
      [word('matter'), record.matter],
    ]),
    ...(record.grounds.length > 0
      ? [section(word('grounds')), groundsList(record.grounds, language, { advice: false })]
      : []),
    section(word('explanations')),
    paragraph(record.explanations ?? word('noExplanations')),
    section(word('questions')),
    record.questions.length > 0
      ? table(
          ['№', word('question'), word('answer')],
          [18, '*', '*'],
          record.questions.map(({ question, answer }, at) => [String(at + 1), question, answer]),
        )
      : paragraph(word('noQuestions')),
    section(word('objections')),
    record.objections.length > 0
      ? table(
          ['№', word('from'), word('content')],
          [18, 150, '*'],
          record.objections.map((objection, at) => [String(at + 1), source(objection, language), objection.text]),
        )
      : paragraph(word('noObjections')),
    facts([[word('madeBy'), `${ways[record.madeBy][language]} (${citation('CODE-74', language)})`]]),
    signature(said.chair[language], chair, signedAt(record.chairSignedAt, language)),
    signature(said.secretary[language], secretary, signedAt(record.secretarySignedAt, language)),
  ]);
}

function source({ form, presentedBy, receivedAt, inTime }: ObjectionRecord, language: PaperLanguage): string {
  const parts = [persons[presentedBy][language], forms[form][language], `${inFigures(receivedAt)} ${hour(receivedAt)}`];
  return [...parts, ...(inTime ? [] : [said.late[language]])].join(', ');
}

function signedAt(at: Temporal.PlainDateTime | null, language: PaperLanguage): string | null {
  return at && `${said.signed[language]}\n${inFigures(at)} ${hour(at)}`;
}

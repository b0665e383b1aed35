import { inFigures } from '../papers/wording.ts';
import { contactCentre } from './answerWords.ts';
import type { AnswerLanguage, Question } from './question.queries.ts';

interface Invited {
  readonly url: string;
  /** The last on which the link opens all day. */
  readonly lastDay: Temporal.PlainDate;
}

/** In both official languages, as letters between offices are; nobody is named: that is on the page. */
export function writeInvitation(question: Question, invited: Invited): { subject: string; body: string } {
  const number = question.number ? ` № ${question.number}` : '';
  return {
    subject: `Апостиль: сұрау салу${number} / запрос${number}`,
    body: `${inKazakh(question, invited)}\n\n---\n\n${inRussian(question, invited)}\n`,
  };
}

function inKazakh(question: Question, { url, lastDay }: Invited): string {
  return letter(
    question,
    'kk',
    [
      `Апостиль қоюға ұсынылған құжаттардың түпнұсқалығын растауыңызды сұраймыз. Сұрау салу: ${named(question, 'нөмірсіз')}.`,
      `Жауапты ${inFigures(question.pleaseAnswerBy)} күнінен кешіктірмей беруіңізді сұраймыз.`,
      'Құжаттар мен жауап нысаны мына сілтеме бойынша ашылады:',
    ],
    `${url}?lang=kk`,
    [
      `Сілтеме бойынша бір рет жауап беруге болады. Оның жарамдылық мерзімінің соңғы күні: ${inFigures(lastDay)}.`,
      'Сілтемені жауап беруге уәкілетті емес адамдарға жібермеңіз. Жауапты хатпен де жіберуге болады.',
    ],
  );
}

function inRussian(question: Question, { url, lastDay }: Invited): string {
  return letter(
    question,
    'ru',
    [
      `Просим подтвердить подлинность документов, представленных для проставления апостиля. Запрос: ${named(question, 'без номера')}.`,
      `Просим ответить не позднее ${inFigures(question.pleaseAnswerBy)}.`,
      'Документы и форма ответа открываются по ссылке:',
    ],
    `${url}?lang=ru`,
    [
      `По ссылке можно ответить один раз. Она действует по ${inFigures(lastDay)} включительно.`,
      'Не передавайте ее тем, кто не уполномочен отвечать. Ответ можно направить и письмом.',
    ],
  );
}

const named = ({ number, sentOn }: Question, none: string) => `${number ? `№ ${number}` : none}, ${inFigures(sentOn)}`;

function letter(
  { organisation, provider, phone }: Question,
  language: AnswerLanguage,
  before: readonly string[],
  url: string,
  after: readonly string[],
): string {
  const sender = [provider[language], `Телефон: ${phone ?? contactCentre[language]}`];
  return [organisation[language], before.join('\n'), url, after.join('\n'), sender.join('\n')].join('\n\n');
}

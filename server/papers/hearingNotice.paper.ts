import type { HearingMethod } from '../hearings/hearing.ts';
import { type ProvisionId, provisions } from '../law/provisions.ts';
import { groundsList } from './grounds.ts';
import {
  facts,
  heading,
  numbered,
  opening,
  paragraph,
  providersLetter,
  section,
  signature,
  whatIsCited,
} from './layout.ts';
import { addressees } from './missing.paper.ts';
import { type PaperLanguage, paperTitles, type Words } from './paper.ts';
import type { CaseRecord, Dated, GroundRecord } from './record.ts';
import type { Paper } from './render.ts';
import { citation, hour, inWords, serviceNames, withSource } from './wording.ts';

export interface HearingNoticeRecord extends CaseRecord, Dated {
  readonly noticeOn: Temporal.PlainDate;
  readonly grounds: readonly GroundRecord[];
  readonly method: HearingMethod;
  readonly place: string | null;
  readonly link: string | null;
  readonly starts: Temporal.PlainDateTime;
  readonly ends: Temporal.PlainDateTime;
  readonly chair: string | null;
  readonly secretary: string | null;
  readonly originalsCalled: boolean;
  /** Under which the provider tells of the preliminary decision, and decides after the hearing. */
  readonly noticeProvision: ProvisionId;
  readonly decisionProvision: ProvisionId;
  readonly officer: string;
}

const said = {
  grounds: { kk: 'Бас тарту негіздері', ru: 'Основания для отказа' },
  hearing: { kk: 'Тыңдау', ru: 'Заслушивание' },
  method: { kk: 'Өткізу тәсілі', ru: 'Способ проведения' },
  place: { kk: 'Өткізу орны', ru: 'Место проведения' },
  link: { kk: 'Бейнебайланыс сілтемесі', ru: 'Ссылка на видеосвязь' },
  day: { kk: 'Күні', ru: 'Дата' },
  time: { kk: 'Уақыты (жергілікті)', ru: 'Время (местное)' },
  chair: { kk: 'Төрағалық етуші', ru: 'Председательствующий' },
  secretary: { kk: 'Хатшы', ru: 'Секретарь' },
  rights: { kk: 'Сіз мыналарға құқылысыз', ru: 'Вы вправе' },
  originals: { kk: 'Құжаттардың түпнұсқалары', ru: 'Подлинники документов' },
  after: { kk: 'Тыңдаудан кейін', ru: 'После заслушивания' },
  officer: { kk: 'Жауапты қызметкер', ru: 'Ответственный сотрудник' },
} as const satisfies Record<string, Words>;

export const methods = {
  inPerson: { kk: 'жеке қатысу арқылы', ru: 'с личным участием' },
  video: { kk: 'бейнебайланыс арқылы', ru: 'по видеосвязи' },
  written: { kk: 'жазбаша, қатысусыз', ru: 'письменно, без явки' },
} as const satisfies Record<HearingMethod, Words>;

const rights: readonly Words[] = [
  {
    kk: 'тыңдауға өзіңіз немесе өкіліңіз арқылы қатысуға, түсініктеме мен дәлелдер беруге;',
    ru: 'участвовать в заслушивании лично или через представителя, давать пояснения и представлять доказательства;',
  },
  {
    kk: 'алдын ала шешімге қарсылықты оны алған күннен бастап 2 жұмыс күні ішінде жазбаша, портал арқылы немесе ауызша білдіруге; ауызша қарсылық тыңдау хаттамасына енгізіледі;',
    ru: 'представить возражение в течение 2 рабочих дней со дня получения предварительного решения – письменно, через портал или устно; устное возражение заносится в протокол заслушивания;',
  },
  {
    kk: 'дәлелді себеп болса, тыңдауды белгіленген мерзім шегінде басқа уақытқа ауыстыруды сұрауға.',
    ru: 'при наличии уважительной причины просить о переносе заслушивания в пределах установленного срока.',
  },
];

export function hearingNoticePaper(record: HearingNoticeRecord, language: PaperLanguage): Paper {
  const word = (name: keyof typeof said) => said[name][language];
  const { starts, ends } = record;
  const isWritten = record.method === 'written';
  return providersLetter('hearingNotice', record, language, [
    opening({ number: record.number ?? record.receiptNumber, date: record.noticeOn, to: addressees(record) }, language),
    heading(paperTitles.hearingNotice[language]),
    paragraph(decided(record, language)),
    section(word('grounds')),
    groundsList(record.grounds, language, { advice: true }),
    section(word('hearing')),
    paragraph(invitation(record, language)),
    facts([
      [word('method'), methods[record.method][language]],
      [word('place'), record.place],
      [word('link'), record.link],
      [word('day'), inWords(starts, language)],
      [word('time'), `${hour(starts)} – ${hour(ends)}`],
      [word('chair'), record.chair],
      [word('secretary'), record.secretary],
    ]),
    section(`${word('rights')} (${citation('CODE-73', language)})`),
    numbered((isWritten ? rights.slice(1) : rights).map(text => text[language])),
    ...(record.originalsCalled ? [section(word('originals')), paragraph(callForOriginals[language])] : []),
    section(word('after')),
    paragraph(withSource(provisions['EDU-10.H10'].text[language], citation(record.decisionProvision, language))),
    signature(word('officer'), record.officer),
    ...(record.service === 'education' ? [whatIsCited(record, language)] : []),
  ]);
}

const callForOriginals = {
  kk: 'Апостиль қоюға ұсынылған құжаттардың түпнұсқаларын тыңдау өтетін күнге дейін Мемлекеттік корпорацияның кез келген бөлімі арқылы тапсыруыңызды сұраймыз. Түпнұсқаларды тапсырмау өздігінен бас тартуға негіз болмайды.',
  ru: 'Просим до дня заслушивания сдать подлинники документов, представленных для проставления апостиля, через любой отдел Государственной корпорации. Само по себе непредставление подлинников основанием для отказа не является.',
} as const satisfies Words;

function decided(
  { service, receiptNumber, acceptedOn, noticeProvision }: HearingNoticeRecord,
  language: PaperLanguage,
): string {
  const day = inWords(acceptedOn, language);
  const name = serviceNames[service][language];
  const sentence =
    language === 'kk'
      ? `«${name}» мемлекеттік қызметін көрсету туралы ${day} күні қабылданған № ${receiptNumber} өтінішіңізді қарау нәтижесінде қызмет көрсетуден бас тарту туралы алдын ала шешім қабылданғанын хабарлаймыз`
      : `Сообщаем, что по результатам рассмотрения Вашего заявления № ${receiptNumber}, принятого ${day}, об оказании государственной услуги «${name}» принято предварительное решение об отказе в оказании услуги`;
  return withSource(`${sentence}.`, citation(noticeProvision, language));
}

function invitation({ method }: HearingNoticeRecord, language: PaperLanguage): string {
  if (method === 'written') {
    return language === 'kk'
      ? 'Тыңдау жазбаша өткізіледі: алдын ала шешім бойынша ұстанымыңызды төменде көрсетілген уақытқа дейін жазбаша білдіруіңізге болады.'
      : 'Заслушивание проводится письменно: Вы можете изложить свою позицию по предварительному решению в письменном виде до указанного ниже времени.';
  }
  return language === 'kk'
    ? 'Алдын ала шешім бойынша ұстанымыңызды білдіруіңіз үшін Сізді тыңдауға шақырамыз.'
    : 'Приглашаем Вас на заслушивание, чтобы Вы могли выразить свою позицию по предварительному решению.';
}

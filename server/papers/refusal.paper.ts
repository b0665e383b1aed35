import type { ProvisionId } from '../law/provisions.ts';
import { provisions } from '../law/provisions.ts';
import { groundsList } from './grounds.ts';
import { heading, numbered, opening, paragraph, providersLetter, section, signature, whatIsCited } from './layout.ts';
import { addressees } from './missing.paper.ts';
import { type PaperLanguage, paperTitles, type Words } from './paper.ts';
import type { CaseRecord, Dated, GroundRecord } from './record.ts';
import type { Paper } from './render.ts';
import { citation, codeArticle, inFigures, inWords, serviceNames, withSource } from './wording.ts';

export interface RefusalRecord extends CaseRecord, Dated {
  readonly grounds: readonly GroundRecord[];
  /** What the officer wrote, in the language they wrote. */
  readonly reason: string | null;
  /** Items of the list that were not brought, where that is the ground. */
  readonly missing: readonly Words[];
  /** Absent where the law asks for no hearing. */
  readonly hearing: {
    readonly on: Temporal.PlainDate;
    readonly attended: boolean;
    readonly objections: number;
    readonly provision: ProvisionId;
  } | null;
  readonly signedOn: Temporal.PlainDate | null;
  readonly head: string | null;
}

const said = {
  grounds: { kk: 'Бас тарту негіздері', ru: 'Основания отказа' },
  reason: { kk: 'Түсіндірме', ru: 'Пояснение' },
  missing: { kk: 'Ұсынылмаған құжаттар', ru: 'Не представлены' },
  hearing: { kk: 'Тыңдау', ru: 'Заслушивание' },
  again: { kk: 'Қайта жүгіну', ru: 'Повторное обращение' },
  complain: { kk: 'Шағымдану тәртібі', ru: 'Порядок обжалования' },
  head: { kk: 'Көрсетілетін қызметті берушінің басшысы', ru: 'Руководитель услугодателя' },
  signed: { kk: 'қол қойылды', ru: 'подписано' },
} as const satisfies Record<string, Words>;

const again = {
  kk: 'Бас тарту себептері жойылғаннан кейін мемлекеттік көрсетілетін қызметті алу үшін қайта жүгінуге болады.',
  ru: 'После устранения причин отказа за получением государственной услуги можно обратиться повторно.',
} as const satisfies Words;

/** Order 58 as amended restates nothing on complaints: there the same way stands on the Code alone. */
const ways = {
  education: ['EDU-17.2', 'EDU-17.1', 'EDU-17.3', 'EDU-17.5', 'EDU-17.6', 'EDU-18.1'],
  justice: ['EDU-17.2', 'EDU-17.1', 'EDU-18.1'],
} as const satisfies Record<CaseRecord['service'], readonly ProvisionId[]>;

export function refusalPaper(record: RefusalRecord, language: PaperLanguage): Paper {
  const word = (name: keyof typeof said) => said[name][language];
  const { signedOn, reason, missing } = record;
  return providersLetter('refusal', record, language, [
    opening(
      {
        number: record.number ?? record.receiptNumber,
        date: signedOn,
        to: addressees(record),
        draft: !signedOn,
      },
      language,
    ),
    heading(paperTitles.refusal[language]),
    paragraph(refused(record, language)),
    section(word('grounds')),
    groundsList(record.grounds, language, { advice: true }),
    ...(missing.length > 0 ? [section(word('missing')), numbered(missing.map(text => text[language]))] : []),
    ...(reason ? [section(word('reason')), paragraph(reason)] : []),
    ...(record.hearing ? [section(word('hearing')), paragraph(heard(record.hearing, language))] : []),
    section(word('again')),
    paragraph(again[language]),
    section(word('complain')),
    paragraph(disagree(record, language)),
    numbered(ways[record.service].map(id => provisions[id].text[language])),
    signature(word('head'), record.head, signedOn && `${word('signed')}\n${inFigures(signedOn)}`),
    ...(record.service === 'education' ? [whatIsCited(record, language)] : []),
  ]);
}

function refused({ service, receiptNumber, acceptedOn }: CaseRecord, language: PaperLanguage): string {
  const day = inWords(acceptedOn, language);
  const name = serviceNames[service][language];
  return language === 'kk'
    ? `«${name}» мемлекеттік қызметін көрсету туралы ${day} күні қабылданған № ${receiptNumber} өтінішіңіз қаралды. Төменде көрсетілген негіздер бойынша мемлекеттік қызметті көрсетуден бас тартылды.`
    : `Ваше заявление № ${receiptNumber}, принятое ${day}, об оказании государственной услуги «${name}» рассмотрено. В оказании государственной услуги отказано по указанным ниже основаниям.`;
}

const held = {
  kk: {
    came: (day: string) => `Алдын ала шешім бойынша тыңдау ${day} күні Сіздің немесе өкіліңіздің қатысуымен өткізілді.`,
    absent: (day: string) =>
      `Алдын ала шешім бойынша тыңдау ${day} күніне тағайындалды, алайда Сіз де, өкіліңіз де оған қатысқан жоқ.`,
    objected: (count: number) => `Келіп түскен қарсылықтар (${count}) қаралды.`,
    silent: 'Алдын ала шешімге қарсылық түскен жоқ.',
  },
  ru: {
    came: (day: string) =>
      `Заслушивание по предварительному решению проведено ${day} с Вашим участием или участием Вашего представителя.`,
    absent: (day: string) =>
      `Заслушивание по предварительному решению было назначено на ${day}; ни Вы, ни Ваш представитель в нем не участвовали.`,
    objected: (count: number) => `Поступившие возражения (${count}) рассмотрены.`,
    silent: 'Возражений на предварительное решение не поступило.',
  },
} as const;

function heard(
  { on, attended, objections, provision }: NonNullable<RefusalRecord['hearing']>,
  language: PaperLanguage,
) {
  const { came, absent, objected, silent } = held[language];
  const sentence = (attended ? came : absent)(inWords(on, language));
  return `${withSource(sentence, citation(provision, language))} ${objections > 0 ? objected(objections) : silent}`;
}

function disagree({ service }: CaseRecord, language: PaperLanguage): string {
  const article = codeArticle('91', language);
  if (language === 'kk') {
    const source = service === 'education' ? '№ 209 Қағидалардың 17- және 18-тармақтары' : article;
    return `Осы шешіммен келіспеген жағдайда оған мынадай тәртіппен шағым жасауға болады (${source}):`;
  }
  const source = service === 'education' ? 'пункты 17 и 18 Правил № 209' : article;
  return `В случае несогласия с этим решением его можно обжаловать в следующем порядке (${source}):`;
}

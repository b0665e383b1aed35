import { refusalReasons } from '../../server/law/refusalReasons.ts';
import type { CertificateRecord } from '../../server/papers/certificate.paper.ts';
import type { HearingNoticeRecord } from '../../server/papers/hearingNotice.paper.ts';
import type { InquiryRecord } from '../../server/papers/inquiry.paper.ts';
import type { MinutesRecord } from '../../server/papers/minutes.paper.ts';
import type { MissingRecord } from '../../server/papers/missing.paper.ts';
import type { ReceiptRecord } from '../../server/papers/receipt.paper.ts';
import type { CaseRecord, DocumentRecord, GroundRecord } from '../../server/papers/record.ts';
import type { RefusalRecord } from '../../server/papers/refusal.paper.ts';

/** Every letter that Kazakh adds to the Cyrillic alphabet, great and small. */
export const kazakhLetters = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі';

const day = (text: string) => Temporal.PlainDate.from(text);
const time = (text: string) => Temporal.PlainDateTime.from(text);
const at = Temporal.Instant.from('2026-03-02T05:00:00Z');

const aCase: CaseRecord = {
  id: 17,
  number: '03-15/2417',
  receiptNumber: 'C02-2026-0000123',
  service: 'education',
  channel: 'corporation',
  provider: {
    name: {
      kk: 'Білім саласында сапаны қамтамасыз ету департаменті, Ақмола облысы',
      ru: 'Департамент по обеспечению качества в сфере образования, Акмолинская область',
    },
    address: 'Көкшетау қ., Абай к-сі, 96',
    phone: '8 (7162) 25-00-00',
  },
  office: {
    kk: '«Азаматтарға арналған үкімет» мемлекеттік корпорациясының бөлімі, Ақмола облысы',
    ru: 'Отдел Государственной корпорации «Правительство для граждан», Акмолинская область',
  },
  applicant: 'Әбілғазы Һүснә Іңкәрқызы',
  representative: 'Өмірбек Ұлан Қуатұлы',
  filedAt: time('2026-03-02T10:12'),
  acceptedOn: day('2026-03-02'),
  termEndsOn: day('2026-03-26'),
};

const diploma: DocumentRecord = {
  id: 1,
  kind: 'diploma',
  number: 'ЖБ-Б 0012345',
  issuedOn: day('2015-06-30'),
  issuerName: 'Л.Н. Гумилев атындағы Еуразия ұлттық университеті',
  signatoryName: 'Сейітов Асқар Ғаниұлы',
  signatoryCapacity: 'ректор',
  sealAuthority: 'Л.Н. Гумилев атындағы Еуразия ұлттық университеті',
  form: 'original',
};

const supplement: DocumentRecord = { ...diploma, id: 2, kind: 'diplomaSupplement', number: 'ЖБ-Б 0012346' };

const dated = { ...aCase, at };

export const receipt: ReceiptRecord = {
  ...dated,
  phone: '+77012345678',
  destination: { kk: 'Германия', ru: 'Германия' },
  power: { number: '1-4417', issuedOn: day('2026-02-20') },
  documents: [diploma, supplement],
  presented: [
    {
      kk: 'Стандартқа 1-қосымшадағы нысан бойынша өтініш.',
      ru: 'Заявление по форме согласно приложению 1 к Стандарту.',
    },
    { kk: 'Өкілдің сенімхаты.', ru: 'Доверенность представителя.' },
  ],
  duty: { mci: 4325, documents: 2, totalTiyn: 432_500, paidTiyn: 432_500 },
  acceptedBy: 'Жұмабекова Ңазгүл Өтегенқызы',
  issue: ['EDU-STD-8.issue.1', 'EDU-STD-8.issue.2', 'EDU-STD-8.store.1'],
};

export const missing: MissingRecord = {
  ...dated,
  foundOn: day('2026-03-04'),
  items: [
    {
      text: {
        kk: 'Мемлекеттік баждың төленгені туралы түбіртектің түпнұсқасы.',
        ru: 'Подлинник квитанции об уплате государственной пошлины.',
      },
      provision: 'EDU-STD-8.corp.4',
      note: 'Көшірмесі ғана қоса берілген',
    },
    {
      text: {
        kk: 'Жеке басын сәйкестендіру үшін жеке басты куәландыратын құжат.',
        ru: 'Документ, удостоверяющий личность, для идентификации.',
      },
      provision: 'EDU-STD-8.corp.2',
      note: null,
    },
  ],
  toCorrect: 'Дипломның нөмірін түбіртектегі жазбаға сәйкестендіру қажет.',
  ground: 'EDU-10.3b',
  officer: 'Мұқанов Ержан Әлібекұлы',
};

export const inquiry: InquiryRecord = {
  ...dated,
  inquiryNumber: '03-15/Сс-88',
  sentOn: day('2026-03-05'),
  organisation: {
    kk: 'Л.Н. Гумилев атындағы Еуразия ұлттық университеті',
    ru: 'Евразийский национальный университет имени Л.Н. Гумилева',
  },
  email: 'enu@example.kz',
  pleaseAnswerBy: day('2026-03-11'),
  documents: [diploma, supplement],
  provision: 'EDU-10.4b',
  officer: 'Мұқанов Ержан Әлібекұлы',
};

const { issuanceDenied, recordsDiffer } = refusalReasons;
export const grounds: readonly GroundRecord[] = [
  {
    text: {
      kk: 'Құжаттардың және (немесе) олардағы деректердің анық еместігі анықталған',
      ru: 'Установлена недостоверность документов и (или) данных, содержащихся в них',
    },
    provision: 'EDU-STD-9.1',
    findings: [
      {
        document: diploma,
        reason: issuanceDenied.text,
        toCorrect: issuanceDenied.whatToCorrect,
        note: 'Университеттің 06.03.2026 № 114 жауабы.',
      },
      { document: supplement, reason: recordsDiffer.text, toCorrect: recordsDiffer.whatToCorrect, note: null },
    ],
  },
  {
    text: {
      kk: 'Деректер мен мәліметтер 1961 жылғы 5 қазандағы Гаага конвенциясының талаптарына сәйкес келмейді',
      ru: 'Данные не соответствуют требованиям Гаагской конвенции от 5 октября 1961 года',
    },
    provision: 'EDU-STD-9.2',
    findings: [{ document: supplement, reason: null, toCorrect: null, note: 'Қосымшада мөр жоқ.' }],
  },
];

export const hearingNotice: HearingNoticeRecord = {
  ...dated,
  noticeOn: day('2026-03-13'),
  grounds,
  method: 'inPerson',
  place: 'Көкшетау қ., Абай к-сі, 96, 214-кабинет',
  link: null,
  starts: time('2026-03-17T10:00'),
  ends: time('2026-03-17T10:40'),
  chair: 'Ғабдуллин Қанат Үсенұлы',
  secretary: 'Һәкімова Інжу Ңұрланқызы',
  originalsCalled: true,
  noticeProvision: 'EDU-10.H1',
  decisionProvision: 'EDU-10.H10',
  officer: 'Мұқанов Ержан Әлібекұлы',
};

export const minutes: MinutesRecord = {
  ...dated,
  attended: true,
  method: 'video',
  starts: time('2026-03-17T10:02'),
  ends: time('2026-03-17T10:35'),
  place: 'Көкшетау қ., Абай к-сі, 96 (бейнебайланыс)',
  chair: 'Ғабдуллин Қанат Үсенұлы',
  secretary: 'Һәкімова Інжу Ңұрланқызы',
  participants: [
    { kind: 'applicant', name: 'Әбілғазы Һүснә Іңкәрқызы' },
    { kind: 'representative', name: 'Өмірбек Ұлан Қуатұлы' },
  ],
  minutedRepresentative: 'Өмірбек Ұлан Қуатұлы, 20.02.2026 № 1-4417 сенімхат',
  matter: 'Диплом мен оның қосымшасына апостиль қоюдан бас тарту туралы алдын ала шешім.',
  grounds,
  explanations: 'Диплом 2015 жылы берілген, мұрағаттық анықтама қоса беріледі.',
  questions: [
    { question: 'Диплом қашан және қайда алынды?', answer: '2015 жылғы шілдеде, университеттің тіркеу бөлімінде.' },
    { question: 'Мұрағаттық анықтама бар ма?', answer: 'Бар, түпнұсқасы көрсетілді.' },
  ],
  objections: [
    {
      form: 'written',
      presentedBy: 'representative',
      receivedAt: time('2026-03-16T16:40'),
      inTime: true,
      text: 'Университеттің жауабымен келіспеймін: жазба бұрынғы тегіме рәсімделген.',
    },
    {
      form: 'oral',
      presentedBy: 'applicant',
      receivedAt: time('2026-03-17T10:20'),
      inTime: true,
      text: 'Тегім 2019 жылы өзгерді.',
    },
    {
      form: 'portal',
      presentedBy: 'owner',
      receivedAt: time('2026-03-19T09:05'),
      inTime: false,
      text: 'Қосымша құжат жіберемін.',
    },
  ],
  madeBy: 'computer',
  chairSignedAt: time('2026-03-17T11:10'),
  secretarySignedAt: time('2026-03-17T10:50'),
};

export const refusal: RefusalRecord = {
  ...dated,
  grounds,
  reason: 'Мұрағаттық анықтама дипломның нөмірін растамайды.',
  missing: [],
  hearing: { on: day('2026-03-17'), attended: true, objections: 2, provision: 'EDU-10.H4' },
  signedOn: day('2026-03-18'),
  head: 'Үмбетов Ғалымжан Өмірұлы',
};

export const certificate: CertificateRecord = {
  at,
  signatoryName: 'Сейітов Асқар Ғаниұлы',
  signatoryCapacity: 'ректор',
  sealAuthority: 'Л.Н. Гумилев атындағы Еуразия ұлттық университеті',
  place: 'Көкшетау',
  signedOn: day('2026-03-18'),
  authority: {
    kk: 'Білім саласында сапаны қамтамасыз ету департаменті, Ақмола облысы',
    en: 'Department for Quality Assurance in Education, Akmola Region',
  },
  number: 41,
  year: 2026,
  head: 'Үмбетов Ғалымжан Өмірұлы',
};

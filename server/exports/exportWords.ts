import type { CaseColumn } from '../applications/caseColumn.ts';
import type { Channel, Language, LocalisedText, Service } from '../law/law.ts';
import type { WaitingFor } from '../applications/applicationFilter.queries.ts';

export const columnLabels = {
  number: { kk: 'Нөмірі', ru: 'Номер', en: 'Number' },
  receiptNumber: { kk: 'Қолхаттың нөмірі', ru: 'Номер расписки', en: 'Receipt number' },
  service: { kk: 'Қызмет', ru: 'Услуга', en: 'Service' },
  channel: { kk: 'Арна', ru: 'Канал', en: 'Channel' },
  stage: { kk: 'Кезең', ru: 'Этап', en: 'Stage' },
  stageOpenedAt: { kk: 'Кезеңнің басталуы', ru: 'Начало этапа', en: 'In the stage since' },
  outcome: { kk: 'Нәтиже', ru: 'Результат', en: 'Outcome' },
  nextDueOn: { kk: 'Ең жақын мерзім', ru: 'Ближайший срок', en: 'Next due' },
  late: { kk: 'Мерзімі өткен', ru: 'Просрочено', en: 'Late' },
  termEndsOn: { kk: 'Мерзімнің соңы', ru: 'Окончание срока', en: 'Term ends' },
  acceptedOn: { kk: 'Қабылданған күні', ru: 'Дата приема', en: 'Accepted on' },
  filedAt: { kk: 'Берілген уақыты', ru: 'Время подачи', en: 'Filed at' },
  assignee: { kk: 'Орындаушы', ru: 'Исполнитель', en: 'Officer' },
  unit: { kk: 'Бөлімше', ru: 'Подразделение', en: 'Unit' },
  provider: { kk: 'Көрсетілетін қызметті беруші', ru: 'Услугодатель', en: 'Provider' },
  office: { kk: 'Мемлекеттік корпорацияның бөлімі', ru: 'Отделение Госкорпорации', en: 'Corporation office' },
  destination: { kk: 'Межелі ел', ru: 'Страна назначения', en: 'Country of destination' },
  documentCount: { kk: 'Құжаттар саны', ru: 'Число документов', en: 'Documents' },
} as const satisfies Readonly<Record<CaseColumn, LocalisedText>>;

export const serviceNames: Readonly<Record<Service, LocalisedText>> = {
  education: { kk: 'Білім туралы құжаттар', ru: 'Документы об образовании', en: 'Education documents' },
  justice: {
    kk: 'Әділет және нотариат құжаттары',
    ru: 'Документы юстиции и нотариата',
    en: 'Justice and notarial documents',
  },
};

export const channelNames: Readonly<Record<Channel, LocalisedText>> = {
  corporation: { kk: 'Мемлекеттік корпорация', ru: 'Государственная корпорация', en: 'State Corporation' },
  portal: {
    kk: '«Электрондық үкімет» порталы',
    ru: 'Портал «электронного правительства»',
    en: 'E-government portal',
  },
};

export const outcomeNames: Readonly<Record<'apostille' | 'refusal', LocalisedText>> = {
  apostille: { kk: 'Апостиль', ru: 'Апостиль', en: 'Apostille' },
  refusal: { kk: 'Бас тарту', ru: 'Отказ', en: 'Refusal' },
};

export const waitingNames: Readonly<Record<WaitingFor, LocalisedText>> = {
  applicant: { kk: 'өтініш берушіні', ru: 'заявителя', en: 'the applicant' },
  organisation: { kk: 'ұйымның жауабын', ru: 'ответ организации', en: 'the answer of an organisation' },
};

export const phrases = {
  title: { kk: 'Істер тізімі', ru: 'Список дел', en: 'List of cases' },
  aboutTitle: { kk: 'Файл туралы', ru: 'О файле', en: 'About' },
  filter: { kk: 'Сүзгі', ru: 'Фильтр', en: 'Filter' },
  author: { kk: 'Дайындаған', ru: 'Составил', en: 'Made by' },
  madeAt: { kk: 'Дайындалған уақыты', ru: 'Время составления', en: 'Made at' },
  times: { kk: 'Жолдардағы уақыт', ru: 'Время в строках', en: 'Times in the rows' },
  timesAre: {
    kk: 'көрсетілетін қызметті берушінің жергілікті уақыты',
    ru: 'местное время услугодателя',
    en: 'local time of the provider',
  },
  rows: { kk: 'Жолдар саны', ru: 'Число строк', en: 'Rows' },
  yes: { kk: 'иә', ru: 'да', en: 'yes' },
  unassigned: { kk: 'Тағайындалмаған', ru: 'Не назначен', en: 'Not assigned' },
  everything: { kk: 'қолжетімді барлық іс', ru: 'все доступные дела', en: 'every case within reach' },
  open: { kk: 'аяқталмаған', ru: 'незавершенные', en: 'open' },
  closed: { kk: 'аяқталған', ru: 'завершенные', en: 'closed' },
  mine: { kk: 'өзіме тағайындалған', ru: 'назначенные мне', en: 'assigned to me' },
  free: { kk: 'орындаушысы тағайындалмаған', ru: 'без исполнителя', en: 'assigned to nobody' },
  late: { kk: 'мерзімі өткен', ru: 'с нарушенным сроком', en: 'late' },
  inTime: { kk: 'мерзімі өтпеген', ru: 'без нарушения срока', en: 'not late' },
  dueFrom: { kk: 'ең жақын мерзімі осы күннен бастап', ru: 'ближайший срок не ранее', en: 'next due on or after' },
  dueUntil: { kk: 'ең жақын мерзімі осы күнге дейін', ru: 'ближайший срок не позднее', en: 'next due on or before' },
  waitingFor: { kk: 'күтеді', ru: 'ожидают', en: 'waiting for' },
  reassignment: { kk: 'істерді беру', ru: 'передача дел', en: 'reassignment' },
  named: { kk: 'аталған істер', ru: 'отмеченные дела', en: 'named cases' },
  text: { kk: 'іздеу', ru: 'поиск', en: 'search' },
} as const satisfies Readonly<Record<string, LocalisedText>>;

export const said = (text: LocalisedText, language: Language): string => text[language];

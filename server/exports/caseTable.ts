import type { LocalisedText, StageId } from '../law/law.ts';
import type { CalendarKind } from '../calendar/workingDays.ts';
import { editions } from '../law/editions.ts';
import { stageIds } from '../law/law.ts';
import { stageName } from '../law/names.ts';
import { calendarOfStage } from '../reports/stageCalendar.ts';
import type { CaseTableRow } from './caseTableRows.queries.ts';
import {
  channelValues,
  complaintValues,
  documentKindValues,
  groundValues,
  hearingValues,
  outcomeValues,
  preliminaryValues,
  serviceValues,
  stageValues,
  type Values,
} from './caseTableWords.ts';

/** What a row becomes before it is written: without what names the case, or somebody by being rare. */
export interface NamelessRow extends Omit<CaseTableRow, 'id' | 'moves' | 'destination'> {
  readonly name: string;
  readonly place: string;
  readonly country: string;
  readonly days: ReadonlyMap<StageId, number>;
}

export interface CaseTableColumn {
  readonly name: string;
  readonly type: 'text' | 'day' | 'number' | 'boolean' | 'list';
  readonly text: LocalisedText;
  /** The words it may hold; absent: codes, days and numbers. */
  readonly values?: Values;
  readonly of: (row: NamelessRow) => string | number | boolean | null;
}

/** The least cases a country has at a provider in a year to be named; more where small groups of figures are set larger. */
export const leastOfCountry = 10;

const facts: readonly CaseTableColumn[] = [
  {
    name: 'case_id',
    type: 'text',
    text: {
      kk: 'Істің шартты белгісі: әр оқуда бірдей, істің нөмірінен шығарылмайды. Сервердің құпиясы ауысса, өзгереді. Файл берілетін адамдардан қорғайды, оқырманның өзінен емес: жолдар өтініштер берілген ретпен тұрады, оларды істер тізімімен салыстыруға болады.',
      ru: 'Условное обозначение дела: одинаково при каждом чтении, не выводится из номера дела. Меняется, если сменить секрет сервера. Защищает от тех, кому файл передан, но не от самого читателя: строки идут в порядке подачи, их можно сопоставить со списком дел.',
      en: 'A name for the case: the same at every reading, not derivable from its number. It changes when the secret of the server is changed. It protects from those the file is passed on to, not from its own reader: rows come in order of filing and can be matched with the list of cases.',
    },
    of: row => row.name,
  },
  {
    name: 'service',
    type: 'text',
    text: { kk: 'Мемлекеттік қызмет.', ru: 'Государственная услуга.', en: 'State service.' },
    values: serviceValues,
    of: row => row.service,
  },
  {
    name: 'channel',
    type: 'text',
    text: { kk: 'Өтініш берілген арна.', ru: 'Канал подачи.', en: 'Through what it was filed.' },
    values: channelValues,
    of: row => row.channel,
  },
  {
    name: 'provider',
    type: 'text',
    text: {
      kk: 'Көрсетілетін қызметті берушінің коды; атаулары GraphQL providers сұрауында.',
      ru: 'Код услугодателя; названия – в запросе providers GraphQL.',
      en: 'Code of the provider; its names are in the GraphQL query providers.',
    },
    of: row => row.provider,
  },
  {
    name: 'region',
    type: 'text',
    text: { kk: 'Өңірдің коды.', ru: 'Код региона.', en: 'Code of the region.' },
    of: row => row.region,
  },
  {
    name: 'edition',
    type: 'text',
    text: {
      kk: 'Іс қаралатын Қағидалар редакциясы: өтініш берілген күнгі редакция.',
      ru: 'Редакция правил, по которой ведется дело: действовавшая в день подачи.',
      en: 'Edition of the rules the case is under: that in force on the day of filing.',
    },
    of: row => row.edition,
  },
  {
    name: 'accepted_on',
    type: 'day',
    text: {
      kk: 'Өтініш қабылданған деп есептелетін күн, көрсетілетін қызметті берушінің жергілікті уақытымен.',
      ru: 'День, в который заявление считается принятым, по местному времени услугодателя.',
      en: 'The day on which the application counts as accepted, local to the provider.',
    },
    of: row => row.acceptedOn,
  },
  {
    name: 'term_ends_on',
    type: 'day',
    text: {
      kk: 'Қызмет көрсету мерзімінің соңғы күні. Аяқталмаған іс осы күннен кейін мерзімі өткен болады.',
      ru: 'Последний день срока оказания услуги. Незавершенное дело после этого дня просрочено.',
      en: 'The last day of the term of the service. A case not closed after that day is late.',
    },
    of: row => row.termEndsOn,
  },
  {
    name: 'stage',
    type: 'text',
    text: { kk: 'Істің кезеңі.', ru: 'Этап дела.', en: 'The stage the case is at.' },
    values: stageValues,
    of: row => row.stage,
  },
  {
    name: 'outcome',
    type: 'text',
    text: { kk: 'Нәтиже; бос – әлі жоқ.', ru: 'Результат; пусто – еще нет.', en: 'Outcome; empty: none yet.' },
    values: outcomeValues,
    of: row => row.outcome,
  },
  {
    name: 'ground',
    type: 'text',
    text: { kk: 'Бас тартудың негізі.', ru: 'Основание отказа.', en: 'Ground of the refusal.' },
    values: groundValues,
    of: row => row.ground,
  },
  {
    name: 'closed_on',
    type: 'day',
    text: { kk: 'Іс аяқталған күн.', ru: 'День завершения дела.', en: 'The day the case was closed.' },
    of: row => row.closedOn,
  },
  {
    name: 'reopened_on',
    type: 'day',
    text: {
      kk: 'Шағым бойынша шешімнің күші жойылып, іс қайта ашылған күн.',
      ru: 'День, в который дело открыто вновь, так как решение отменено по жалобе.',
      en: 'The day the case was opened again because its decision was annulled on a complaint.',
    },
    of: row => row.reopenedOn,
  },
  {
    name: 'documents',
    type: 'number',
    text: { kk: 'Құжаттар саны.', ru: 'Число документов.', en: 'How many documents.' },
    of: row => row.documentCount,
  },
  {
    name: 'document_kinds',
    type: 'list',
    text: {
      kk: 'Құжаттардың түрлері, нүктелі үтірмен бөлінген; тізімде жоғы other деп жазылады.',
      ru: 'Виды документов через точку с запятой; не из списка – other.',
      en: 'Kinds of the documents, separated by semicolons; what is not on the list is other.',
    },
    values: documentKindValues,
    of: row =>
      [...new Set(row.documentKinds.map(kind => (Object.hasOwn(documentKindValues, kind) ? kind : 'other')))]
        .sort()
        .join(';'),
  },
  {
    name: 'destination',
    type: 'text',
    text: {
      kk: `Межелі елдің екі әріпті коды (ISO 3166-1); сол жылы осы көрсетілетін қызметті берушіде бұл елге кемінде ${leastOfCountry} іс, ал есептердің шегі одан үлкен болса, сонша іс болмаса – other.`,
      ru: `Двухбуквенный код страны назначения (ISO 3166-1); other, если у этого услугодателя за год в нее меньше ${leastOfCountry} дел, а если порог отчетов выше – меньше этого порога.`,
      en: `Two-letter code of the country of destination (ISO 3166-1); other where the provider has fewer than ${leastOfCountry} cases for it in the year, or fewer than the threshold of reports where that is higher.`,
    },
    of: row => row.country,
  },
  {
    name: 'term_late',
    type: 'boolean',
    text: {
      kk: 'Мерзім бұзылып аяқталды ма; бос – мерзім әлі өтуде немесе тоқтатылған (term_ends_on қараңыз).',
      ru: 'Окончен ли срок с нарушением; пусто – срок еще идет или прекращен (см. term_ends_on).',
      en: 'Whether the term was met late; empty: it still runs or was ended otherwise (see term_ends_on).',
    },
    of: row => row.termLate,
  },
  {
    name: 'stages_late',
    type: 'number',
    text: {
      kk: 'Заңды мерзімі бұзылып аяқталған кезеңдер саны.',
      ru: 'Сколько этапов окончено с нарушением законного срока.',
      en: 'How many stages were ended after their legal term.',
    },
    of: row => row.stagesLate,
  },
  {
    name: 'inquiries',
    type: 'number',
    text: {
      kk: 'Ұйымдарға жіберілген сұраулар саны.',
      ru: 'Число запросов организациям.',
      en: 'How many inquiries to organisations.',
    },
    of: row => row.inquiries,
  },
  {
    name: 'hearing',
    type: 'text',
    text: {
      kk: 'Соңғы тыңдау; бос – болған жоқ.',
      ru: 'Последнее заслушивание; пусто – не было.',
      en: 'The last hearing; empty: none.',
    },
    values: hearingValues,
    of: row => row.hearing,
  },
  {
    name: 'hearing_outcome',
    type: 'text',
    text: {
      kk: 'Соңғы алдын ала шешім немен аяқталды.',
      ru: 'Чем окончилось последнее предварительное решение.',
      en: 'How the last preliminary decision ended.',
    },
    values: preliminaryValues,
    of: row => row.hearingOutcome,
  },
  {
    name: 'complaints',
    type: 'number',
    text: { kk: 'Шағымдар саны.', ru: 'Число жалоб.', en: 'How many complaints.' },
    of: row => row.complaints,
  },
  {
    name: 'complaint_outcome',
    type: 'text',
    text: {
      kk: 'Соңғы шағым бойынша шешім немесе оның немен аяқталғаны; бос – шағым жоқ немесе аяқталмаған.',
      ru: 'Решение по последней жалобе или чем она окончена; пусто – жалоб нет либо не окончена.',
      en: 'The decision on the last complaint, or how it ended; empty: none, or not ended.',
    },
    values: complaintValues,
    of: row => row.complaintOutcome,
  },
];

const byCalendar: Readonly<Record<CalendarKind, LocalisedText>> = {
  provider: {
    kk: 'көрсетілетін қызметті берушінің бес күндік күнтізбесі бойынша',
    ru: 'по пятидневному календарю услугодателя',
    en: 'by the five-day calendar of the provider',
  },
  corporation: {
    kk: 'Мемлекеттік корпорацияның алты күндік күнтізбесі бойынша',
    ru: 'по шестидневному календарю Государственной корпорации',
    en: 'by the six-day calendar of the State Corporation',
  },
};

const firstOnPortal = new Set(editions.map(({ procedures }) => procedures.portal.stages[0]?.id));
const opensWithAcceptance: LocalisedText = {
  kk: ' (портал арқылы берілген іс бойынша – өтініш қабылданған күн, accepted_on)',
  ru: ' (по делу с портала – день принятия, accepted_on)',
  en: ' (of a case from the portal: the day of acceptance, accepted_on)',
};
const noAddition: LocalisedText = { kk: '', ru: '', en: '' };

function textOfStage(id: StageId): LocalisedText {
  const calendar = byCalendar[calendarOfStage(id)];
  const start = firstOnPortal.has(id) ? opensWithAcceptance : noAddition;
  return {
    kk: `«${stageName(id, 'kk')}» кезеңінде өткен жұмыс күндері, оқу кезінде қолданыстағы ${calendar.kk}; кезең басталған күн${start.kk} есептелмейді; бос – кезең болған жоқ, аяқталмаған немесе күнтізбеде ондай жыл жоқ.`,
    ru: `Рабочих дней на этапе «${stageName(id, 'ru')}» ${calendar.ru}, действующему при чтении; день начала этапа${start.ru} не считается; пусто – этапа не было, он не окончен либо года нет в календаре.`,
    en: `Working days at the stage “${stageName(id, 'en')}” ${calendar.en} in force when the table is read; the day it began${start.en} is not counted; empty: the case was not at it, still is, or the calendar lacks the year.`,
  };
}

/** Of every stage a case can leave. */
const stages = stageIds
  .filter(id => id !== 'closed')
  .map((id): CaseTableColumn => ({
    name: `days_${id.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)}`,
    type: 'number',
    text: textOfStage(id),
    of: row => row.days.get(id) ?? null,
  }));

/** The columns of the table of cases, in their order; the dictionary is made from them too. */
export const caseTableColumns: readonly CaseTableColumn[] = [
  ...facts,
  ...stages,
  {
    name: 'place',
    type: 'text',
    text: {
      kk: 'Жүктеу үзілсе, оны осы жолдан кейін жалғастыруға арналған белгі: after=<x-case-table-cursor>.<place>.',
      ru: 'Отметка, чтобы продолжить прерванную загрузку после этой строки: after=<x-case-table-cursor>.<place>.',
      en: 'For continuing a broken download after this row: after=<x-case-table-cursor>.<place>.',
    },
    of: row => row.place,
  },
];

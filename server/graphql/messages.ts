import type { ErrorCode, Facts } from '../errors.ts';
import type { Language, LocalisedText } from '../law/law.ts';
import { actNameOf, isComplaintAct } from '../law/names.ts';
import { complaintReasonText, isComplaintReasonTextId } from './complaintReasonMessages.ts';
import { fieldName } from './fieldNames.ts';
import { inputRuleText } from './inputMessages.ts';
import { dayInWords, isReasonTextId, reasonText } from './reasonMessages.ts';

/** What is said of each refusal: what is the matter, then what to do next. `{name}` stands for a fact. */
const messages = {
  UNAUTHENTICATED: {
    kk: 'Сіз жүйеге кірмегенсіз немесе сеанс аяқталды. Жүйеге кіріңіз.',
    ru: 'Вы не вошли в систему или сеанс завершен. Войдите в систему.',
    en: 'You are not signed in, or your session has ended. Sign in.',
  },
  FORBIDDEN_OR_UNKNOWN: {
    kk: 'Мұндай жазба жоқ немесе оған құқығыңыз жоқ. Мекенжайды тексеріңіз немесе құқық беруді әкімшіден сұраңыз.',
    ru: 'Такой записи нет или у вас нет права на нее. Проверьте адрес или попросите администратора выдать право.',
    en: 'There is no such record, or you have no right to it. Check the address or ask an administrator for the right.',
  },
  ACT_NOT_ALLOWED: {
    kk: 'Бұл әрекет қазір мүмкін емес{act}. {why}',
    ru: 'Действие сейчас невозможно{act}. {why}',
    en: 'The act is not possible now{act}. {why}',
  },
  STALE_VERSION: {
    kk: 'Іс сізден бұрын өзгертілді{who}. Істі жаңартып, әрекет әлі қажет болса, қайталаңыз.',
    ru: 'Дело изменено раньше вас{who}. Обновите дело и повторите действие, если оно еще нужно.',
    en: 'The case was changed before you{who}. Reload it and repeat the act if it is still needed.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    kk: 'Осы кілтпен басқа сұрау орындалған{act}. Істің тарихын тексеріп, әрекетті жаңа кілтпен қайталаңыз.',
    ru: 'С этим ключом уже выполнен другой запрос{act}. Проверьте историю дела и повторите действие с новым ключом.',
    en: 'Another request has been carried out under this key{act}. Check the history of the case and repeat the act with a new key.',
  },
  BAD_INPUT: {
    kk: '{fields}Деректерді түзетіп, қайта жіберіңіз.',
    ru: '{fields}Исправьте данные и отправьте снова.',
    en: '{fields}Correct the data and send again.',
  },
  NO_EDITION_IN_FORCE: {
    kk: 'Бұл күнге қолданыстағы ереже редакциясы жоқ{day}. Күнді тексеріңіз немесе әкімшіге жүгініңіз.',
    ru: 'На этот день нет действующей редакции правил{day}. Проверьте дату или обратитесь к администратору.',
    en: 'No edition of the rules is in force for this day{day}. Check the date or turn to an administrator.',
  },
  NO_CALENDAR: {
    kk: 'Жұмыс күнтізбесі бұл күнді қамтымайды{year}. Әкімшіден осы жылдың күнтізбесін бекітуді сұраңыз.',
    ru: 'Производственный календарь не охватывает этот день{year}. Попросите администратора утвердить календарь этого года.',
    en: 'The working calendar does not reach this day{year}. Ask an administrator to approve the calendar of that year.',
  },
  NO_DUTY_RATE: {
    kk: 'Төлем күніне айлық есептік көрсеткіш енгізілмеген{paidOn}. Әкімшіден оны енгізуді сұраңыз.',
    ru: 'На день оплаты не введен месячный расчетный показатель{paidOn}. Попросите администратора ввести его.',
    en: 'No monthly calculation index is set for the day of payment{paidOn}. Ask an administrator to enter it.',
  },
  FILE_TOO_LARGE: {
    kk: 'Файл тым үлкен{maxBytes}. Кішірек файл таңдаңыз немесе төменірек сапамен сканерлеңіз.',
    ru: 'Файл слишком большой{maxBytes}. Выберите файл меньше или отсканируйте с меньшим разрешением.',
    en: 'The file is too large{maxBytes}. Choose a smaller one or scan at a lower resolution.',
  },
  FILE_TYPE_REFUSED: {
    kk: 'Файл түрі қабылданбайды немесе атауына сәйкес емес. PDF, JPEG, PNG немесе TIFF файлын жіберіңіз.',
    ru: 'Такой вид файла не принимается или не соответствует его имени. Отправьте файл PDF, JPEG, PNG или TIFF.',
    en: 'This type of file is not accepted, or does not fit its name. Send a PDF, JPEG, PNG or TIFF file.',
  },
  QUERY_TOO_LARGE: {
    kk: 'Сұрау тым үлкен. Сүзгілерді нақтылаңыз немесе аз дерек сұраңыз.',
    ru: 'Слишком большой запрос. Уточните фильтры или запросите меньше данных.',
    en: 'The query is too large. Narrow the filters or ask for less.',
  },
  KEY_NOT_FOR_THIS: {
    kk: 'Бұл кілт мұндай сұрауға арналмаған{field}. Ауқымы кеңірек кілт пайдаланыңыз немесе оны әкімшіден сұраңыз.',
    ru: 'Этот ключ не предназначен для такого запроса{field}. Используйте ключ с более широким охватом или попросите его у администратора.',
    en: 'This key is not for such a request{field}. Use a key that covers more, or ask an administrator for one.',
  },
  TOO_MANY_REQUESTS: {
    kk: 'Сұраулар тым көп. Бір минуттан кейін қайталаңыз.',
    ru: 'Слишком много запросов. Повторите через минуту.',
    en: 'Too many requests. Try again in a minute.',
  },
  OVERLOADED: {
    kk: 'Сервер қазір шамадан тыс жүктелген, сұрауға толық жауап берілмеді. Бірнеше секундтан кейін сол нысанды қайта жіберіңіз: қайталануы бір-ақ рет орындалады.',
    ru: 'Сервер сейчас перегружен, полного ответа на запрос нет. Отправьте ту же форму снова через несколько секунд: повтор выполняется только один раз.',
    en: 'The server is overloaded at the moment and has not answered the request in full. Send the same form again in a few seconds: a repeat of it is carried out only once.',
  },
  UNAVAILABLE: {
    kk: 'Қызмет уақытша қолжетімсіз. Бір минуттан кейін қайталаңыз.',
    ru: 'Сервис временно недоступен. Повторите через минуту.',
    en: 'The service is unavailable for the moment. Try again in a minute.',
  },
  INTERNAL: {
    kk: 'Жүйеде қате болды. Қайталап көріңіз; қате қайталанса, әкімшіге не істегеніңізді және уақытын хабарлаңыз.',
    ru: 'Произошла ошибка системы. Повторите попытку; если ошибка повторится, сообщите администратору, что и когда вы делали.',
    en: 'Something went wrong in the system. Try again; if it happens again, tell an administrator what you did and when.',
  },
} as const satisfies Record<ErrorCode, LocalisedText>;

/** What is said otherwise where the act is one on a complaint. */
const ofComplaints: Readonly<Partial<Record<ErrorCode, LocalisedText>>> = {
  STALE_VERSION: {
    kk: 'Шағым сізден бұрын өзгертілді{who}. Шағымды жаңартып, әрекет әлі қажет болса, қайталаңыз.',
    ru: 'Жалоба изменена раньше вас{who}. Обновите ее и повторите действие, если оно еще нужно.',
    en: 'The complaint was changed before you{who}. Reload it and repeat the act if it is still needed.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    kk: 'Осы кілтпен басқа сұрау орындалған{act}. Шағымның тарихын тексеріп, әрекетті жаңа кілтпен қайталаңыз.',
    ru: 'С этим ключом уже выполнен другой запрос{act}. Проверьте историю жалобы и повторите действие с новым ключом.',
    en: 'Another request has been carried out under this key{act}. Check the history of the complaint and repeat the act with a new key.',
  },
};

/** Of a report, which is not made smaller by smaller pages. */
const ofReports: LocalisedText = {
  kk: 'Есеп тым үлкен. Топтауды азайтыңыз немесе қысқарақ кезең таңдаңыз.',
  ru: 'Отчет слишком большой. Выберите меньше группировок или более короткий период.',
  en: 'The report is too large. Choose fewer groupings or a shorter period.',
};

/** The message of a refusal in the reader's language. Facts that are not there leave no gap. */
export function errorMessage(code: ErrorCode, facts: Facts, language: Language): string {
  const text: LocalisedText =
    (isComplaintAct(facts.act) && ofComplaints[code]) ||
    (code === 'QUERY_TOO_LARGE' && facts.sums !== undefined ? ofReports : messages[code]);
  return text[language].replaceAll(/\{(\w+)\}/g, (_, name: string) => factInWords(name, facts, language)).trimEnd();
}

/** For a refusal that does not say why. */
const reload: LocalisedText = {
  kk: 'Істі жаңартып, мүмкін әрекеттерді қараңыз.',
  ru: 'Обновите дело и посмотрите, какие действия возможны.',
  en: 'Reload the case and see which acts are possible.',
};

const units = { kk: 'МБ', ru: 'МБ', en: 'MB' } as const satisfies LocalisedText;

function factInWords(name: string, facts: Facts, language: Language): string {
  const fact = facts[name];
  switch (name) {
    case 'why':
      return why(facts, language);
    case 'who':
      return whoDidWhatWhen(facts, language);
    case 'fields':
      return fieldsInWords(facts, language);
    case 'act':
      return fact === undefined ? '' : `: ${quoted(actNameOf(fact, language), language)}`;
    default:
      return fact === undefined ? '' : ` (${valueInWords(name, fact, language)})`;
  }
}

function why(facts: Facts, language: Language): string {
  const { reason, act } = facts;
  // "Not within your powers" is said of a case and of a complaint.
  if (isComplaintReasonTextId(reason) && (isComplaintAct(act) || !isReasonTextId(reason))) {
    return complaintReasonText(reason, facts, language);
  }
  return isReasonTextId(reason) ? reasonText(reason, facts, language) : reload[language];
}

function valueInWords(name: string, fact: unknown, language: Language): string {
  switch (name) {
    case 'maxBytes':
      return `≤ ${Math.floor(Number(fact) / 1024 / 1024)} ${units[language]}`;
    case 'day':
    case 'paidOn':
      return dayInWords(fact);
    default:
      return String(fact);
  }
}

/** `: Ахметов А., «Подписать», 12.03.2026 14:05`, in the zone of the department where it is given. */
function whoDidWhatWhen({ by, act, at, zone }: Facts, language: Language): string {
  const told = [
    typeof by === 'string' ? by : '',
    act === undefined ? '' : quoted(actNameOf(act, language), language),
    momentInWords(at, zone),
  ].filter(Boolean);
  return told.length > 0 ? `: ${told.join(', ')}` : '';
}

const quoted = (text: string, language: Language) => (language === 'en' ? `“${text}”` : `«${text}»`);

function momentInWords(at: unknown, zone: unknown): string {
  const instant = asInstant(at);
  if (!instant) {
    return '';
  }
  const local = instant.toZonedDateTimeISO(typeof zone === 'string' ? zone : 'UTC');
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  return `${dayInWords(local.toPlainDate())} ${time}${typeof zone === 'string' ? '' : ' UTC'}`;
}

function asInstant(at: unknown): Temporal.Instant | undefined {
  if (at instanceof Temporal.Instant) {
    return at;
  }
  try {
    return typeof at === 'string' ? Temporal.Instant.from(at) : undefined;
  } catch {
    return undefined;
  }
}

function fieldsInWords({ fields, ...facts }: Facts, language: Language): string {
  if (typeof fields !== 'object' || fields === null) {
    return '';
  }
  return Object.entries(fields)
    .map(([field, rule]) => {
      const text = inputRuleText(String(rule), language, facts);
      return `${fieldName(field, language)}: ${text.charAt(0).toLowerCase()}${text.slice(1)} `;
    })
    .join('');
}

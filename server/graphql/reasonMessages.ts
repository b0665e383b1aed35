import type { ReasonId } from '../applications/application.rules.ts';
import type { Facts } from '../errors.ts';
import type { Language, LocalisedText } from '../law/law.ts';
import { requirementName, stageNameOf } from '../law/names.ts';

/** Why an act cannot be done now, and what to do instead. `{name}` stands for a fact of the case. */
export const reasons = {
  notInProcedure: {
    kk: 'Қызметті көрсетудің осы тәртібінде мұндай әрекет жоқ. Іс бойынша ұсынылған әрекеттердің бірін таңдаңыз.',
    ru: 'В этом порядке оказания услуги такого действия нет. Выберите одно из действий, предложенных по делу.',
    en: 'This way of rendering the service has no such act. Choose one of the acts the case offers.',
  },
  otherStage: {
    kk: 'Іс қазір «{stage}» кезеңінде, ал бұл әрекет басқа кезеңде орындалады. Осы кезеңде мүмкін әрекетті таңдаңыз.',
    ru: 'Дело сейчас на этапе «{stage}», а это действие выполняется на другом этапе. Выберите действие, возможное на этом этапе.',
    en: 'The case is at the stage “{stage}”, and this act belongs to another. Choose an act of this stage.',
  },
  needsHearing: {
    kk: 'Бұл негіз бойынша алдын ала шешім және тыңдау болмайынша бас тартуға болмайды. Алдымен көрсетілетін қызметті алушыға алдын ала шешім туралы хабарлаңыз.',
    ru: 'Отказать по этому основанию можно только после предварительного решения и заслушивания. Сначала уведомите услугополучателя о предварительном решении.',
    en: 'A refusal on this ground needs a preliminary decision and a hearing first. Notify the recipient of the preliminary decision.',
  },
  requirementsMissing: {
    kk: 'Тізбедегі мына құжаттар жоқ: {missing}. Ұсынылғандарын белгілеңіз, түзетуді сұратыңыз немесе топтама толық емес деп бас тартуды дайындаңыз.',
    ru: 'По перечню не хватает: {missing}. Отметьте представленное, запросите исправление либо подготовьте отказ из-за неполного пакета.',
    en: 'Missing from the checklist: {missing}. Mark what has been presented, ask for a correction, or prepare a refusal for incompleteness.',
  },
  dutyUnpaid: {
    kk: 'Мемлекеттік баж толық төленбеген. Төлем туралы мәліметті енгізіңіз.',
    ru: 'Государственная пошлина уплачена не полностью. Внесите сведения об оплате.',
    en: 'The state duty has not been paid in full. Record the payment.',
  },
  dutyPaid: {
    kk: 'Мемлекеттік баж толық төленген. Келесі әрекетке көшіңіз.',
    ru: 'Государственная пошлина уже уплачена полностью. Переходите к следующему действию.',
    en: 'The state duty has been paid in full. Go on to the next act.',
  },
  correctionPending: {
    kk: 'Көрсетілетін қызметті алушыдан кемшіліктерді түзету сұралған. Түзетуді күтіп, оны белгілеңіз.',
    ru: 'Услугополучателю направлена просьба исправить недостатки. Дождитесь исправления и отметьте его.',
    en: 'The recipient has been asked for a correction. Wait for it and record it.',
  },
  noCorrectionPending: {
    kk: 'Көрсетілетін қызметті алушыдан түзету сұралмаған. Алдымен түзетуді сұратыңыз.',
    ru: 'Исправление у услугополучателя не запрашивалось. Сначала запросите исправление.',
    en: 'No correction has been asked of the recipient. Ask for one first.',
  },
  correctionNotRequested: {
    kk: 'Көрсетілетін қызметті алушыға кемшіліктер туралы әлі хабарланбаған. Алдымен түзетуді сұратыңыз.',
    ru: 'Услугополучателю еще не сообщено, что не так. Сначала запросите исправление.',
    en: 'The recipient has not yet been told what is wrong. Ask for a correction first.',
  },
  alreadyAssigned: {
    kk: 'Іс бойынша орындаушы тағайындалған. Ауыстыру қажет болса, бөлімше басшысына жүгініңіз.',
    ru: 'Исполнитель по делу уже назначен. Если его нужно сменить, обратитесь к руководителю подразделения.',
    en: 'The case already has its officer. If that should change, turn to the head of the unit.',
  },
  tooFewReminders: {
    kk: 'Төлем туралы әр күні жасалған еске салулар саны: {recorded}, ал бас тарту үшін {needed} қажет. Басқа күні тағы еске салыңыз.',
    ru: 'Напоминаний об оплате, сделанных в разные дни: {recorded}, а до отказа нужно {needed}. Напомните еще раз в другой день.',
    en: 'Reminders to pay recorded on different days: {recorded}; needed before a refusal: {needed}. Remind again on another day.',
  },
  noOpenInquiry: {
    kk: 'Жауап күтіп тұрған сұрау салу жоқ. Алдымен сұрау салу жіберіңіз.',
    ru: 'Запросов, ожидающих ответа, нет. Сначала направьте запрос.',
    en: 'No inquiry awaits an answer. Send one first.',
  },
  inquiryNotOverdue: {
    kk: 'Жауап беру сұралған күні өткен сұрау салу жоқ немесе ол туралы басшыға баяндалған. Жауапты күтіңіз.',
    ru: 'Нет запросов, по которым прошла дата ответа и о которых еще не доложено. Дождитесь ответа.',
    en: 'No inquiry is past the date asked for, or it has been escalated already. Wait for the answer.',
  },
  specimenHeld: {
    kk: 'Қолтаңба мен мөр үлгісі жоқ деп белгіленген құжат жоқ. Алдымен құжаттарды үлгілермен салыстырыңыз.',
    ru: 'Нет документов, по которым отмечено отсутствие образца подписи и печати. Сначала сличите документы с образцами.',
    en: 'No document is marked as lacking a specimen of signature and seal. Compare the documents with the specimens first.',
  },
  nothingToConfirm: {
    kk: 'Барлық құжат тексерілген. Келесі әрекетке көшіңіз.',
    ru: 'Все документы уже проверены. Переходите к следующему действию.',
    en: 'Every document has been checked. Go on to the next act.',
  },
  notConfirmed: {
    kk: 'Құжаттардың барлығы бірдей расталмаған. Сұрау салуға жауаптарды немесе салыстыру нәтижесін енгізіңіз.',
    ru: 'Подтверждены не все документы. Внесите ответы на запросы или результат сличения.',
    en: 'Not every document is confirmed. Record the answers to the inquiries or the result of the comparison.',
  },
  parcelUnderWay: {
    kk: 'Құжаттар жіберілген, олар жолда. Олардың жеткенін күтіңіз.',
    ru: 'Документы уже отправлены и находятся в пути. Дождитесь их поступления.',
    en: 'The papers are already on their way. Wait for them to arrive.',
  },
  originalsHandedIn: {
    kk: 'Түпнұсқалар көрсетілетін қызметті алушыдан қабылданған. Олардың көрсетілетін қызметті берушіге жеткенін күтіңіз.',
    ru: 'Подлинники у услугополучателя уже приняты. Дождитесь их поступления услугодателю.',
    en: 'The originals have been taken from the recipient already. Wait for them to reach the provider.',
  },
  numbersNotReserved: {
    kk: 'Тіркеу кітабында әр құжатқа нөмір резервтелмеген. Жаңа нөмір алу үшін істі қол қоймай қайтарыңыз.',
    ru: 'В книге регистрации номера зарезервированы не для всех документов. Верните дело без подписи, чтобы взять новый номер.',
    en: 'Not every document has a number reserved in the register book. Return the case unsigned so that new numbers are taken.',
  },
  numberOfEarlierYear: {
    kk: 'Нөмір өткен жылы резервтелген, ал апостильдің нөмірі мен күні бір жылға тиесілі болуға тиіс. Нөмірдің күшін жойып, істі қол қоймай қайтарыңыз.',
    ru: 'Номер зарезервирован в прошлом году, а номер и дата апостиля должны относиться к одному году. Аннулируйте номер и верните дело без подписи.',
    en: 'The number was reserved last year, and number and date of an apostille belong to one year. Void the number and return the case unsigned.',
  },
  noReservedNumber: {
    kk: 'Іс бойынша резервтелген нөмір жоқ. Тіркеу кітабын тексеріңіз.',
    ru: 'Зарезервированного номера по делу нет. Проверьте книгу регистрации.',
    en: 'The case holds no reserved number. Check the register book.',
  },
  noEnteredNumber: {
    kk: 'Іс бойынша тіркеу кітабында апостильдің қолданыстағы жазбасы жоқ. Тіркеу кітабын тексеріңіз.',
    ru: 'Действующей записи об апостиле по делу в книге регистрации нет. Проверьте книгу регистрации.',
    en: 'The register book has no valid entry of an apostille for this case. Check the register book.',
  },
  stillKept: {
    kk: 'Нәтиже Мемлекеттік корпорацияда {until} күнін қоса алғанда сақталады. Оны келесі жұмыс күні қайтарыңыз.',
    ru: 'Результат хранится в Государственной корпорации по {until} включительно. Верните его в следующий рабочий день.',
    en: 'The result is kept at the State Corporation up to and including {until}. Return it on the next working day.',
  },
  notYourRole: {
    kk: 'Бұл іс бойынша мұндай әрекет сіздің өкілеттігіңізге кірмейді. Істі жүргізетін қызметкерге немесе бөлімше басшысына жүгініңіз.',
    ru: 'Это действие по делу не входит в ваши полномочия. Обратитесь к исполнителю по делу или к руководителю подразделения.',
    en: 'This act on the case is not within your powers. Turn to its officer or to the head of the unit.',
  },
  nothingMissing: {
    kk: 'Тізбедегі барлық құжат ұсынылған, сондықтан топтама толық емес деп бас тартуға болмайды. Топтаманың толықтығын растаңыз.',
    ru: 'Все документы по перечню представлены, отказать из-за неполного пакета нельзя. Подтвердите полноту пакета.',
    en: 'Every item of the checklist has been presented, so incompleteness is no ground. Confirm the completeness.',
  },
  decided: {
    kk: 'Шешім дайындалған, сондықтан төлем бұл іске тіркелмейді. Төленген сома туралы бөлім басшысына хабарлаңыз.',
    ru: 'Решение уже подготовлено, платеж к этому делу не записывается. Сообщите о нем руководителю подразделения.',
    en: 'The decision has been drawn up: no payment is recorded on this case any more. Tell the head of the unit about it.',
  },
  entryAnnulled: {
    kk: 'Тіркеу кітабындағы жазба күшін жойған: нәтиже берілмейді. Апостильді қайта қойыңыз немесе құжаттарды көрсетілетін қызметті берушіге қайтарыңыз.',
    ru: 'Запись в книге регистрации аннулирована: результат не выдается. Проставьте апостиль заново или верните документы услугодателю.',
    en: 'A line of the register book is annulled: the result is not issued. Affix the apostille anew, or return the documents to the provider.',
  },
  notAnnulled: {
    kk: 'Апостильдің бәрі күшінде: қайта қою қажет емес.',
    ru: 'Все апостили действительны: проставлять заново не нужно.',
    en: 'Every apostille stands: none has to be affixed anew.',
  },
} as const satisfies Record<ReasonId | 'notYourRole', LocalisedText>;

/** A case that is over offers no act at all. */
const closed: LocalisedText = {
  kk: 'Іс аяқталған, бұл әрекет енді орындалмайды. Жаңа мән-жай болса, бөлімше басшысына жүгініңіз.',
  ru: 'Дело завершено, это действие по нему уже не выполняется. При новых обстоятельствах обратитесь к руководителю подразделения.',
  en: 'The case is closed and this act can no longer be done. If anything new has come up, turn to the head of the unit.',
};

export type ReasonTextId = keyof typeof reasons;

export function isReasonTextId(id: unknown): id is ReasonTextId {
  return typeof id === 'string' && Object.hasOwn(reasons, id);
}

export function reasonText(id: ReasonTextId, facts: Facts, language: Language): string {
  const text: LocalisedText = id === 'otherStage' && facts.stage === 'closed' ? closed : reasons[id];
  return text[language].replaceAll(/\{(\w+)\}/g, (_, name: string) => factInWords(name, facts[name], language));
}

function factInWords(name: string, fact: unknown, language: Language): string {
  switch (name) {
    case 'stage':
      return stageNameOf(fact, language);
    case 'missing': {
      const ids = asText(fact).split(', ');
      return ids.map(id => requirementName(id, language)).join(', ') || '–';
    }
    case 'until':
      return dayInWords(fact);
    default:
      return asText(fact) || '–';
  }
}

const asText = (fact: unknown) => (typeof fact === 'string' || typeof fact === 'number' ? String(fact) : '');

/** dd.mm.yyyy, as dates are written in Kazakhstan in both languages. */
export function dayInWords(day: unknown): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)/.exec(String(day)) ?? [];
  return date ? `${date}.${month}.${year}` : '–';
}

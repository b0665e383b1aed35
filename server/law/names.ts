import type { BodyKind, ComplaintActName, ComplaintDecision, ComplaintStage } from './complaints.ts';
import type { ActName, GroundId, Language, LocalisedText, StageId } from './law.ts';

/** What the words of the law are called in the three languages. */

const stageNames = {
  carriage: {
    kk: 'Көрсетілетін қызметті берушіге жеткізу',
    ru: 'Доставка услугодателю',
    en: 'On the way to the provider',
  },
  registration: { kk: 'Тіркеу', ru: 'Регистрация', en: 'Registration' },
  assignment: { kk: 'Орындаушыны тағайындау', ru: 'Назначение исполнителя', en: 'Assignment' },
  completeness: { kk: 'Толықтығын тексеру', ru: 'Проверка полноты', en: 'Completeness check' },
  payment: { kk: 'Мемлекеттік баж', ru: 'Государственная пошлина', en: 'State duty' },
  inquiry: { kk: 'Сұрау салу', ru: 'Запрос', en: 'Inquiry' },
  comparison: { kk: 'Үлгілермен салыстыру', ru: 'Сличение с образцами', en: 'Comparison with specimens' },
  originalsCall: { kk: 'Түпнұсқаларды сұрату', ru: 'Вызов подлинников', en: 'Call for originals' },
  originals: { kk: 'Түпнұсқаларды күту', ru: 'Ожидание подлинников', en: 'Waiting for originals' },
  hearing: { kk: 'Тыңдау', ru: 'Заслушивание', en: 'Hearing' },
  affixing: { kk: 'Апостиль қою', ru: 'Проставление апостиля', en: 'Affixing the apostille' },
  signature: { kk: 'Қол қою', ru: 'Подписание', en: 'Signature' },
  booking: { kk: 'Тіркеу кітабы', ru: 'Книга регистрации', en: 'Register book' },
  dispatch: {
    kk: 'Мемлекеттік корпорацияға жіберу',
    ru: 'Отправка в Государственную корпорацию',
    en: 'Dispatch to the State Corporation',
  },
  transit: {
    kk: 'Мемлекеттік корпорацияға жолда',
    ru: 'В пути в Государственную корпорацию',
    en: 'On the way to the State Corporation',
  },
  keeping: {
    kk: 'Мемлекеттік корпорацияда сақтау',
    ru: 'Хранение в Государственной корпорации',
    en: 'Kept at the State Corporation',
  },
  returning: {
    kk: 'Көрсетілетін қызметті берушіге қайтару',
    ru: 'Возврат услугодателю',
    en: 'Return to the provider',
  },
  storage: {
    kk: 'Көрсетілетін қызметті берушіде одан әрі сақтау',
    ru: 'Дальнейшее хранение у услугодателя',
    en: 'Further storage at the provider',
  },
  resending: {
    kk: 'Сұрау бойынша қайта жіберу',
    ru: 'Повторное направление по запросу',
    en: 'Sending again on request',
  },
  closed: { kk: 'Аяқталды', ru: 'Завершено', en: 'Closed' },
} as const satisfies Record<StageId, LocalisedText>;

/** Acts on a case, and what is recorded beside them in its history. */
const actLabels = {
  sendToProvider: {
    kk: 'Көрсетілетін қызметті берушіге жіберу',
    ru: 'Направить услугодателю',
    en: 'Send to the provider',
  },
  recordArrival: { kk: 'Келіп түскенін белгілеу', ru: 'Отметить поступление', en: 'Record arrival' },
  registerApplication: { kk: 'Тіркеу', ru: 'Зарегистрировать', en: 'Register' },
  assignOfficer: { kk: 'Орындаушыны тағайындау', ru: 'Назначить исполнителя', en: 'Assign an officer' },
  reassignOfficer: { kk: 'Орындаушыны ауыстыру', ru: 'Сменить исполнителя', en: 'Reassign to another officer' },
  takeCase: { kk: 'Орындауға қабылдау', ru: 'Принять в работу', en: 'Take the case' },
  confirmCompleteness: { kk: 'Толықтығын растау', ru: 'Подтвердить полноту', en: 'Confirm completeness' },
  requestCorrection: { kk: 'Түзетуді сұрату', ru: 'Запросить исправление', en: 'Ask for a correction' },
  recordCorrection: { kk: 'Түзетілгенін белгілеу', ru: 'Отметить исправление', en: 'Record the correction' },
  refuseIncomplete: {
    kk: 'Бас тарту: құжаттар топтамасы толық емес',
    ru: 'Отказать: неполный пакет',
    en: 'Refuse: incomplete package',
  },
  correctDocument: {
    kk: 'Құжат деректерін түзету',
    ru: 'Исправить данные документа',
    en: 'Correct the data of a document',
  },
  refuseExpired: {
    kk: 'Бас тарту: құжаттардың мерзімі өткен',
    ru: 'Отказать: истек срок документов',
    en: 'Refuse: expired documents',
  },
  recordPayment: { kk: 'Төлемді белгілеу', ru: 'Отметить оплату', en: 'Record payment' },
  remindPayment: { kk: 'Төлем туралы еске салу', ru: 'Напомнить об оплате', en: 'Remind of payment' },
  refuseUnpaid: {
    kk: 'Бас тарту: баж төленбеген',
    ru: 'Отказать: пошлина не уплачена',
    en: 'Refuse: state duty not paid',
  },
  sendInquiry: { kk: 'Сұрау салу жіберу', ru: 'Направить запрос', en: 'Send an inquiry' },
  recordInquiryAnswer: { kk: 'Жауапты енгізу', ru: 'Внести ответ', en: 'Record the answer' },
  escalateInquiry: {
    kk: 'Басшыға баяндау: жауап жоқ',
    ru: 'Доложить руководителю: нет ответа',
    en: 'Escalate: no answer',
  },
  compareSpecimen: { kk: 'Үлгілермен салыстыру', ru: 'Сличить с образцами', en: 'Compare with specimens' },
  draftPreliminaryDecision: {
    kk: 'Алдын ала шешім дайындау',
    ru: 'Подготовить предварительное решение',
    en: 'Draft a preliminary decision',
  },
  allowLateRefusal: {
    kk: 'Кеш дайындалатын бас тартуға рұқсат беру',
    ru: 'Разрешить поздний отказ',
    en: 'Allow a late refusal',
  },
  scheduleHearing: { kk: 'Тыңдау тағайындау', ru: 'Назначить заслушивание', en: 'Schedule the hearing' },
  sendHearingNotice: {
    kk: 'Тыңдау туралы хабарлама жіберу',
    ru: 'Направить уведомление о заслушивании',
    en: 'Send the hearing notice',
  },
  recordNotification: {
    kk: 'Хабарламаның жіберілгенін немесе табыс етілгенін белгілеу',
    ru: 'Отметить отправку или вручение уведомления',
    en: 'Record the sending or delivery of the notice',
  },
  recordObjection: { kk: 'Қарсылықты енгізу', ru: 'Внести возражение', en: 'Record an objection' },
  postponeHearing: { kk: 'Тыңдауды кейінге қалдыру', ru: 'Отложить заслушивание', en: 'Postpone the hearing' },
  recordHearing: { kk: 'Тыңдау хаттамасын енгізу', ru: 'Внести протокол заслушивания', en: 'Record the hearing' },
  signMinutes: { kk: 'Хаттамаға қол қою', ru: 'Подписать протокол', en: 'Sign the minutes' },
  withdrawPreliminaryDecision: {
    kk: 'Алдын ала шешімді қайтарып алу',
    ru: 'Отозвать предварительное решение',
    en: 'Withdraw the preliminary decision',
  },
  grantAfterHearing: {
    kk: 'Тыңдау нәтижелері бойынша апостиль қою туралы шешім қабылдау',
    ru: 'Принять решение об апостиле по результатам заслушивания',
    en: 'Grant the apostille after the hearing',
  },
  refuseOnMerits: { kk: 'Мәні бойынша бас тарту', ru: 'Отказать по существу', en: 'Refuse on the merits' },
  callForOriginals: { kk: 'Түпнұсқаларды сұрату', ru: 'Запросить подлинники', en: 'Call for originals' },
  acceptOriginals: { kk: 'Түпнұсқаларды қабылдау', ru: 'Принять подлинники', en: 'Accept originals' },
  recordOriginals: {
    kk: 'Түпнұсқалардың келіп түскенін белгілеу',
    ru: 'Отметить поступление подлинников',
    en: 'Record receipt of originals',
  },
  affixApostille: { kk: 'Апостиль қою', ru: 'Проставить апостиль', en: 'Affix the apostille' },
  voidNumber: { kk: 'Бүлінген нөмірдің күшін жою', ru: 'Аннулировать испорченный номер', en: 'Void a spoiled number' },
  signDocuments: { kk: 'Қол қою', ru: 'Подписать', en: 'Sign' },
  returnUnsigned: { kk: 'Қол қоймай қайтару', ru: 'Вернуть без подписи', en: 'Return without signature' },
  enterInRegister: { kk: 'Тіркеу кітабына тіркеу', ru: 'Внести в книгу регистрации', en: 'Enter in the register book' },
  annulRegisterEntry: { kk: 'Жазбаның күшін жою', ru: 'Аннулировать запись', en: 'Annul the entry' },
  dispatchResult: { kk: 'Нәтижені жіберу', ru: 'Отправить результат', en: 'Dispatch the result' },
  recordArrivalAtCorporation: {
    kk: 'Мемлекеттік корпорацияға келіп түскенін белгілеу',
    ru: 'Отметить поступление в Государственную корпорацию',
    en: 'Record arrival at the State Corporation',
  },
  handOver: { kk: 'Құжаттарды беру', ru: 'Выдать', en: 'Hand over' },
  returnToProvider: {
    kk: 'Көрсетілетін қызметті берушіге қайтару',
    ru: 'Вернуть услугодателю',
    en: 'Return to the provider',
  },
  recordReturn: { kk: 'Қайтарылғанын белгілеу', ru: 'Отметить возврат', en: 'Record the return' },
  requestResult: { kk: 'Нәтижені сұрату', ru: 'Запросить результат', en: 'Request the result' },
  resendResult: { kk: 'Нәтижені қайта жіберу', ru: 'Направить результат повторно', en: 'Send the result again' },
  acceptApplication: { kk: 'Өтінішті қабылдау', ru: 'Принять заявление', en: 'Accept an application' },
  submitApplication: { kk: 'Өтініш беру', ru: 'Подать заявление', en: 'File an application' },
  addAttachment: { kk: 'Файл қосу', ru: 'Приложить файл', en: 'Add a file' },
  reopenCase: { kk: 'Істі қарауды қайта бастау', ru: 'Возобновить рассмотрение дела', en: 'Reopen the case' },
  moveDates: { kk: 'Мерзімдерді ауыстыру', ru: 'Перенести сроки', en: 'Move the dates' },
} as const satisfies Record<
  ActName | 'acceptApplication' | 'submitApplication' | 'addAttachment' | 'reopenCase' | 'moveDates',
  LocalisedText
>;

const complaintActLabels = {
  fileComplaint: {
    kk: 'Шағымды енгізу',
    ru: 'Внести жалобу',
    en: 'Record a complaint',
  },
  registerComplaint: { kk: 'Шағымды тіркеу', ru: 'Зарегистрировать жалобу', en: 'Register the complaint' },
  satisfyComplaint: { kk: 'Талаптарды қанағаттандыру', ru: 'Удовлетворить требования', en: 'Satisfy the demands' },
  answerComplaint: { kk: 'Шағымға жауап беру', ru: 'Ответить на жалобу', en: 'Answer the complaint' },
  forwardComplaint: {
    kk: 'Шағымды әкімшілік іспен бірге жіберу',
    ru: 'Направить жалобу с административным делом',
    en: 'Forward the complaint with the administrative file',
  },
  redirectComplaint: {
    kk: 'Шағымды тиісті органға қайта жолдау',
    ru: 'Перенаправить жалобу надлежащему органу',
    en: 'Redirect the complaint to the proper body',
  },
  withdrawComplaint: {
    kk: 'Шағымның қайтарып алынғанын белгілеу',
    ru: 'Отметить отзыв жалобы',
    en: 'Record the withdrawal of the complaint',
  },
  reassignComplaint: {
    kk: 'Шағымды басқа қызметкерге беру',
    ru: 'Передать жалобу другому сотруднику',
    en: 'Hand the complaint over',
  },
  takeComplaint: {
    kk: 'Шағымды қарауға қабылдау',
    ru: 'Принять жалобу к рассмотрению',
    en: 'Take the complaint for review',
  },
  decideComplaint: {
    kk: 'Шағым бойынша шешім қабылдау',
    ru: 'Принять решение по жалобе',
    en: 'Decide the complaint',
  },
  recordCourt: { kk: 'Сотқа жүгінуді белгілеу', ru: 'Отметить обращение в суд', en: 'Record a claim in court' },
} as const satisfies Record<ComplaintActName | 'fileComplaint', LocalisedText>;

const complaintStageNames = {
  registration: { kk: 'Тіркеу', ru: 'Регистрация', en: 'Registration' },
  provider: {
    kk: 'Көрсетілетін қызметті берушіде',
    ru: 'У услугодателя',
    en: 'With the provider',
  },
  body: {
    kk: 'Шағымды қарайтын органда',
    ru: 'В органе, рассматривающем жалобу',
    en: 'With the reviewing body',
  },
  closed: { kk: 'Аяқталды', ru: 'Завершено', en: 'Closed' },
} as const satisfies Record<ComplaintStage, LocalisedText>;

const complaintDecisionNames = {
  uphold: { kk: 'Шешімді күшінде қалдыру', ru: 'Оставить решение в силе', en: 'Uphold the decision' },
  annulAndOrder: {
    kk: 'Шешімнің күшін жойып, жаңа шешім қабылдауды міндеттеу',
    ru: 'Отменить решение и обязать принять новое',
    en: 'Annul the decision and order a new one',
  },
  annulAndGrant: {
    kk: 'Шешімнің күшін жойып, апостиль қоюды міндеттеу',
    ru: 'Отменить решение и обязать проставить апостиль',
    en: 'Annul the decision and grant the apostille',
  },
  sendBack: {
    kk: 'Қайта қарау үшін көрсетілетін қызметті берушіге қайтару',
    ru: 'Вернуть услугодателю на новое рассмотрение',
    en: 'Send back to the provider',
  },
  dismiss: {
    kk: 'Шағымды қанағаттандырусыз қалдыру',
    ru: 'Оставить жалобу без удовлетворения',
    en: 'Dismiss the complaint',
  },
  leaveUnexamined: {
    kk: 'Шағымды қараусыз қалдыру',
    ru: 'Оставить жалобу без рассмотрения',
    en: 'Leave the complaint unexamined',
  },
} as const satisfies Record<ComplaintDecision, LocalisedText>;

const bodyKindNames = {
  superior: { kk: 'Жоғары тұрған әкімшілік орган', ru: 'Вышестоящий административный орган', en: 'Superior body' },
  quality: {
    kk: 'Мемлекеттік қызметтер көрсету сапасын бағалау және бақылау жөніндегі уәкілетті орган',
    ru: 'Уполномоченный орган по оценке и контролю за качеством оказания государственных услуг',
    en: 'Quality body',
  },
  corporationHead: {
    kk: 'Мемлекеттік корпорацияның басшысы',
    ru: 'Руководитель Государственной корпорации',
    en: 'Head of the State Corporation',
  },
  informatisation: {
    kk: 'Ақпараттандыру саласындағы уәкілетті орган',
    ru: 'Уполномоченный орган в сфере информатизации',
    en: 'Informatisation body',
  },
} as const satisfies Record<BodyKind, LocalisedText>;

const deadlineKindNames = {
  term: { kk: 'Қызмет көрсету мерзімі', ru: 'Срок оказания услуги', en: 'Term of the service' },
  stage: { kk: 'Кезең мерзімі', ru: 'Срок этапа', en: 'Term of the stage' },
  dispatch: { kk: 'Жіберудің ең кеш күні', ru: 'Отправка не позднее', en: 'Latest dispatch' },
  signaturePlan: { kk: 'Жоспар бойынша қол қою', ru: 'Подписание по плану', en: 'Signature, by plan' },
  decisionPlan: {
    kk: 'Жоспар бойынша апостиль қою',
    ru: 'Проставление апостиля по плану',
    en: 'Apostille affixed, by plan',
  },
  answerPlan: {
    kk: 'Жоспар бойынша сұрау салуға жауап',
    ru: 'Ответ на запрос по плану',
    en: 'Answer to the inquiry, by plan',
  },
  noticePlan: {
    kk: 'Жоспар бойынша тыңдау туралы хабарлама',
    ru: 'Уведомление о заслушивании по плану',
    en: 'Hearing notice, by plan',
  },
  noticeLastLawful: {
    kk: 'Тыңдау туралы хабарлама: соңғы заңды күн',
    ru: 'Уведомление о заслушивании: последний законный день',
    en: 'Hearing notice, last lawful day',
  },
  noticeLiteral: {
    kk: 'Тыңдау туралы хабарлама: бұйрық мәтініндегі шек',
    ru: 'Уведомление о заслушивании: предел по букве приказа',
    en: 'Hearing notice, limit in the words of the order',
  },
  keeping: {
    kk: 'Мемлекеттік корпорацияда сақтау мерзімінің соңы',
    ru: 'Хранение в Государственной корпорации до',
    en: 'Kept at the State Corporation until',
  },
  resend: { kk: 'Нәтижені қайта жіберу', ru: 'Повторное направление результата', en: 'Sending the result again' },
  pleaseBy: { kk: 'Орындау сұралатын күн', ru: 'Просьба исполнить до', en: 'Asked for by' },
  hearingNotice: {
    kk: 'Тыңдау туралы хабарламаны жіберудің ең кеш күні',
    ru: 'Отправка уведомления о заслушивании не позднее',
    en: 'Latest sending of the hearing notice',
  },
  hearing: { kk: 'Тыңдауды өткізудің ең кеш күні', ru: 'Заслушивание не позднее', en: 'Latest day of the hearing' },
  objections: {
    kk: 'Қарсылықтар қабылданатын соңғы күн',
    ru: 'Последний день приема возражений',
    en: 'Objections accepted until',
  },
  complaintForward: {
    kk: 'Шағымды әкімшілік іспен бірге жіберу',
    ru: 'Направление жалобы с административным делом',
    en: 'Forwarding of the complaint with the file',
  },
  complaintAnswer: {
    kk: 'Көрсетілетін қызметті берушінің шағымға жауабы',
    ru: 'Ответ услугодателя на жалобу',
    en: "The provider's answer to the complaint",
  },
  complaintReview: { kk: 'Шағым бойынша шешім', ru: 'Решение по жалобе', en: 'Decision on the complaint' },
} as const satisfies Record<string, LocalisedText>;

const startEventNames = {
  accepted: { kk: 'өтініш қабылданды', ru: 'заявление принято', en: 'application accepted' },
  arrivedAtProvider: {
    kk: 'құжаттар көрсетілетін қызметті берушіге түсті',
    ru: 'документы поступили услугодателю',
    en: 'documents arrived at the provider',
  },
  registered: { kk: 'өтініш тіркелді', ru: 'заявление зарегистрировано', en: 'application registered' },
  assigned: { kk: 'орындаушы тағайындалды', ru: 'назначен исполнитель', en: 'officer assigned' },
  foundComplete: {
    kk: 'құжаттар топтамасы толық деп танылды',
    ru: 'пакет документов признан полным',
    en: 'package found complete',
  },
  paid: { kk: 'мемлекеттік баж төленді', ru: 'государственная пошлина уплачена', en: 'state duty paid' },
  confirmed: { kk: 'құжаттар расталды', ru: 'документы подтверждены', en: 'documents confirmed' },
  originalsCalled: { kk: 'түпнұсқалар сұратылды', ru: 'запрошены подлинники', en: 'originals called for' },
  originalsReceived: { kk: 'түпнұсқалар алынды', ru: 'подлинники получены', en: 'originals received' },
  preliminaryDecision: {
    kk: 'алдын ала шешім дайындалды',
    ru: 'подготовлено предварительное решение',
    en: 'preliminary decision drafted',
  },
  notified: {
    kk: 'көрсетілетін қызметті алушыға хабарланды',
    ru: 'услугополучатель уведомлен',
    en: 'recipient notified',
  },
  heard: { kk: 'тыңдау кезеңі аяқталды', ru: 'этап заслушивания завершен', en: 'hearing stage ended' },
  decisionPrepared: {
    kk: 'апостиль қойылды немесе бас тарту дайындалды',
    ru: 'апостиль проставлен либо подготовлен отказ',
    en: 'apostille affixed or refusal prepared',
  },
  signed: { kk: 'басшы қол қойды', ru: 'подписано руководителем', en: 'signed by the head' },
  returnedUnsigned: {
    kk: 'басшы қол қоймай қайтарды',
    ru: 'возвращено руководителем без подписи',
    en: 'returned by the head unsigned',
  },
  enteredInRegister: {
    kk: 'тіркеу кітабына тіркелді',
    ru: 'внесено в книгу регистрации',
    en: 'entered in the register book',
  },
  dispatched: { kk: 'нәтиже жіберілді', ru: 'результат отправлен', en: 'result dispatched' },
  arrivedAtCorporation: {
    kk: 'нәтиже Мемлекеттік корпорацияға түсті',
    ru: 'результат поступил в Государственную корпорацию',
    en: 'result arrived at the State Corporation',
  },
  keepingEnded: { kk: 'сақтау аяқталды', ru: 'хранение окончено', en: 'keeping ended' },
  returnedToProvider: {
    kk: 'нәтиже көрсетілетін қызметті берушіге қайтарылды',
    ru: 'результат возвращен услугодателю',
    en: 'result returned to the provider',
  },
  requestedAgain: {
    kk: 'Мемлекеттік корпорацияның сұрауы тіркелді',
    ru: 'зарегистрирован запрос Государственной корпорации',
    en: "the State Corporation's request registered",
  },
  resent: { kk: 'нәтиже қайта жіберілді', ru: 'результат направлен повторно', en: 'result sent again' },
  reopened: {
    kk: 'істі қарау шағым бойынша шешім негізінде қайта басталды',
    ru: 'рассмотрение дела возобновлено решением по жалобе',
    en: 'case reopened by a decision on a complaint',
  },
  complaintArrived: { kk: 'шағым келіп түсті', ru: 'жалоба поступила', en: 'complaint arrived' },
  complaintForwarded: { kk: 'шағым жіберілді', ru: 'жалоба направлена', en: 'complaint forwarded' },
  complaintRegistered: { kk: 'шағым тіркелді', ru: 'жалоба зарегистрирована', en: 'complaint registered' },
  complaintSentBack: {
    kk: 'шағым көрсетілетін қызметті берушіге қайтарылды',
    ru: 'жалоба возвращена услугодателю',
    en: 'complaint sent back to the provider',
  },
  termEnd: {
    kk: 'қызмет көрсету мерзімінің соңы',
    ru: 'окончание срока оказания услуги',
    en: 'end of the term of the service',
  },
} as const satisfies Record<string, LocalisedText>;

const groundNames = {
  incomplete: { kk: 'Құжаттар топтамасы толық емес', ru: 'Неполный пакет документов', en: 'Incomplete package' },
  expired: {
    kk: 'Құжаттардың қолданылу мерзімі өткен',
    ru: 'Истек срок действия документов',
    en: 'Expired documents',
  },
  unpaid: { kk: 'Мемлекеттік баж төленбеген', ru: 'Государственная пошлина не уплачена', en: 'State duty not paid' },
  unreliable: {
    kk: 'Құжаттардың немесе деректердің анық еместігі',
    ru: 'Недостоверность документов или сведений',
    en: 'Unreliable documents or data',
  },
  convention: {
    kk: 'Гаага конвенциясының талаптарына сәйкес келмеуі',
    ru: 'Несоответствие требованиям Гаагской конвенции',
    en: 'Requirements of the Hague Convention not met',
  },
} as const satisfies Record<GroundId, LocalisedText>;

/** Items of the checklist in a word or two; their full texts are in documents.ts. */
const requirementNames = {
  application: { kk: 'өтініш', ru: 'заявление', en: 'application' },
  identity: { kk: 'жеке басты куәландыратын құжат', ru: 'документ, удостоверяющий личность', en: 'identity document' },
  document: { kk: 'апостиль қойылатын құжат', ru: 'документ для апостиля', en: 'document for the apostille' },
  documentCopy: {
    kk: 'құжаттың электрондық көшірмесі',
    ru: 'электронная копия документа',
    en: 'electronic copy of the document',
  },
  payment: {
    kk: 'мемлекеттік баж төленгенін растау',
    ru: 'подтверждение уплаты пошлины',
    en: 'proof of the state duty',
  },
  powerOfAttorney: { kk: 'сенімхат', ru: 'доверенность', en: 'power of attorney' },
  entityPowerOfAttorney: {
    kk: 'заңды тұлғаның сенімхаты',
    ru: 'доверенность юридического лица',
    en: 'power of attorney of the legal entity',
  },
  foreignProof: {
    kk: 'шетелде берілген құжаттың заңдастырылғаны немесе апостилі',
    ru: 'легализация или апостиль зарубежного документа',
    en: 'legalisation or apostille of the foreign document',
  },
  specimen: { kk: 'қолтаңба мен мөр үлгісі', ru: 'образцы подписи и печати', en: 'specimens of signature and seal' },
  changedData: {
    kk: 'деректердің өзгергенін растайтын құжаттар',
    ru: 'документы об изменении анкетных данных',
    en: 'proof of the changed personal data',
  },
  heirs: {
    kk: 'мұрагерлік құқықты растайтын құжаттар',
    ru: 'документы о правах наследников',
    en: 'proof of the standing of the heirs',
  },
  consent: {
    kk: 'деректерді пайдалануға келісім',
    ru: 'согласие на использование сведений',
    en: 'consent to the use of data',
  },
  digitalDocumentConsent: {
    kk: 'цифрлық құжатты алуға келісім',
    ru: 'согласие на получение цифрового документа',
    en: 'consent to obtaining the digital document',
  },
} as const satisfies Record<string, LocalisedText>;

export const stageName = (id: StageId, language: Language): string => stageNames[id][language];
export const actName = (id: keyof typeof actLabels, language: Language): string => actLabels[id][language];
export const complaintActName = (id: keyof typeof complaintActLabels, language: Language): string =>
  complaintActLabels[id][language];
export const complaintStageName = (id: ComplaintStage, language: Language): string => complaintStageNames[id][language];
export const complaintDecisionName = (id: ComplaintDecision, language: Language): string =>
  complaintDecisionNames[id][language];
export const bodyKindName = (id: BodyKind, language: Language): string => bodyKindNames[id][language];
export const groundName = (id: GroundId, language: Language): string => groundNames[id][language];

/** The law does not import what is built on it: a kind or an event without a name fails to compile where it is asked for. */
export const deadlineKindName = (id: keyof typeof deadlineKindNames, language: Language): string =>
  deadlineKindNames[id][language];
export const startEventName = (id: keyof typeof startEventNames, language: Language): string =>
  startEventNames[id][language];

const named = <Table extends object>(table: Table, id: unknown): id is keyof Table =>
  typeof id === 'string' && Object.hasOwn(table, id);

/** For ids that come as plain text: facts of errors and of the history. An unknown id is shown as it is. */
export const stageNameOf = (id: unknown, language: Language): string =>
  named(stageNames, id) ? stageNames[id][language] : String(id);
export const actNameOf = (id: unknown, language: Language): string => {
  if (named(actLabels, id)) {
    return actLabels[id][language];
  }
  return named(complaintActLabels, id) ? complaintActLabels[id][language] : String(id);
};
export const isComplaintAct = (id: unknown): id is keyof typeof complaintActLabels => named(complaintActLabels, id);
export const complaintStageNameOf = (id: unknown, language: Language): string =>
  named(complaintStageNames, id) ? complaintStageNames[id][language] : String(id);
export const requirementName = (id: string, language: Language): string =>
  named(requirementNames, id) ? requirementNames[id][language] : id;

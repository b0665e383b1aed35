import type { Language, Term } from '../law/law.ts';
import type { DeadlineKind, Force } from './deadline.ts';
import type { StartEvent } from './startEvent.ts';

/** A count to be told: `15 working days`, ` (item 3 of the Standard)` or nothing, and the day it runs from or back from. */
export interface Counted {
  readonly count: string;
  readonly source: string;
  readonly day: string;
}

interface CountedDays {
  readonly counted: number;
  /** Skipped, each with its reason. */
  readonly left: readonly string[];
  readonly worked: readonly string[];
}

interface Limit {
  readonly own: string;
  readonly count: string;
  readonly end: string;
  readonly limit: string;
}

interface Phrases {
  readonly count: (amount: number, unit: Term['unit']) => string;
  readonly notFromTheOrders: string;
  readonly stage: (name: string) => string;
  readonly afterReceiptDay: (counted: Counted) => string;
  readonly fromReceiptDay: (counted: Counted) => string;
  readonly after: (event: string, counted: Counted) => string;
  readonly event: Readonly<Record<StartEvent, string>>;
  readonly sharedWith: (stage: string) => string;
  readonly dispatch: (counted: Counted) => string;
  readonly before: (counted: Counted, purpose: string) => string;
  /** What the days counted back are kept for. */
  readonly purpose: Readonly<Partial<Record<DeadlineKind, string>>>;
  readonly days: (span: string, days: CountedDays) => string;
  readonly weekends: string;
  readonly movedOver: (lastDay: string, left: readonly string[]) => string;
  readonly sixDay: string;
  readonly limit: Readonly<Record<'stage' | 'hearingNotice', (limit: Limit) => string>>;
  readonly clamp: { readonly stage: string; readonly request: string };
  readonly at: (day: string, time: string) => string;
  readonly result: Readonly<Record<Force | 'hearingNotice' | 'objections' | 'setting', (due: string) => string>>;
  readonly target: Readonly<Record<'stage' | 'hearingNotice' | 'complaint' | 'setting', (day: string) => string>>;
  readonly provisional: string;
}

const sentence = (before: string, parts: readonly string[]) =>
  parts.length > 0 ? ` ${before}${parts.join('; ')}.` : '';

const kk: Phrases = {
  // After a number a Kazakh noun stays in the singular.
  count: (amount, unit) => `${amount} ${unit === 'workingDays' ? 'жұмыс күні' : 'күнтізбелік ай'}`,
  notFromTheOrders: 'бұл мерзім бұйрықтардан алынбаған, оны уәкілетті орган белгілейді',
  stage: name => `«${name}» кезеңі`,
  afterReceiptDay: ({ count, source, day }) => `мерзім – ${count}${source}, қабылданған күн (${day}) есепке кірмейді.`,
  fromReceiptDay: ({ count, source, day }) =>
    `мерзім – ${count}${source}, қабылданған күн (${day}) бірінші күн болып есептеледі.`,
  after: (event, { count, source, day }) =>
    `${event} күннен (${day}) кейін ${count}${source}, бұл күннің өзі есепке кірмейді.`,
  event: {
    accepted: 'өтініш қабылданған',
    arrivedAtProvider: 'құжаттар көрсетілетін қызметті берушіге түскен',
    registered: 'өтініш тіркелген',
    assigned: 'орындаушы тағайындалған',
    foundComplete: 'құжаттар топтамасы толық деп танылған',
    paid: 'мемлекеттік баж төленген',
    confirmed: 'құжаттар расталған',
    originalsCalled: 'түпнұсқалар сұратылған',
    originalsReceived: 'түпнұсқалар көрсетілетін қызметті берушіге түскен',
    preliminaryDecision: 'алдын ала шешім дайындалған',
    notified: 'көрсетілетін қызметті алушыға хабарланған',
    heard: 'тыңдау кезеңі аяқталған',
    decisionPrepared: 'апостиль қойылған немесе бас тарту дайындалған',
    signed: 'басшы қол қойған',
    returnedUnsigned: 'басшы қол қоймай қайтарған',
    enteredInRegister: 'тіркеу кітабына тіркелген',
    dispatched: 'нәтиже жіберілген',
    arrivedAtCorporation: 'нәтиже Мемлекеттік корпорацияға түскен',
    keepingEnded: 'сақтау аяқталған',
    returnedToProvider: 'нәтиже көрсетілетін қызметті берушіге қайтарылған',
    requestedAgain: 'Мемлекеттік корпорацияның сұрауы тіркелген',
    resent: 'нәтиже қайта жіберілген',
    reopened: 'шағым бойынша істі қарау қайта басталған',
    complaintArrived: 'шағым келіп түскен',
    complaintForwarded: 'шағым шағымды қарайтын органға жіберілген',
    complaintRegistered: 'шағым тіркелген',
    complaintSentBack: 'шағым көрсетілетін қызметті берушіге қайтарылған',
    termEnd: 'қызмет көрсету мерзімі аяқталған',
  },
  sharedWith: stage => ` Бұл мерзім «${stage}» кезеңімен ортақ.`,
  dispatch: ({ count, source, day }) =>
    `қызмет көрсету мерзімі аяқталғанға (${day}) дейін бір тәуліктен (24 сағат) кешіктірілмей${source}, яғни ${count} бұрын.`,
  before: ({ count, source, day }, purpose) =>
    `қызмет көрсету мерзімі аяқталғанға (${day}) дейін ${count} бұрын${source}${purpose}.`,
  purpose: {
    signaturePlan: ': кітапқа тіркеуге және нәтижені жіберуге уақыт қалуы үшін',
    decisionPlan: ': қол қоюға, кітапқа тіркеуге және нәтижені жіберуге уақыт қалуы үшін',
    answerPlan:
      ': жауаптан кейін шешім қабылдауға, қол қоюға, кітапқа тіркеуге және нәтижені жіберуге уақыт қалуы үшін',
    noticePlan:
      ': тыңдау туралы хабарлама мен қол қою арасында 3 жұмыс күні өтуі және нәтижені жіберуге уақыт қалуы үшін',
    noticeLastLawful:
      ': тыңдау туралы хабарлама мен шешім арасында 3 жұмыс күні өтуге тиіс (Әкімшілік рәсімдік-процестік кодекстің 73-бабы), тағы бір жұмыс күні жіберуге керек',
    noticeLiteral: ': бұл – тыңдау туралы хабарламаға арналған, бұйрық мәтініндегі шек',
    hearingNotice: ': бұл – тыңдау туралы хабарламаға арналған, бұйрық мәтініндегі шек',
  },
  days: (span, { counted, left, worked }) =>
    `есепке алынған жұмыс ${counted > 1 ? 'күндері' : 'күні'}: ${span}.${sentence('Есепке кірмегендері: ', left)}${sentence('', worked)}`,
  weekends: 'демалыс күндері',
  movedOver: (lastDay, left) =>
    `айдың соңғы күні (${lastDay}) жұмыс күні емес, сондықтан келесі жұмыс күні алынды.${sentence('Есепке кірмегендері: ', left)}`,
  sixDay: ' Есеп Мемлекеттік корпорацияның алты күндік күнтізбесі бойынша жүргізілді.',
  limit: {
    stage: ({ own, count, end, limit }) =>
      `кезеңнің өз мерзімі ${own} күніне дейін созылар еді, бірақ кейінгі кезеңдерге уақыт қалуы үшін жоспар бойынша ол қызмет көрсету мерзімі аяқталғанға (${end}) дейін ${count} бұрын, ${limit} күні бітеді.`,
    hearingNotice: ({ own, count, end, limit }) =>
      `бұйрық мәтіні бойынша хабарламаны ${own} күні де жіберуге болар еді, бірақ шешімге дейін 3 жұмыс күні (Әкімшілік рәсімдік-процестік кодекстің 73-бабы) және нәтижені жіберу күні қалуы үшін ол қызмет көрсету мерзімі аяқталғанға (${end}) дейін ${count} бұрын, ${limit} күнінен кешіктірілмей жіберіледі.`,
  },
  clamp: {
    stage: 'кезең бұл күннен кейін басталды, сондықтан оны орындауға болатын алғашқы жұмыс күні алынды.',
    request: 'кезең басталғанда бұл күн келіп қойған еді, сондықтан одан кейінгі алғашқы жұмыс күні алынды.',
  },
  at: (day, time) => `${day}, сағат ${time}`,
  result: {
    law: due => `мерзімнің соңы – ${due}.`,
    plan: due => `жоспар бойынша соңғы күн – ${due}; бұл – ішкі жоспар, заңда белгіленген шек емес.`,
    request: due => `орындау сұралатын күн – ${due}; бұл – өтініш қана, заңда белгіленген мерзім емес.`,
    hearingNotice: due => `барлық талап сақталатын соңғы күн – ${due}.`,
    objections: due => `қарсылықтар ${due} күнінің соңына дейін қабылданады.`,
    setting: due => `соңғы күн – ${due}; бұл – ішкі нысана, бұйрықта белгіленген шек емес.`,
  },
  target: {
    stage: day =>
      `бұйрықтың қатаңырақ оқылуы бойынша нысаналы күн – ${day}; одан кешігу мерзімді бұзу болып саналмайды.`,
    hearingNotice: day => `жоспар бойынша нысаналы күн – ${day}; одан кешігу мерзімді бұзу болып саналмайды.`,
    complaint: day =>
      `нысаналы күн – ${day}: «күннен бастап» деген сөздерді қатаңырақ оқығанда сол күннің өзі де есепке кіреді; одан кешігу мерзімді бұзу болып саналмайды.`,
    setting: day => `нысаналы күн – ${day}, бір жұмыс күні бұрын.`,
  },
  provisional:
    'Күн алдын ала есептелген: есепке кірген күндердің бір бөлігі күнтізбесі әлі бекітілмеген жылға тиесілі.',
};

function russianCount(amount: number, [one, few, many]: readonly [string, string, string]): string {
  const form = { one, few, many } as const;
  const rule = new Intl.PluralRules('ru').select(amount);
  return `${amount} ${rule === 'one' || rule === 'few' ? form[rule] : form.many}`;
}

const ru: Phrases = {
  count: (amount, unit) =>
    russianCount(
      amount,
      unit === 'workingDays'
        ? ['рабочий день', 'рабочих дня', 'рабочих дней']
        : ['календарный месяц', 'календарных месяца', 'календарных месяцев'],
    ),
  notFromTheOrders: 'этот срок не из приказов, его задает уполномоченный орган',
  stage: name => `этап «${name}»`,
  afterReceiptDay: ({ count, source, day }) => `${count}${source}, день приема ${day} не считается.`,
  fromReceiptDay: ({ count, source, day }) => `${count}${source}, день приема ${day} считается первым.`,
  after: (event, { count, source, day }) => `${count}${source} после ${event} ${day}, сам этот день не считается.`,
  event: {
    accepted: 'приема заявления',
    arrivedAtProvider: 'поступления документов услугодателю',
    registered: 'регистрации заявления',
    assigned: 'назначения исполнителя',
    foundComplete: 'признания пакета документов полным',
    paid: 'уплаты государственной пошлины',
    confirmed: 'подтверждения документов',
    originalsCalled: 'запроса подлинников',
    originalsReceived: 'поступления подлинников услугодателю',
    preliminaryDecision: 'подготовки предварительного решения',
    notified: 'уведомления услугополучателя',
    heard: 'завершения этапа заслушивания',
    decisionPrepared: 'проставления апостиля или подготовки отказа',
    signed: 'подписания руководителем',
    returnedUnsigned: 'возврата руководителем без подписи',
    enteredInRegister: 'записи в книгу регистрации',
    dispatched: 'отправки результата',
    arrivedAtCorporation: 'поступления результата в Государственную корпорацию',
    keepingEnded: 'окончания хранения',
    returnedToProvider: 'возврата результата услугодателю',
    requestedAgain: 'регистрации запроса Государственной корпорации',
    resent: 'повторной отправки результата',
    reopened: 'возобновления рассмотрения дела по жалобе',
    complaintArrived: 'поступления жалобы',
    complaintForwarded: 'направления жалобы в орган, рассматривающий жалобу,',
    complaintRegistered: 'регистрации жалобы',
    complaintSentBack: 'возврата жалобы услугодателю',
    termEnd: 'окончания срока услуги',
  },
  sharedWith: stage => ` Этот срок общий с этапом «${stage}».`,
  dispatch: ({ count, source, day }) =>
    `не позднее чем за сутки (24 часа) до окончания срока услуги ${day}${source}, то есть за ${count}.`,
  before: ({ count, source, day }, purpose) => `за ${count} до окончания срока услуги ${day}${source}${purpose}.`,
  purpose: {
    signaturePlan: ', чтобы осталось время на запись в книгу регистрации и отправку',
    decisionPlan: ', чтобы осталось время на подпись, запись в книгу регистрации и отправку',
    answerPlan: ', чтобы после ответа осталось время на решение, подпись, запись в книгу регистрации и отправку',
    noticePlan:
      ', чтобы между уведомлением о заслушивании и подписанием прошло 3 рабочих дня и осталось время на отправку',
    noticeLastLawful:
      ': между уведомлением о заслушивании и решением должно пройти 3 рабочих дня (статья 73 Административного процедурно-процессуального кодекса), еще один рабочий день нужен на отправку',
    noticeLiteral: ': это предел для уведомления о заслушивании по букве приказа',
    hearingNotice: ': это предел для уведомления о заслушивании по букве приказа',
  },
  days: (span, { counted, left, worked }) =>
    `${counted > 1 ? 'считаны рабочие дни' : 'считан рабочий день'} ${span}.${sentence('Пропущены: ', left)}${sentence('', worked)}`,
  weekends: 'выходные',
  movedOver: (lastDay, left) =>
    `последний день месяца, ${lastDay}, нерабочий, поэтому взят следующий рабочий день.${sentence('Пропущены: ', left)}`,
  sixDay: ' Счет по шестидневному календарю Государственной корпорации.',
  limit: {
    stage: ({ own, count, end, limit }) =>
      `собственный срок этапа шел бы до ${own}, но по плану, чтобы следующим этапам хватило времени, этап завершается за ${count} до окончания срока услуги ${end}, то есть ${limit}.`,
    hearingNotice: ({ own, count, end, limit }) =>
      `по букве приказа уведомление можно направить и ${own}, но чтобы до решения оставались 3 рабочих дня (статья 73 Административного процедурно-процессуального кодекса), а после него день на отправку, его направляют не позднее чем за ${count} до окончания срока услуги ${end}, то есть ${limit}.`,
  },
  clamp: {
    stage: 'этап начался позже этого дня, поэтому взят первый рабочий день, когда его можно исполнить.',
    request: 'к началу этапа эта дата уже наступила, поэтому взят первый рабочий день после него.',
  },
  at: (day, time) => `${day} в ${time}`,
  result: {
    law: due => `срок истекает ${due}.`,
    plan: due => `последний день по плану – ${due}; это внутренний план, а не предел, установленный законом.`,
    request: due => `желаемая дата – ${due}; это просьба, а не установленный законом срок.`,
    hearingNotice: due => `последний день, когда соблюдены все требования, – ${due}.`,
    objections: due => `возражения принимаются до конца дня ${due}.`,
    setting: due => `последний день – ${due}; это внутренний ориентир, а не предел, установленный приказом.`,
  },
  target: {
    stage: day =>
      `целевая дата по более строгому прочтению приказа – ${day}; опоздание к ней нарушением срока не считается.`,
    hearingNotice: day => `целевая дата по плану – ${day}; опоздание к ней нарушением срока не считается.`,
    complaint: day =>
      `целевая дата – ${day}: при более строгом прочтении слов «со дня» считается и сам этот день; опоздание к ней нарушением срока не считается.`,
    setting: day => `целевая дата – ${day}, на один рабочий день раньше.`,
  },
  provisional: 'Дата предварительная: часть дней приходится на год, календарь которого еще не утвержден.',
};

const en: Phrases = {
  count: (amount, unit) => {
    const noun = unit === 'workingDays' ? 'working day' : 'calendar month';
    return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
  },
  notFromTheOrders: 'this term is not from the orders, the authority sets it',
  stage: name => `stage “${name}”`,
  afterReceiptDay: ({ count, source, day }) => `${count}${source}; the day of acceptance, ${day}, is not counted.`,
  fromReceiptDay: ({ count, source, day }) => `${count}${source}; the day of acceptance, ${day}, counts as the first.`,
  after: (event, { count, source, day }) =>
    `${count}${source} after ${event} on ${day}; that day itself is not counted.`,
  event: {
    accepted: 'the acceptance of the application',
    arrivedAtProvider: 'the arrival of the documents at the provider',
    registered: 'the registration of the application',
    assigned: 'the assignment of the officer',
    foundComplete: 'the package was found complete',
    paid: 'the payment of the state duty',
    confirmed: 'the confirmation of the documents',
    originalsCalled: 'the call for the originals',
    originalsReceived: 'the arrival of the originals at the provider',
    preliminaryDecision: 'the drafting of the preliminary decision',
    notified: 'the notification of the recipient',
    heard: 'the end of the hearing stage',
    decisionPrepared: 'the apostille was affixed or the refusal prepared',
    signed: 'the signature of the head',
    returnedUnsigned: 'the return by the head unsigned',
    enteredInRegister: 'the entry in the register book',
    dispatched: 'the dispatch of the result',
    arrivedAtCorporation: 'the arrival of the result at the State Corporation',
    keepingEnded: 'the end of keeping',
    returnedToProvider: 'the return of the result to the provider',
    requestedAgain: "the registration of the State Corporation's request",
    resent: 'the result was sent again',
    reopened: 'the reopening of the case on a complaint',
    complaintArrived: 'the arrival of the complaint',
    complaintForwarded: 'the forwarding of the complaint to the reviewing body',
    complaintRegistered: 'the registration of the complaint',
    complaintSentBack: 'the return of the complaint to the provider',
    termEnd: 'the end of the term of the service',
  },
  sharedWith: stage => ` This term is shared with the stage “${stage}”.`,
  dispatch: ({ count, source, day }) =>
    `not later than 24 hours before the term of the service ends on ${day}${source}, that is ${count} before.`,
  before: ({ count, source, day }, purpose) =>
    `${count} before the term of the service ends on ${day}${source}${purpose}.`,
  purpose: {
    signaturePlan: ', to leave time for the register book and the dispatch',
    decisionPlan: ', to leave time for the signature, the register book and the dispatch',
    answerPlan: ', to leave time after the answer for the decision, the signature, the register book and the dispatch',
    noticePlan:
      ', so that 3 working days pass between the hearing notice and the signature, with time left for the dispatch',
    noticeLastLawful:
      ': 3 working days must pass between the hearing notice and the decision (article 73 of the Administrative Procedural and Process-Related Code), and one more is needed for the dispatch',
    noticeLiteral: ': the limit for the hearing notice in the words of the order',
    hearingNotice: ': the limit for the hearing notice in the words of the order',
  },
  days: (span, { counted, left, worked }) =>
    `counted: ${counted > 1 ? 'the working days' : 'the working day'} ${span}.${sentence('Skipped: ', left)}${sentence('', worked)}`,
  weekends: 'weekends',
  movedOver: (lastDay, left) =>
    `the last day of the month, ${lastDay}, is not worked, so the next working day is taken.${sentence('Skipped: ', left)}`,
  sixDay: ' The count follows the six-day calendar of the State Corporation.',
  limit: {
    stage: ({ own, count, end, limit }) =>
      `the stage's own term would run to ${own}, but by plan, to leave the later stages theirs, it ends ${count} before the term of the service ends on ${end}, that is on ${limit}.`,
    hearingNotice: ({ own, count, end, limit }) =>
      `in the words of the order the notice could still go out on ${own}, but to leave three working days before the act (article 73 of the Administrative Procedural and Process-Related Code) and the day of dispatch, it goes out at least ${count} before the term of the service ends on ${end}, that is on ${limit}.`,
  },
  clamp: {
    stage: 'the stage was opened after that day, so the first working day on which it could be done is taken.',
    request: 'that date had come when the stage was opened, so the first working day after the opening is taken.',
  },
  at: (day, time) => `${day} at ${time}`,
  result: {
    law: due => `the term ends on ${due}.`,
    plan: due => `the last day by plan is ${due}; this is our own plan, not a limit of the law.`,
    request: due => `the date asked for is ${due}; it is a request, not a limit of the law.`,
    hearingNotice: due => `the last fully lawful day is ${due}.`,
    objections: due => `objections are accepted to the end of ${due}.`,
    setting: due => `the last day is ${due}; this is an internal target, not a limit set by the order.`,
  },
  target: {
    stage: day => `the target by the stricter reading of the order is ${day}; to be later than that is no breach.`,
    hearingNotice: day => `the target by plan is ${day}; to be later than that is no breach.`,
    complaint: day =>
      `the target is ${day}: read more strictly, a term “from the day” counts that day too; to be later than that is no breach.`,
    setting: day => `the target is ${day}, one working day earlier.`,
  },
  provisional: 'The date is provisional: some of its days lie in a year whose calendar is not approved yet.',
};

export const phrases: Readonly<Record<Language, Phrases>> = { kk, ru, en };

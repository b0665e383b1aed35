import type { Language } from '../law/law.ts';
import type { NoticeTemplates, Words } from './noticeTemplate.ts';

/** The last lines of every long notice. */
export const closings: Readonly<Record<Language, readonly string[]>> = {
  kk: ['{provider}', 'Мекенжайы: {providerAddress}', 'Телефоны: {providerPhone}'],
  ru: ['{provider}', 'Адрес: {providerAddress}', 'Телефон: {providerPhone}'],
  en: ['{provider}', 'Address: {providerAddress}', 'Telephone: {providerPhone}'],
};

/** How a hearing is held, a ground of refusal, who may collect: what fills slots beside data of the case. */
export const words: Readonly<Record<Language, Words>> = {
  kk: {
    inPerson: 'келіп қатысу арқылы',
    video: 'бейнебайланыс арқылы',
    written: 'жазбаша',
    document: '{position}-құжат',
    correct: 'Қалай түзетуге болады: {what}',
    yes: 'иә',
    notarisedPower: 'нотариат куәландырған сенімхат',
    anyPower: 'өкілеттігін растайтын құжат',
    complaint: 'Шағым шешім қабылдаған көрсетілетін қызметті берушіге беріледі.',
    termExtended: 'басшының шешімімен мерзім ұзартылды',
  },
  ru: {
    inPerson: 'лично',
    video: 'по видеосвязи',
    written: 'письменно',
    document: 'документ {position}',
    correct: 'Как исправить: {what}',
    yes: 'да',
    notarisedPower: 'нотариально удостоверенная доверенность',
    anyPower: 'документ, подтверждающий полномочия',
    complaint: 'Жалоба подается услугодателю, принявшему решение.',
    termExtended: 'срок продлен решением руководителя',
  },
  en: {
    inPerson: 'in person',
    video: 'by video link',
    written: 'in writing',
    document: 'document {position}',
    correct: 'How to put it right: {what}',
    yes: 'yes',
    notarisedPower: 'a notarised power of attorney',
    anyPower: 'a document that states their powers',
    complaint: 'A complaint is filed with the provider that took the decision.',
    termExtended: 'the term was extended by decision of the head',
  },
};

export const templates: NoticeTemplates = {
  accepted: {
    version: 1,
    texts: {
      kk: {
        subject: 'Апостильге өтініш қабылданды: {receiptNumber}',
        short: ['Апостильге өтініш қабылданды, қолхат {receiptNumber}.', 'Қызмет мерзімі {termEndsOn} аяқталады.'],
        long: [
          'Апостиль қою туралы өтініш {acceptedOn} күні қабылданды. Қолхат нөмірі: {receiptNumber}.',
          'Қызмет көрсету мерзімі {termEndsOn} аяқталады.',
          'Нәтиже Мемлекеттік корпорацияда беріледі: {office}.',
          'Бөлімнің мекенжайы: {officeAddress}.',
          'Алу үшін қолхат нөмірі мен жеке басты куәландыратын құжат қажет.',
        ],
      },
      ru: {
        subject: 'Заявление на апостиль принято: {receiptNumber}',
        short: ['Заявление на апостиль принято, расписка {receiptNumber}.', 'Срок услуги истекает {termEndsOn}.'],
        long: [
          'Заявление на проставление апостиля принято {acceptedOn}. Номер расписки: {receiptNumber}.',
          'Срок оказания услуги заканчивается {termEndsOn}.',
          'Результат выдается в Государственной корпорации: {office}.',
          'Адрес отдела: {officeAddress}.',
          'Для получения нужны номер расписки и документ, удостоверяющий личность.',
        ],
      },
      en: {
        subject: 'Application for an apostille accepted: {receiptNumber}',
        short: [
          'Application for an apostille accepted, receipt {receiptNumber}.',
          'Term of the service: {termEndsOn}.',
        ],
        long: [
          'The application for an apostille was accepted on {acceptedOn}. Receipt number: {receiptNumber}.',
          'The term of the service ends on {termEndsOn}.',
          'The result is issued at the State Corporation: {office}.',
          'Address of the office: {officeAddress}.',
          'To collect it, the receipt number and an identity document are needed.',
        ],
      },
    },
  },
  pay: {
    version: 1,
    texts: {
      kk: {
        subject: 'Мемлекеттік бажды төлеңіз: {receiptNumber}',
        short: [
          'Апостиль, {receiptNumber}: мемлекеттік баж {amount} теңге төленуге тиіс.',
          '{payBy} күнінен кешіктірмей төлеуді сұраймыз.',
        ],
        long: [
          '{receiptNumber} өтініші бойынша мемлекеттік баж төленуге тиіс: {amount} теңге.',
          'Оны «электрондық үкіметтің» төлем шлюзі арқылы порталда төлеуге болады.',
          '{payBy} күнінен кешіктірмей төлеуді сұраймыз.',
          'Қызмет мерзімі тоқтамайды және {termEndsOn} аяқталады.',
          'Баж төленбесе, қызмет көрсетуден бас тартылады ({unpaidProvision}).',
        ],
      },
      ru: {
        subject: 'Уплатите государственную пошлину: {receiptNumber}',
        short: ['Апостиль, {receiptNumber}: нужно уплатить госпошлину {amount} тенге.', 'Просим не позднее {payBy}.'],
        long: [
          'По заявлению {receiptNumber} нужно уплатить государственную пошлину: {amount} тенге.',
          'Уплатить ее можно на портале через платежный шлюз «электронного правительства».',
          'Просим сделать это не позднее {payBy}.',
          'Срок услуги при этом не приостанавливается и заканчивается {termEndsOn}.',
          'Если пошлина не уплачена, в оказании услуги отказывают ({unpaidProvision}).',
        ],
      },
      en: {
        subject: 'Pay the state duty: {receiptNumber}',
        short: [
          'Apostille, {receiptNumber}: the state duty of {amount} tenge is to be paid.',
          'Please pay by {payBy}.',
        ],
        long: [
          'For application {receiptNumber} the state duty is to be paid: {amount} tenge.',
          'It can be paid on the portal through the payment gateway of the e-government.',
          'Please pay by {payBy}.',
          'The term of the service goes on and ends on {termEndsOn}.',
          'If the duty is not paid, the service is refused ({unpaidProvision}).',
        ],
      },
    },
  },
  correction: {
    version: 1,
    texts: {
      kk: {
        subject: 'Сұрау салуды түзетіңіз: {receiptNumber}',
        short: [
          'Апостиль, {receiptNumber}: сұрау салуда кемшіліктер бар, оларды порталдағы жеке кабинетте түзетіңіз.',
          'Қызмет мерзімі {termEndsOn} аяқталады.',
        ],
        long: [
          '{receiptNumber} сұрау салуында түзетілуге тиіс кемшіліктер бар:',
          '{what}',
          'Оларды порталдағы жеке кабинетте түзетіңіз.',
          'Қызмет мерзімі тоқтамайды және {termEndsOn} аяқталады.',
        ],
      },
      ru: {
        subject: 'Исправьте запрос: {receiptNumber}',
        short: [
          'Апостиль, {receiptNumber}: в запросе есть недостатки, исправьте их в личном кабинете на портале.',
          'Срок услуги истекает {termEndsOn}.',
        ],
        long: [
          'В запросе {receiptNumber} есть недостатки, которые нужно исправить:',
          '{what}',
          'Исправьте их в личном кабинете на портале.',
          'Срок услуги при этом не приостанавливается и заканчивается {termEndsOn}.',
        ],
      },
      en: {
        subject: 'Correct the request: {receiptNumber}',
        short: [
          'Apostille, {receiptNumber}: the request has defects, correct them in your personal cabinet on the portal.',
          'Term of the service: {termEndsOn}.',
        ],
        long: [
          'Request {receiptNumber} has defects that are to be corrected:',
          '{what}',
          'Correct them in your personal cabinet on the portal.',
          'The term of the service goes on and ends on {termEndsOn}.',
        ],
      },
    },
  },
  originals: {
    version: 1,
    texts: {
      kk: {
        subject: 'Құжаттардың түпнұсқаларын тапсырыңыз: {receiptNumber}',
        short: [
          'Апостиль, {receiptNumber}: құжаттардың түпнұсқаларын Мемлекеттік корпорацияның кез келген бөліміне тапсырыңыз.',
          '{originalsBy} күнінен кешіктірмей тапсыруды сұраймыз.',
        ],
        long: [
          '{receiptNumber} өтініші бойынша апостиль қою үшін құжаттардың түпнұсқалары қажет.',
          'Оларды Мемлекеттік корпорацияның кез келген бөліміне тапсырып, қолхат нөмірін айтыңыз.',
          '{originalsBy} күнінен кешіктірмей тапсыруды сұраймыз.',
          'Қызмет мерзімі тоқтамайды және {termEndsOn} аяқталады.',
        ],
      },
      ru: {
        subject: 'Сдайте подлинники документов: {receiptNumber}',
        short: [
          'Апостиль, {receiptNumber}: сдайте подлинники документов в любой отдел Государственной корпорации.',
          'Просим не позднее {originalsBy}.',
        ],
        long: [
          'По заявлению {receiptNumber} для проставления апостиля нужны подлинники документов.',
          'Сдайте их в любой отдел Государственной корпорации, назвав номер расписки.',
          'Просим сделать это не позднее {originalsBy}.',
          'Срок услуги при этом не приостанавливается и заканчивается {termEndsOn}.',
        ],
      },
      en: {
        subject: 'Hand in the originals: {receiptNumber}',
        short: [
          'Apostille, {receiptNumber}: hand in the originals at any office of the State Corporation.',
          'Please do so by {originalsBy}.',
        ],
        long: [
          'For application {receiptNumber} the originals of the documents are needed to affix the apostille.',
          'Hand them in at any office of the State Corporation, giving the receipt number.',
          'Please do so by {originalsBy}.',
          'The term of the service goes on and ends on {termEndsOn}.',
        ],
      },
    },
  },
  hearing: {
    version: 1,
    texts: {
      kk: {
        subject: 'Бас тарту туралы алдын ала шешім және тыңдау: {receiptNumber}',
        short: [
          'Апостиль, {receiptNumber}: бас тарту туралы алдын ала шешім бар.',
          'Тыңдау {startsOn} {startsAt}, {method}.',
          'Орны: {place}.',
          '{link}',
          'Қарсылық – алған күннен бастап 2 жұмыс күні ішінде.',
          '{?originalsCalled}Құжаттардың түпнұсқаларын тапсырыңыз.',
          'Тел. {providerPhone}',
        ],
        long: [
          '{receiptNumber} өтініші бойынша апостиль қоюдан бас тарту туралы алдын ала шешім бар ({preliminaryProvision}).',
          'Негіздері:',
          '{grounds}',
          'Алдын ала шешім бойынша ұстанымыңызды тыңдауда білдіре аласыз.',
          'Тыңдау тәсілі: {method}.',
          'Орны: {place}.',
          'Қосылу сілтемесі: {link}',
          'Уақыты: {startsOn}, {startsAt}.',
          'Қарсылық осы хабарлама алынған күннен бастап 2 жұмыс күні ішінде қабылданады ({objectionProvision}): жазбаша, тыңдауда ауызша (хаттамаға енгізіледі) немесе портал арқылы.',
          'Хабарламаны {receivedOn} күні алсаңыз, қарсылық {objectionsUntil} күнінің соңына дейін қабылданады.',
          '{?originalsCalled}Құжаттардың түпнұсқаларын Мемлекеттік корпорацияның кез келген бөліміне тапсырыңыз: шешім сіздің пайдаңызға болса, апостиль оларға қойылады.',
          'Сұрақтар бойынша {providerPhone} телефоны арқылы хабарласыңыз.',
        ],
      },
      ru: {
        subject: 'Предварительное решение об отказе и заслушивание: {receiptNumber}',
        short: [
          'Апостиль, {receiptNumber}: есть предварительное решение об отказе.',
          'Заслушивание {startsOn} {startsAt}, {method}.',
          'Место: {place}.',
          '{link}',
          'Возражения – 2 рабочих дня со дня получения.',
          '{?originalsCalled}Сдайте подлинники документов.',
          'Тел. {providerPhone}',
        ],
        long: [
          'По заявлению {receiptNumber} есть предварительное решение об отказе в проставлении апостиля ({preliminaryProvision}).',
          'Основания:',
          '{grounds}',
          'Вы можете выразить позицию по предварительному решению на заслушивании.',
          'Способ заслушивания: {method}.',
          'Место: {place}.',
          'Ссылка для подключения: {link}',
          'Время: {startsOn}, {startsAt}.',
          'Возражения принимаются в течение 2 рабочих дней со дня получения этого уведомления ({objectionProvision}): письменно, устно на заслушивании (заносятся в протокол) или через портал.',
          'Если уведомление получено {receivedOn}, возражения принимаются до конца дня {objectionsUntil}.',
          '{?originalsCalled}Сдайте подлинники документов в любой отдел Государственной корпорации: если решение будет в вашу пользу, апостиль проставят на них.',
          'По вопросам звоните: {providerPhone}.',
        ],
      },
      en: {
        subject: 'Preliminary decision to refuse and hearing: {receiptNumber}',
        short: [
          'Apostille, {receiptNumber}: there is a preliminary decision to refuse.',
          'Hearing {startsOn} {startsAt}, {method}.',
          'Place: {place}.',
          '{link}',
          'Objections: within 2 working days of receipt.',
          '{?originalsCalled}Hand in the originals.',
          'Tel. {providerPhone}',
        ],
        long: [
          'On application {receiptNumber} there is a preliminary decision to refuse the apostille ({preliminaryProvision}).',
          'Grounds:',
          '{grounds}',
          'You may state your position on the preliminary decision at a hearing.',
          'Method of the hearing: {method}.',
          'Place: {place}.',
          'Link to join: {link}',
          'Time: {startsOn}, {startsAt}.',
          'Objections are accepted within 2 working days of the receipt of this notice ({objectionProvision}): in writing, orally at the hearing (they are minuted) or through the portal.',
          'If the notice is received on {receivedOn}, objections are accepted until the end of {objectionsUntil}.',
          '{?originalsCalled}Hand in the originals at any office of the State Corporation: if the decision is in your favour, the apostille is affixed to them.',
          'For questions call {providerPhone}.',
        ],
      },
    },
  },
  postponed: {
    version: 1,
    texts: {
      kk: {
        subject: 'Тыңдау кейінге қалдырылды: {receiptNumber}',
        short: [
          'Апостиль, {receiptNumber}: тыңдау {startsOn} {startsAt} уақытына ауыстырылды, {method}.',
          'Орны: {place}.',
          '{link}',
          'Тел. {providerPhone}',
        ],
        long: [
          '{receiptNumber} өтініші бойынша тыңдау уақыты өзгерді.',
          'Бұрынғы уақыты: {previousOn}, {previousAt}.',
          'Жаңа уақыты: {startsOn}, {startsAt}.',
          'Тыңдау тәсілі: {method}.',
          'Орны: {place}.',
          'Қосылу сілтемесі: {link}',
          'Сұрақтар бойынша {providerPhone} телефоны арқылы хабарласыңыз.',
        ],
      },
      ru: {
        subject: 'Заслушивание перенесено: {receiptNumber}',
        short: [
          'Апостиль, {receiptNumber}: заслушивание перенесено на {startsOn} {startsAt}, {method}.',
          'Место: {place}.',
          '{link}',
          'Тел. {providerPhone}',
        ],
        long: [
          'Время заслушивания по заявлению {receiptNumber} изменилось.',
          'Прежнее время: {previousOn}, {previousAt}.',
          'Новое время: {startsOn}, {startsAt}.',
          'Способ заслушивания: {method}.',
          'Место: {place}.',
          'Ссылка для подключения: {link}',
          'По вопросам звоните: {providerPhone}.',
        ],
      },
      en: {
        subject: 'Hearing postponed: {receiptNumber}',
        short: [
          'Apostille, {receiptNumber}: the hearing is moved to {startsOn} {startsAt}, {method}.',
          'Place: {place}.',
          '{link}',
          'Tel. {providerPhone}',
        ],
        long: [
          'The time of the hearing on application {receiptNumber} has changed.',
          'Former time: {previousOn}, {previousAt}.',
          'New time: {startsOn}, {startsAt}.',
          'Method of the hearing: {method}.',
          'Place: {place}.',
          'Link to join: {link}',
          'For questions call {providerPhone}.',
        ],
      },
    },
  },
  withdrawn: {
    version: 1,
    texts: {
      kk: {
        subject: 'Алдын ала шешім қайтарып алынды: {receiptNumber}',
        short: ['Апостиль, {receiptNumber}: бас тарту туралы алдын ала шешім қайтарып алынды, тыңдау болмайды.'],
        long: [
          '{receiptNumber} өтініші бойынша бас тарту туралы алдын ала шешім қайтарып алынды: оның негізі жойылды.',
          'Тыңдау болмайды, келудің қажеті жоқ.',
          'Өтінішті қарау жалғасады, қызмет мерзімі {termEndsOn} аяқталады.',
        ],
      },
      ru: {
        subject: 'Предварительное решение отозвано: {receiptNumber}',
        short: ['Апостиль, {receiptNumber}: предварительное решение об отказе отозвано, заслушивания не будет.'],
        long: [
          'Предварительное решение об отказе по заявлению {receiptNumber} отозвано: его основание отпало.',
          'Заслушивания не будет, приходить не нужно.',
          'Рассмотрение заявления продолжается, срок услуги заканчивается {termEndsOn}.',
        ],
      },
      en: {
        subject: 'Preliminary decision withdrawn: {receiptNumber}',
        short: [
          'Apostille, {receiptNumber}: the preliminary decision to refuse is withdrawn, there will be no hearing.',
        ],
        long: [
          'The preliminary decision to refuse on application {receiptNumber} is withdrawn: its ground has fallen away.',
          'There will be no hearing; there is no need to come.',
          'Work on the application goes on; the term of the service ends on {termEndsOn}.',
        ],
      },
    },
  },
  granted: {
    version: 1,
    texts: {
      kk: {
        subject: 'Тыңдау нәтижесі – апостиль қойылады: {receiptNumber}',
        short: ['Апостиль, {receiptNumber}: тыңдау нәтижесі бойынша апостиль қою туралы шешім қабылданды.'],
        long: [
          '{receiptNumber} өтініші бойынша тыңдау нәтижесінде апостиль қою туралы шешім қабылданды ({hearingProvision}).',
          'Қызмет мерзімі {termEndsOn} аяқталады; нәтиженің дайын болғаны туралы бөлек хабарлаймыз.',
        ],
      },
      ru: {
        subject: 'Итог заслушивания – апостиль будет проставлен: {receiptNumber}',
        short: ['Апостиль, {receiptNumber}: по итогам заслушивания решено проставить апостиль.'],
        long: [
          'По результатам заслушивания по заявлению {receiptNumber} решено проставить апостиль ({hearingProvision}).',
          'Срок услуги заканчивается {termEndsOn}; о готовности результата сообщим отдельно.',
        ],
      },
      en: {
        subject: 'Result of the hearing: the apostille will be affixed: {receiptNumber}',
        short: ['Apostille, {receiptNumber}: after the hearing it was decided to affix the apostille.'],
        long: [
          'On the results of the hearing on application {receiptNumber} it was decided to affix the apostille ({hearingProvision}).',
          'The term of the service ends on {termEndsOn}; you will be told when the result is ready.',
        ],
      },
    },
  },
  decision: {
    version: 1,
    texts: {
      kk: {
        subject: 'Апостиль қоюдан бас тартылды: {receiptNumber}',
        short: [
          'Апостиль, {receiptNumber}: апостиль қоюдан бас тартылды.',
          'Негіздері көрсетілген жауап Мемлекеттік корпорацияға жіберіледі.',
          'Тел. {providerPhone}',
        ],
        long: [
          '{receiptNumber} өтініші бойынша апостиль қоюдан бас тартылды.',
          'Негіздері:',
          '{grounds}',
          'Түсіндірме: {reason}',
          'Дәлелді жауап қағаз түрінде Мемлекеттік корпорацияға жіберіледі: {office}.',
          '{?portal}Осы хабарлама – оның жеке кабинеттегі электрондық көшірмесі.',
          'Шағымдану тәртібі: {complaint}',
        ],
      },
      ru: {
        subject: 'В проставлении апостиля отказано: {receiptNumber}',
        short: [
          'Апостиль, {receiptNumber}: в проставлении апостиля отказано.',
          'Ответ с основаниями направляется в Государственную корпорацию.',
          'Тел. {providerPhone}',
        ],
        long: [
          'По заявлению {receiptNumber} в проставлении апостиля отказано.',
          'Основания:',
          '{grounds}',
          'Пояснение: {reason}',
          'Мотивированный ответ на бумаге направляется в Государственную корпорацию: {office}.',
          '{?portal}Это уведомление – его электронная копия в личном кабинете.',
          'Порядок обжалования: {complaint}',
        ],
      },
      en: {
        subject: 'Apostille refused: {receiptNumber}',
        short: [
          'Apostille, {receiptNumber}: the apostille is refused.',
          'The reply with its grounds is on its way to the State Corporation.',
          'Tel. {providerPhone}',
        ],
        long: [
          'On application {receiptNumber} the apostille is refused.',
          'Grounds:',
          '{grounds}',
          'Explanation: {reason}',
          'The reasoned reply on paper is sent to the State Corporation: {office}.',
          '{?portal}This notice is its electronic copy in the personal cabinet.',
          'How to complain: {complaint}',
        ],
      },
    },
  },
  ready: {
    version: 1,
    texts: {
      kk: {
        subject: 'Нәтиже дайын: {receiptNumber}',
        short: ['Апостиль, {receiptNumber}: нәтиже дайын.', 'Орны: {office}.', '{keptUntil} күніне дейін алыңыз.'],
        long: [
          '{receiptNumber} өтініші бойынша нәтиже Мемлекеттік корпорацияда.',
          'Орны: {office}.',
          'Бөлімнің мекенжайы: {officeAddress}.',
          'Ол {keptUntil} күніне дейін сақталады, содан кейін көрсетілетін қызметті берушіге қайтарылады.',
          'Қолхат пен жеке басты куәландыратын құжатты ала келіңіз; өкілге {power} қажет.',
        ],
      },
      ru: {
        subject: 'Результат готов: {receiptNumber}',
        short: ['Апостиль, {receiptNumber}: результат готов.', 'Где получить: {office}.', 'Получите до {keptUntil}.'],
        long: [
          'Результат по заявлению {receiptNumber} находится в Государственной корпорации.',
          'Где получить: {office}.',
          'Адрес отдела: {officeAddress}.',
          'Он хранится до {keptUntil}, затем возвращается услугодателю.',
          'Возьмите расписку и документ, удостоверяющий личность (представителю – также {power}).',
        ],
      },
      en: {
        subject: 'Result ready: {receiptNumber}',
        short: ['Apostille, {receiptNumber}: the result is ready.', 'Where: {office}.', 'Collect it by {keptUntil}.'],
        long: [
          'The result of application {receiptNumber} is at the State Corporation.',
          'Where: {office}.',
          'Address of the office: {officeAddress}.',
          'It is kept until {keptUntil} and then goes back to the provider.',
          'Bring the receipt and an identity document; a representative needs {power}.',
        ],
      },
    },
  },
  keepingEnds: {
    version: 1,
    texts: {
      kk: {
        subject: 'Нәтижені сақтау мерзімі аяқталады: {receiptNumber}',
        short: ['Апостиль, {receiptNumber}: нәтиже {keptUntil} күніне дейін ғана сақталады.', 'Орны: {office}.'],
        long: [
          '{receiptNumber} өтініші бойынша нәтиже әлі алынған жоқ.',
          'Ол {keptUntil} күніне дейін сақталады, содан кейін көрсетілетін қызметті берушіге қайтарылады.',
          'Орны: {office}.',
          'Бөлімнің мекенжайы: {officeAddress}.',
          'Қолхат пен жеке басты куәландыратын құжатты ала келіңіз; өкілге {power} қажет.',
        ],
      },
      ru: {
        subject: 'Заканчивается срок хранения результата: {receiptNumber}',
        short: ['Апостиль, {receiptNumber}: результат хранится только до {keptUntil}.', 'Где получить: {office}.'],
        long: [
          'Результат по заявлению {receiptNumber} еще не получен.',
          'Он хранится до {keptUntil}, затем возвращается услугодателю.',
          'Где получить: {office}.',
          'Адрес отдела: {officeAddress}.',
          'Возьмите расписку и документ, удостоверяющий личность (представителю – также {power}).',
        ],
      },
      en: {
        subject: 'Keeping of the result ends: {receiptNumber}',
        short: ['Apostille, {receiptNumber}: the result is kept only until {keptUntil}.', 'Where: {office}.'],
        long: [
          'The result of application {receiptNumber} has not been collected yet.',
          'It is kept until {keptUntil} and then goes back to the provider.',
          'Where: {office}.',
          'Address of the office: {officeAddress}.',
          'Bring the receipt and an identity document; a representative needs {power}.',
        ],
      },
    },
  },
  deadlineMoved: {
    version: 2,
    texts: {
      kk: {
        subject: 'Қызмет мерзімі өзгерді: {receiptNumber}',
        short: ['Апостиль, {receiptNumber}: қызмет мерзімі өзгерді, жаңа соңғы күні {termEndsOn}.'],
        long: [
          '{receiptNumber} өтініші бойынша қызмет мерзімі өзгерді.',
          'Бұрынғы соңғы күні: {previousEnd}.',
          'Жаңа соңғы күні: {termEndsOn}.',
          'Себебі: {why}.',
          'Себебі: жұмыс күндерінің күнтізбесі өзгерді, негіздемесі: {decree}.',
        ],
      },
      ru: {
        subject: 'Срок услуги изменился: {receiptNumber}',
        short: ['Апостиль, {receiptNumber}: срок услуги изменился, новый последний день {termEndsOn}.'],
        long: [
          'Срок услуги по заявлению {receiptNumber} изменился.',
          'Прежний последний день: {previousEnd}.',
          'Новый последний день: {termEndsOn}.',
          'Причина: {why}.',
          'Причина: изменился календарь рабочих дней, основание: {decree}.',
        ],
      },
      en: {
        subject: 'Term of the service moved: {receiptNumber}',
        short: ['Apostille, {receiptNumber}: the term of the service has moved, its new last day is {termEndsOn}.'],
        long: [
          'The term of the service on application {receiptNumber} has moved.',
          'Former last day: {previousEnd}.',
          'New last day: {termEndsOn}.',
          'Reason: {why}.',
          'Reason: the calendar of working days has changed, by: {decree}.',
        ],
      },
    },
  },
  reopened: {
    version: 1,
    texts: {
      kk: {
        subject: 'Шешімнің күші жойылды, өтініш қайта қаралады: {receiptNumber}',
        short: [
          'Апостиль, {receiptNumber}: шағымды қарау нәтижесінде шешімнің күші жойылды, өтініш қайта қаралады.',
          'Қызметтің жаңа мерзімі {termEndsOn} аяқталады.',
        ],
        long: [
          'Шағымды қарау нәтижесінде {receiptNumber} өтініші бойынша бұрынғы шешімнің күші жойылды.',
          'Өтініш қайта қаралады, нәтижесі туралы бөлек хабарлаймыз.',
          'Қызмет көрсетудің жаңа мерзімі {termEndsOn} аяқталады.',
        ],
      },
      ru: {
        subject: 'Решение отменено, заявление рассматривается заново: {receiptNumber}',
        short: [
          'Апостиль, {receiptNumber}: по итогам рассмотрения жалобы решение отменено, заявление рассматривается заново.',
          'Новый срок услуги истекает {termEndsOn}.',
        ],
        long: [
          'По итогам рассмотрения жалобы прежнее решение по заявлению {receiptNumber} отменено.',
          'Заявление рассматривается заново, о результате сообщим отдельно.',
          'Новый срок оказания услуги заканчивается {termEndsOn}.',
        ],
      },
      en: {
        subject: 'Decision annulled, application considered anew: {receiptNumber}',
        short: [
          'Apostille, {receiptNumber}: on a complaint the decision is annulled and the application is considered anew.',
          'New term of the service: {termEndsOn}.',
        ],
        long: [
          'On a complaint the former decision on application {receiptNumber} is annulled.',
          'The application is considered anew; you will be told of the result.',
          'The new term of the service ends on {termEndsOn}.',
        ],
      },
    },
  },
};

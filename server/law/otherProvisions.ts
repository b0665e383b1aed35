import type { Provision } from './law.ts';

/** The Hague Convention of 5 October 1961 abolishing legalisation. */
function convention(article: number, kk: string, ru: string, en: string): Provision {
  return {
    order: null,
    place: `art ${article}`,
    kind: 'information',
    inForceFrom: null,
    inForceTo: null,
    text: { kk, ru, en },
  };
}

/** The Administrative Procedure and Process-Related Code of 29 June 2020. */
function code(article: number, kk: string, ru: string, en: string): Provision {
  return {
    order: null,
    place: `APPC art ${article}`,
    kind: 'information',
    inForceFrom: '2021-07-01',
    inForceTo: null,
    text: { kk, ru, en },
  };
}

/** What neither order contains, yet the work needs: a setting or a practice of the office, shown as such. */
function notFromOrders(kk: string, ru: string, en: string): Provision {
  return {
    order: null,
    place: '–',
    kind: 'not from the orders',
    inForceFrom: null,
    inForceTo: null,
    text: { kk, ru, en },
  };
}

export const otherProvisions = {
  'HC-1': convention(
    1,
    'Конвенция сот, әкімшілік және нотариаттық құжаттарға, жеке қолтаңбаны куәландыратын ресми жазбаларға қолданылады; консулдық құжаттарға, сауда және кеден операцияларына тікелей қатысты әкімшілік құжаттарға қолданылмайды.',
    'Конвенция распространяется на судебные, административные и нотариальные документы и официальные удостоверительные надписи; не распространяется на консульские документы и административные документы, прямо относящиеся к торговым и таможенным операциям.',
    'The Convention covers court, administrative and notarial documents and official certificates on private signatures; it does not cover consular documents or administrative documents dealing directly with commerce or customs.',
  ),
  'HC-3': convention(
    3,
    'Апостиль – талап етілуі мүмкін жалғыз рәсім; заң немесе шарт оны жойған не жеңілдеткен жерде апостиль талап етілмейді.',
    'Апостиль – единственная формальность, которая может быть потребована; он не требуется там, где закон или договор ее отменяет или упрощает.',
    'The apostille is the only formality that may be required; none is needed where a law or treaty has abolished or simplified it.',
  ),
  'HC-4': convention(
    4,
    'Апостиль құжаттың өзіне немесе оған бекітілген қосымша параққа Конвенцияға қоса берілген үлгі бойынша қойылады; атауы француз тілінде жазылады.',
    'Апостиль проставляется на самом документе или на скрепленном с ним листе по образцу, приложенному к Конвенции; его заголовок дается на французском языке.',
    'The apostille is placed on the document itself or on an allonge, after the model annexed to the Convention; its title is in French.',
  ),
  'HC-5': convention(
    5,
    'Апостиль құжатқа қол қойған адамның немесе құжатты кез келген ұсынушының өтініші бойынша беріледі; апостильдің өз қолтаңбасы мен мөрі куәландыруды талап етпейді.',
    'Апостиль выдается по просьбе подписавшего лица или любого предъявителя документа; подпись и печать на самом апостиле заверения не требуют.',
    'The apostille is issued at the request of the signatory or of any bearer; its own signature and seal need no certification.',
  ),
  'HC-6': convention(
    6,
    'Апостильді мемлекет тағайындаған құзыретті органдар ғана қояды.',
    'Апостиль проставляют только компетентные органы, назначенные государством.',
    'Only the authorities designated by the state issue apostilles.',
  ),
  'HC-7': convention(
    7,
    'Әрбір апостильдің нөмірі мен күні, құжатқа қол қойған адамның тегі мен лауазымы (не мөр басқан орган) тіркеу кітабына жазылады; мүдделі адамның сұрауы бойынша орган жазбаны тексереді.',
    'Номер и дата каждого апостиля, фамилия и должность подписавшего лица (или орган, поставивший печать) вносятся в книгу регистрации; по просьбе заинтересованного лица орган сверяет запись.',
    'The number and date of each apostille and the name and capacity of the signatory (or the authority of the seal) are kept in a register; on request of any interested person the authority verifies the entry.',
  ),

  'CODE-73': code(
    73,
    'Алдын ала шешім туралы әкімшілік рәсімге қатысушыға әкімшілік акт қабылданғанға дейін кемінде 3 жұмыс күні бұрын хабарланады; қатысушы алдын ала шешімді алған күннен бастап 2 жұмыс күні ішінде қарсылығын ұсынуға немесе айтуға құқылы, ауызша қарсылық хаттамаға енгізіледі.',
    'Участник административной процедуры уведомляется о предварительном решении не позднее чем за 3 рабочих дня до принятия административного акта; представить или высказать возражение он вправе в течение 2 рабочих дней со дня получения предварительного решения, устное возражение заносится в протокол.',
    'The participant is notified of the preliminary decision at least 3 working days before the administrative act is adopted, and may object within 2 working days of receiving it; an oral objection is minuted.',
  ),
  'CODE-74': code(
    74,
    'Тыңдау хаттамасында тыңдаудың орны, күні, басталған және аяқталған уақыты, әкімшілік орган, лауазымды адам мен хатшы, қатысушылар, қаралған мәселе, берілген түсініктемелер, қойылған сұрақтар мен оларға жауаптар көрсетіледі; хаттамаға төрағалық етуші мен хатшы қол қояды.',
    'В протоколе заслушивания указываются место, дата, время его начала и окончания, административный орган, должностное лицо и секретарь, участники, рассматриваемый вопрос, данные пояснения, заданные вопросы и ответы на них; протокол подписывают председательствующий и секретарь.',
    'The minutes of a hearing state place, date, start and end, body, official and secretary, participants, the matter, explanations, questions and answers; the chair and the secretary sign them.',
  ),
  'CODE-76': code(
    76,
    'Әкімшілік рәсімнің мерзімі басшының уәжді шешімімен ұзартылуы мүмкін, бұл туралы қатысушыға 3 жұмыс күні ішінде хабарланады; бұл норманың өз мерзімі бар мемлекеттік көрсетілетін қызметке қолданылатын-қолданылмайтыны айқындалмаған.',
    'Срок административной процедуры может быть продлен мотивированным решением руководителя с уведомлением участника в течение 3 рабочих дней; применима ли эта норма к государственной услуге, для которой установлен собственный срок, не определено.',
    'The head may extend an administrative procedure by a reasoned decision, notifying the participant within 3 working days; whether this reaches a state service with a term of its own is unsettled.',
  ),

  'NFO-LATE-REFUSAL': notFromOrders(
    'Қызмет көрсету мерзімі аяқталғанға дейін 4 немесе одан аз жұмыс күні қалғанда (15 күндік мерзімнің 11-күнінен бастап) бас тартуды дайындау үшін бөлімше басшысының тіркелген шешімі қажет.',
    'Если до окончания срока услуги остается 4 рабочих дня или меньше (с 11-го дня из 15), отказ готовится только по зафиксированному решению руководителя подразделения.',
    'With 4 working days or less to the end of the term (from day 11 of 15) a refusal is prepared only on a recorded decision of the head of the unit.',
  ),
  'NFO-WITHDRAWAL': notFromOrders(
    'Негізі қалмаған алдын ала шешім себебі көрсетіле отырып қайтарып алынады; іс тыңдауға дейін болған кезеңінен жалғастырылады.',
    'Предварительное решение, основание которого отпало, отзывается с указанием причины; дело продолжается с этапа, на котором оно находилось до заслушивания.',
    'A preliminary decision whose ground has fallen away is withdrawn with a reason; the case goes on from the stage it was in before.',
  ),
  'NFO-NOTICE-DELIVERY': notFromOrders(
    'Хабарламаның жеткізілу уақыты бұйрықтарда белгіленбеген: жоспарда «жеке кабинет», SMS, электрондық пошта және телефонограмма үшін сол күннің өзі, телеграмма үшін 1 жұмыс күні, тапсырыс хат үшін 5 жұмыс күні алынады.',
    'Время доставки уведомления приказами не установлено: в плане для «личного кабинета», SMS, электронной почты и телефонограммы берется тот же день, для телеграммы – 1 рабочий день, для заказного письма – 5 рабочих дней.',
    'The orders set no delivery time of a notice: the plan takes the same day for the personal cabinet, SMS, e-mail and telephonogram, 1 working day for a telegram and 5 for a registered letter.',
  ),
  'NFO-JUS-TERM': notFromOrders(
    'Әділет органдары қызметінің жалпы мерзімін № 708 бұйрық белгілемейді; оны уәкілетті орган белгілейді, әзірге жұмыс мәні қолданылады.',
    'Общий срок услуги органов юстиции приказом № 708 не установлен; его задает уполномоченный орган, пока действует рабочее значение.',
    'Order 708 sets no overall term for the justice service; the authority sets it, and a working default applies until then.',
  ),
  'NFO-JUS-STAGE': notFromOrders(
    'Әділет органдары қызметінің кезеңдері мен олардың мерзімдерін № 708 бұйрық белгілемейді; оларды уәкілетті орган белгілейді.',
    'Этапы услуги органов юстиции и их сроки приказом № 708 не установлены; их задает уполномоченный орган.',
    'Order 708 sets neither the stages of the justice service nor their terms; the authority sets them.',
  ),
  'NFO-JUS-GROUND': notFromOrders(
    'Әділет органдары қызметінен бас тарту негіздері № 708 бұйрықта жоқ; олар № 58 бұйрықтың толық мәтіні бойынша енгізіледі.',
    'Оснований для отказа в услуге органов юстиции в приказе № 708 нет; они вносятся по полному тексту приказа № 58.',
    'Order 708 contains no refusal grounds for the justice service; they are entered from the full text of Order 58.',
  ),
  'NFO-JUS-HOURS': notFromOrders(
    'Әділет органдарының жұмыс кестесі № 708 бұйрықта жоқ; уәкілетті орган белгілегенге дейін білім саласындағы қызметтің кестесі қолданылады.',
    'Графика работы органов юстиции в приказе № 708 нет; до его установления уполномоченным органом применяется график услуги в сфере образования.',
    'Order 708 contains no working hours for the justice service; until the authority sets them, those of the education service apply.',
  ),
  'NFO-JUS-DUTY': notFromOrders(
    'Әділет органдары қызметі үшін мемлекеттік баждың мөлшері № 708 бұйрықта жоқ; салық заңнамасы бойынша әр құжат үшін 0,5 АЕК алынады.',
    'Размера государственной пошлины за услугу органов юстиции в приказе № 708 нет; по налоговому законодательству взимается 0,5 МРП за каждый документ.',
    'Order 708 states no amount of the state duty; under tax legislation it is 0.5 MCI per document.',
  ),
  'NFO-CARRIAGE': notFromOrders(
    'Құжаттарды Мемлекеттік корпорациядан көрсетілетін қызметті берушіге жеткізу мерзімі бұйрықтарда белгіленбеген, ал қызмет мерзімі бұл уақытта есептеле береді.',
    'Срок доставки документов из Государственной корпорации услугодателю приказами не установлен, а срок услуги в это время уже течет.',
    'The orders set no term for carrying documents from the State Corporation to the provider, while the term of the service already runs.',
  ),
  'NFO-REQUEST-DATE': notFromOrders(
    'Бұл күн – жауап беру, төлеу немесе түпнұсқаны әкелу туралы өтініш қана; ол заңда белгіленген мерзім емес.',
    'Эта дата – лишь просьба ответить, оплатить или принести подлинник; это не установленный законом срок.',
    'This date is a request to answer, to pay or to bring the originals; it is not a limit set by law.',
  ),
  'NFO-INQUIRY-STATE-BODY': notFromOrders(
    'Қолтаңба мен мөр үлгісі болмаса, құжатты берген органға сұрау салынады; бұл тәртіп бұйрықтарда көзделмеген.',
    'Если образца подписи и печати нет, направляется запрос в орган, выдавший документ; приказами этот порядок не предусмотрен.',
    'Where no specimen of the signature and seal is held, an inquiry goes to the body that issued the document; the orders do not provide for this.',
  ),
  'NFO-COUNTRY': notFromOrders(
    'Межелі ел сұралады: Конвенцияға қатыспайтын немесе апостильді талап етпейтін ел көрсетілсе, жүйе ескертеді, бірақ өтінішті қабылдауға кедергі жасамайды.',
    'Спрашивается страна назначения: если она не участвует в Конвенции или не требует апостиля, система предупреждает, но приему заявления не препятствует.',
    'The country of destination is asked: if it is outside the Convention or needs no apostille, the system warns but does not prevent acceptance.',
  ),
  'NFO-CALENDAR': notFromOrders(
    'Күнтізбесі бекітілмеген жылға түсетін күн алдын ала есептелген: күнтізбе бекітілгенде ол қайта есептеледі.',
    'Дата, приходящаяся на год без утвержденного календаря, предварительная: после утверждения календаря она пересчитывается.',
    'A date in a year without an approved calendar is provisional: it is counted again once the calendar is approved.',
  ),
  'NFO-RETURN': notFromOrders(
    'Алынбаған нәтижені көрсетілетін қызметті берушіге қайтару күні белгіленбеген: ол бір ай өткеннен кейінгі алғашқы жұмыс күні қайтарылады, сақтаудың соңғы мерзімі жоқ.',
    'День возврата невостребованного результата услугодателю не установлен: он возвращается в первый рабочий день после истечения месяца, предельного срока хранения нет.',
    'No day is set for returning an uncollected result to the provider: it goes back on the first working day after the month, and is kept without an end date.',
  ),
  'NFO-ADDRESS': notFromOrders(
    'Байланыс деректері (мекенжай, телефон, электрондық пошта) хабарлама жіберу үшін сұралады; олардың тізбесі бұйрықтарда жоқ.',
    'Контактные данные (адрес, телефон, электронная почта) запрашиваются для направления уведомлений; их перечня в приказах нет.',
    'Contact details (address, telephone, e-mail) are asked for the sake of notices; the orders contain no list of them.',
  ),
  'NFO-CORRECTION': notFromOrders(
    'Портал арқылы берілген сұрау салудағы кемшіліктер туралы көрсетілетін қызметті алушыға бірден хабарланады; ол оларды қызмет мерзімі ішінде түзете алады.',
    'О недостатках запроса, поданного через портал, услугополучателю сообщается сразу; он может исправить их в пределах срока услуги.',
    'The recipient is told at once what is wrong with a portal request and may correct it while the term of the service runs.',
  ),
  'NFO-ESCALATION': notFromOrders(
    'Жауаптың болмауы немесе түпнұсқалардың әкелінбеуі бас тартуға негіз емес: іс бөлімше басшысының қарауына беріледі.',
    'Отсутствие ответа или непредставление подлинников не является основанием для отказа: дело передается руководителю подразделения.',
    'Silence, or originals not brought, is no ground for refusal: the case is escalated to the head of the unit.',
  ),
  'NFO-ASSIGNMENT': notFromOrders(
    'Портал арқылы берілген өтінішті жауапты қызметкерге бөлу үшін жеке мерзім белгіленбеген; ол тіркеумен бір жұмыс күні ішінде жүргізіледі.',
    'Отдельного срока для распределения заявления, поданного через портал, ответственному сотруднику не установлено; оно производится в тот же рабочий день, что и регистрация.',
    'No separate term is set for assigning a portal application to the responsible employee; it is done within the same working day as registration.',
  ),
  'NFO-REASSIGNMENT': notFromOrders(
    'Бөлімше басшысы немесе көрсетілетін қызметті берушінің басшысы себебін көрсете отырып, істі басқа қызметкерге бере алады; бұл ретте қызмет көрсету мерзімі өзгермейді.',
    'Руководитель подразделения или услугодателя может передать дело другому сотруднику, указав причину; срок услуги при этом не меняется.',
    'The head of the unit or of the provider may hand the case to another officer, stating why; the term of the service does not change.',
  ),
  'NFO-JUS-COMPLAINT': notFromOrders(
    'Шағымдану тәртібі № 708 бұйрықта жоқ: Әкімшілік рәсімдік-процестік кодекс пен білім саласындағы қызмет үшін белгіленген мерзімдер қолданылады.',
    'Порядка обжалования в приказе № 708 нет: применяются Административный процедурно-процессуальный кодекс и сроки, установленные для услуги в сфере образования.',
    'Order 708 has no procedure for complaints: the Administrative Procedural and Process-Related Code and the terms of the education service are followed.',
  ),
  'NFO-SUPERIOR-REVIEW': notFromOrders(
    'Жоғары тұрған әкімшілік органның шағымды қарау мерзімі бұйрықтарда белгіленбеген: оны әкімші белгілейді, бастапқы мәні – тіркелген күннен бастап 20 жұмыс күні.',
    'Срок рассмотрения жалобы вышестоящим административным органом приказами не установлен: его задает администратор, начальное значение – 20 рабочих дней со дня регистрации.',
    'The orders set no term for the review by the superior body: an administrator sets it, at first 20 working days from the registration.',
  ),
  'NFO-CORPORATION-REVIEW': notFromOrders(
    'Мемлекеттік корпорацияның қызметкерлеріне жасалған шағымды қарау мерзімі бұйрықтарда белгіленбеген: ішкі нысана – тіркелген күннен бастап 5 жұмыс күні, оны әкімші өзгерте алады.',
    'Срок рассмотрения жалобы на работников Государственной корпорации приказами не установлен: внутренний ориентир – 5 рабочих дней со дня регистрации, администратор может его изменить.',
    'The orders set no term for a complaint about staff of the State Corporation: the internal target is 5 working days from the registration, and an administrator may change it.',
  ),
  'NFO-REDIRECTION': notFromOrders(
    'Органның құзыретіне жатпайтын шағым тиісті органға қайта жолданады және бұл тіркеледі; негізі – Әкімшілік рәсімдік-процестік кодекстің 65-бабы, бұйрықтарда мұндай тәртіп жоқ.',
    'Жалоба, не относящаяся к компетенции органа, перенаправляется надлежащему органу, что фиксируется; основание – статья 65 Административного процедурно-процессуального кодекса, в приказах такого порядка нет.',
    'A complaint outside the competence of its addressee is sent on to the proper body, on record, under article 65 of the Administrative Procedural and Process-Related Code; the orders do not say so.',
  ),
  'NFO-COMPLAINT-WITHDRAWAL': notFromOrders(
    'Шағым беруші шешім қабылданғанға дейін шағымын қайтарып ала алады; бұйрықтарда мұндай тәртіп жоқ.',
    'Податель жалобы может отозвать ее до принятия решения; в приказах такого порядка нет.',
    'Whoever filed a complaint may withdraw it before it is decided; the orders do not say so.',
  ),
  'NFO-REOPENED': notFromOrders(
    'Шағымды қарау нәтижесінде шешімнің күші жойылса, істі қарау қайта басталады және жаңа шешім қабылдауға шағым бойынша шешім күнінен кейінгі жұмыс күнінен бастап қызмет көрсетудің толық мерзімі беріледі; бұйрықтарда мұндай мерзім белгіленбеген.',
    'Если решение отменено по жалобе, рассмотрение дела возобновляется и на новое решение дается полный срок оказания услуги начиная с рабочего дня, следующего за днем решения по жалобе; приказами такой срок не установлен.',
    'When a decision is annulled on a complaint, the case is open again and a new decision has the whole term of the service, from the working day after the decision on the complaint; the orders set no such term.',
  ),
  'NFO-LADDER': notFromOrders(
    'Мерзім өткенге дейін және өткеннен кейін кімге хабарланатынын әрі мерзімнің бұзылғаны үшін кім жауап беретінін әкімші белгілейді; бұйрықтарда бұл көзделмеген.',
    'Кому и когда сообщается о сроке и кто отвечает за его нарушение, устанавливает администратор; приказами это не предусмотрено.',
    'Who is told of a date before and after it passes, and who answers for it, is set by an administrator; the orders do not say.',
  ),
  'NFO-NUMBER': notFromOrders(
    'Апостиль нөмірі апостиль қойылғанда резервтеледі және тіркеу кітабына жазылғанда түпкілікті болады; бүлінген нөмірдің күші жойылады және қайта пайдаланылмайды.',
    'Номер апостиля резервируется при проставлении и становится окончательным при записи в книгу регистрации; испорченный номер аннулируется и повторно не используется.',
    'The apostille number is reserved when the apostille is affixed and final once entered in the book; a spoiled number is voided and never reused.',
  ),
  'NFO-ANNULMENT': notFromOrders(
    'Тіркеу кітабындағы жазба өшірілмейді және түзетілмейді: қате жазбаның күші себебі, күні және авторы көрсетіле отырып жойылады.',
    'Запись в книге регистрации не удаляется и не исправляется: ошибочная запись аннулируется с указанием причины, даты и автора.',
    'An entry of the book is neither deleted nor changed: a wrong entry is annulled with its reason, date and author.',
  ),
  'NFO-UNSIGNED': notFromOrders(
    'Басшы құжаттарға қол қоймай, себебін көрсетіп жауапты қызметкерге қайтара алады; қызмет мерзімі тоқтатылмайды.',
    'Руководитель может вернуть документы ответственному сотруднику без подписи, указав причину; срок услуги не приостанавливается.',
    'The head may return the documents unsigned to the responsible employee, stating why; the term of the service does not stop.',
  ),
} as const satisfies Record<string, Provision>;

import type { ReasonId } from '../applications/guard.ts';
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
  notAssignedYet: {
    kk: 'Іс бойынша орындаушы әлі тағайындалмаған, сондықтан оны ауыстыруға болмайды. Алдымен орындаушыны тағайындаңыз.',
    ru: 'Исполнитель по делу еще не назначен, менять некого. Сначала назначьте исполнителя.',
    en: 'The case has no officer yet, so there is none to change. Assign an officer first.',
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
  preliminaryDecisionOpen: {
    kk: 'Іс бойынша алдын ала шешім бар. Сол шешім бойынша тыңдауды аяқтаңыз немесе шешімді қайтарып алыңыз.',
    ru: 'Предварительное решение по делу уже есть. Завершите заслушивание по нему или отзовите его.',
    en: 'The case already has a preliminary decision. Finish its hearing, or withdraw it.',
  },
  lateRefusalNotDecided: {
    kk: 'Бас тарту үшін {since} күнінен бастап бөлімше басшысының тіркелген шешімі қажет. Шешім алу үшін бөлімше басшысына жүгініңіз.',
    ru: 'С {since} отказ возможен только по зафиксированному решению руководителя подразделения. Обратитесь к нему за таким решением.',
    en: 'From {since} a refusal needs the recorded decision of the head of the unit. Ask for that decision first.',
  },
  notLateYet: {
    kk: 'Мұндай шешім {from} күнінен бастап қана қажет. Оған дейін алдын ала шешімді әдеттегі тәртіппен дайындаңыз.',
    ru: 'Такое решение нужно только с {from}. До этого дня готовьте предварительное решение в обычном порядке.',
    en: 'Such a decision is needed only from {from}. Until then draft the preliminary decision in the ordinary way.',
  },
  lateRouteExceeded: {
    kk: 'Бөлімше басшысының тіркелген шешімі бүгінгі күнді қамтымайды. Одан жаңа шешім сұратыңыз.',
    ru: 'Зафиксированное решение руководителя подразделения на сегодняшний день уже не распространяется. Запросите у него новое.',
    en: 'The recorded decision of the head of the unit does not cover this day. Ask for a new one.',
  },
  noHearingScheduled: {
    kk: 'Тыңдау тағайындалмаған. Алдымен оның тәсілін, орнын және уақытын көрсетіп, тыңдауды тағайындаңыз.',
    ru: 'Заслушивание не назначено. Сначала назначьте его, указав способ, место и время.',
    en: 'No hearing is scheduled. Schedule one first, with its method, place and time.',
  },
  noticeAlreadySent: {
    kk: 'Тыңдау туралы хабарлама жіберілген. Уақытын өзгерту үшін тыңдауды кейінге қалдырыңыз, ал хабарлама жетпесе, оны іс бойынша хабарламалар тізімінен қайта жіберіңіз.',
    ru: 'Уведомление о заслушивании уже направлено. Чтобы изменить время, отложите заслушивание, а если уведомление не дошло, отправьте его повторно из списка уведомлений по делу.',
    en: 'The hearing notice has been sent. To change the time, postpone the hearing; if the notice did not arrive, resend it from the notices of the case.',
  },
  noNoticeAwaited: {
    kk: 'Жіберілуі немесе табыс етілуі күтілетін хабарлама жоқ. Іс бойынша хабарламаларды тексеріңіз, тыңдау туралы хабарлама жіберілмесе, оны жіберіңіз.',
    ru: 'Нет уведомления, отправки или вручения которого еще ожидают. Проверьте уведомления по делу и, если уведомление о заслушивании не направлено, направьте его.',
    en: 'No notice awaits a record of its sending or delivery. Check the notices of the case, and send the hearing notice if it has not gone out.',
  },
  noticeNotSent: {
    kk: 'Тыңдау туралы хабарлама әлі жіберілмеген. Алдымен хабарламаны жіберіңіз.',
    ru: 'Уведомление о заслушивании еще не направлено. Сначала направьте его.',
    en: 'The hearing notice has not been sent yet. Send it first.',
  },
  notNotified: {
    kk: 'Хабарламаның көрсетілетін қызметті алушыға табыс етілгені әлі белгіленбеген. Табыс етілуін күтіп, оны белгілеңіз немесе басқа байланыс құралымен хабарлаңыз.',
    ru: 'Вручение уведомления услугополучателю еще не отмечено. Дождитесь вручения и отметьте его либо направьте уведомление другим способом.',
    en: 'No delivery of the notice to the recipient is recorded yet. Wait for it and record it, or notify the recipient by another channel.',
  },
  hearingNotYet: {
    kk: 'Тыңдау әлі басталған жоқ, белгіленген уақыты: {at}. Тыңдау өткеннен кейін оның хаттамасын енгізіңіз.',
    ru: 'Заслушивание еще не началось, оно назначено на {at}. Внесите протокол после того, как оно пройдет.',
    en: 'The hearing has not begun yet: it is set for {at}. Record it once it is over.',
  },
  hearingNotHeld: {
    kk: 'Тыңдау әлі өткізілмеген. Алдымен тыңдауды өткізіп, оның хаттамасын енгізіңіз.',
    ru: 'Заслушивание еще не проведено. Сначала проведите его и внесите протокол.',
    en: 'The hearing has not been held yet. Hold it and record its minutes first.',
  },
  hearingHeld: {
    kk: 'Тыңдаудың қорытындысы енгізілген. Хаттамаға қол қойып, шешім қабылдаңыз.',
    ru: 'Итог заслушивания уже внесен. Подпишите протокол и примите решение.',
    en: 'The hearing has been recorded already. Sign the minutes and decide.',
  },
  minutesUnsigned: {
    kk: 'Тыңдау хаттамасына төрағалық етуші мен хатшының екеуі де қол қоюға тиіс, бірақ қолдар әлі толық емес. Алдымен хаттамаға қол қойылуын қамтамасыз етіңіз.',
    ru: 'Протокол заслушивания должны подписать и председательствующий, и секретарь, а подписей пока не хватает. Сначала добейтесь его подписания.',
    en: 'The minutes need the signatures of both the chair and the secretary, and one is missing. Have them signed first.',
  },
  minutesSigned: {
    kk: 'Тыңдау хаттамасына қол қойылған. Келесі әрекетке көшіңіз.',
    ru: 'Протокол заслушивания уже подписан. Переходите к следующему действию.',
    en: 'The minutes have been signed. Go on to the next act.',
  },
  noMinutes: {
    kk: 'Тыңдау хаттамасы енгізілмеген. Алдымен хаттаманы енгізіңіз.',
    ru: 'Протокол заслушивания не внесен. Сначала внесите протокол.',
    en: 'The hearing has no minutes. Record them first.',
  },
  objectionsOpen: {
    kk: 'Тыңдауға ешкім келмеген, ал қарсылықтар {until} күнін қоса алғанда қабылданады. Шешімді сол күн өткеннен кейін қабылдаңыз.',
    ru: 'На заслушивание никто не явился, а возражения принимаются по {until} включительно. Примите решение, когда этот день пройдет.',
    en: 'Nobody came to the hearing, and objections are accepted up to and including {until}. Decide once that day is over.',
  },
  actTooEarly: {
    kk: 'Шешімге {from} күнінен ерте қол қойылмайды: ол күнге дейін көрсетілетін қызметті алушының қарсылық білдіруге құқығы бар. Құжаттарға {from} күні немесе одан кейін қол қойыңыз.',
    ru: 'Решение подписывается не ранее {from}: до этого дня услугополучатель вправе возразить. Подпишите документы {from} или позже.',
    en: 'Nothing is signed before {from}: until then the recipient may object. Sign on {from} or later.',
  },
  objectionUnweighed: {
    kk: 'Шешім дайындалғаннан кейін қарсылық түскен, ал шешімде ол ескерілмеген. Қарсылықты қарау үшін істі қол қоймай қайтарыңыз.',
    ru: 'После подготовки решения поступило возражение, в решении оно не учтено. Верните дело без подписи, чтобы возражение рассмотрели.',
    en: 'An objection came after the decision was drafted and is not weighed in it. Return the case unsigned so that it is considered.',
  },
  originalsNotCalled: {
    kk: 'Түпнұсқалар сұратылмаған. Оларды тыңдау туралы хабарламамен бірге немесе тыңдаудан кейін сұратыңыз.',
    ru: 'Подлинники не запрошены. Запросите их вместе с уведомлением о заслушивании либо после заслушивания.',
    en: 'The originals have not been called for. Call for them with the hearing notice or after the hearing.',
  },
  originalsHere: {
    kk: 'Құжаттардың түпнұсқалары көрсетілетін қызметті берушіге келіп түскен. Келесі әрекетке көшіңіз.',
    ru: 'Подлинники документов уже у услугодателя. Переходите к следующему действию.',
    en: 'The originals are with the provider already. Go on to the next act.',
  },
  noOriginalsUnderWay: {
    kk: 'Көрсетілетін қызметті берушіге жолдағы түпнұсқалар жоқ: белгілейтін ештеңе жоқ.',
    ru: 'Подлинники услугодателю не направлялись: отмечать нечего.',
    en: 'No originals are on their way to the provider: there is nothing to record.',
  },
  tooLateToPostpone: {
    kk: 'Тыңдауды кейінге қалдыруға болмайды: оның уақыты келген немесе хабарланған күннен кейінгі 2 жұмыс күні өткен. Тыңдаудың өткізілгенін не оған ешкім келмегенін хаттамаға енгізіңіз.',
    ru: 'Перенести заслушивание уже нельзя: его время наступило либо 2 рабочих дня после уведомления прошли. Внесите в протокол, что оно состоялось или что никто не явился.',
    en: 'The hearing can no longer be moved: its time has come, or the 2 working days after the notification have passed. Minute that it was held or that nobody came.',
  },
  headDecides: {
    kk: 'Мерзімді ұзарту туралы шешімді тек басшы қабылдайды. Істі басшыға беріңіз.',
    ru: 'Решение о продлении срока принимает только руководитель услугодателя. Передайте дело руководителю.',
    en: 'Only the head of the provider decides on an extension. Take the case to the head.',
  },
  noHearingGround: {
    kk: 'Бұл негіз бойынша тыңдау көзделмеген. Тыңдаусыз бас тартуды дайындаңыз немесе тыңдау қажет болатын негізді таңдаңыз.',
    ru: 'По этому основанию заслушивание не предусмотрено. Подготовьте отказ без заслушивания либо выберите основание, по которому оно нужно.',
    en: 'No hearing is provided for on this ground. Prepare the refusal without one, or choose a ground that needs it.',
  },
  notAtTheHearing: {
    kk: 'Сіз бұл тыңдауда төрағалық етпедіңіз және оның хатшысы болмадыңыз. Хаттамаға қол қоюды төрағалық етушіден немесе хатшыдан сұраңыз.',
    ru: 'Вы не председательствовали на этом заслушивании и не были его секретарем. Попросите подписать протокол председательствующего или секретаря.',
    en: 'You were neither the chair nor the secretary of this hearing. Ask them to sign the minutes.',
  },
} as const satisfies Record<ReasonId | 'notYourRole' | 'notAtTheHearing', LocalisedText>;

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
    case 'since':
    case 'from':
      return dayInWords(fact);
    case 'at':
      return hourInWords(fact);
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

/** dd.mm.yyyy hh:mm, by the clock the moment is written in: that of the department. */
function hourInWords(moment: unknown): string {
  const [, time, utc] = /T(\d\d:\d\d)[^Z+[]*(Z?)/.exec(String(moment)) ?? [];
  return time ? `${dayInWords(moment)} ${time}${utc ? ' UTC' : ''}` : dayInWords(moment);
}

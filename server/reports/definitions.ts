import type { LocalisedText } from '../law/law.ts';
import type { ProvisionId } from '../law/provisions.ts';
import type { ReportId } from './report.ts';

/** What a report says of itself beside its figures, so that they can be defended. */
export interface Definition {
  readonly name: LocalisedText;
  /** What is counted, on which day, by which calendar, and what takes it back. */
  readonly text: LocalisedText;
  readonly unit: LocalisedText;
  readonly provisions: readonly ProvisionId[];
}

const cases: LocalisedText = { kk: 'іс', ru: 'дела', en: 'cases' };
const workingDays: LocalisedText = { kk: 'жұмыс күні', ru: 'рабочие дни', en: 'working days' };

export const definitions = {
  intake: {
    name: { kk: 'Қабылдау және нәтижелер', ru: 'Прием и результаты', en: 'Intake and outcomes' },
    text: {
      kk: 'Қабылданғаны – көрсетілетін қызметті беруші өтініш қабылдаған күн бойынша істер: жұмыс уақытынан кейін немесе демалыс күні берілген өтініш келесі жұмыс күні қабылданған болып саналады. Апостиль мен бас тарту – тіркеу кітабына енгізілген нәтижесі бойынша істер, енгізілген күні. Іс қайта ашылса немесе жазбаның күші жойылса, бұрынғы нәтиже сол есептелген күнінен шегеріледі. Ашық істер – кезең соңында аяқталмағандары. Күндер көрсетілетін қызметті берушінің уақыты бойынша.',
      ru: 'Принято: дела по дню, когда заявление принято услугодателем; поданное после рабочего времени или в нерабочий день считается принятым в следующий рабочий день. Апостили и отказы: дела по результату, внесенному в книгу регистрации, в день внесения. Если дело возобновлено или запись аннулирована, прежний результат вычитается из того дня, в который он был учтен. Открытые: дела, не завершенные на конец периода. Дни берутся по времени услугодателя.',
      en: 'Accepted: cases by the day the provider accepted them; what is filed after hours or on a day off counts as accepted on the next working day. Apostilles and refusals: cases by the result entered in the registration book, on the day of the entry. When a case is reopened or its entry annulled, the earlier result is taken off the day it was counted on. Open: cases not closed at the end of the period. Days are of the time zone of the provider.',
    },
    unit: cases,
    provisions: ['EDU-STD-3.3', 'EDU-10.6b', 'NFO-REOPENED'],
  },
  timeliness: {
    name: { kk: 'Мерзімінде орындалғаны', ru: 'Соблюдение сроков', en: 'In time' },
    text: {
      kk: 'Кезеңнің мерзімі және қызмет көрсетудің бүкіл мерзімі («Бүкіл мерзім», API-де term: нәтиже Мемлекеттік корпорацияға келгенде орындалады) орындалған істер, орындалған күні. Мерзімінде – заң рұқсат еткен соңғы сәттен кеш емес; кеш – одан кейін. Әр мерзім іс сол кезеңде кімде болса, соның күнтізбесі бойынша есептеледі: көрсетілетін қызметті берушіде аптасына бес, Мемлекеттік корпорацияда алты жұмыс күні. Заңмен емес, жоспармен қойылған күндер және нысанасынсыз қалған мерзімдер есептелмейді. Үлес – мерзімінде орындалғандардың барлық орындалғандарға қатынасы.',
      ru: 'Сроки этапов и весь срок услуги («Весь срок услуги», в API term: выполнен, когда результат поступил в Государственную корпорацию), в день выполнения. В срок: не позднее последнего момента, который допускает закон; с опозданием: после него. Каждый срок считается по календарю того, у кого дело на этом этапе: у услугодателя пять рабочих дней в неделю, у Государственной корпорации шесть. Даты плана и просьбы, а также сроки, оставшиеся без предмета, не учитываются. Доля: выполненные в срок от всех выполненных.',
      en: 'Terms of stages, and the whole term of the service (“The whole term”, in the API term: met when the result is at the State Corporation), that were met, on the day they were met. In time: not after the last moment the law allows; late: after it. Each is counted by the calendar of whoever holds the case in the stage: five working days a week at the provider, six at the State Corporation. Dates of the plan, requests, and terms left without object are not counted. The share is of those met in time among all met.',
    },
    unit: cases,
    provisions: ['EDU-STD-3.1', 'EDU-STD-3.2', 'EDU-STD-3.3', 'EDU-10.6c', 'NFO-JUS-TERM', 'NFO-JUS-STAGE'],
  },
  duration: {
    name: { kk: 'Ұзақтығы', ru: 'Продолжительность', en: 'Duration' },
    text: {
      kk: 'Аяқталған кезеңдердің және бүкіл мерзімнің («Бүкіл мерзім», API-де term: заңша есептегенде, нәтиже Мемлекеттік корпорацияға келгенге дейін) ұзақтығы, бүтін жұмыс күнімен, аяқталған күні. Басталған күні есептелмейді; күнтізбе – іс сол кезеңде кімде болса, соныкі. Медиана – істердің жартысы, 90-процентиль – оннан тоғызы одан ұзаққа созылмаған мән (ең жақын дәреже бойынша, аралықты бөлусіз). Іс қайта өткен кезең қайта есептеледі.',
      ru: 'Продолжительность законченных этапов и всего срока («Весь срок услуги», в API term: как считает закон, до поступления результата в Государственную корпорацию) в полных рабочих днях, в день окончания. День начала не считается; календарь того, у кого дело на этом этапе. Медиана и 90-й процентиль: значение, которого не превысила половина дел и девять из десяти (по ближайшему рангу, без интерполяции). Этап, пройденный делом повторно, учитывается еще раз.',
      en: 'How long stages that ended took, and the whole term (“The whole term”, in the API term: as the law counts it, to the arrival of the result at the State Corporation), in whole working days, on the day they ended. The day of the start is not counted; the calendar is that of whoever holds the case in the stage. Median and 90th percentile are the values not exceeded by half and by nine in ten (nearest rank, nothing interpolated). A stage a case goes through again counts again.',
    },
    unit: workingDays,
    provisions: ['EDU-STD-3.1', 'EDU-STD-3.2', 'EDU-STD-3.3', 'NFO-CALENDAR'],
  },
  timeWith: {
    name: { kk: 'Іс кімде болды', ru: 'У кого находилось дело', en: 'Whose time it was' },
    text: {
      kk: 'Мерзімі орындалған әр істің жұмыс күндері үш бөлікке бөлінеді: өтініш берушіде (төлемді, түзетуді немесе түпнұсқаларды күту), сұрау салынған ұйымдарда (жауап күту) және көрсетілетін қызметті берушінің өзінде (қалғаны); үшеуі бірге істің бүкіл ұзақтығын құрайды. Өтініш берушіні де, жауапты да күткен күн өтініш берушіге жатады. Мерзім орындалған күні бір рет есептеледі. Күту қызмет көрсету мерзімін тоқтатпайды: бұл уақыт тек бөлек көрсетіледі.',
      ru: 'Рабочие дни каждого дела, срок которого выполнен, делятся на три части: у заявителя (ожидание оплаты, исправления или подлинников), у организаций, которым направлен запрос (ожидание ответа), и у самого услугодателя (остальное); вместе они составляют всю продолжительность дела. День, когда ждали и заявителя, и ответа, относится к заявителю. Учитывается один раз, в день выполнения срока. Ожидание не останавливает срок услуги: это время лишь показывается отдельно.',
      en: "The working days of each case whose term was met fall into three parts: with the applicant (waiting for payment, a correction or originals), with the organisations asked (waiting for an answer), and with the provider itself (the rest); together they are the whole duration of the case. A day both were waited for is the applicant's. Counted once, on the day the term was met. Waiting does not stop the term of the service: this time is only shown apart.",
    },
    unit: workingDays,
    provisions: ['EDU-10.4b', 'NFO-REQUEST-DATE', 'NFO-CORRECTION'],
  },
  refusal: {
    name: { kk: 'Негіздері бойынша бас тартулар', ru: 'Отказы по основаниям', en: 'Refusals by ground' },
    text: {
      kk: 'Нәтижесі бас тарту болған істер негізі бойынша, тіркеу кітабына енгізілген күні. Бірнеше негізі бар бас тарту бірінші көрсетілген негіз бойынша бір рет есептеледі. Іс шағым бойынша қайта ашылса немесе жазбаның күші жойылса, бас тарту сол есептелген күнінен шегеріледі.',
      ru: 'Дела с отказом по его основанию, в день внесения в книгу регистрации. Отказ по нескольким основаниям учитывается один раз, по первому названному. Если дело возобновлено по жалобе или запись аннулирована, отказ вычитается из того дня, в который он был учтен.',
      en: 'Cases that ended in a refusal, by its ground, on the day it was entered in the registration book. A refusal on several grounds counts once, on the one named first. When the case is reopened on a complaint, or the entry annulled, the refusal is taken off the day it was counted on.',
    },
    unit: { kk: 'бас тарту', ru: 'отказы', en: 'refusals' },
    provisions: ['EDU-STD-9.0', 'EDU-STD-9.1', 'EDU-STD-9.2', 'EDU-10.3d'],
  },
  hearing: {
    name: { kk: 'Тыңдаулар', ru: 'Заслушивания', en: 'Hearings' },
    text: {
      kk: 'Тағайындалғаны – тағайындалған күні; басқа күнге ауыстырылған тыңдау бір тыңдау болып қалады. Өткізілгені және ешкім келмегені – тыңдау күні. Кейінге қалдырылғаны – қатысушының өтініші бойынша, қалдырылған күні. Нәтиже өзгерді – тыңдаудан кейін апостиль қою туралы шешім қабылданды; өзгермеді – алдын ала шешімге сай бас тартылды, шешім күні. Басшы қол қоймай қайтарған бас тарту сол есептелген күнінен шегеріледі.',
      ru: 'Назначено: в день назначения; перенесенное заслушивание остается одним. Проведено и не явились: в день заслушивания. Отложено: по просьбе участника, в день переноса. Результат изменился: после заслушивания решено проставить апостиль; не изменился: отказано, как предполагалось, в день решения. Отказ, возвращенный руководителем без подписи, вычитается из того дня, в который он был учтен.',
      en: 'Scheduled: on the day it was appointed; a hearing put elsewhere stays one. Held, and not attended: on the day of the hearing. Postponed: at the request of the participant, on the day of that. Outcome changed: after it the apostille was granted; kept: it was refused as intended; on the day of the decision. A refusal sent back unsigned by the head is taken off the day it was counted on.',
    },
    unit: { kk: 'тыңдау', ru: 'заслушивания', en: 'hearings' },
    provisions: ['EDU-10.H1', 'EDU-10.H4', 'EDU-10.H10', 'CODE-73'],
  },
  complaint: {
    name: { kk: 'Шағымдар', ru: 'Жалобы', en: 'Complaints' },
    text: {
      kk: 'Түскені – келіп түскен күні; өзгелері – әрекет күні, сол кезде шағым кімде болса, соның жолы бойынша: көрсетілетін қызметті берушіде немесе қарайтын органның түрі. Қанағаттандырылғаны – көрсетілетін қызметті беруші толық; пайдасына – күшін жою немесе түзетуге қайтару; қарсы – күшінде қалдыру немесе қанағаттандырудан бас тарту. Мерзімінде және кеш – орындалған мерзімдер: жіберу 3, жауап беру 5, қарау 15 жұмыс күні, басқа органдар үшін белгіленген жұмыс мәні. Күші жойылған актілер – шағым бойынша жойылған шешімдер мен әрекеттер.',
      ru: 'Поступило: в день поступления; остальное: в день действия, по тому, у кого тогда была жалоба: у услугодателя или у органа такого-то вида. Удовлетворено: самим услугодателем полностью; в пользу заявителя: отмена или возврат для устранения; против: оставлено в силе или отказано. В срок и с опозданием: выполненные сроки: направление 3, ответ 5, рассмотрение 15 рабочих дней, для прочих органов установленное рабочее значение. Отмененные акты: решения и действия, отпавшие вследствие жалобы.',
      en: 'Received: on the day it arrived; the rest on the day of the act, by the route, that is with whom the complaint then was: the provider, or a body of that kind. Satisfied: in full by the provider itself; for the complainant: annulled, or sent back to be put right; against: upheld or dismissed. In time and late: dates met, forwarding 3, answering 5, reviewing 15 working days, for other bodies the working default in force. Annulled acts: decisions and acts that fell because of a complaint.',
    },
    unit: { kk: 'шағым', ru: 'жалобы', en: 'complaints' },
    provisions: ['EDU-17.1', 'EDU-17.3', 'EDU-17.4', 'EDU-17.5', 'EDU-17.6', 'EDU-17.7', 'NFO-JUS-COMPLAINT'],
  },
  escalation: {
    name: { kk: 'Бұзылған мерзімдер', ru: 'Нарушенные сроки', en: 'Missed dates' },
    text: {
      kk: 'Өткізіп алынған және хабарланған заң мерзімдері, өткен күні; әр мерзім бір рет, қанша баспалдаққа көтерілсе де. Жауаптар – өткізіп алынған мерзімдер бойынша берілген түсіндірмелер, аталған себебі бойынша, жауап берілген күні. Қабылданған шара адам жазған мәтін болғандықтан есептелмейді.',
      ru: 'Сроки закона, которые пропущены и о которых сообщено, в день пропуска; каждый срок один раз, на сколько бы ступеней о нем ни сообщали. Ответы: объяснения по пропущенным срокам, по названной причине, в день ответа. Принятая мера изложена словами и не подсчитывается.',
      en: 'Dates of the law that were missed and told of, on the day they were missed; each date once, however many steps of the ladder it climbed. Answers: what was said of missed dates, by the cause named, on the day of the answer. The measure taken is in words a person wrote and is not counted.',
    },
    unit: { kk: 'мерзім', ru: 'сроки', en: 'dates' },
    provisions: ['NFO-ESCALATION', 'NFO-LADDER'],
  },
  workload: {
    name: { kk: 'Жұмыс көлемі', ru: 'Объем работы', en: 'Workload' },
    text: {
      kk: 'Ашық – кезең соңында әр сатыда тұрған істер; келгені және кеткені – сатыға кірген және одан шыққан істер, сол күні. Бір сатыға қайта келген іс қайта есептеледі. Әрекеттер – істер бойынша жасалған әрекеттер, түрі мен жасаған адамның рөлі бойынша, жасалған күні. Күндер көрсетілетін қызметті берушінің уақыты бойынша.',
      ru: 'Открытые: дела, находящиеся на этапе на конец периода; поступило и ушло: дела, вошедшие на этап и покинувшие его, в тот же день. Дело, вернувшееся на этап, учитывается снова. Действия: совершенные по делам, по виду и роли совершившего, в день совершения. Дни берутся по времени услугодателя.',
      en: 'Open: cases that stand in the stage at the end of the period; entered and left: cases that came into it and went out of it, on that day. A case that comes back to a stage counts again. Acts: what was done on cases, by the act and the role that did it, on the day it was done. Days are of the time zone of the provider.',
    },
    unit: cases,
    provisions: ['NFO-ASSIGNMENT'],
  },
  reassignment: {
    name: { kk: 'Істерді қайта беру', ru: 'Передача дел', en: 'Reassignments' },
    text: {
      kk: 'Бір орындаушыдан екіншісіне өткен істер, әр өткені, берілген күні, көп істі берудің аталған себебі бойынша; «oneCase» – жеке берілген іс, оның себебі мәтінмен жазылады және есептелмейді. Кері қайтару да беру болып саналады.',
      ru: 'Дела, перешедшие от одного исполнителя к другому, каждый переход, в день передачи, по причине, названной при передаче многих дел; «oneCase»: дело передано отдельно, его причина изложена словами и не подсчитывается. Возврат тоже считается передачей.',
      en: 'Cases that went from one officer to another, each time, on that day, by the reason given for moving many; “oneCase”: moved by itself, its reason is in words and is not counted. A way back is a move too.',
    },
    unit: { kk: 'беру', ru: 'передачи', en: 'moves' },
    provisions: ['NFO-REASSIGNMENT'],
  },
  counter: {
    name: { kk: 'Кезекте күту', ru: 'Ожидание в очереди', en: 'At the counter' },
    text: {
      kk: 'Мемлекеттік корпорацияға келу күні: шақырылғанға дейінгі күту және шақырылғаннан кейінгі қызмет көрсету, минутпен; басталған минут толық саналады, төрт сағаттан ұзағы 240 минут болып есептеледі. Стандарт бойынша әрқайсысы 15 минуттан аспауға тиіс. Үйде қабылдау кірмейді. Медиана мен 90-процентиль – жартысы және оннан тоғызы одан ұзаққа созылмаған мән.',
      ru: 'День обращения в Государственную корпорацию: ожидание до вызова и обслуживание после него, в минутах; начатая минута считается полной, более четырех часов учитывается как 240 минут. По стандарту каждое не дольше 15 минут. Прием на дому не входит. Медиана и 90-й процентиль: значение, которого не превысила половина и девять из десяти.',
      en: 'By the day of the visit to the State Corporation: waiting until called, and service from then on, in minutes; a minute begun counts whole, and longer than four hours counts as 240. By the standard each is at most 15 minutes. Intake at home is left out. Median and 90th percentile are the values not exceeded by half and by nine in ten.',
    },
    unit: { kk: 'келу', ru: 'обращения', en: 'visits' },
    provisions: ['EDU-STD-3.4', 'EDU-STD-3.5'],
  },
  money: {
    name: { kk: 'Мемлекеттік баж', ru: 'Государственная пошлина', en: 'State duty' },
    text: {
      kk: 'Мемлекеттік баж төлемдері төленген күні, сол күнгі айлық есептік көрсеткіштің мөлшері мен төлеу тәсілі бойынша; сомасы теңгемен. Төлем кейін кері алынбайды.',
      ru: 'Платежи государственной пошлины по дню уплаты, по размеру месячного расчетного показателя того дня и способу уплаты; сумма в тенге. Учтенный платеж ничем не отменяется.',
      en: 'Payments of state duty by the day paid, by the monthly calculation index of that day and the way of paying; the sum is in tenge. Nothing takes a payment back.',
    },
    unit: { kk: 'төлем, теңге', ru: 'платежи, тенге', en: 'payments, tenge' },
    provisions: ['EDU-STD-6.2', 'NFO-JUS-DUTY'],
  },
  register: {
    name: { kk: 'Тіркеу кітабы', ru: 'Книга регистрации', en: 'Registration book' },
    text: {
      kk: 'Кітап жолдары, әр құжатқа біреуден: енгізілген апостильдер мен бас тартулар – енгізілген күні; күші жойылғандары – қашан енгізілгеніне қарамастан жойылған күні; жарамсыз нөмірлер – кітапқа енгізілмей қалғандары, сол болған күні.',
      ru: 'Строки книги, по одной на документ: внесенные апостили и отказы в день внесения; аннулированные в день аннулирования, когда бы ни были внесены; недействительные номера, не внесенные в книгу, в день, когда это произошло.',
      en: 'Lines of the book, one a document: apostilles and refusals on the day they were entered; annulled ones on the day they were annulled, whenever they were entered; void numbers, which were never entered, on the day that happened.',
    },
    unit: { kk: 'құжат', ru: 'документы', en: 'documents' },
    provisions: ['EDU-10.6b', 'NFO-NUMBER', 'NFO-ANNULMENT'],
  },
} as const satisfies Readonly<Record<ReportId, Definition>>;

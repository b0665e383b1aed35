import type { AmbiguityId, LocalisedText } from './law.ts';

/** How this software reads the doubtful places of the two orders: the careful reading, shown where it is applied. */
export const readings: Readonly<Record<AmbiguityId, LocalisedText>> = {
  'AMB-01': {
    kk: 'Құжаттар жұмыс уақытында түссе, сол күні тіркеледі; мерзім бұзылуы келесі жұмыс күнінің соңынан кейін ғана саналады.',
    ru: 'Документы, поступившие в рабочее время, регистрируются в тот же день; нарушением считается лишь пропуск конца следующего рабочего дня.',
    en: 'Documents that arrive in working hours are registered the same day; the term is missed only after the end of the next working day.',
  },
  'AMB-02': {
    kk: 'Толықтықты тексеру мерзімі қызметкерге «тіркеу + 1 жұмыс күні» нысанасы ретінде көрсетіледі; мерзім бұзылуы бөлуден кейінгі 1 жұмыс күні бойынша есептеледі.',
    ru: 'Для проверки полноты показывается цель «регистрация + 1 рабочий день»; нарушение считается по 1 рабочему дню после распределения.',
    en: 'For the completeness check, registration + 1 working day is shown as the target; the term is missed only 1 working day after assignment.',
  },
  'AMB-03': {
    kk: '«Тіркелген сәт» – кеңсенің электрондық құжат айналымының бірыңғай жүйесіндегі тіркеуі.',
    ru: '«Момент регистрации» – регистрация канцелярией в единой системе электронного документооборота.',
    en: 'The “moment of registration” is the registration by the office in the unified document management system.',
  },
  'AMB-04': {
    kk: '«Көрсетілген мерзім» – сол тармақшадағы 1 жұмыс күні, 15 жұмыс күні емес.',
    ru: '«Указанный срок» – 1 рабочий день того же подпункта, а не 15 рабочих дней.',
    en: 'The “indicated term” is the 1 working day of the same subparagraph, not the 15 working days.',
  },
  'AMB-05': {
    kk: '5 жұмыс күні сұрау салуды жіберуді де, жауап алуды да қамтиды; сұрау салу бірінші күні жіберіледі.',
    ru: '5 рабочих дней охватывают и направление запроса, и получение ответа; запрос направляется в первый день.',
    en: 'The 5 working days cover both sending the inquiry and having the answer; the inquiry is sent on the first day.',
  },
  'AMB-06': {
    kk: 'Оқу расталмаса – Стандарттың 9-тармағы бойынша тыңдау; жауап болмаса – күту және басшыға беру: үнсіздік бас тартуға негіз емес.',
    ru: 'Если обучение не подтверждено – заслушивание по пункту 9 Стандарта; если ответа нет – ожидание и передача руководителю: молчание не основание для отказа.',
    en: 'If study is not confirmed, item 9 of the Standard with a hearing; if there is no answer, wait and escalate: silence is no ground.',
  },
  'AMB-07': {
    kk: 'Жауапта екеуі де расталуы тиіс: оқығаны және құжаттың түпнұсқа екені.',
    ru: 'В ответе должно быть подтверждено и обучение, и подлинность документа.',
    en: 'The answer must confirm both: that the person studied and that the document is genuine.',
  },
  'AMB-08': {
    kk: '4 жұмыс күні – апостиль қоюға көрсетілетін қызметті берушінің мерзімі, түпнұсқалар түскеннен бастап; түпнұсқа әкелінбесе, автоматты түрде бас тартылмайды.',
    ru: '4 рабочих дня – срок услугодателя на проставление апостиля с поступления подлинников; если подлинники не принесены, автоматического отказа нет.',
    en: "The 4 working days are the provider's, from the arrival of the originals; if they are not brought there is no automatic refusal.",
  },
  'AMB-09': {
    kk: 'Төлемді немесе түпнұсқаны күту қызмет мерзімін тоқтатпайды; «дейін» күндері өтініш ретінде көрсетіледі, ал бас тарту тек тіркелген ескертулерден кейін мүмкін.',
    ru: 'Ожидание оплаты или подлинников не останавливает срок; даты «до» – это просьбы, а отказ за неуплату возможен лишь после учтенных напоминаний.',
    en: 'Waiting for payment or originals does not stop the term; the please-by dates are requests, and refusal for non-payment needs recorded reminders.',
  },
  'AMB-10': {
    kk: 'Мемлекеттік корпорация арқылы мерзімнің бірінші күні – қабылдау күнінен кейінгі жұмыс күні.',
    ru: 'Через Государственную корпорацию первый день срока – рабочий день, следующий за днем приема.',
    en: 'Through the State Corporation day 1 of the term is the working day after acceptance.',
  },
  'AMB-11': {
    kk: 'Портал арқылы өтініш түскен жұмыс күні мерзімнің бірінші күні болып саналады.',
    ru: 'При подаче через портал рабочий день поступления считается первым днем срока.',
    en: 'Through the portal the working day of receipt is counted as day 1 of the term.',
  },
  'AMB-12': {
    kk: '«Жұмыс уақыты» – департаменттің жергілікті уақыты бойынша 18.30-ға дейін; түскі үзіліс те, 9.00-ге дейінгі уақыт та сол күнге жатады.',
    ru: '«Рабочее время» – до 18.30 по местному времени департамента; обеденный перерыв и время до 9.00 относятся к тому же дню.',
    en: "Working hours end at 18:30 of the department's local time; lunch and the time before 09:00 belong to the same day.",
  },
  'AMB-13': {
    kk: 'Жөнелту мерзімі – қызмет мерзімі аяқталғанға дейін 24 сағат, яғни 14-ші жұмыс күнінен кешіктірілмейді.',
    ru: 'Отправка – не позднее чем за 24 часа до конца срока услуги, то есть не позднее 14-го рабочего дня.',
    en: 'Dispatch is due 24 hours before the term of the service ends: not later than working day 14.',
  },
  'AMB-14': {
    kk: 'Хабарламадан кейін мерзім соңына дейін толық үш жұмыс күні қалуы тиіс: 12-ші күннен кешіктірілмейді, жоспар – 10-шы күн.',
    ru: 'После уведомления до конца срока должны оставаться три полных рабочих дня: не позднее 12-го дня, план – 10-й день.',
    en: 'Three whole working days must lie after the notice: not later than day 12, planned for day 10.',
  },
  'AMB-15': {
    kk: '«Күннен бастап» есептелетін мерзімге оқиға болған күн кірмейді; ішкі нысана бір жұмыс күні бұрын қойылады.',
    ru: 'В срок «со дня» день события не включается; внутренняя цель ставится на один рабочий день раньше.',
    en: 'A term “from the day” excludes the day of the event; internal targets are one working day earlier.',
  },
  'AMB-16': {
    kk: 'Қызмет мерзімі мен кезеңдер көрсетілетін қызметті берушінің бес күндік күнтізбесі бойынша, ал Мемлекеттік корпорацияның өз әрекеттері оның алты күндік күнтізбесі бойынша есептеледі.',
    ru: 'Срок услуги и этапы считаются по пятидневному календарю услугодателя, собственные действия Государственной корпорации – по ее шестидневному.',
    en: "The term and the stages follow the provider's five-day calendar; the State Corporation's own acts follow its six-day calendar.",
  },
  'AMB-17': {
    kk: 'Бір ай нәтиже Мемлекеттік корпорацияға келген күннен күнтізбелік ай болып есептеледі; соңғы күні жұмыс күні болмаса, келесі жұмыс күні аяқталады.',
    ru: 'Месяц – календарный, со дня поступления результата в Государственную корпорацию; если последний день нерабочий, он истекает в следующий рабочий день.',
    en: 'The month is a calendar month from arrival at the State Corporation; if its last day is not a working day it ends on the next one.',
  },
  'AMB-18': {
    kk: 'Нәтиже бір айдан кейінгі алғашқы жұмыс күні көрсетілетін қызметті берушіге қайтарылады және сақтаудың соңғы мерзімінсіз сақталады.',
    ru: 'Результат возвращается услугодателю в первый рабочий день после месяца и хранится без предельного срока.',
    en: 'The result goes back to the provider on the first working day after the month and is kept without an end date.',
  },
  'AMB-19': {
    kk: '1 жұмыс күні Мемлекеттік корпорацияның сұрауы тіркелгеннен бастап есептеледі; жеткізу уақыты бөлек.',
    ru: '1 рабочий день считается с регистрации запроса Государственной корпорации; время доставки – отдельно.',
    en: "The 1 working day runs from registration of the State Corporation's request; carriage takes further time.",
  },
  'AMB-20': {
    kk: 'Қабылдау және келіп түсу күндері бөлек тіркеледі; құжаттар мерзімнің бірінші күнінен кеш келсе, кейінгі кезеңдер қысқартылады.',
    ru: 'Дни приема и поступления записываются отдельно; если документы пришли позже первого дня срока, последующие этапы сжимаются.',
    en: 'Acceptance and arrival are recorded apart; if the package arrives after day 1 the later stages are compressed.',
  },
  'AMB-21': {
    kk: 'Басталу оқиғасы көрсетілмеген мерзім алдыңғы кезең аяқталғаннан басталады.',
    ru: 'Срок без указанного начала течет с завершения предыдущего этапа.',
    en: 'A term whose start is not stated runs from the completion of the previous stage.',
  },
  'AMB-22': {
    kk: 'Бас тартудың бес негізі бар, әрқайсысы өз көзіне сілтейді; тыңдау тек Стандарттың 9-тармағының негіздері бойынша өткізіледі.',
    ru: 'Оснований для отказа пять, каждое со своим источником; заслушивание проводится только по основаниям пункта 9 Стандарта.',
    en: 'There are five grounds for refusal, each citing its own source; only those of item 9 need a hearing.',
  },
  'AMB-23': {
    kk: 'Порталдағы кемшілік туралы бірден хабарланады, мерзім ішінде түзетуге болады; бас тарту тек аталған негіз бойынша мүмкін.',
    ru: 'О недостатках на портале сообщается сразу, их можно исправить в пределах срока; отказ – только по названному основанию.',
    en: 'Defects of a portal request are told at once and may be corrected within the term; refusal only under a cited ground.',
  },
  'AMB-24': {
    kk: '«Мерзімі өткен құжат» – жеке басты куәландыратын құжат пен сенімхатқа қатысты; білім туралы құжатқа ешқашан қолданылмайды.',
    ru: '«Истекший срок» относится к удостоверению личности и доверенности и никогда – к документу об образовании.',
    en: '“Expired” applies to identity documents and powers of attorney, never to the education document.',
  },
  'AMB-25': {
    kk: 'Тыңдау шешім қабылданғанға дейін кез келген кезде тағайындалуы мүмкін.',
    ru: 'Заслушивание может быть назначено в любой момент до решения.',
    en: 'A hearing may be called at any time before the decision.',
  },
  'AMB-26': {
    kk: 'Басшы қол қояды, ал тіркеу кітабына жазу мен жөнелтуді қызметкер орындайды; екеуі де тіркеледі.',
    ru: 'Подписывает руководитель, в книгу вносит и отправляет сотрудник; записываются оба.',
    en: 'The head signs; the employee enters the book and dispatches; both are recorded.',
  },
  'AMB-27': {
    kk: 'Нөмір апостиль қойылғанда резервтеледі, кітапқа жазылғанда түпкілікті болады; апостиль күні – қол қойылған күн.',
    ru: 'Номер резервируется при проставлении и окончателен при записи в книгу; дата апостиля – день подписания.',
    en: 'The number is reserved on affixing and final on booking; the date of the apostille is the day of signature.',
  },
  'AMB-28': {
    kk: '«Жауапты қызметкер» мен «бөлімше қызметкері» – бір рөл; бөлімше ішінде алмастыруға болады.',
    ru: '«Ответственный сотрудник» и «сотрудник подразделения» – одна роль; замена внутри подразделения допустима.',
    en: '“Responsible employee” and “employee of the unit” are one role; substitution inside the unit is allowed.',
  },
  'AMB-29': {
    kk: 'Түпнұсқалар көрсетілетін қызметті алушының орналасқан жері бойынша Мемлекеттік корпорацияның кез келген бөлімшесіне тапсырылады.',
    ru: 'Подлинники можно сдать в любое отделение Государственной корпорации по месту нахождения услугополучателя.',
    en: 'The originals may be handed in at any State Corporation office where the recipient is.',
  },
  'AMB-30': {
    kk: 'Портал арқылы өтініш бойынша бас тарту Мемлекеттік корпорацияға жіберіледі және оның электрондық көшірмесі «жеке кабинетке» салынады.',
    ru: 'Отказ по портальному заявлению направляется в Государственную корпорацию, а его электронная копия – в «личный кабинет».',
    en: 'In the portal channel a refusal goes to the State Corporation and an electronic copy to the personal cabinet.',
  },
  'AMB-31': {
    kk: 'Портал арқылы берілген өтініште «жеке кабинет» пен мәтіндік хабарлама – хабарлаудың екі бөлек тәсілі.',
    ru: 'По портальному заявлению «личный кабинет» и текстовое сообщение – два отдельных способа уведомления.',
    en: 'In the portal channel the personal cabinet and the text message are two separate ways to notify.',
  },
  'AMB-32': {
    kk: 'Мемлекеттік корпорация арқылы берілген өтініште «жеке кабинет» тізбеде аталмаған: ол тек аталған тәсілге қосымша қолданылады.',
    ru: 'По заявлению через Государственную корпорацию «личный кабинет» в перечне не назван: он используется только в дополнение к названному способу.',
    en: 'In the State Corporation channel the personal cabinet is not on the list: it is used only besides a listed way.',
  },
  'AMB-33': {
    kk: 'Жіберудің дәлелі әрқашан, табыс етудің дәлелі хабарлау тәсілі оны беретін болса сақталады; күндер табыс етілгеннен бастап есептеледі.',
    ru: 'Доказательство отправки хранится всегда, доказательство вручения – если способ уведомления его дает; дни считаются с вручения.',
    en: 'Proof of sending is always kept, of delivery where the channel has it; the days are counted from delivery.',
  },
  'AMB-34': {
    kk: 'Білім саласында қызметті алушы – тек жеке тұлға; әділет органдарының қызметінде заңды тұлға да бола алады.',
    ru: 'В услуге сферы образования услугополучатель – только физическое лицо; в услуге органов юстиции может быть и юридическое.',
    en: 'In the education service the recipient is a natural person only; in the justice service it may be a legal entity.',
  },
  'AMB-35': {
    kk: 'Өкілдің сенімхаты қабылдау кезінде сұралады, жай нысаны жеткілікті; нәтижені алу үшін нотариат куәландырған сенімхат қажет.',
    ru: 'Доверенность представителя спрашивается при приеме, достаточно простой формы; для получения результата нужна нотариальная.',
    en: "The representative's power of attorney is asked at intake, a simple form suffices; issue needs a notarised one.",
  },
  'AMB-36': {
    kk: 'Білім саласындағы портал: тек ЭЦҚ-мен және тек өз атынан.',
    ru: 'Портал в сфере образования: только с ЭЦП и только от своего имени.',
    en: 'Education portal: EDS only, own name only.',
  },
  'AMB-37': {
    kk: 'ЭҮТШ арқылы төленсе, қағаз түбіртек сұралмайды; басқа жағдайда түбіртектің түпнұсқасы қажет.',
    ru: 'При оплате через ПШЭП бумажная квитанция не запрашивается; в остальных случаях нужен ее подлинник.',
    en: 'If paid through the gateway no paper is asked; otherwise the original receipt.',
  },
  'AMB-38': {
    kk: '8-тармақтағы «алым» – 6-тармақтағы мемлекеттік баждың өзі.',
    ru: '«Сбор» пункта 8 – та же государственная пошлина, что в пункте 6.',
    en: 'The “levy” of item 8 is the same payment as the state duty of item 6.',
  },
  'AMB-39': {
    kk: 'Ақпараттық жүйелерден екі мәлімет алынады: төлемнің растамасы және жеке басты куәландыратын құжат деректері.',
    ru: 'Из информационных систем получают два вида сведений: подтверждение оплаты и данные документа, удостоверяющего личность.',
    en: 'Two things are obtained from the systems: confirmation of payment and identity data.',
  },
  'AMB-40': {
    kk: 'Порталда келісім – жеке көрсетілетін, ЭЦҚ қойылған және сұрау салумен бірге сақталатын мәтін.',
    ru: 'На портале согласие – отдельно показанный текст, подписанный ЭЦП и хранимый вместе с запросом.',
    en: 'On the portal, consent is a separately shown text, signed with the EDS and stored with the request.',
  },
  'AMB-41': {
    kk: 'Мемлекеттік баж әр құжат үшін алынады; жарты теңге дәл есептеледі.',
    ru: 'Пошлина взимается за каждый документ; половина тенге учитывается точно.',
    en: 'The duty is due for each document; half a tenge is kept exactly.',
  },
  'AMB-42': {
    kk: 'Өтініш берілген күннің емес, төлем күнінің АЕК-і қолданылады; мөлшерлеме өзгерсе, сома қайта есептеледі.',
    ru: 'Применяется МРП дня уплаты, а не дня подачи; при смене ставки сумма пересчитывается.',
    en: 'The MCI of the day of payment applies, not of filing; the sum is quoted anew when the rate changes.',
  },
  'AMB-43': {
    kk: 'Кезек уақыты мен орнын көрсетілетін қызметті алушы таңдайды; басымдық берілетін кезек жоқ.',
    ru: 'Время и место в очереди выбирает услугополучатель; приоритетной очереди нет.',
    en: 'The recipient chooses the time and place of the queue; there is no priority lane.',
  },
  'AMB-44': {
    kk: 'Жұмыс кестесіндегі «Кодекс» – Еңбек кодексі.',
    ru: '«Кодекс» в графике работы – Трудовой кодекс.',
    en: '“The Code” in the working schedule is the Labour Code.',
  },
  'AMB-45': {
    kk: 'Нәтиже екі арнада да Мемлекеттік корпорацияда беріледі.',
    ru: 'Результат в обоих каналах выдается в Государственной корпорации.',
    en: 'In both channels the result is issued at the State Corporation.',
  },
  'AMB-46': {
    kk: 'Үйге бару тек құжаттарды қабылдауға қатысты; нәтижені үйге жеткізу көзделмеген.',
    ru: 'Выезд на дом предусмотрен только для приема; доставка результата на дом не обещается.',
    en: 'A home visit is for intake only; home delivery of the result is not promised.',
  },
  'AMB-47': {
    kk: 'Шағымды көрсетілген органдардың бірі қарайды: жоғары тұрған орган, жоғары тұрған лауазымды адам немесе қызмет сапасын бағалау және бақылау жөніндегі уәкілетті орган; әдепкіде – жоғары тұрған орган.',
    ru: 'Жалобу рассматривает один из названных: вышестоящий орган, вышестоящее должностное лицо либо уполномоченный орган по оценке и контролю за качеством услуг; по умолчанию – вышестоящий орган.',
    en: 'One of those named reviews the complaint: the superior body, the superior official or the quality body; by default the superior body.',
  },
  'AMB-48': {
    kk: 'Шағым көрсетілетін қызметті берушіге де, шағымды қарайтын органға тікелей де қабылданады: тікелей берілген шағымнан бас тартылмайды.',
    ru: 'Жалоба принимается и у услугодателя, и непосредственно в рассматривающем ее органе: в приеме прямой жалобы не отказывают.',
    en: 'A complaint is accepted both at the provider and at the reviewing body: one filed directly is not turned away.',
  },
  'AMB-49': {
    kk: 'Екі мерзім қатар есептеледі: шағымды іспен бірге жіберуге – келіп түскен күннен бастап 3 жұмыс күні, оған жауап беруге – тіркелген күннен бастап 5 жұмыс күні.',
    ru: 'Оба срока идут одновременно: 3 рабочих дня со дня поступления – на направление жалобы с делом, 5 рабочих дней со дня регистрации – на ответ.',
    en: 'Both terms run at once: 3 working days from the arrival to forward the complaint with the file, 5 from the registration to answer it.',
  },
  'AMB-50': {
    kk: 'Мемлекеттік корпорация қызметкерлеріне жасалған шағымды қарау мерзімі бұйрықта жоқ: ішкі нысана ретінде тіркелген күннен бастап 5 жұмыс күні алынады.',
    ru: 'Срока рассмотрения жалобы на работников Государственной корпорации в приказе нет: внутренним ориентиром служат 5 рабочих дней со дня регистрации.',
    en: 'The order sets no term for a complaint about staff of the State Corporation: 5 working days from the registration are the internal target.',
  },
  'AMB-51': {
    kk: 'Сотқа жүгіну туралы түсіндіріледі, бірақ оған кедергі жасалмайды: әдетте алдымен сотқа дейінгі тәртіппен шағым беріледі, заңда өзгеше көзделуі мүмкін.',
    ru: 'Об обращении в суд разъясняется, но ему не препятствуют: как правило, сначала подается жалоба в досудебном порядке, законом может быть предусмотрено иное.',
    en: 'People are told about the court and never kept from it: as a rule a pre-trial complaint comes first, and the law may provide otherwise.',
  },
  'AMB-55': {
    kk: 'Нәтижені беру кезінде қабылдау кезінде қабылданатын кез келген жеке басты куәландыратын құжат жарайды.',
    ru: 'При выдаче принимается любой документ, удостоверяющий личность, который принимается при приеме.',
    en: 'Any identity document accepted at intake is accepted at issue.',
  },
  'AMB-56': {
    kk: 'Әділет органдарының қызметінде нотариат куәландырған сенімхат қабылдау кезінде қажет; беру кезінде өкілеттіктер көрсетілген құжат жеткілікті.',
    ru: 'В услуге органов юстиции нотариальная доверенность нужна при приеме; при выдаче достаточно документа с указанием полномочий.',
    en: 'In the justice service the notarised power of attorney is needed at intake; at issue a document stating the powers suffices.',
  },
  'AMB-57': {
    kk: 'Порталда ЭЦҚ де, бір реттік пароль де қабылданады; бір реттік пароль – нөмір тіркелген және қосылған болса ғана.',
    ru: 'На портале принимаются и ЭЦП, и одноразовый пароль; пароль – только если номер зарегистрирован и подключен.',
    en: 'The portal accepts both EDS and one-time password; the password only when the number is registered and connected.',
  },
  'AMB-58': {
    kk: 'Нөмірдің тіркелу шарты тек бір реттік парольге қатысты, ЭЦҚ-ға емес.',
    ru: 'Условие о зарегистрированном номере относится только к одноразовому паролю, не к ЭЦП.',
    en: 'The condition of a registered number qualifies the one-time password only, not the EDS.',
  },
  'AMB-59': {
    kk: 'Сенімхаттың екі жағдайы бөлек: жеке тұлғаның өкілі және заңды тұлғаның өкілі.',
    ru: 'Два разных случая доверенности: представитель физического лица и представитель юридического лица.',
    en: 'Two separate cases of power of attorney: for a natural person and for a legal entity.',
  },
  'AMB-60': {
    kk: 'Мөр ұйымда бар болса ғана талап етіледі; болмаса, белгі қойылады.',
    ru: 'Печать требуется, только если она есть у организации; иначе делается отметка.',
    en: 'The seal is required only if the organisation has one; otherwise a note is recorded.',
  },
  'AMB-61': {
    kk: 'Шетелдік сенімхаттың түпнұсқасы көрсетіледі, көшірмесі іске тігіледі.',
    ru: 'Подлинник иностранной доверенности предъявляется, копия остается в деле.',
    en: 'The original of the foreign power of attorney is shown and a copy kept.',
  },
  'AMB-62': {
    kk: 'Қолтаңба мен мөр үлгісі тек басқа мемлекеттік органдардың құжаттарына қажет және алдымен көрсетілетін қызметті берушінің өз тізілімінен ізделеді; оның болмауы бас тартуға негіз емес.',
    ru: 'Образец подписи и печати нужен только для документов других госорганов и сначала ищется в собственном реестре услугодателя; его отсутствие – не основание для отказа.',
    en: "A specimen is needed only for documents of other state bodies and is first looked for in the provider's own register; its absence is no ground for refusal.",
  },
  'AMB-63': {
    kk: 'Деректердің өзгеруі мен мұрагерлерге қатысты талаптар екі арнаға да қолданылады.',
    ru: 'Требования об измененных данных и наследниках действуют в обоих каналах.',
    en: 'The requirements on changed data and heirs apply in both channels.',
  },
  'AMB-64': {
    kk: 'Қазақстанда берілген растамалар сол күйінде, шетелдікі – тек заңдастырылған немесе апостиль қойылған түрде қабылданады.',
    ru: 'Отечественные подтверждения принимаются как есть, иностранные – только с легализацией или апостилем.',
    en: 'Domestic proofs are taken as they are; foreign ones only legalised or apostilled.',
  },
  'AMB-65': {
    kk: 'Портал тізбесінде жоқ құжаттар сұралмайды; өкілден ғана сенімхат сұралады.',
    ru: 'Документы, которых нет в перечне для портала, не требуются; доверенность спрашивается только у представителя.',
    en: 'Nothing beyond the portal list is demanded; only representatives are asked for a power of attorney.',
  },
  'AMB-66': {
    kk: 'Әділет органдары нотариат куәландырған көшірмелерді де қабылдайды, білім саласында тек түпнұсқа; дипломның нотариаттық көшірмесі әділет органдарының қызметіне жатады.',
    ru: 'Органы юстиции принимают и нотариальные копии, сфера образования – только подлинники; нотариальная копия диплома относится к услуге органов юстиции.',
    en: 'Justice accepts notarised copies, education originals only; a notarised copy of a diploma belongs to the justice service.',
  },
  'AMB-67': {
    kk: 'Мемлекеттік корпорация цифрлық құжаттар сервисін сәйкестендіру үшін пайдаланады; құжатты иесінің келісімімен көрсетілетін қызметті беруші алады.',
    ru: 'Государственная корпорация использует сервис цифровых документов для идентификации; документ с согласия владельца получает услугодатель.',
    en: "The State Corporation uses the digital documents service to identify; the provider retrieves documents with the owner's consent.",
  },
  'AMB-71': {
    kk: 'Апостиль тек қағазда қойылады; электрондық нысан өтінішке, төлемге және хабарламаларға қатысты.',
    ru: 'Апостиль проставляется только на бумаге; электронная форма касается заявления, оплаты и уведомлений.',
    en: 'The apostille is on paper only; “electronic” covers filing, payment and notices.',
  },
  'AMB-72': {
    kk: '«Қабылданды» мәртебесі өтініш түскенде жіберіледі; мерзім қызметкердің тексеруін күтпейді.',
    ru: 'Статус «принято» направляется при поступлении; срок не ждет проверки сотрудником.',
    en: "The status “accepted” is sent on receipt; the term never waits for the employee's check.",
  },
};

import type { Language, LocalisedText } from '../law/law.ts';

/**
 * What is wrong with a value, by the id of the broken rule, and what to enter instead.
 * Each begins with a word that may stand after the name of the field, in small letters.
 */
export const inputRules = {
  required: { kk: 'Бұл жолды толтырыңыз.', ru: 'Заполните это поле.', en: 'Fill in this field.' },
  missing: {
    kk: 'Бұл мән берілмеген, оны қосыңыз.',
    ru: 'Значение не передано, добавьте его.',
    en: 'Missing: add it.',
  },
  invalid: {
    kk: 'Мәннің пішіні дұрыс емес, түзетіңіз.',
    ru: 'Значение записано неверно, исправьте его.',
    en: 'Not in the right form: correct it.',
  },
  unknown: {
    kk: 'Мұндай мән жоқ, тізімнен таңдаңыз.',
    ru: 'Такого значения нет, выберите из списка.',
    en: 'Not known: choose from the list.',
  },
  taken: {
    kk: 'Бұл мән бос емес, басқасын енгізіңіз.',
    ru: 'Значение уже занято, введите другое.',
    en: 'Taken already: enter another.',
  },

  notText: {
    kk: 'Ұзындығы 1–2000 таңба мәтін енгізіңіз.',
    ru: 'Введите текст длиной от 1 до 2000 знаков.',
    en: 'Enter text of 1 to 2000 characters.',
  },
  notLetter: {
    kk: 'Ұзындығы 1–20000 таңба болатын мәтін енгізіңіз.',
    ru: 'Введите текст длиной от 1 до 20000 знаков.',
    en: 'Enter text of 1 to 20000 characters.',
  },
  notADecision: {
    kk: 'Осы жазба енгізілген кезде іс бойынша шешім болған жоқ. Шешім қабылданғаны туралы жазбаны таңдаңыз немесе шағым әрекетке жасалғанын көрсетіңіз.',
    ru: 'На момент этой записи решения по делу не было. Выберите запись о принятии решения либо укажите, что обжалуется действие.',
    en: 'The case had no decision at this line. Choose the line of the decision, or say that an act is complained of.',
  },
  noSuchCase: {
    kk: 'Нөмірі осындай, шағым беруші қатысатын іс табылмады. Істің немесе қолхаттың нөмірін және аты-жөнін тексеріңіз.',
    ru: 'Дело с таким номером, в котором участвует податель жалобы, не найдено. Проверьте номер дела или расписки и имя.',
    en: 'No case with this number in which the complainant takes part. Check the number of the case or of its receipt, and the name.',
  },
  arrivalBeforeAct: {
    kk: 'Шағым өзі қатысты шешімнен немесе әрекеттен бұрын келіп түсе алмайды. Келіп түскен уақытын тексеріңіз.',
    ru: 'Жалоба не может поступить раньше обжалуемого решения или действия. Проверьте время поступления.',
    en: 'A complaint cannot arrive before what it is about. Check the time of its arrival.',
  },
  annulmentNeeded: {
    kk: 'Шағым жасалған шешім күшінде тұр. Талаптар толық қанағаттандырылса, шешімнің күші қалай жойылатынын таңдаңыз.',
    ru: 'Обжалуемое решение действует. Если требования удовлетворяются полностью, выберите, как оно отменяется.',
    en: 'The decision complained of stands. If the demands are met in full, choose how it is annulled.',
  },
  annulmentNotNeeded: {
    kk: 'Күші жойылатын шешім жоқ немесе талаптар толық қанағаттандырылмады. Бұл өрісті бос қалдырыңыз.',
    ru: 'Отменять нечего либо требования удовлетворены не полностью. Оставьте это поле пустым.',
    en: 'There is no decision to annul, or the demands are not met in full. Leave this empty.',
  },
  notAReviewerOfTheBody: {
    kk: 'Шағымды қарайтын органның басқа қызметкерін таңдаңыз.',
    ru: 'Выберите другого сотрудника органа, рассматривающего жалобу.',
    en: 'Choose another reviewer of the body.',
  },
  notIin: {
    kk: 'Нөмірді тексеріңіз: ЖСН 12 цифрдан тұрады, бақылау цифры сәйкес келмейді.',
    ru: 'Проверьте номер: в ИИН 12 цифр, контрольная цифра не сходится.',
    en: 'Check the number: an IIN has 12 digits and its check digit must fit.',
  },
  notBin: {
    kk: 'Нөмірді тексеріңіз: БСН 12 цифрдан тұрады, бақылау цифры сәйкес келмейді.',
    ru: 'Проверьте номер: в БИН 12 цифр, контрольная цифра не сходится.',
    en: 'Check the number: a BIN has 12 digits and its check digit must fit.',
  },
  notPhone: {
    kk: 'Нөмірді халықаралық пішінде енгізіңіз, мысалы +77012345678.',
    ru: 'Введите номер в международном формате, например +77012345678.',
    en: 'Enter the number in international form, such as +77012345678.',
  },
  notEmail: {
    kk: 'Электрондық мекенжайды тексеріңіз, мысалы aty@example.kz.',
    ru: 'Проверьте адрес электронной почты, например imya@example.kz.',
    en: 'Check the e-mail address, such as name@example.kz.',
  },
  notUuid: { kk: 'Мәнді UUID түрінде беріңіз.', ru: 'Передайте UUID.', en: 'Give a UUID.' },
  notCountryCode: {
    kk: 'Елдің екі әріптік кодын енгізіңіз, мысалы DE.',
    ru: 'Введите двухбуквенный код страны, например DE.',
    en: 'Enter the two-letter country code, such as DE.',
  },
  notDay: {
    kk: 'Күнді жжжж-аа-кк түрінде енгізіңіз.',
    ru: 'Введите дату в виде гггг-мм-дд.',
    en: 'Enter the date as yyyy-mm-dd.',
  },
  notMoment: {
    kk: 'Күн мен уақытты UTC бойынша енгізіңіз, мысалы 2026-03-02T05:00:00Z.',
    ru: 'Введите дату и время по UTC, например 2026-03-02T05:00:00Z.',
    en: 'Enter the date and time in UTC, such as 2026-03-02T05:00:00Z.',
  },
  notRecordId: {
    kk: 'Жазбаның нөмірі дұрыс емес, жазбаны тізімнен таңдаңыз.',
    ru: 'Номер записи указан неверно, выберите запись из списка.',
    en: 'Not the id of a record: choose one from the list.',
  },
  notAnAmount: {
    kk: 'Соманы теңгемен, үтірден кейін екі цифрдан асырмай енгізіңіз.',
    ru: 'Введите сумму в тенге, не более двух цифр после запятой.',
    en: 'Enter an amount in tenge, with at most two decimals.',
  },
  notACursor: {
    kk: 'Келесі беттің белгісі жарамсыз, тізімді басынан ашыңыз.',
    ru: 'Указатель страницы недействителен, откройте список сначала.',
    en: 'Not a page mark of this list: open the list from its beginning.',
  },

  naturalPersonsOnly: {
    kk: 'Бұл қызмет жеке тұлғаларға ғана көрсетіледі, өтініш берушінің түрін өзгертіңіз.',
    ru: 'Эта услуга оказывается только физическим лицам, измените вид заявителя.',
    en: 'This service is for natural persons only: change the kind of applicant.',
  },
  ownNameOnly: {
    kk: 'Портал арқылы тек өз атынан өтініш беріледі, өкілді алып тастаңыз.',
    ru: 'Через портал заявление подается только от своего имени, уберите представителя.',
    en: 'On the portal people apply in their own name only: remove the representative.',
  },
  personPowerNeeded: {
    kk: 'Жеке тұлғаның атынан оның өзі берген сенімхат қабылданады.',
    ru: 'От имени физического лица принимается доверенность, выданная им самим.',
    en: 'For a natural person a power of attorney given by that person is accepted.',
  },
  signedByHand: {
    kk: 'Мемлекеттік корпорацияда өтінішке өз қолымен немесе электрондық цифрлық қолтаңбамен қол қойылады.',
    ru: 'В Государственной корпорации заявление подписывается собственноручно или электронной цифровой подписью.',
    en: 'At the State Corporation the application is signed by hand or with an electronic digital signature.',
  },
  consentSignedElectronically: {
    kk: 'Порталда келісім электрондық цифрлық қолтаңбамен расталады.',
    ru: 'На портале согласие подтверждается электронной цифровой подписью.',
    en: 'On the portal the consent is certified with an electronic digital signature.',
  },
  originalReceiptNeeded: {
    kk: 'Түбіртектің түпнұсқасы немесе төлем шлюзі арқылы төлем керек.',
    ru: 'Нужен подлинник квитанции или оплата через платежный шлюз.',
    en: 'The original receipt is needed, or payment through the gateway.',
  },
  prepaymentCopyNeeded: {
    kk: 'Порталда төлем құжатының электрондық көшірмесі немесе төлем шлюзі арқылы төлем керек.',
    ru: 'На портале нужна электронная копия платежного документа или оплата через платежный шлюз.',
    en: 'On the portal an electronic copy of the payment document is needed, or payment through the gateway.',
  },
  recordThePayment: {
    kk: 'Төлем тізімде белгіленбейді: төлемнің өзін тіркеңіз.',
    ru: 'Оплата не отмечается в списке: запишите сам платеж.',
    en: 'Payment is not ticked off the list: record the payment itself.',
  },
  amountDiffers: {
    kk: 'Бұл төлем бұрын басқа сомамен немесе күнмен тіркелген: деректерді салыстырыңыз.',
    ru: 'Этот платеж уже записан с другой суммой или датой: сверьте данные.',
    en: 'This payment is recorded already with another amount or day: compare the data.',
  },
  specimenHeldAlready: {
    kk: 'Бұл құжат бойынша үлгі бар: сұрау салынбайды, үлгімен салыстырыңыз.',
    ru: 'По этому документу образец есть: запрос не направляется, сравните с образцом.',
    en: 'A specimen is held for this document: compare with it instead of asking.',
  },
  notExpired: {
    kk: 'Құжаттың қолданылу мерзімі әлі өткен жоқ: күнін тексеріңіз.',
    ru: 'Срок действия документа еще не истек: проверьте дату.',
    en: 'The document has not expired: check the date.',
  },
  otherThanRecorded: {
    kk: 'Күн іске енгізілген сенімхаттың мерзіміне сәйкес келмейді.',
    ru: 'Дата не совпадает со сроком доверенности, записанным в деле.',
    en: 'The date is not the one recorded for the power of attorney in the case.',
  },
  nothingToCorrect: {
    kk: 'Түзетілетін кемінде бір мәнді енгізіңіз.',
    ru: 'Введите хотя бы одно исправляемое значение.',
    en: 'Enter at least one value to correct.',
  },
  electronicSignatureOnly: {
    kk: 'Портал арқылы берілген өтінішке электрондық цифрлық қолтаңба ғана қойылады.',
    ru: 'Заявление через портал подписывается только электронной цифровой подписью.',
    en: 'A portal application is signed with an electronic digital signature only.',
  },
  electronicSignatureOrPassword: {
    kk: 'Портал арқылы берілген өтінішке электрондық цифрлық қолтаңба қойыңыз немесе бір реттік пароль қолданыңыз.',
    ru: 'Заявление через портал подпишите электронной цифровой подписью или одноразовым паролем.',
    en: 'A portal application is signed with an electronic digital signature or a one-time password: choose one.',
  },
  notarisedPowerNeeded: {
    kk: 'Нотариат куәландырған сенімхат қажет, соны ұсыныңыз.',
    ru: 'Нужна нотариально удостоверенная доверенность, представьте ее.',
    en: 'A notarised power of attorney is needed: present it.',
  },
  entityPowerNeeded: {
    kk: 'Заңды тұлғаның басшысы қол қойған сенімхат қажет, соны ұсыныңыз.',
    ru: 'Нужна доверенность за подписью руководителя юридического лица, представьте ее.',
    en: 'A power of attorney signed by the head of the legal entity is needed: present it.',
  },
  consentOnPaperAtTheCounter: {
    kk: 'Келісім Мемлекеттік корпорацияда қағазда алынады, порталда электрондық қолтаңбамен немесе бір реттік парольмен расталады.',
    ru: 'В Государственной корпорации согласие дается на бумаге, на портале – электронной подписью или одноразовым паролем.',
    en: 'Consent is given on paper at the State Corporation, by electronic signature or one-time password on the portal.',
  },
  documentOfTheOtherService: {
    kk: 'Мұндай құжатқа апостильді басқа қызмет қояды, дұрыс қызметті таңдаңыз.',
    ru: 'Такой документ апостилирует другая услуга, выберите ее.',
    en: 'A document of this issuer belongs to the other service: choose that one.',
  },
  originalNeeded: {
    kk: 'Құжаттың түпнұсқасын ұсыныңыз.',
    ru: 'Представьте подлинник документа.',
    en: 'Present the original of the document.',
  },
  originalOrNotarisedCopyNeeded: {
    kk: 'Құжаттың түпнұсқасын немесе нотариат куәландырған көшірмесін ұсыныңыз.',
    ru: 'Представьте подлинник документа или его нотариально засвидетельствованную копию.',
    en: 'Present the original of the document or a notarised copy.',
  },
  nameInKazakhOrRussianLetters: {
    kk: 'Аты-жөнін қазақ немесе орыс әріптерімен жазыңыз.',
    ru: 'Напишите фамилию и имя казахскими или русскими буквами.',
    en: 'Write the name in Kazakh or Russian letters.',
  },
  nameInLatinLetters: {
    kk: 'Аты-жөнін латын әріптерімен жазыңыз.',
    ru: 'Напишите фамилию и имя латинскими буквами.',
    en: 'Write the name in Latin letters.',
  },
  scanNeeded: {
    kk: 'Порталға құжаттың электрондық көшірмесі тіркеледі, соны қосыңыз.',
    ru: 'На портале прилагается электронная копия документа, добавьте ее.',
    en: 'On the portal an electronic copy of the document is attached: add it.',
  },
  atLeastOne: {
    kk: 'Кемінде бір құжат қосыңыз.',
    ru: 'Добавьте хотя бы один документ.',
    en: 'Add at least one document.',
  },
  counterTimesOrHomeVisit: {
    kk: 'Кезек уақыттарын не үйге шақыру нөмірін көрсетіңіз.',
    ru: 'Укажите время очереди либо номер вызова на дом.',
    en: 'Give the times of the queue, or the number of the home visit call.',
  },
  outOfOrder: {
    kk: 'Уақыттар ретімен көрсетілуге тиіс: кезекке тұру, шақыру, қызмет көрсету.',
    ru: 'Укажите время по порядку: постановка в очередь, вызов, обслуживание.',
    en: 'Give the times in their order: joined, called, served.',
  },
  providerOfficeOrCountryUnknown: {
    kk: 'Көрсетілетін қызметті беруші, бөлім немесе ел табылмады, оларды тізімнен таңдаңыз.',
    ru: 'Услугодатель, отделение или страна не найдены, выберите их из списка.',
    en: 'The provider, the office or the country is not known: choose them from the lists.',
  },
  providerOfTheOtherService: {
    kk: 'Бұл көрсетілетін қызметті беруші басқа қызметті көрсетеді, басқасын таңдаңыз.',
    ru: 'Этот услугодатель оказывает другую услугу, выберите другого.',
    en: 'This provider renders the other service: choose another.',
  },

  unitOfAnotherProvider: {
    kk: 'Бұл бөлімше жабылған немесе басқа көрсетілетін қызметті берушіге тиесілі, өзіңіздікін таңдаңыз.',
    ru: 'Это подразделение закрыто или относится к другому услугодателю, выберите свое.',
    en: 'This unit is closed or belongs to another provider: choose one of your own.',
  },
  unitHoldsCases: {
    kk: 'Бөлімшеде аяқталмаған істер бар{cases}. Олар аяқталған соң қайталаңыз.',
    ru: 'В подразделении есть незавершенные дела{cases}. Повторите, когда они будут завершены.',
    en: 'The unit has open cases{cases}. Try again when they are finished.',
  },
  unitHasPeople: {
    kk: 'Бөлімше бойынша рөлі бар адамдар бар{people}. Олардың рөлдерін аяқтап, содан кейін қайталаңыз.',
    ru: 'В подразделении есть люди с действующими ролями{people}. Завершите их роли и повторите.',
    en: 'People hold roles in the unit{people}. End these roles, then try again.',
  },
  lastUnit: {
    kk: 'Бұл көрсетілетін қызметті берушінің жалғыз ашық бөлімшесі. Алдымен басқа бөлімше құрыңыз.',
    ru: 'Это единственное открытое подразделение услугодателя. Сначала создайте другое.',
    en: 'This is the only open unit of the provider. Create another first.',
  },
  numberTaken: {
    kk: 'Бұл тіркеу нөмірі бұрын берілген, нөмірді тексеріңіз.',
    ru: 'Этот регистрационный номер уже занят, проверьте его.',
    en: 'This registration number is already taken: check it.',
  },
  notAnOfficerOfTheUnit: {
    kk: 'Бұл адам жауапты бөлімшенің қызметкері емес, басқасын таңдаңыз.',
    ru: 'Это не сотрудник ответственного подразделения, выберите другого.',
    en: 'Not an officer of the responsible unit: choose another.',
  },
  holdsCases: {
    kk: 'Бұл қызметкерде аяқталмаған істер бар{cases}. Бөлімше басшысы барлық істерін басқаларға бергеннен кейін қайталаңыз.',
    ru: 'За этим сотрудником числятся незавершенные дела{cases}. Попросите руководителя подразделения передать все его дела и повторите.',
    en: 'Open cases are still in the hands of this officer{cases}. Ask the head of the unit to move their whole desk, then try again.',
  },
  sitsInHearings: {
    kk: 'Бұл қызметкер алдағы тыңдауларға қатысады{hearings}. Тыңдауларға басқа төраға немесе хатшы тағайындап, содан кейін қайталаңыз.',
    ru: 'Этот сотрудник участвует в предстоящих заслушиваниях{hearings}. Назначьте в них другого председательствующего или секретаря и повторите.',
    en: 'This officer is to sit in hearings{hearings}. Appoint another chair or secretary there, then try again.',
  },
  endsBeforeItStarts: {
    kk: 'Соңғы күні бірінші күнінен бұрын, күндерді түзетіңіз.',
    ru: 'Последний день раньше первого, исправьте даты.',
    en: 'The last day comes before the first: correct the days.',
  },
  notWholeMonths: {
    kk: 'Тек толық айларды таңдаңыз: айдың бірінші күнінен соңғы күніне дейін.',
    ru: 'Выберите только целые месяцы: с первого дня месяца по последний.',
    en: 'Choose whole months only: from the first day of a month to the last.',
  },
  longerThanTenYears: {
    kk: 'Кезең он жылдан ұзақ, оны қысқартыңыз.',
    ru: 'Период больше десяти лет, сократите его.',
    en: 'Longer than ten years: choose a shorter period.',
  },
  from1To100: {
    kk: 'Бүтін санды енгізіңіз, 1-ден 100-ге дейін.',
    ru: 'Введите целое число от 1 до 100.',
    en: 'Enter a whole number from 1 to 100.',
  },
  absenceOver: {
    kk: 'Жұмыста болмау мерзімі өтіп кеткен. Бүгін немесе кейін аяқталатын мерзімді таңдаңыз.',
    ru: 'Отсутствие уже закончилось. Выберите то, которое заканчивается сегодня или позже.',
    en: 'The absence is over already: choose one that ends today or later.',
  },
  absenceTooLong: {
    kk: 'Мерзім бір жылдан ұзақ. Бірінші жылын енгізіп, қалғанын бөлек жазыңыз.',
    ru: 'Срок больше года. Введите первый год, остальное запишите отдельно.',
    en: 'Longer than a year: enter the first year, and the rest apart.',
  },
  absenceCancelled: {
    kk: 'Бұл жазбаның күші жойылған, қажет болса, жаңасын енгізіңіз.',
    ru: 'Эта запись уже отменена, при необходимости внесите новую.',
    en: 'Cancelled already: record another if one is needed.',
  },
  absentAlready: {
    kk: 'Осы күндердің біріне жұмыста болмауы бұрын жазылған. Алдымен сол жазбаның күшін жойыңыз немесе басқа күндерді таңдаңыз.',
    ru: 'На часть этих дней отсутствие уже записано. Сначала отмените ту запись или выберите другие дни.',
    en: 'An absence is recorded for some of these days already: cancel that one first, or choose other days.',
  },
  standsInForThemselves: {
    kk: 'Қызметкер өзін өзі алмастыра алмайды, басқа адамды таңдаңыз.',
    ru: 'Сотрудник не может замещать сам себя, выберите другого.',
    en: 'Nobody stands in for themselves: choose somebody else.',
  },
  cannotHoldTheirCases: {
    kk: 'Бұл қызметкер оның барлық істерін жүргізе алмайды. Сол бөлімшенің орындаушысын таңдаңыз.',
    ru: 'Этот сотрудник не может вести все его дела. Выберите исполнителя того же подразделения.',
    en: 'They may not hold every case of the absent officer: choose an officer of the same unit.',
  },
  nothingDue: {
    kk: 'Осы күндері мерзімі бітетін істер жоқ, ештеңе берудің қажеті жоқ.',
    ru: 'В эти дни срок ни по одному делу не истекает, передавать нечего.',
    en: 'No case is due on these days: there is nothing to move.',
  },
  notHundredths: {
    kk: 'Бірлікті үтірден кейінгі екі белгіден асырмай енгізіңіз.',
    ru: 'Введите единицы не более чем с двумя знаками после запятой.',
    en: 'Enter units with two decimals at most.',
  },
  skillTwice: {
    kk: 'Бұл дағды екі рет көрсетілген, біреуін қалдырыңыз.',
    ru: 'Этот навык указан дважды, оставьте один.',
    en: 'The skill is there twice: leave one.',
  },
  tooManySkills: {
    kk: 'Дағдылар саны 40-тан асады, қажеттісін қалдырыңыз.',
    ru: 'Навыков больше 40, оставьте нужные.',
    en: 'More than 40 skills: leave those that matter.',
  },
  selectionOfOne: {
    kk: 'Істерді бір ғана тәсілмен таңдаңыз: тізіммен, сүзгімен немесе қызметкер бойынша.',
    ru: 'Выберите дела одним способом: списком, фильтром или по сотруднику.',
    en: 'Choose cases in one way only: by a list, a filter, or an officer.',
  },
  tooManyNamed: {
    kk: 'Бір жолы 1000-нан аспайтын істі таңдаңыз.',
    ru: 'Выберите за один раз не более 1000 дел.',
    en: 'Choose at most 1000 cases at a time.',
  },
  tooManyViews: {
    kk: 'Сақталған көріністер саны шекке жетті (100), артығын алып тастаңыз.',
    ru: 'Сохранено наибольшее число представлений (100), удалите лишние.',
    en: 'You keep as many views as you can (100): remove one first.',
  },
  nameTooLong: {
    kk: 'Атауы тым ұзын, 100 таңбаға дейін қысқартыңыз.',
    ru: 'Название слишком длинное, сократите его до 100 знаков.',
    en: 'Too long: give it a name of at most 100 characters.',
  },
  textNotKept: {
    kk: 'Іздеу мәтіні көріністе сақталмайды: онда адамның аты болуы мүмкін. Оны өшіріп, қайта сақтаңыз.',
    ru: 'Текст поиска в представлении не хранится: в нем может быть имя. Очистите поиск и сохраните еще раз.',
    en: 'What is searched for is not kept in a view, it may be a name: clear the search and save again.',
  },
  columnTwice: {
    kk: 'Кемінде бір бағанды таңдаңыз, әрқайсысын бір рет.',
    ru: 'Выберите хотя бы один столбец, каждый по одному разу.',
    en: 'Choose at least one column, each of them once.',
  },
  viewTooLong: {
    kk: 'Көріністе шарт тым көп, сүзгіні қысқартыңыз.',
    ru: 'В представлении слишком много условий, сократите фильтр.',
    en: 'The view holds too many conditions: shorten the filter.',
  },
  notAFilter: {
    kk: 'Бұл тізімде мұндай сүзгі жоқ, сүзгіні қайта таңдаңыз.',
    ru: 'В этом списке такого фильтра нет, выберите фильтр заново.',
    en: 'This list has no such filter: choose the filter again.',
  },
  notOfTheList: {
    kk: 'Мұндай мән жоқ, тізімнен таңдаңыз.',
    ru: 'Такого значения нет, выберите из списка.',
    en: 'No such value: choose from the list.',
  },
  tooManyCases: {
    kk: 'Істер саны 20000-нан асады, сүзгіні тарылтыңыз.',
    ru: 'Дел больше 20000, сузьте фильтр.',
    en: 'More than 20000 cases: narrow the filter.',
  },
  noCases: {
    kk: 'Мұндай істер табылмады, басқасын таңдаңыз.',
    ru: 'Таких дел не нашлось, выберите другие.',
    en: 'No such cases: choose others.',
  },
  planStarted: {
    kk: 'Бұл жоспар бұрын басталған, қажет болса, жаңасын жасаңыз.',
    ru: 'План уже запущен, при необходимости составьте новый.',
    en: 'Started already: make a new plan if one is needed.',
  },
  planTooOld: {
    kk: 'Жоспар бір тәуліктен ескі, жаңасын жасаңыз.',
    ru: 'План старше суток, составьте новый.',
    en: 'Older than a day: make a new plan.',
  },
  notFinishedYet: {
    kk: 'Істерді беру әлі аяқталмаған, аяқталуын күтіңіз.',
    ru: 'Передача дел еще не завершена, дождитесь завершения.',
    en: 'Not finished yet: wait until it is.',
  },
  reversedAlready: {
    kk: 'Бұл істер бұрын қайтарылған, қажет болса, жаңа жоспар жасаңыз.',
    ru: 'Эти дела уже возвращены, при необходимости составьте новый план.',
    en: 'Sent back already: make a new plan if one is needed.',
  },
  notReversible: {
    kk: 'Қайтарудың өзі кері қайтарылмайды, жаңа жоспар жасаңыз.',
    ru: 'Сам возврат не отменяется, составьте новый план.',
    en: 'A way back is not turned round: make a new plan.',
  },
  sameOfficer: {
    kk: 'Іс осы орындаушының қарауында, басқа қызметкерді таңдаңыз.',
    ru: 'Дело и так у этого исполнителя, выберите другого сотрудника.',
    en: 'This officer holds the case already: choose another.',
  },
  unknownRequirement: {
    kk: 'Іс тізбесінде мұндай құжат жоқ, тізбеден белгілеңіз.',
    ru: 'В перечне дела такого документа нет, отметьте из перечня.',
    en: 'The checklist of the case has no such item: mark one that is on it.',
  },
  inTheFuture: {
    kk: 'Күн әлі келген жоқ, бүгінгі немесе бұрынғы күнді енгізіңіз.',
    ru: 'Дата еще не наступила, укажите сегодняшнюю или более раннюю.',
    en: 'The date is in the future: enter today or an earlier day.',
  },
  inThePast: {
    kk: 'Күн өтіп кеткен, болашақ күнді енгізіңіз.',
    ru: 'Дата уже прошла, укажите более позднюю.',
    en: 'The date is in the past: enter a later day.',
  },
  usedForAnotherCase: {
    kk: 'Бұл төлем басқа іс бойынша есепке алынған, төлем құжатының нөмірін тексеріңіз.',
    ru: 'Этот платеж уже учтен по другому делу, проверьте номер платежного документа.',
    en: 'This payment is already recorded on another case: check its reference.',
  },
  noSuchOpenInquiry: {
    kk: 'Жауап күтіп тұрған мұндай сұрау салу жоқ, басқасын таңдаңыз.',
    ru: 'Такого запроса, ожидающего ответа, нет, выберите другой.',
    en: 'No such inquiry awaits an answer: choose another.',
  },
  everyDocumentAskedFor: {
    kk: 'Сұрау салудағы әр құжат бойынша жауап енгізіңіз.',
    ru: 'Внесите ответ по каждому документу запроса.',
    en: 'Give an answer for every document of the inquiry.',
  },
  studyNotAnswered: {
    kk: 'Оқу фактісі расталғанын не расталмағанын көрсетіңіз.',
    ru: 'Укажите, подтвержден ли факт обучения.',
    en: 'Say whether study is confirmed.',
  },
  saySoForSignatureAndSeal: {
    kk: 'Қолтаңба мен мөрдің үлгіге сәйкестігін бөлек-бөлек көрсетіңіз.',
    ru: 'Укажите отдельно, совпадают ли с образцом подпись и печать.',
    en: 'Say for the signature and for the seal whether each matches the specimen.',
  },
  documentsOfThisCase: {
    kk: 'Осы істің құжаттарын таңдаңыз.',
    ru: 'Выберите документы этого дела.',
    en: 'Choose documents of this case.',
  },
  reasonOfTheGround: {
    kk: 'Бұл себеп таңдалған негізге жатпайды, сол негіздің себебін таңдаңыз.',
    ru: 'Эта причина не относится к выбранному основанию, выберите причину этого основания.',
    en: 'This reason does not belong to the ground: choose one of that ground.',
  },
  sameReasonTwice: {
    kk: 'Бір құжат бойынша бір себеп екі рет көрсетілген, біреуін алып тастаңыз.',
    ru: 'По одному документу причина указана дважды, уберите повтор.',
    en: 'The same reason is given twice for one document: remove one.',
  },
  routeOfAnotherDay: {
    kk: 'Бүгін басқа жол қалды, тыңдау жоспарын жаңартып, сонда көрсетілген жолды таңдаңыз.',
    ru: 'На сегодня остался другой путь, обновите план заслушивания и выберите указанный в нем.',
    en: 'Another route is left today: reload the plan of the hearing and choose the route it shows.',
  },
  sameAsChair: {
    kk: 'Төрағалық етуші мен хатшы екі бөлек адам болуға тиіс, хатшы ретінде басқа адамды таңдаңыз.',
    ru: 'Председательствующий и секретарь – разные люди, выберите секретарем другого сотрудника.',
    en: 'Chair and secretary are two people: choose another secretary.',
  },
  notOfTheProvider: {
    kk: 'Бұл адам істі жүргізіп жатқан көрсетілетін қызметті берушінің қызметкері емес, басқасын таңдаңыз.',
    ru: 'Это не сотрудник услугодателя, у которого находится дело, выберите другого.',
    en: 'Not an officer of the provider of the case: choose another.',
  },
  endsBeforeStart: {
    kk: 'Аяқталу уақыты басталу уақытынан кейін болуға тиіс, уақыттарды тексеріңіз.',
    ru: 'Окончание должно быть позже начала, проверьте время.',
    en: 'The end must come after the start: check the times.',
  },
  slotInThePast: {
    kk: 'Бұл уақыт өтіп кеткен, кейінгі уақытты таңдаңыз.',
    ru: 'Это время уже прошло, выберите более позднее.',
    en: 'This time has passed: choose a later one.',
  },
  slotOnDayOff: {
    kk: 'Бұл күн демалыс немесе мереке күні, жұмыс күнін таңдаңыз.',
    ru: 'Это выходной или праздничный день, выберите рабочий.',
    en: 'This is a day off: choose a working day.',
  },
  slotOutsideHours: {
    kk: 'Тыңдау бір күннің жұмыс уақытына сыюға тиіс, басқа уақытты таңдаңыз.',
    ru: 'Заслушивание должно пройти в рабочее время одного дня, выберите другое время.',
    en: 'A hearing must lie within the working hours of one day: choose another time.',
  },
  slotAtLunch: {
    kk: 'Бұл уақыт түскі үзіліске түседі, басқа уақытты таңдаңыз.',
    ru: 'Это время попадает на обеденный перерыв, выберите другое.',
    en: 'This time runs into the lunch break: choose another.',
  },
  slotTooLate: {
    kk: 'Тыңдау хабарланған күннен кейінгі 2-жұмыс күнінен кешіктірілмей өткізіледі, ертерек күнді таңдаңыз.',
    ru: 'Заслушивание проводится не позднее 2-го рабочего дня после уведомления, выберите более ранний день.',
    en: 'A hearing is held not later than the 2nd working day after the notification: choose an earlier day.',
  },
  slotTooEarly: {
    kk: 'Көрсетілетін қызметті алушының тіркелген келісімінсіз тыңдау хабарланған күннен кейінгі 2-жұмыс күні өткізіледі, сол күнді таңдаңыз немесе келісімін белгілеңіз.',
    ru: 'Без зафиксированного согласия услугополучателя заслушивание проводится на 2-й рабочий день после уведомления, выберите этот день либо отметьте согласие.',
    en: "Without the recipient's recorded agreement a hearing is on the 2nd working day after the notification: choose that day, or record the agreement.",
  },
  roomTaken: {
    kk: 'Бұл уақытта сол жерде басқа тыңдау тағайындалған, басқа орынды немесе уақытты таңдаңыз.',
    ru: 'В это время там назначено другое заслушивание, выберите другое место или время.',
    en: 'Another hearing is set there at that time: choose another place or time.',
  },
  officerTaken: {
    kk: 'Төрағалық етуші немесе хатшы бұл уақытта басқа тыңдауда, басқа уақытты таңдаңыз.',
    ru: 'Председательствующий или секретарь в это время на другом заслушивании, выберите другое время.',
    en: 'The chair or the secretary sits at another hearing then: choose another time.',
  },
  noHearingAhead: {
    kk: 'Кейінге қалдыратын тыңдау жоқ, алдымен тыңдау тағайындаңыз.',
    ru: 'Нет назначенного заслушивания, которое можно отложить, сначала назначьте его.',
    en: 'There is no hearing to postpone: schedule one first.',
  },
  noChannelCounts: {
    kk: 'Бұл өтініш үшін таңдалған тәсілдердің ешқайсысы хабарлау болып саналмайды, саналатын біреуін қосыңыз.',
    ru: 'Ни один из выбранных способов не считается уведомлением по этому заявлению, добавьте тот, который считается.',
    en: 'None of these channels counts as notification in this case: add one that does.',
  },
  noAddressForChannel: {
    kk: 'Таңдалған тәсіл үшін көрсетілетін қызметті алушының телефоны немесе электрондық мекенжайы көрсетілмеген, басқа тәсілді таңдаңыз.',
    ru: 'Для выбранного способа не указан телефон или электронный адрес услугополучателя, выберите другой способ.',
    en: 'The applicant has given no telephone or e-mail address for this channel: choose another.',
  },
  beforeTheSending: {
    kk: 'Бұл уақыт хабарлама дайындалған не жіберілген уақыттан бұрын, уақытты тексеріңіз.',
    ru: 'Это время раньше подготовки или отправки уведомления, проверьте его.',
    en: 'Before the notice was made or sent: check the time.',
  },
  noticeNotSent: {
    kk: 'Хабарлама әлі жіберілмеген, жіберілген хабарламаны таңдаңыз.',
    ru: 'Уведомление еще не отправлено, выберите отправленное.',
    en: 'This notice has not gone out yet: choose one that has.',
  },
  noticeNotInTrouble: {
    kk: 'Жетпеген не қайтып келген электрондық хабарламаны ғана қайта жіберуге болады, сондай хабарламаны таңдаңыз.',
    ru: 'Повторно отправляют только электронное уведомление, которое не дошло или вернулось, выберите такое.',
    en: 'Only an electronic notice that failed or came back is sent again: choose such a one.',
  },
  noticeOutOfDate: {
    kk: 'Бұл хабарлама енді қайта жіберілмейді: алдын ала шешім аяқталған немесе кейінгі хабарлама оны ауыстырған, соңғысын таңдаңыз.',
    ru: 'Это уведомление повторно не отправляют: предварительное решение завершено либо уведомление заменено более поздним, выберите последнее.',
    en: 'No longer to be sent again: its preliminary decision has ended, or a later notice has taken its place. Choose the latest.',
  },
  otherDayThanScheduled: {
    kk: 'Күнді тексеріңіз: тыңдау басқа күнге тағайындалған.',
    ru: 'Проверьте дату: заслушивание назначено на другой день.',
    en: 'Check the date: the hearing was set for another day.',
  },
  slotBeforeNotification: {
    kk: 'Кейінгірек күнді таңдаңыз: хабарлама бұл күнге дейін жетпейді.',
    ru: 'Выберите более поздний день: к этому дню уведомление не будет доставлено.',
    en: 'Choose a later day: the notice will not have arrived by then.',
  },
  nobodyDeniedIt: {
    kk: 'Басқа себепті таңдаңыз немесе жауапты енгізіңіз: құжатты берген ұйым оны жоққа шығарған жоқ, ал жауаптың болмауы негіз емес.',
    ru: 'Выберите другую причину или внесите ответ: организация, выдавшая документ, его не опровергла, а молчание основанием не является.',
    en: 'Choose another reason, or record the answer: the issuing organisation has not denied the document, and silence is no ground.',
  },
  deliveredAlready: {
    kk: 'Басқа мән таңдаңыз: хабарламаның табыс етілгені тіркелген.',
    ru: 'Выберите другое значение: вручение уведомления уже отмечено.',
    en: 'Choose something else: the delivery of the notice is recorded.',
  },
  beforeTheNotification: {
    kk: 'Тыңдау хабарлау уақытынан бұрын басталмайды, уақытты тексеріңіз.',
    ru: 'Заслушивание не начинается раньше уведомления, проверьте время.',
    en: 'A hearing does not begin before the notification: check the time.',
  },
  noSuchEntry: {
    kk: 'Бұл іс бойынша тіркеу кітабында мұндай жазба жоқ, басқасын таңдаңыз.',
    ru: 'Такой записи в книге регистрации по этому делу нет, выберите другую.',
    en: 'The register book has no such entry for this case: choose another.',
  },
  receiptNeeded: {
    kk: 'Құжаттар қабылданғаны туралы қолхат ұсынылғанын белгілеңіз.',
    ru: 'Отметьте, что расписка о приеме документов предъявлена.',
    en: 'The receipt of acceptance must be shown: mark it when it is.',
  },

  arrivalInFuture: {
    kk: 'Шағымның келіп түскен уақыты әлі келген жоқ, уақытты тексеріңіз.',
    ru: 'Время поступления еще не наступило, проверьте его.',
    en: 'This time has not come yet: check when the complaint arrived.',
  },
  needsCaseOrReason: {
    kk: 'Істі таңдаңыз немесе шағымның ешбір іске неге қатысы жоқ екенін көрсетіңіз.',
    ru: 'Выберите дело либо укажите, почему жалоба не связана ни с одним делом.',
    en: 'Choose the case, or say why the complaint is about none.',
  },
  caseHasProvider: {
    kk: 'Бұл мән таңдалған істен алынады, өрісті бос қалдырыңыз.',
    ru: 'Это значение берется из выбранного дела, оставьте поле пустым.',
    en: 'Taken from the chosen case: leave this field empty.',
  },
  officialMissing: {
    kk: 'Шешіміне, әрекетіне немесе әрекетсіздігіне шағым жасалған лауазымды адамды таңдаңыз.',
    ru: 'Выберите должностное лицо, чье решение, действие или бездействие обжалуется.',
    en: 'Choose the official whose decision, act or omission is complained of.',
  },
  officialOfThisProvider: {
    kk: 'Шағым жасалған көрсетілетін қызметті берушінің қызметкерін таңдаңыз.',
    ru: 'Выберите сотрудника того услугодателя, на которого подана жалоба.',
    en: 'Choose an officer of the provider the complaint is about.',
  },
  noSuchHistoryLine: {
    kk: 'Істің тарихында мұндай жазба жоқ, басқасын таңдаңыз.',
    ru: 'В истории дела такой записи нет, выберите другую.',
    en: 'The history of the case has no such line: choose another.',
  },
  contestedMissing: {
    kk: 'Шағым жасалған шешімді немесе әрекетті істің тарихынан таңдаңыз.',
    ru: 'Выберите в истории дела обжалуемое решение или действие.',
    en: 'Choose the contested decision or act from the history of the case.',
  },
  bodyMissing: {
    kk: 'Шағым берілген органды таңдаңыз.',
    ru: 'Выберите орган, в который подана жалоба.',
    en: 'Choose the body the complaint was filed with.',
  },
  bodyOfOtherKind: {
    kk: 'Тиісті органды таңдаңыз: Мемлекеттік корпорацияның қызметкерлеріне жасалған шағымды корпорация басшысы немесе ақпараттандыру саласындағы уәкілетті орган, ал өзге шағымды жоғары тұрған әкімшілік орган немесе мемлекеттік қызметтер көрсету сапасын бағалау және бақылау жөніндегі уәкілетті орган қарайды.',
    ru: 'Выберите надлежащий орган: жалобу на работников Государственной корпорации рассматривает ее руководитель или уполномоченный орган в сфере информатизации, остальные жалобы – вышестоящий административный орган или уполномоченный орган по оценке и контролю за качеством оказания государственных услуг.',
    en: 'Choose the proper body: complaints about staff of the State Corporation go to its head or to the informatisation body, all others to the superior body or to the quality body.',
  },
  bodyOfOtherService: {
    kk: 'Бұл орган басқа қызмет бойынша шағымдарды қарайды, басқасын таңдаңыз.',
    ru: 'Этот орган рассматривает жалобы по другой услуге, выберите другой.',
    en: 'This body reviews complaints about the other service: choose another.',
  },
  groundMissing: {
    kk: 'Шағымды қараусыз қалдыру негізін көрсетіңіз.',
    ru: 'Укажите основание, по которому жалоба остается без рассмотрения.',
    en: 'Give the ground on which the complaint is left unexamined.',
  },
  groundNotNeeded: {
    kk: 'Бұл негіз шағым қараусыз қалдырылғанда ғана көрсетіледі, өрісті бос қалдырыңыз.',
    ru: 'Это основание указывается, только если жалоба остается без рассмотрения, оставьте поле пустым.',
    en: 'Only a complaint left unexamined has such a ground: leave this field empty.',
  },
  provisionUnknown: {
    kk: 'Мұндай норма жоқ, тізімнен таңдаңыз.',
    ru: 'Такой нормы нет, выберите ее из списка.',
    en: 'No such provision is known: choose from the list.',
  },
  filedInFuture: {
    kk: 'Талап қою берілген күн әлі келген жоқ, күнді тексеріңіз.',
    ru: 'День подачи иска еще не наступил, проверьте дату.',
    en: 'This day has not come yet: check when the claim was filed.',
  },
  targetMissing: {
    kk: 'Шағым қайда қайта жолданатынын көрсетіңіз: органды таңдаңыз немесе өзге адресатты жазыңыз.',
    ru: 'Укажите, куда перенаправляется жалоба: выберите орган либо назовите иного адресата.',
    en: 'Say where the complaint goes: choose a body, or name the outside addressee.',
  },
  notAWorkingDay: {
    kk: 'Бұл – демалыс немесе мереке күні, жұмыс күнін таңдаңыз.',
    ru: 'Это выходной или праздничный день, выберите рабочий.',
    en: 'This is a day off: choose a working day.',
  },
  promiseTooFar: {
    kk: 'Бұзушылықты жоюдың соңғы күні тым алыс, жақынырақ күнді таңдаңыз.',
    ru: 'День устранения нарушения слишком далек, выберите более близкий.',
    en: 'The day it is to be put right by is too far off: choose an earlier one.',
  },
  ownerOrDateNeeded: {
    kk: 'Жаңа орындаушыны немесе бұзушылықты жоюдың соңғы күнін көрсетіңіз.',
    ru: 'Укажите нового исполнителя либо день устранения нарушения.',
    en: 'Name a new owner, or the day it is to be put right by.',
  },
  stepsOverlap: {
    kk: 'Екі саты бір уақытқа дәл келеді, біреуін өзгертіңіз немесе алып тастаңыз.',
    ru: 'Две ступени приходятся на одно время, измените или уберите одну из них.',
    en: 'Two steps fall at the same time: change or remove one.',
  },
  stepsNotAscending: {
    kk: 'Сатыларды уақыт ретімен орналастырыңыз: әрқайсысы алдыңғысынан кейін келуге тиіс.',
    ru: 'Расположите ступени по времени: каждая должна наступать позже предыдущей.',
    en: 'Put the steps in order of time: each must come after the one before.',
  },
  stepUnreachable: {
    kk: 'Бұл саты мерзім басталғанға дейінгі уақытқа дәл келеді, сондықтан ешқашан басталмайды: күн санын азайтыңыз.',
    ru: 'Эта ступень приходится на время до начала срока и никогда не наступит, уменьшите число дней.',
    en: 'This step falls before the term begins and would never be reached: take fewer days.',
  },
  audienceNotForKind: {
    kk: 'Мерзімнің бұл түрі бойынша мұндай адресат көзделмеген, басқасын таңдаңыз.',
    ru: 'Для этого вида срока такой адресат не предусмотрен, выберите другого.',
    en: 'This kind of deadline has no such audience: choose another.',
  },
  answersTooEarly: {
    kk: 'Жауап берушіні мерзім өткен сәттен бастап келетін сатыларда ғана көрсетіңіз.',
    ru: 'Указывайте отвечающего только в ступенях, которые наступают с истечением срока или позже.',
    en: 'Name who answers only in steps at the breach or after it.',
  },
  answerGoesDown: {
    kk: 'Жауап беруші алдыңғы сатыдағыдан төмен тұрмауға тиіс, сондай немесе одан жоғары деңгейді таңдаңыз.',
    ru: 'Отвечающий не может стоять ниже, чем на предыдущей ступени, выберите тот же или более высокий уровень.',
    en: 'Who answers may not stand below the step before: choose the same level or a higher one.',
  },
  hoursOutOfRange: {
    kk: 'Сағат саны рұқсат етілген шектен тыс, азырақ сағат енгізіңіз немесе жұмыс күнімен көрсетіңіз.',
    ru: 'Число часов вне допустимых пределов, введите меньшее или укажите рабочие дни.',
    en: 'The number of hours is out of range: enter fewer, or count in working days.',
  },
  ownerOfOtherUnit: {
    kk: 'Бұл адам осы мерзім тиесілі көрсетілетін қызметті берушінің немесе шағымды қарайтын органның қызметкері емес, басқасын таңдаңыз.',
    ru: 'Это не сотрудник услугодателя или органа, рассматривающего жалобу, за которым числится срок, выберите другого.',
    en: 'Not of the provider or the reviewing body whose deadline it is: choose another.',
  },
  answeredAlready: {
    kk: 'Бұл мерзім бойынша жауап берілген, тізімді жаңартыңыз.',
    ru: 'По этому сроку ответ уже дан, обновите список.',
    en: 'This one has been answered for already: reload the list.',
  },

  tooShort: {
    kk: 'Құпиясөз тым қысқа, ұзағырақ құпиясөз енгізіңіз.',
    ru: 'Пароль слишком короткий, введите более длинный.',
    en: 'Too short: enter a longer password.',
  },
  notForThisRole: {
    kk: 'Бұл рөлге мұндай ауқым берілмейді, басқасын таңдаңыз.',
    ru: 'Такой охват для этой роли не предусмотрен, выберите другой.',
    en: 'This role does not reach that far: choose another scope.',
  },
  placeMissing: {
    kk: 'Рөл қай жерде қолданылатынын көрсетіңіз: бөлімше, көрсетілетін қызметті беруші, бөлім, шағымды қарайтын орган немесе өңір.',
    ru: 'Укажите, где действует роль: подразделение, услугодатель, отделение, орган, рассматривающий жалобу, или регион.',
    en: 'Say where the role applies: unit, provider, office, reviewing body or region.',
  },

  yourself: {
    kk: 'Өз рөліңізді немесе қолжетімділігіңізді өзгертуді басқа әкімшіге тапсырыңыз.',
    ru: 'Свои роли и свой доступ меняет другой администратор, попросите его.',
    en: 'Your own roles and access are changed by another administrator: ask one.',
  },
  setByTheOrders: {
    kk: 'Бұл мерзім бұйрықта белгіленген, оны өзгертуге болмайды.',
    ru: 'Этот срок установлен приказом, изменить его нельзя.',
    en: 'This term is set by the order and cannot be changed.',
  },
  demandedByTheOrder: {
    kk: 'Бұл негіз бойынша тыңдауды Қағидалардың өзі талап етеді, басқа негізді таңдаңыз.',
    ru: 'По этому основанию заслушивания требуют сами Правила, выберите другое основание.',
    en: 'The rules themselves demand a hearing on this ground: choose another.',
  },
  noTermOfItsOwn: {
    kk: 'Бұл кезеңнің өз мерзімі жоқ, мерзімі бар кезеңді таңдаңыз.',
    ru: 'У этого этапа нет своего срока, выберите этап со сроком.',
    en: 'This stage has no term of its own: choose one that has.',
  },
  outOfRange: {
    kk: 'Сан рұқсат етілген шектен тыс, басқасын енгізіңіз.',
    ru: 'Число вне допустимых пределов, введите другое.',
    en: 'Out of range: enter another number.',
  },
  tooManyKeys: {
    kk: 'Сізде қолданыстағы 10 кілт бар, керек еместерінің күшін жойыңыз.',
    ru: 'У вас уже 10 действующих ключей, отзовите ненужные.',
    en: 'You have 10 keys in use already: revoke those that are not needed.',
  },
  usedByPayments: {
    kk: 'Бұл күннен бастап төлемдер тіркелген, кейінгі күнді енгізіңіз.',
    ru: 'За дни с этой даты уже учтены платежи, укажите более позднюю дату.',
    en: 'Payments are already recorded for days from this date on: enter a later date.',
  },

  draftedAlready: {
    kk: 'Бұл жылдың жобасы бар, соны өзгертіңіз немесе алып тастаңыз.',
    ru: 'Проект этого года уже есть: измените его или отмените.',
    en: 'There is a draft of this year already: change it or drop it.',
  },
  draftEnded: {
    kk: 'Жоба бекітілген немесе алып тасталған, жаңасын жасаңыз.',
    ru: 'Проект уже утвержден или отменен, создайте новый.',
    en: 'The draft has been approved or dropped: begin another.',
  },
  draftIsStale: {
    kk: 'Күнтізбенің жаңа нұсқасы бекітілді: не өзгергенін қараңыз да, жобаны қайта сақтаңыз.',
    ru: 'Утверждена новая версия календаря: посмотрите, что изменилось, и сохраните проект еще раз.',
    en: 'A new version of the calendar has been approved: look at what changed and save the draft again.',
  },
  notTheNextYear: {
    kk: 'Күнтізбедегі жылды немесе соңғысынан кейінгі жылды енгізіңіз.',
    ru: 'Укажите год из календаря или следующий за последним.',
    en: 'Enter a year of the calendar or the one after its last.',
  },
  outsideTheYear: {
    kk: 'Күн жобаның жылына жатпайды, түзетіңіз.',
    ru: 'День не относится к году проекта, исправьте.',
    en: 'The day is not in the year of the draft: correct it.',
  },
  dayTwice: {
    kk: 'Күн екі рет көрсетілген, біреуін қалдырыңыз.',
    ru: 'День указан дважды, оставьте один.',
    en: 'A day is there twice: leave one.',
  },
  reasonOfTheOther: {
    kk: 'Себеп сәйкес емес: жұмыс күніне – «жұмыс істейтін демалыс», демалысқа – басқасы.',
    ru: 'Причина не подходит: для рабочего дня – «рабочий выходной», для выходного – другая.',
    en: 'The reason does not fit: a worked weekend for a day worked, another for a day off.',
  },
  worksAnyway: {
    kk: 'Бұл күн онсыз да жұмыс күні, оны алып тастаңыз.',
    ru: 'Этот день и так рабочий, уберите его.',
    en: 'The day is a working day anyway: take it out.',
  },
  offAnyway: {
    kk: 'Демалыс демалыс күніне ауыстырылмайды, жұмыс күнін таңдаңыз.',
    ru: 'Выходной не переносят на выходной, выберите будний день.',
    en: 'A day off is not moved to a weekend: choose a weekday.',
  },

  notWeeks: {
    kk: 'Апталар саны 1-ден 26-ға дейін болуы керек.',
    ru: 'Число недель – от 1 до 26.',
    en: 'Give a number of weeks from 1 to 26.',
  },
  notForecastDays: {
    kk: 'Жұмыс күндерінің саны 1-ден 10-ға дейін болуы керек.',
    ru: 'Число рабочих дней – от 1 до 10.',
    en: 'Give a number of working days from 1 to 10.',
  },
  onlyOne: {
    kk: 'Бір жолы бір ғана файл жіберіңіз.',
    ru: 'Отправляйте по одному файлу.',
    en: 'Send one file at a time.',
  },
  notAForm: {
    kk: 'Файл толық жетпеді, қайта жіберіңіз.',
    ru: 'Файл передан не полностью, отправьте его еще раз.',
    en: 'The file did not arrive whole: send it again.',
  },
} as const satisfies Record<string, LocalisedText>;

const check: LocalisedText = { kk: 'Мәнді тексеріңіз.', ru: 'Проверьте это значение.', en: 'Check this value.' };

const texts: Readonly<Record<string, LocalisedText>> = inputRules;

/** A number among the facts, such as `{cases}`, follows after a colon. */
export function inputRuleText(rule: string, language: Language, facts: Readonly<Record<string, unknown>> = {}): string {
  const text = (Object.hasOwn(texts, rule) ? (texts[rule] ?? check) : check)[language];
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const fact = facts[name];
    return typeof fact === 'number' ? `: ${fact}` : '';
  });
}

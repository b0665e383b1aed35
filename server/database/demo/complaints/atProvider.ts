import type { Story } from './story.ts';

/** Complaints that are with the provider today, one for every way its two clocks can stand. */

export const fresh: Story = {
  name: 'not registered yet',
  place: 'astana',
  language: 'kk',
  about: { channel: 'corporation', ends: 'incomplete', act: 'refuseIncomplete' },
  subject: 'decision',
  respondent: 'provider',
  arrives: { days: 1, at: '16:40', by: 'registrar', door: 'provider', way: 'office' },
  text:
    'Құжаттар топтамасы толық емес деген негізбен апостиль қоюдан бас тартылды. Мемлекеттік корпорацияда өтінішпен бірге ' +
    'барлық құжаттарды тапсырдым, қабылдау туралы қолхат берілді, онда жетіспейтін құжат көрсетілмеген.',
  demands: 'Бас тартудың күшін жойып, өтінішімді мәні бойынша қарауды сұраймын.',
  acts: [],
};

export const freshFromPortal: Story = {
  name: 'from the portal, not registered yet',
  place: 'almaty',
  language: 'ru',
  about: { channel: 'portal', ends: 'unpaid', act: 'refuseUnpaid' },
  subject: 'decision',
  respondent: 'provider',
  arrives: { days: 1, at: '17:35', by: 'portal', door: 'provider', way: 'portal' },
  text:
    'В апостилировании отказано из-за неуплаты государственной пошлины. Пошлина оплачивалась через банк, но платеж вернулся ' +
    'из-за ошибки в реквизитах. Напоминание пришло на номер, которым я больше не пользуюсь.',
  demands: 'Прошу отменить отказ и дать возможность уплатить пошлину по этому же заявлению.',
  acts: [],
};

export const dueToday: Story = {
  name: 'to be sent on today',
  place: 'astana',
  language: 'ru',
  about: { channel: 'corporation', ends: 'expired', act: 'refuseExpired' },
  subject: 'decision',
  respondent: 'provider',
  arrives: { days: 3, at: '10:10', by: 'registrar', door: 'provider', way: 'post' },
  text:
    'Мне отказали, потому что истек срок удостоверения личности. На день подачи новое удостоверение уже было выдано, ' +
    'сведения о нем есть в государственной базе данных, но сотрудник их не проверил.',
  demands: 'Прошу признать отказ незаконным и рассмотреть заявление по сведениям государственной базы данных.',
  acts: [{ days: 3, at: '11:25', by: 'registrar', act: 'registerComplaint' }],
};

export const dueSoon: Story = {
  name: 'to be sent on soon',
  place: 'akmola',
  language: 'kk',
  about: { channel: 'portal', ends: 'incomplete', act: 'refuseIncomplete' },
  subject: 'decision',
  respondent: 'provider',
  arrives: { days: 2, at: '09:50', by: 'registrar', door: 'provider', way: 'email' },
  text:
    'Портал арқылы берген өтінішім бойынша электрондық көшірме оқылмайды деп бас тартылды. Түзетілген көшірмені мерзімінде ' +
    'жүктегенмін, жеке кабинетте жүктелген күні сақталған.',
  demands: 'Жүктелген көшірмені тексеріп, бас тарту туралы шешімді қайта қарауды сұраймын.',
  acts: [{ days: 2, at: '12:05', by: 'registrar', act: 'registerComplaint' }],
};

export const late: Story = {
  name: 'late for being sent on',
  place: 'almaty',
  language: 'kk',
  about: { channel: 'corporation', ends: 'incomplete', act: 'refuseIncomplete' },
  subject: 'decision',
  respondent: 'official',
  arrives: { days: 4, at: '11:15', by: 'registrar', door: 'provider', way: 'office' },
  text:
    'Маман өтінішті қарауды рәсімдеген кезде менен қосымша құжат сұрамады, ал келесі күні топтама толық емес деп бас тартты. ' +
    'Жетіспейтін құжатты сол күні жеткізе алар едім.',
  demands: 'Маманның әрекетіне баға беріп, бас тартудың күшін жоюды сұраймын.',
  acts: [
    { days: 4, at: '12:30', by: 'registrar', act: 'registerComplaint' },
    {
      days: 2,
      at: '16:00',
      by: 'supervisor',
      act: 'answerComplaint',
      answer:
        'Шағымыңыз қаралды. Қабылдау кезінде топтамада міндетті құжат болмағаны қолхатпен расталады, сондықтан бас тарту ' +
        'стандартқа сәйкес. Құжатты толықтырып, өтінішті қайта беруге құқылысыз. Шағым әкімшілік іспен бірге жоғары органға жіберіледі.',
    },
  ],
};

export const answered: Story = {
  name: 'answered, still to be sent on',
  place: 'astana',
  language: 'kk',
  about: { channel: 'portal', ends: 'unreliable', act: 'refuseOnMerits' },
  subject: 'decision',
  respondent: 'provider',
  arrives: { days: 2, at: '09:35', by: 'registrar', door: 'provider', way: 'portal' },
  text:
    'Апостиль қоюдан құжатымның дұрыстығы расталмады деп бас тартылды. Тыңдауда ұсынған мұрағаттық анықтамам шешімде ' +
    'аталмаған да, оған неге сенбегені түсіндірілмеген.',
  demands: 'Мұрағаттық анықтаманы ескере отырып, шешімнің күшін жоюды сұраймын.',
  acts: [
    { days: 2, at: '10:20', by: 'registrar', act: 'registerComplaint' },
    {
      days: 1,
      at: '15:30',
      by: 'head',
      act: 'answerComplaint',
      answer:
        'Ұсынылған анықтамада құжаттың нөмірі мен берілген күні көрсетілмеген, сондықтан ол білім беру ұйымының жауабын ' +
        'теріске шығармайды. Шешім өзгеріссіз қалдырылды, шағым істің материалдарымен бірге жоғары органға жіберіледі.',
    },
  ],
};

export const satisfied: Story = {
  name: 'satisfied in time',
  place: 'akmola',
  language: 'ru',
  about: { channel: 'corporation', ends: 'apostille', act: null },
  subject: 'omission',
  respondent: 'provider',
  arrives: { days: 8, at: '10:45', by: 'registrar', door: 'provider', way: 'email' },
  text:
    'Документ выдан с апостилем, но в электронной выписке из реестра указано имя без отчества. На мое обращение об исправлении ' +
    'записи ответа нет, а принимающая сторона проверяет выписку.',
  demands: 'Прошу сверить запись реестра с документом и сообщить мне результат.',
  acts: [
    { days: 8, at: '11:40', by: 'registrar', act: 'registerComplaint' },
    {
      days: 6,
      at: '12:10',
      by: 'head',
      act: 'satisfyComplaint',
      fully: true,
      measure:
        'Запись реестра сверена с документом: отчество в реестре есть, в выписке его не показывал устаревший шаблон. Шаблон ' +
        'исправлен, новая выписка вручена заявителю.',
    },
    {
      days: 6,
      at: '15:20',
      by: 'supervisor',
      act: 'answerComplaint',
      answer:
        'Ваши требования удовлетворены полностью: запись проверена, исправленная выписка выдана. Приносим извинения за то, что ' +
        'первое обращение осталось без ответа.',
    },
  ],
};

export const redirected: Story = {
  name: 'sent on to another addressee',
  place: 'astana',
  language: 'ru',
  about: { noCaseReason: 'Заявления об апостиле не было: жалоба на действия вуза.' },
  subject: 'omission',
  respondent: 'provider',
  arrives: { days: 5, at: '14:30', by: 'registrar', door: 'provider', way: 'post' },
  text:
    'Университет второй месяц не выдает архивную справку об обучении, без которой подавать документ на апостиль нет смысла. ' +
    'На письма отвечают, что архив переезжает.',
  demands: 'Прошу обязать университет выдать справку.',
  acts: [
    { days: 5, at: '15:10', by: 'registrar', act: 'registerComplaint' },
    {
      days: 4,
      at: '11:00',
      by: 'registrar',
      act: 'redirectComplaint',
      toWhom: 'Учредитель организации образования',
      reason: 'Обжалуется бездействие университета, а не услугодателя. Заявитель о перенаправлении извещен письмом.',
    },
  ],
};

export const withdrawn: Story = {
  name: 'withdrawn',
  place: 'almaty',
  language: 'kk',
  about: { channel: 'portal', ends: 'unpaid', act: 'refuseUnpaid' },
  subject: 'decision',
  respondent: 'provider',
  arrives: { days: 7, at: '09:45', by: 'portal', door: 'provider', way: 'portal' },
  text:
    'Мемлекеттік баж төленбеді деп бас тартылды, бірақ төлем жасауға сілтеме жеке кабинетте ашылмады. Қолдау қызметіне екі рет ' +
    'жаздым.',
  demands: 'Бас тартудың күшін жойып, төлеуге мүмкіндік беруді сұраймын.',
  acts: [
    { days: 7, at: '10:30', by: 'registrar', act: 'registerComplaint' },
    {
      days: 6,
      at: '16:45',
      by: 'registrar',
      act: 'withdrawComplaint',
      reason: 'Өтініш беруші жаңа өтініш беріп, бажды төледі; шағымын жазбаша қайтарып алды.',
    },
  ],
};

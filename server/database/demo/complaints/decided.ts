import type { Story } from './story.ts';

/** Complaints the reviewing bodies have decided, one for every kind of decision that has something to show. */

export const annulled: Story = {
  name: 'the refusal annulled, its case open again',
  place: 'astana',
  language: 'kk',
  about: { channel: 'corporation', ends: 'incomplete', act: 'refuseIncomplete' },
  subject: 'decision',
  respondent: 'provider',
  arrives: { days: 15, at: '10:25', by: 'registrar', door: 'provider', way: 'office' },
  text:
    'Топтамада құжат жоқ деп бас тартылды. Ол құжат Мемлекеттік корпорацияда қабылданды, бірақ көрсетілетін қызметті берушіге жеткізілмеген ' +
    'көрінеді. Корпорацияның қателігі үшін өтінішім қаралмай қалмауға тиіс.',
  demands: 'Бас тартудың күшін жойып, өтінішті қайта қарауды міндеттеуді сұраймын.',
  acts: [
    { days: 15, at: '11:30', by: 'registrar', act: 'registerComplaint' },
    { days: 13, at: '15:40', by: 'registrar', act: 'forwardComplaint' },
    {
      days: 12,
      at: '16:10',
      by: 'head',
      act: 'answerComplaint',
      answer:
        'Топтама қабылдау-тапсыру тізімдемесі бойынша толық емес келіп түскен. Шағым іспен бірге жоғары органға жіберілді.',
    },
    { days: 10, at: '09:30', by: 'reviewer', act: 'takeComplaint' },
    {
      days: 1,
      at: '15:15',
      by: 'reviewer',
      act: 'decideComplaint',
      decision: 'annulAndOrder',
      provisions: ['EDU-17.1'],
      reason:
        'Тізімдеме мен қолхат салыстырылды: құжат қабылданған, тасымалдау кезінде бөлек қалған. Бұл көрсетілетін қызметті ' +
        'алушының кінәсі емес, бас тартуға негіз болмайды. Бас тартудың күші жойылсын, өтініш қайта қаралсын.',
    },
  ],
};

export const upheld: Story = {
  name: 'the refusal upheld, taken to court',
  place: 'akmola',
  language: 'ru',
  about: { channel: 'corporation', ends: 'unreliable', act: 'refuseOnMerits' },
  subject: 'decision',
  respondent: 'provider',
  arrives: { days: 30, at: '10:40', by: 'registrar', door: 'provider', way: 'post' },
  text:
    'В отказе сказано, что организация образования не подтвердила мое обучение. Приказы за тот год утрачены при пожаре, и ' +
    'отсутствие записей не доказывает, что обучения не было. Сокурсники готовы подтвердить его письменно.',
  demands: 'Прошу отменить отказ и поставить апостиль.',
  acts: [
    { days: 30, at: '11:45', by: 'registrar', act: 'registerComplaint' },
    { days: 28, at: '12:20', by: 'registrar', act: 'forwardComplaint' },
    {
      days: 27,
      at: '14:50',
      by: 'head',
      act: 'answerComplaint',
      answer:
        'Апостиль удостоверяет подлинность подписи и печати; без подтверждения организации или архива проставить его нельзя. ' +
        'Жалоба направлена в вышестоящий орган вместе с делом.',
    },
    { days: 25, at: '10:10', by: 'reviewer', act: 'takeComplaint' },
    {
      days: 12,
      at: '11:20',
      by: 'reviewer',
      act: 'decideComplaint',
      decision: 'uphold',
      provisions: ['EDU-17.1', 'EDU-18.1'],
      reason:
        'Отрицательный ответ организации подтвержден сведениями архива. Свидетельства сокурсников подлинности документа не ' +
        'подтверждают. Отказ оставлен в силе; решение может быть обжаловано в суде.',
    },
    {
      days: 4,
      at: '15:00',
      by: 'head',
      act: 'recordCourt',
      court: 'Специализированный межрайонный административный суд (вымышленный)',
      claimNumber: '0000-00-00-4/117',
      filed: 5,
    },
  ],
};

export const sentBack: Story = {
  name: 'sent back to the provider',
  place: 'almaty',
  language: 'ru',
  about: { channel: 'corporation', ends: 'apostille', act: null },
  subject: 'omission',
  respondent: 'provider',
  arrives: { days: 12, at: '14:15', by: 'reviewer', door: 'body', way: 'email', body: 'superior' },
  text:
    'Документ с апостилем получен, но на два письменных вопроса о ходе рассмотрения мне не ответили, а по телефону отвечали ' +
    'каждый раз разное. Из-за этого пришлось перенести поездку.',
  demands: 'Прошу проверить, почему обращения остались без ответа, и дать мне письменный ответ по существу.',
  acts: [
    { days: 12, at: '15:30', by: 'reviewer', act: 'registerComplaint' },
    { days: 11, at: '09:40', by: 'reviewer', act: 'takeComplaint' },
    {
      days: 2,
      at: '16:30',
      by: 'reviewer',
      act: 'decideComplaint',
      decision: 'sendBack',
      provisions: ['NFO-JUS-COMPLAINT'],
      reason:
        'Обращения заявителя зарегистрированы, ответов на них в деле нет. Услугодателю ответить на них по существу и сообщить ' +
        'о принятых мерах.',
    },
  ],
};

export const dismissed: Story = {
  name: 'found without ground',
  place: 'astana',
  language: 'ru',
  about: { channel: 'portal', ends: 'apostille', act: 'sendInquiry' },
  subject: 'act',
  respondent: 'provider',
  arrives: { days: 18, at: '10:30', by: 'secondReviewer', door: 'body', way: 'portal', body: 'superior' },
  text:
    'Услугодатель отправил запрос в организацию образования, хотя документ есть в электронной базе. Считаю, что запрос был не нужен и только затянул ' +
    'выдачу апостиля.',
  demands: 'Прошу признать запрос незаконным.',
  acts: [
    { days: 18, at: '11:15', by: 'secondReviewer', act: 'registerComplaint' },
    { days: 17, at: '10:00', by: 'secondReviewer', act: 'takeComplaint' },
    {
      days: 6,
      at: '14:40',
      by: 'secondReviewer',
      act: 'decideComplaint',
      decision: 'dismiss',
      provisions: ['EDU-17.1'],
      reason:
        'Запрос организации, выдавшей документ, предусмотрен порядком оказания услуги и направлен в срок; апостиль проставлен ' +
        'в пределах срока. Нарушений нет, в удовлетворении жалобы отказано.',
    },
  ],
};

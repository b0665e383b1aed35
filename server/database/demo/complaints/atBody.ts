import type { Story } from './story.ts';

/** Complaints that are before a reviewing body today. */

export const untaken: Story = {
  name: 'before the superior body, taken by nobody',
  place: 'astana',
  language: 'ru',
  about: { channel: 'corporation', ends: 'unreliable', act: 'refuseOnMerits' },
  subject: 'decision',
  respondent: 'provider',
  arrives: { days: 8, at: '10:05', by: 'registrar', door: 'provider', way: 'office' },
  text:
    'В апостиле отказано, потому что организация не подтвердила мой документ. Она ответила по прежнему названию и не искала ' +
    'в архиве правопредшественника. На заслушивании просьба направить повторный запрос осталась без ответа.',
  demands: 'Прошу отменить отказ и обязать услугодателя запросить архив правопредшественника.',
  acts: [
    { days: 8, at: '11:00', by: 'registrar', act: 'registerComplaint' },
    { days: 6, at: '12:15', by: 'registrar', act: 'forwardComplaint' },
    {
      days: 5,
      at: '16:20',
      by: 'head',
      act: 'answerComplaint',
      answer:
        'Запрос направлен организации, указанной в документе, ее ответ отрицательный. Оснований для отмены отказа не найдено. ' +
        'Жалоба с материалами дела направлена в вышестоящий орган, о его решении вас известят.',
    },
  ],
};

export const taken: Story = {
  name: 'addressed to the quality body, taken',
  place: 'almaty',
  language: 'kk',
  about: { channel: 'corporation', ends: 'unreliable', act: 'refuseOnMerits' },
  subject: 'decision',
  respondent: 'provider',
  arrives: { days: 9, at: '09:55', by: 'reviewer', door: 'body', way: 'portal', body: 'quality' },
  text:
    'Апостиль қоюдан қолтаңба үлгіге сәйкес емес деп бас тартылды. Құжатқа қол қойған адамның қолтаңбасы кейін өзгергені туралы ' +
    'ұйымның хатын ұсындым, бірақ шешімде ол туралы бір сөз жоқ.',
  demands: 'Шешімнің күшін жойып, ұйымның хатын бағалауды сұраймын.',
  acts: [
    { days: 9, at: '11:35', by: 'reviewer', act: 'registerComplaint' },
    { days: 7, at: '10:00', by: 'reviewer', act: 'takeComplaint' },
  ],
};

export const ofCorporation: Story = {
  name: 'about staff of the State Corporation',
  place: 'astana',
  language: 'kk',
  about: { channel: 'corporation', ends: 'apostille', act: 'handOver' },
  subject: 'act',
  respondent: 'corporation',
  arrives: { days: 2, at: '11:10', by: 'reviewer', door: 'body', way: 'telephone', body: 'corporationHead' },
  text:
    'Дайын құжатты алуға келгенде кезек бір сағаттан асты, ал терезедегі қызметкер қолхат пен жеке куәлік болса да, құжатты ' +
    'бермей, ертең келуді айтты. Құжат ауысым бастығы араласқаннан кейін ғана берілді.',
  demands: 'Қызметкердің әрекетін қарап, нәтижесін хабарлауды сұраймын.',
  acts: [
    { days: 2, at: '12:00', by: 'reviewer', act: 'registerComplaint' },
    { days: 1, at: '10:15', by: 'reviewer', act: 'takeComplaint' },
  ],
};

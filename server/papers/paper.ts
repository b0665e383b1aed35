import type { LocalisedText } from '../law/law.ts';

/** What is drawn up on paper: in the state language and in Russian; the certificate is one for both. */
export const paperKinds = [
  'receipt',
  'missing',
  'inquiry',
  'hearingNotice',
  'minutes',
  'refusal',
  'certificate',
] as const;
export type PaperKind = (typeof paperKinds)[number];

export const paperLanguages = ['kk', 'ru'] as const;
export type PaperLanguage = (typeof paperLanguages)[number];
export type Words = Readonly<Record<PaperLanguage, string>>;

/** What a paper is called in lists; its own heading may say more. */
export const paperTitles = {
  receipt: {
    kk: 'Құжаттардың қабылданғаны туралы қолхат',
    ru: 'Расписка о приеме документов',
    en: 'Receipt of acceptance',
  },
  missing: {
    kk: 'Жетіспейтін құжаттардың тізбесі',
    ru: 'Перечень недостающих документов',
    en: 'List of what is missing',
  },
  inquiry: { kk: 'Сұрау салу', ru: 'Запрос', en: 'Inquiry' },
  hearingNotice: {
    kk: 'Алдын ала шешім және тыңдау туралы хабарлама',
    ru: 'Уведомление о предварительном решении и заслушивании',
    en: 'Notice of the preliminary decision and hearing',
  },
  minutes: { kk: 'Тыңдау хаттамасы', ru: 'Протокол заслушивания', en: 'Minutes of the hearing' },
  refusal: {
    kk: 'Мемлекеттік қызмет көрсетуден дәлелді бас тарту',
    ru: 'Мотивированный отказ в оказании государственной услуги',
    en: 'Reasoned refusal',
  },
  certificate: { kk: 'Апостиль', ru: 'Апостиль', en: 'Apostille certificate' },
} as const satisfies Record<PaperKind, LocalisedText>;

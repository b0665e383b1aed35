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

/** Of a complaint, each about one act on it. */
export const complaintPaperKinds = [
  'complaintReceipt',
  'complaintAnswer',
  'complaintCover',
  'complaintDecision',
] as const;
export type ComplaintPaperKind = (typeof complaintPaperKinds)[number];

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
  complaintReceipt: {
    kk: 'Шағымның тіркелгенін растау',
    ru: 'Подтверждение регистрации жалобы',
    en: 'Confirmation that a complaint was registered',
  },
  complaintAnswer: { kk: 'Шағымға жауап', ru: 'Ответ на жалобу', en: 'Answer to the complaint' },
  complaintCover: {
    kk: 'Шағымды жіберу туралы ілеспе хат',
    ru: 'Сопроводительное письмо о направлении жалобы',
    en: 'Covering letter of the forwarded complaint',
  },
  complaintDecision: { kk: 'Шағым бойынша шешім', ru: 'Решение по жалобе', en: 'Decision on the complaint' },
} as const satisfies Record<PaperKind | ComplaintPaperKind, LocalisedText>;

/** The model annexed to the Convention. The Kazakh wording is unofficial until an officer confirms it. */
export interface CertificateItem {
  /** Number on the model; null for the two lines printed without one. */
  readonly number: number | null;
  readonly text: Readonly<Record<'kk' | 'ru' | 'en' | 'fr', string>>;
}

/** Always in French (HC-4). */
export const certificateTitle = 'APOSTILLE (Convention de La Haye du 5 octobre 1961)';

/** The certificate is a square; its sides are at least this long. */
export const certificateSideMillimetres = 90;

export const certificateItems: readonly CertificateItem[] = [
  { number: 1, text: { kk: 'Ел', ru: 'Страна', en: 'Country', fr: 'Pays' } },
  {
    number: null,
    text: {
      kk: 'Осы ресми құжат',
      ru: 'Настоящий официальный документ',
      en: 'This public document',
      fr: 'Le présent acte public',
    },
  },
  {
    number: 2,
    text: { kk: 'Қол қойған', ru: 'был подписан (фамилия)', en: 'has been signed by', fr: 'a été signé par' },
  },
  {
    number: 3,
    text: {
      kk: 'Мынадай қызметте әрекет етуші',
      ru: 'выступающим в качестве',
      en: 'acting in the capacity of',
      fr: 'agissant en qualité de',
    },
  },
  {
    number: 4,
    text: {
      kk: 'Мөр/мөртабан басылған',
      ru: 'скреплен печатью/штампом (название учреждения)',
      en: 'bears the seal/stamp of',
      fr: 'est revêtu du sceau / timbre de',
    },
  },
  { number: null, text: { kk: 'Куәландырылды', ru: 'Удостоверено', en: 'Certified', fr: 'Attesté' } },
  { number: 5, text: { kk: 'Орын', ru: 'в', en: 'at', fr: 'à' } },
  { number: 6, text: { kk: 'Күні', ru: '(дата)', en: 'the', fr: 'le' } },
  { number: 7, text: { kk: 'Куәландырған орган', ru: '(название удостоверяющего органа)', en: 'by', fr: 'par' } },
  { number: 8, text: { kk: 'Апостиль №', ru: 'за №', en: 'No', fr: 'sous no' } },
  { number: 9, text: { kk: 'Мөр/мөртабан', ru: 'печать/штамп', en: 'Seal/stamp', fr: 'Sceau / timbre' } },
  { number: 10, text: { kk: 'Қолы', ru: 'подпись', en: 'Signature', fr: 'Signature' } },
];

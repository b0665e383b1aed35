/** The model annexed to the Convention: the heading is French wherever the apostille is issued (HC-4). */
export const certificateTitle = ['APOSTILLE', '(Convention de La Haye du 5 octobre 1961)'] as const;

export type CertificateLine = Readonly<Record<'kk' | 'en' | 'fr', string>>;

/** The Kazakh wording is unofficial until an officer confirms it; English and French are those of the model. */
export const certificateWords = {
  country: { kk: 'Ел', en: 'Country', fr: 'Pays' },
  document: { kk: 'Осы ресми құжат', en: 'This public document', fr: 'Le présent acte public' },
  signedBy: { kk: 'Қол қойған', en: 'has been signed by', fr: 'a été signé par' },
  capacity: { kk: 'Мынадай лауазымда әрекет етуші', en: 'acting in the capacity of', fr: 'agissant en qualité de' },
  seal: { kk: 'Мөр/мөртаңба басылған', en: 'bears the seal/stamp of', fr: 'est revêtu du sceau / timbre de' },
  certified: { kk: 'Куәландырылды', en: 'Certified', fr: 'Attesté' },
  at: { kk: 'Орын', en: 'at', fr: 'à' },
  the: { kk: 'Күні', en: 'the', fr: 'le' },
  by: { kk: 'Куәландырған орган', en: 'by', fr: 'par' },
  number: { kk: 'Апостиль №', en: 'No', fr: 'sous no' },
  sealHere: { kk: 'Мөр/мөртаңба', en: 'Seal/stamp', fr: 'Sceau / timbre' },
  signature: { kk: 'Қолы', en: 'Signature', fr: 'Signature' },
} as const satisfies Record<string, CertificateLine>;

export const country: CertificateLine = {
  kk: 'Қазақстан Республикасы',
  en: 'Republic of Kazakhstan',
  fr: 'République du Kazakhstan',
};

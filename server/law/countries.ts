import type { Language, LocalisedText } from './law.ts';
import { languages } from './law.ts';

/**
 * Whether an apostille is the right act for a country of destination: `not-needed` where a treaty has abolished the
 * formality, `objection` where the Convention may not be in force between that country and Kazakhstan.
 */
export const apostilleStatuses = ['party', 'not-party', 'not-needed', 'objection'] as const;
export type ApostilleStatus = (typeof apostilleStatuses)[number];

export interface Country {
  /** ISO 3166-1 alpha-2; XK is the user-assigned code of Kosovo. */
  readonly code: string;
  readonly apostille: ApostilleStatus;
  readonly note: LocalisedText | null;
}

/** Seed of an editable list: general knowledge, not verified against the depositary's table of status. */
const codes = {
  party: `AD AG AL AR AT AU BA BB BD BE BG BH BI BN BO BR BS BW BZ CA CH CK CL CN CO CR CV CY CZ DE DK DM DO EC EE
    ES FI FJ FR GB GD GR GT GY HK HN HR HU ID IE IL IN IS IT JM JP KN KR LC LI LR LS LT LU LV MA MC ME MH MK MN MO MT
    MU MW MX NA NI NL NO NU NZ OM PA PE PH PK PL PT PW PY RO RS RW SA SC SE SG SI SK SM SN SR ST SV SZ TN TO TR TT UA
    US UY VC VE VU WS ZA`,
  'not-party': `AE AF AO BF BJ BT CD CF CG CI CM CU DJ DZ EG ER ET FM GA GH GM GN GQ GW HT IQ IR JO KE KH KI KM KP KW
    LA LB LK LY MG ML MM MR MV MY MZ NE NG NP NR PG PS QA SB SD SL SO SS SY TD TG TH TL TV TW TZ UG VA VN YE ZM ZW`,
  'not-needed': 'AM AZ BY GE KG MD RU TJ TM UZ',
  objection: 'XK',
} as const satisfies Record<ApostilleStatus, string>;

const minskConvention: LocalisedText = {
  kk: 'Құқықтық көмек туралы Минск және Кишинев конвенцияларының қатысушысы: апостиль әдетте талап етілмейді. Құжатты қабылдайтын органнан нақтылаңыз.',
  ru: 'Участник Минской и (или) Кишиневской конвенций о правовой помощи: апостиль обычно не требуется. Уточните у принимающего органа.',
  en: 'Party to the Minsk and/or Chisinau conventions on legal assistance: usually no apostille is needed. Ask the receiving body.',
};

const bilateralTreaty: LocalisedText = {
  kk: 'Құқықтық көмек туралы екіжақты шарт бар: кейбір құжаттарға апостиль керек болмауы мүмкін. Құжатты қабылдайтын органнан нақтылаңыз.',
  ru: 'Есть двусторонний договор о правовой помощи: для части документов апостиль может не требоваться. Уточните у принимающего органа.',
  en: 'There is a bilateral treaty on legal assistance: some documents may need no apostille. Ask the receiving body.',
};

const accessionToCheck: LocalisedText = {
  kk: 'Конвенцияға қосылғаны туралы мәлімет бар; күшіне енген күнін тексеріңіз.',
  ru: 'Есть сведения о присоединении к Конвенции; проверьте дату вступления в силу.',
  en: 'Accession to the Convention has been reported; check the day of entry into force.',
};

const notes: Readonly<Record<string, LocalisedText>> = {
  CN: bilateralTreaty,
  LT: bilateralTreaty,
  MN: bilateralTreaty,
  TR: bilateralTreaty,
  DZ: accessionToCheck,
  VN: accessionToCheck,
  UA: {
    kk: 'Украина Минск конвенциясынан шыққаны туралы мәлімет бар; апостильдің қажеттігін тексеріңіз.',
    ru: 'Есть сведения о выходе Украины из Минской конвенции; проверьте, нужен ли апостиль.',
    en: 'Ukraine is reported to have left the Minsk Convention; check whether an apostille is needed.',
  },
  XK: {
    kk: 'Конвенцияның Қазақстанмен қатынаста қолданылуы тексерілмеген.',
    ru: 'Применение Конвенции в отношениях с Казахстаном не проверено.',
    en: 'Whether the Convention applies in relation to Kazakhstan is not verified.',
  },
};

function listed(apostille: ApostilleStatus): Country[] {
  const fallback = apostille === 'not-needed' ? minskConvention : null;
  return codes[apostille].split(/\s+/).map(code => ({ code, apostille, note: notes[code] ?? fallback }));
}

/** Countries of destination, Kazakhstan itself left out. */
export const countries: readonly Country[] = [
  ...listed('party'),
  ...listed('not-party'),
  ...listed('not-needed'),
  ...listed('objection'),
].toSorted((a, b) => (a.code < b.code ? -1 : 1));

const displayNames = new Map(
  languages.map(language => [language, new Intl.DisplayNames([language], { type: 'region', fallback: 'code' })]),
);

export function countryName(code: string, language: Language): string {
  return displayNames.get(language)?.of(code) ?? code;
}

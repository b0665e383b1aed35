import { sql } from 'kysely';
import type { IssuerKind, LocalisedText } from '../../law/law.ts';
import { type Region, regions } from '../../law/regions.ts';
import type { Rows } from '../rows.ts';
import { inLatin } from './latin.ts';
import { somebody } from './names.ts';
import { Random } from './random.ts';

/** Invented bodies that issue documents: three education organisations and five other bodies in each region. */

export interface Organisation {
  readonly id: number;
  readonly kind: IssuerKind;
  readonly region: string;
  readonly name: string;
}

interface NewOrganisation {
  readonly kind: IssuerKind;
  readonly name: LocalisedText;
}

/** One for each region, in their order. */
const brands = [
  'Көкжиек', 'Алтын дән', 'Самұрық', 'Ақ жол', 'Теңіз', 'Жайық', 'Талас', 'Жетісу', 'Сарыарқа', 'Тобыл', 'Сыр', 'Каспий',
  'Ертіс', 'Қызылжар', 'Түрік', 'Ұлытау', 'Алтай', 'Есіл', 'Алатау', 'Ордабасы',
] as const; // prettier-ignore

const schools = [
  (brand: string) => ({ kk: `«${brand}» демо-университеті`, ru: `Демо-университет «${brand}»`, en: `${inLatin(brand)} Demo University` }),
  (brand: string) => ({ kk: `«${brand}» демо-колледжі`, ru: `Демо-колледж «${brand}»`, en: `${inLatin(brand)} Demo College` }),
  (brand: string) => ({ kk: `«${brand}» демо-мектебі`, ru: `Демо-школа «${brand}»`, en: `${inLatin(brand)} Demo School` }),
]; // prettier-ignore

const others: readonly NewOrganisation[] = [
  {
    kind: 'justiceBody',
    name: { kk: 'АХАТ демо-бөлімі', ru: 'Демо-отдел РАГС', en: 'Demo civil registry office' },
  },
  { kind: 'stateBody', name: { kk: 'Демо-сот', ru: 'Демо-суд', en: 'Demo court' } },
  {
    kind: 'stateBody',
    name: {
      kk: 'Мемлекеттік кірістер демо-басқармасы',
      ru: 'Демо-управление государственных доходов',
      en: 'Demo revenue office',
    },
  },
];

function inventedOrganisations(region: Region): readonly NewOrganisation[] {
  const at = regions.indexOf(region);
  const brand = brands[at % brands.length] ?? brands[0];
  const random = new Random(at, 4);
  const notary = (): NewOrganisation => {
    const { name, latin } = somebody(random);
    return {
      kind: 'notary',
      name: { kk: `Демо-нотариус ${name}`, ru: `Демо-нотариус ${name}`, en: `Demo notary ${latin}` },
    };
  };
  return [
    ...schools.map(school => ({ kind: 'education' as const, name: school(brand) })),
    ...others,
    notary(),
    notary(),
  ];
}

/** Those of an earlier load stay. */
export async function loadOrganisations(rows: Rows): Promise<readonly Organisation[]> {
  const { rows: known } = await sql`select 1 from organisation limit 1`.execute(rows);
  if (known.length === 0) {
    const invented = regions.flatMap(region => inventedOrganisations(region).map(one => ({ ...one, region })));
    await sql`insert into organisation (kind, name_kk, name_ru, name_en, region, email) values ${sql.join(
      invented.map(
        (
          { kind, name, region },
          at,
        ) => sql`(${kind}, ${`${name.kk}, ${region.name.kk}`}, ${`${name.ru}, ${region.name.ru}`},
          ${`${name.en}, ${region.name.en}`}, ${region.code}, ${`office${at + 1}@organisations.demo.example`})`,
      ),
    )}`.execute(rows);
  }
  const { rows: found } = await sql<Organisation>`
    select id, kind, coalesce(region, '') as region, name_kk as name from organisation order by id`.execute(rows);
  return found;
}

import type { Channel, Service } from '../../law/law.ts';
import type { DemoApplicant } from './demoCase.ts';
import { bin, iin, inventedAddress, phone, yearsBefore } from './identity.ts';
import { type Named, somebody } from './names.ts';
import type { Random } from './random.ts';

/** Who asks; in the education service always a person, on its portal always in their own name. */
export function makeApplicant(
  random: Random,
  service: Service,
  channel: Channel,
  filedOn: Temporal.PlainDate,
): DemoApplicant {
  const isEntity = service === 'justice' && random.chance(0.12);
  const person = somebody(random);
  const born = yearsBefore(random, filedOn, service === 'education' ? 18 : 20, 65);
  const isOnline = channel === 'portal';
  const signedWith = isOnline ? (service === 'justice' && random.chance(0.3) ? 'otp' : 'eds') : 'hand';
  const latin = isEntity ? `${companyName(person)} LLP` : person.latin;
  return {
    kind: isEntity ? 'entity' : 'person',
    name: isEntity ? `«${person.name.split(' ')[0]} және серіктестер» ЖШС` : person.name,
    nameLatin: latin,
    iin: isEntity ? null : iin(random, born, person.female),
    bin: isEntity ? bin(random, yearsBefore(random, filedOn, 1, 20)) : null,
    phone: phone(random),
    email: isOnline || random.chance(0.5) ? `${latin.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@mail.example` : null,
    address: inventedAddress(random),
    language: person.language,
    identityDocument: isEntity ? null : `Жеке куәлік № 0${random.digits(8)}`,
    heir: service === 'justice' && !isEntity && random.chance(0.03),
    changedData: service === 'justice' && !isEntity && random.chance(0.04),
    ...representation(random, { service, channel, isEntity, filedOn }),
    signedWith,
    consentText: consentTexts[person.language],
    consentEvidence: isOnline ? (signedWith === 'otp' ? 'otp' : 'eds') : 'signedPaper',
  };
}

const companyName = ({ latin }: Named) => `${latin.split(' ')[0]} and Partners`;

const consentTexts = {
  kk: 'Ақпараттық жүйелердегі заңмен қорғалатын құпияны құрайтын мәліметтерді пайдалануға келісемін.',
  ru: 'Согласен на использование сведений, составляющих охраняемую законом тайну, содержащихся в информационных системах.',
  en: 'I consent to the use of legally protected secrets held in information systems.',
} as const;

type Representation = Pick<
  DemoApplicant,
  | 'foreignProof'
  | 'representativeName'
  | 'representativeIin'
  | 'powerKind'
  | 'powerNumber'
  | 'powerIssuedOn'
  | 'powerValidUntil'
>;

const inOwnName: Representation = {
  foreignProof: false,
  representativeName: null,
  representativeIin: null,
  powerKind: null,
  powerNumber: null,
  powerIssuedOn: null,
  powerValidUntil: null,
};

interface Circumstances {
  readonly service: Service;
  readonly channel: Channel;
  readonly isEntity: boolean;
  readonly filedOn: Temporal.PlainDate;
}

function representation(random: Random, { service, channel, isEntity, filedOn }: Circumstances): Representation {
  const mustComeAlone = service === 'education' && channel === 'portal';
  if (mustComeAlone || !random.chance(isEntity ? 0.8 : 0.12)) {
    return inOwnName;
  }
  const { name, female } = somebody(random);
  const powerIssuedOn = yearsBefore(random, filedOn, 0.05, 0.9);
  const powerKind = isEntity
    ? 'entity'
    : random.weighted({ notarised: 8, foreign: 1, ...(service === 'education' && { simple: 4 }) });
  return {
    foreignProof: powerKind === 'foreign' && service === 'justice',
    representativeName: name,
    representativeIin: iin(random, yearsBefore(random, filedOn, 22, 60), female),
    powerKind,
    powerNumber: `${random.whole(1, 9)}-${random.digits(4)}`,
    powerIssuedOn,
    powerValidUntil: powerIssuedOn.add({ years: 1 }),
  };
}

/** Mostly parties to the Convention; now and then a country the screen warns about. */
const destinations = {
  DE: 18, TR: 14, US: 12, KR: 9, PL: 9, CZ: 7, CN: 7, GB: 6, IT: 5, FR: 4, ES: 3, NL: 3, CA: 3, AT: 2, HU: 2, IL: 2, JP: 1, GE: 1,
  FI: 1, RU: 2, UZ: 1, AE: 2, EG: 1, QA: 1, VN: 1,
} as const; // prettier-ignore

export function destinationOf(random: Random): string {
  return random.weighted(destinations);
}

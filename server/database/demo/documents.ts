import type { IssuerKind } from '../../law/law.ts';
import type { DemoDocument } from './demoCase.ts';
import { yearsBefore } from './identity.ts';
import { somebody } from './names.ts';
import type { Organisation } from './organisations.ts';
import type { Random } from './random.ts';
import type { Scenario } from './scenario.ts';
import type { World } from './world.ts';

interface Kind {
  readonly issuer: IssuerKind;
  readonly series: string;
  readonly capacity: string;
}

const kinds = {
  education: {
    diploma: { issuer: 'education', series: 'ЖБ-Б', capacity: 'ректор' },
    diplomaSupplement: { issuer: 'education', series: 'ЖБ-Қ', capacity: 'ректор' },
    attestat: { issuer: 'education', series: 'ЖОБ', capacity: 'мектеп директоры' },
    certificate: { issuer: 'education', series: 'АН', capacity: 'проректор' },
  },
  justice: {
    birthCertificate: { issuer: 'justiceBody', series: 'ТК', capacity: 'бөлім басшысы' },
    marriageCertificate: { issuer: 'justiceBody', series: 'НК', capacity: 'бөлім басшысы' },
    notarialDocument: { issuer: 'notary', series: 'Р', capacity: 'нотариус' },
    courtDecision: { issuer: 'stateBody', series: 'Ш', capacity: 'судья' },
    certificate: { issuer: 'stateBody', series: 'А', capacity: 'басқарма басшысы' },
  },
} as const satisfies Record<string, Record<string, Kind>>;

const shares = {
  education: { diploma: 60, attestat: 25, certificate: 15 },
  justice: { birthCertificate: 35, marriageCertificate: 15, notarialDocument: 25, courtDecision: 10, certificate: 15 },
} as const;

/** One to three documents; a diploma often comes with its supplement. */
export function makeDocuments(
  random: Random,
  world: World,
  { department, channel }: Scenario,
  filedOn: Temporal.PlainDate,
): DemoDocument[] {
  const { service, region } = department;
  const count = random.chance(0.72) ? 1 : random.chance(0.75) ? 2 : 3;
  const made: DemoDocument[] = [];
  while (made.length < count) {
    const first = made[0];
    const kind =
      first?.kind === 'diploma' && made.length === 1 ? 'diplomaSupplement' : random.weighted<string>(shares[service]);
    const { issuer, series, capacity } = kindOf(service, kind);
    const organisation = issuerOf(random, world, region, issuer, kind);
    const isSupplement = first !== undefined && kind === 'diplomaSupplement';
    made.push({
      id: 0,
      kind,
      number: `${series} № ${random.digits(7)}`,
      issuedOn: isSupplement ? (first.issuedOn ?? null) : yearsBefore(random, filedOn, 0.1, 8),
      organisationId: isSupplement ? (first.organisationId ?? null) : organisation.id,
      issuerName: isSupplement ? first.issuerName : organisation.name,
      issuerKind: issuer,
      signatoryName: isSupplement ? first.signatoryName : somebody(random).name,
      signatoryCapacity: capacity,
      sealAuthority: isSupplement ? (first.sealAuthority ?? null) : organisation.name,
      form: channel === 'portal' ? 'scan' : service === 'justice' && random.chance(0.2) ? 'notarisedCopy' : 'original',
      confirmation: 'pending',
      originalReceivedAt: null,
    });
  }
  return made;
}

function kindOf(service: 'education' | 'justice', kind: string): Kind {
  const ofService: Readonly<Record<string, Kind>> = kinds[service];
  return ofService[kind] ?? { issuer: 'education', series: '', capacity: '' };
}

/** Mostly of the same region; of its schools only schools give school-leaving certificates. */
function issuerOf(random: Random, world: World, region: string, issuer: IssuerKind, kind: string): Organisation {
  const from = random.chance(0.8) ? region : random.pick(world.departments).region;
  const list = world.organisations.get(`${from} ${issuer}`) ?? [];
  const fitting = issuer === 'education' ? list.filter((_, at) => (kind === 'attestat') === (at === 2)) : list;
  return random.pick(fitting.length > 0 ? fitting : list);
}

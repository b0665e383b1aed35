import type { IssuerKind } from '../documents/document.entity.ts';
import { badInput, DomainError } from '../errors.ts';
import type { Channel, Service } from '../law/law.ts';
import type { ProvisionId } from '../law/provisions.ts';

/** What the intake rules look at; the whole input is in intake.service.ts. */
export interface IntakeFacts {
  readonly service: Service;
  readonly channel: Channel;
  readonly applicantKind: 'person' | 'entity';
  readonly names: readonly string[];
  readonly nameLatin: string | null;
  readonly signedWith: 'hand' | 'eds' | 'otp';
  readonly consentEvidence: 'signedPaper' | 'eds' | 'otp';
  readonly powerKind: 'simple' | 'notarised' | 'entity' | 'foreign' | null;
  readonly documents: readonly { readonly form: 'original' | 'notarisedCopy' | 'scan'; readonly issuerKind: IssuerKind }[];
}

interface Rule {
  readonly field: string;
  readonly rule: string;
  readonly provision: ProvisionId;
  readonly broken: (facts: IntakeFacts) => boolean;
}

const forms: Record<Service, Record<Channel, readonly string[]>> = {
  education: { corporation: ['original'], portal: ['scan'] },
  justice: { corporation: ['original', 'notarisedCopy'], portal: ['scan'] },
};
const issuers: Record<Service, readonly IssuerKind[]> = {
  education: ['education'],
  justice: ['stateBody', 'justiceBody', 'notary'],
};

const isPortal = (facts: IntakeFacts) => facts.channel === 'portal';
const isEducation = (facts: IntakeFacts) => facts.service === 'education';

const kazakhOrRussian = /^[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі'’.\- ]+$/;
const latin = /^[A-Za-z'’.\- ]+$/;

/** Who may apply for what and how, each with its provision; the first broken one is named. */
const rules: readonly Rule[] = [
  {
    field: 'applicant.name',
    rule: 'nameInKazakhOrRussianLetters',
    provision: 'EDU-STD-8.corp.1',
    broken: facts => facts.applicantKind === 'person' && !facts.names.every(name => kazakhOrRussian.test(name)),
  },
  {
    field: 'applicant.nameLatin',
    rule: 'nameInLatinLetters',
    provision: 'EDU-STD-8.corp.1',
    broken: facts => facts.applicantKind === 'person' && facts.nameLatin !== null && !latin.test(facts.nameLatin),
  },
  {
    field: 'applicant.kind',
    rule: 'naturalPersonsOnly',
    provision: 'EDU-STD-6.1',
    broken: facts => isEducation(facts) && facts.applicantKind === 'entity',
  },
  {
    field: 'representative',
    rule: 'ownNameOnly',
    provision: 'EDU-STD-8.portal.1',
    broken: facts => isEducation(facts) && isPortal(facts) && facts.powerKind !== null,
  },
  {
    field: 'signedWith',
    rule: 'electronicSignatureOnly',
    provision: 'EDU-STD-8.portal.1',
    broken: facts => isEducation(facts) && isPortal(facts) && facts.signedWith !== 'eds',
  },
  {
    field: 'signedWith',
    rule: 'electronicSignatureOrPassword',
    provision: 'JUS-STD-8.portal.1',
    broken: facts => !isEducation(facts) && isPortal(facts) && facts.signedWith === 'hand',
  },
  {
    field: 'representative.powerKind',
    rule: 'notarisedPowerNeeded',
    provision: 'JUS-STD-8.5a',
    broken: facts => !isEducation(facts) && facts.applicantKind === 'person' && facts.powerKind === 'simple',
  },
  {
    field: 'representative.powerKind',
    rule: 'entityPowerNeeded',
    provision: 'JUS-STD-8.5b',
    broken: facts => facts.applicantKind === 'entity' && facts.powerKind === 'simple',
  },
  {
    field: 'consent.evidence',
    rule: 'consentOnPaperAtTheCounter',
    provision: 'EDU-STD-8.consent',
    broken: facts => isPortal(facts) === (facts.consentEvidence === 'signedPaper'),
  },
  {
    field: 'documents.issuerKind',
    rule: 'documentOfTheOtherService',
    provision: 'EDU-2.1',
    broken: facts => facts.documents.some(document => !issuers[facts.service].includes(document.issuerKind)),
  },
  {
    field: 'documents.form',
    rule: 'originalNeeded',
    provision: 'EDU-STD-8.corp.3',
    broken: facts => isEducation(facts) && !isPortal(facts) && hasWrongForm(facts),
  },
  {
    field: 'documents.form',
    rule: 'originalOrNotarisedCopyNeeded',
    provision: 'JUS-STD-8.3',
    broken: facts => !isEducation(facts) && !isPortal(facts) && hasWrongForm(facts),
  },
  {
    field: 'documents.form',
    rule: 'scanNeeded',
    provision: 'EDU-STD-8.portal.2',
    broken: facts => isPortal(facts) && hasWrongForm(facts),
  },
];

function hasWrongForm({ service, channel, documents }: IntakeFacts): boolean {
  return documents.some(({ form }) => !forms[service][channel].includes(form));
}

/** Throws BAD_INPUT naming the field, the rule and its provision. */
export function requireLawfulIntake(facts: IntakeFacts): void {
  if (facts.documents.length === 0) {
    throw badInput({ documents: 'atLeastOne' });
  }
  const broken = rules.find(rule => rule.broken(facts));
  if (broken) {
    throw new DomainError('BAD_INPUT', { fields: { [broken.field]: broken.rule } }, broken.provision);
  }
}

/** Longest permitted wait, and longest permitted service, at the counter of the Corporation (EDU-STD-3.4, 3.5). */
export const counterLimitMinutes = 15;

export interface CounterTimes {
  readonly joinedAt: Temporal.Instant;
  readonly calledAt: Temporal.Instant;
  readonly servedAt: Temporal.Instant;
}

export function counterMinutes({ joinedAt, calledAt, servedAt }: CounterTimes) {
  const wait = calledAt.since(joinedAt).total('minutes');
  const service = servedAt.since(calledAt).total('minutes');
  return {
    wait,
    service,
    waitOverLimit: wait > counterLimitMinutes,
    serviceOverLimit: service > counterLimitMinutes,
  };
}

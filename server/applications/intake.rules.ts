import { badInput, DomainError } from '../errors.ts';
import type {
  Admitted,
  ConsentEvidence,
  DocumentForm,
  IntakeTable,
  IssuerKind,
  PaymentMethod,
  PowerKind,
  Procedure,
  SignedWith,
} from '../law/law.ts';

/** What the intake rules look at; the whole input is in intake.service.ts. */
export interface IntakeFacts {
  readonly applicantKind: 'person' | 'entity';
  /** Of natural persons: the applicant and the representative. */
  readonly names: readonly string[];
  readonly nameLatin: string | null;
  readonly signedWith: SignedWith;
  readonly consentEvidence: ConsentEvidence | null;
  readonly powerKind: PowerKind | null;
  readonly documents: readonly { readonly form: DocumentForm; readonly issuerKind: IssuerKind }[];
  readonly paymentMethod: PaymentMethod | null;
}

const kazakhOrRussian = /^[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі'’.\- ]+$/;
const latin = /^[A-Za-z'’.\- ]+$/;

/** Throws BAD_INPUT naming the field, the broken rule and its provision: who may apply for what and how. */
export function requireLawfulIntake(
  { intake, documents }: Pick<Procedure, 'intake' | 'documents'>,
  facts: IntakeFacts,
): void {
  if (facts.documents.length === 0) {
    throw badInput({ documents: 'atLeastOne' });
  }
  const isPerson = facts.applicantKind === 'person';
  const form = documents[0]?.provision;
  if (isPerson && !facts.names.every(name => kazakhOrRussian.test(name))) {
    throw new DomainError('BAD_INPUT', { fields: { 'applicant.name': 'nameInKazakhOrRussianLetters' } }, form);
  }
  if (isPerson && facts.nameLatin !== null && !latin.test(facts.nameLatin)) {
    throw new DomainError('BAD_INPUT', { fields: { 'applicant.nameLatin': 'nameInLatinLetters' } }, form);
  }
  for (const [field, table, values] of admissions(intake, facts)) {
    if (!values.every(value => table.allowed.includes(value))) {
      throw new DomainError('BAD_INPUT', { fields: { [field]: table.rule } }, table.provision);
    }
  }
}

type Admission = readonly [field: string, table: Admitted<string>, values: readonly string[]];

function admissions(intake: IntakeTable, facts: IntakeFacts): Admission[] {
  const powers = facts.applicantKind === 'person' ? intake.powersOfPerson : intake.powersOfEntity;
  return [
    ['applicant.kind', intake.applicants, [facts.applicantKind]],
    ['representative.powerKind', powers, facts.powerKind === null ? [] : [facts.powerKind]],
    ['signedWith', intake.signatures, [facts.signedWith]],
    // Required where the orders ask for it: the missing one is as wrong as the wrong one.
    ...(intake.consent ? [['consent.evidence', intake.consent, [facts.consentEvidence ?? 'none']] as const] : []),
    ['documents.issuerKind', intake.issuers, facts.documents.map(document => document.issuerKind)],
    ['documents.form', intake.forms, facts.documents.map(document => document.form)],
    ['payment.method', intake.payments, facts.paymentMethod === null ? [] : [facts.paymentMethod]],
  ];
}

/** Longest permitted wait, and longest permitted service, at the counter of the Corporation (EDU-STD-3.4, 3.5). */
const counterLimitMinutes = 15;

export interface CounterTimes {
  readonly joinedAt: Temporal.Instant;
  readonly calledAt: Temporal.Instant;
  readonly servedAt: Temporal.Instant;
}

/** Joined, called, served: in this order, and not in the future. */
export function requireCounterInOrder({ joinedAt, calledAt, servedAt }: CounterTimes, now: Temporal.Instant): void {
  const isAfter = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) > 0;
  if (isAfter(joinedAt, calledAt) || isAfter(calledAt, servedAt)) {
    throw badInput({ counter: 'outOfOrder' });
  }
  if (isAfter(servedAt, now)) {
    throw badInput({ counter: 'inTheFuture' });
  }
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

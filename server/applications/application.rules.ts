import type { ActName, ActRow, GroundId, Procedure, StageId } from '../law/law.ts';
import type { ProvisionId } from '../law/provisions.ts';
import type { CaseFacts } from './facts.ts';

/** Why an act is not possible now; the id is worded in kk, ru and en in `graphql/messages.ts`. */
export interface Reason {
  readonly id: ReasonId;
  readonly provision: ProvisionId;
  readonly facts?: Readonly<Record<string, string | number>>;
}

export const reasonIds = [
  'notInProcedure',
  'otherStage',
  'needsHearing',
  'requirementsMissing',
  'dutyUnpaid',
  'dutyPaid',
  'correctionPending',
  'noCorrectionPending',
  'correctionNotRequested',
  'alreadyAssigned',
  'tooFewReminders',
  'noOpenInquiry',
  'inquiryNotOverdue',
  'specimenHeld',
  'nothingToConfirm',
  'notConfirmed',
  'parcelUnderWay',
  'originalsHandedIn',
  'numbersNotReserved',
  'numberOfEarlierYear',
  'noReservedNumber',
  'noEnteredNumber',
  'stillKept',
] as const;
export type ReasonId = (typeof reasonIds)[number];

export interface Possibility {
  readonly act: ActName;
  readonly allowed: boolean;
  readonly provision: ProvisionId;
  readonly reason?: Reason;
}

/** Reminders on this many different days come before a refusal for non-payment (AMB-09). */
export const reminderDaysBeforeRefusal = 2;

/** Every act of the procedure, with whether the case allows it on this day, and if not why. Who may is asked apart. */
export function possibilities(procedure: Procedure, facts: CaseFacts, today: Temporal.PlainDate): Possibility[] {
  return (Object.entries(procedure.acts) as [ActName, ActRow][]).map(([act, row]) => {
    const reason = whyNot(act, row, facts, today);
    return { act, allowed: !reason, provision: row.provision, ...(reason && { reason }) };
  });
}

export function possibility(
  procedure: Procedure,
  facts: CaseFacts,
  act: ActName,
  today: Temporal.PlainDate,
): Possibility {
  const row = procedure.acts[act];
  if (!row) {
    const provision = procedure.term.provision;
    return { act, allowed: false, provision, reason: { id: 'notInProcedure', provision } };
  }
  const reason = whyNot(act, row, facts, today);
  return { act, allowed: !reason, provision: row.provision, ...(reason && { reason }) };
}

function whyNot(act: ActName, row: ActRow, facts: CaseFacts, today: Temporal.PlainDate): Reason | undefined {
  if (!row.in.includes(facts.stage)) {
    return { id: 'otherStage', provision: row.provision, facts: { stage: facts.stage } };
  }
  const reason = guards[act]?.(facts, today);
  return reason && { provision: row.provision, ...reason };
}

type Guard = (facts: CaseFacts, today: Temporal.PlainDate) => (Omit<Reason, 'provision'> & Partial<Reason>) | undefined;

const unless = (holds: boolean, id: ReasonId, more: Partial<Reason> = {}) => (holds ? undefined : { id, ...more });
const unassigned: Guard = facts => unless(facts.assigneeId === null, 'alreadyAssigned');
const pending = (facts: CaseFacts) => facts.documents - facts.documentsConfirmed - facts.documentsDenied;
const isPaid = (facts: CaseFacts) => facts.paidTiyn >= facts.dutyTiyn;

/** What the facts of the case must be, beyond the stage. An act with no row here needs nothing more. */
const guards: Readonly<Partial<Record<ActName, Guard>>> = {
  sendToProvider: facts => unless(facts.parcelUnderWay === null, 'parcelUnderWay'),
  assignOfficer: unassigned,
  takeCase: unassigned,
  confirmCompleteness: facts =>
    unless(!facts.correctionRequested, 'correctionPending') ??
    unless(facts.channel === 'portal' || isPaid(facts), 'dutyUnpaid', { provision: 'EDU-STD-8.corp.4' }),
  requestCorrection: facts => unless(!facts.correctionRequested, 'correctionPending'),
  recordCorrection: facts => unless(facts.correctionRequested, 'noCorrectionPending'),
  // Paragraph 11 names no such ground: the applicant must first have been told what is wrong (AMB-23).
  refuseIncomplete: facts => unless(facts.channel === 'corporation' || facts.corrections > 0, 'correctionNotRequested'),
  recordPayment: facts => unless(!isPaid(facts), 'dutyPaid'),
  remindPayment: facts => unless(!isPaid(facts), 'dutyPaid'),
  refuseUnpaid: facts =>
    unless(!isPaid(facts), 'dutyPaid') ??
    unless(facts.reminderDays >= reminderDaysBeforeRefusal, 'tooFewReminders', {
      facts: { recorded: facts.reminderDays, needed: reminderDaysBeforeRefusal },
    }),
  sendInquiry: facts =>
    unless(pending(facts) > 0, 'nothingToConfirm') ??
    unless(facts.service === 'education' || facts.documentsWithoutSpecimen > 0, 'specimenHeld'),
  recordInquiryAnswer: facts => unless(facts.inquiriesOpen > 0, 'noOpenInquiry'),
  escalateInquiry: facts => unless(facts.inquiriesOverdue > 0, 'inquiryNotOverdue'),
  compareSpecimen: facts => unless(pending(facts) > 0, 'nothingToConfirm'),
  // Item 9 grounds need a preliminary decision and a hearing; silence of a school is never one (AMB-06).
  refuseOnMerits: () => ({ id: 'needsHearing' }),
  acceptOriginals: facts => unless(!facts.originalsHandedIn, 'originalsHandedIn'),
  affixApostille: facts => unless(isConfirmed(facts), 'notConfirmed'),
  voidNumber: facts => unless(facts.entriesReserved > 0, 'noReservedNumber'),
  signDocuments: (facts, today) =>
    unless(facts.outcome === 'refusal' || facts.entriesReserved === facts.documents, 'numbersNotReserved') ??
    // The date of an apostille is the date of its signature: number and date stay in one year (AMB-27).
    unless(facts.reservedYear === null || facts.reservedYear === today.year, 'numberOfEarlierYear'),
  annulRegisterEntry: facts => unless(facts.entriesEntered > 0 && facts.outcome === 'apostille', 'noEnteredNumber'),
  returnToProvider: (facts, today) =>
    unless(facts.keptUntil !== null && facts.keptUntil < today.toString(), 'stillKept', {
      facts: { until: facts.keptUntil ?? '' },
    }),
};

/** Every document confirmed as genuine: both study and document where a school answers (AMB-07). */
export function isConfirmed(facts: Pick<CaseFacts, 'documents' | 'documentsConfirmed'>): boolean {
  return facts.documentsConfirmed === facts.documents;
}

/** Where a case goes that the head sends back unsigned: to the stage that drew the paper up. */
export function stageToRedraft(procedure: Procedure, ground: GroundId | null): StageId {
  if (ground === null) {
    return 'affixing';
  }
  return ground === 'unpaid' && procedure.channel === 'portal' ? 'payment' : 'completeness';
}

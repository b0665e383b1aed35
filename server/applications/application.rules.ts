import { hearingGuards, signedAfterHearing } from '../hearings/hearingGuards.rules.ts';
import type { ActName, ActRow, GroundId, Procedure, StageId } from '../law/law.ts';
import type { ProvisionId } from '../law/provisions.ts';
import type { CaseFacts } from './facts.ts';
import { type Guard, type Guards, type Reason, unless, type When } from './guard.ts';

export interface Possibility {
  readonly act: ActName;
  readonly allowed: boolean;
  readonly provision: ProvisionId;
  readonly reason?: Reason;
}

/** Every act of the procedure, with whether the case allows it now, and if not why. Who may is asked apart. */
export function possibilities(procedure: Procedure, facts: CaseFacts, when: When): Possibility[] {
  return (Object.entries(procedure.acts) as [ActName, ActRow][]).map(([act, row]) => {
    const reason = whyNot(act, row, procedure, facts, when);
    return { act, allowed: !reason, provision: row.provision, ...(reason && { reason }) };
  });
}

export function possibility(procedure: Procedure, facts: CaseFacts, act: ActName, when: When): Possibility {
  const row = procedure.acts[act];
  if (!row) {
    const provision = procedure.term.provision;
    return { act, allowed: false, provision, reason: { id: 'notInProcedure', provision } };
  }
  const reason = whyNot(act, row, procedure, facts, when);
  return { act, allowed: !reason, provision: row.provision, ...(reason && { reason }) };
}

function whyNot(act: ActName, row: ActRow, procedure: Procedure, facts: CaseFacts, when: When): Reason | undefined {
  if (!row.in.includes(facts.stage)) {
    return { id: 'otherStage', provision: row.provision, facts: { stage: facts.stage } };
  }
  const reason = guards[act]?.(facts, when, procedure);
  return reason && { provision: row.provision, ...reason };
}

const unassigned: Guard = facts => unless(facts.assigneeId === null, 'alreadyAssigned');
/** A denied document may be asked about again: a slip is mended by a new answer. */
const toConfirm: Guard = facts => unless(!isConfirmed(facts), 'nothingToConfirm');
/** An annulled apostille leaves nobody's hands as a result. */
const wholeResult: Guard = facts =>
  unless(facts.outcome === 'refusal' || facts.entriesEntered === facts.documents, 'entryAnnulled');
export const isPaid = (facts: CaseFacts) => facts.paidTiyn >= facts.dutyTiyn;
/** The text asks for no hearing outside item 9; an administrator may, as article 73 of the Code can be read. */
const withoutHearing = ({ alsoHeard }: CaseFacts, ground: GroundId) =>
  unless(!alsoHeard.includes(ground), 'needsHearing', { provision: 'CODE-73' });
/** What the facts of the case must be, beyond the stage. An act with no row here needs nothing more. */
const guards: Guards = {
  sendToProvider: facts => unless(facts.parcelUnderWay === null, 'parcelUnderWay'),
  assignOfficer: unassigned,
  takeCase: unassigned,
  reassignOfficer: facts => unless(facts.assigneeId !== null, 'notAssignedYet'),
  confirmCompleteness: (facts, _when, procedure) =>
    unless(!facts.correctionRequested, 'correctionPending') ??
    unless(hasPaymentStage(procedure) || isPaid(facts), 'dutyUnpaid', {
      provision: procedure.intake.payments.provision,
    }),
  requestCorrection: facts => unless(!facts.correctionRequested, 'correctionPending'),
  recordCorrection: facts => unless(facts.correctionRequested, 'noCorrectionPending'),
  // Paragraph 11 names no such ground: the applicant must first have been told what is wrong (AMB-23).
  refuseIncomplete: (facts, _when, procedure) =>
    withoutHearing(facts, 'incomplete') ??
    unless(!procedure.acts.requestCorrection || facts.corrections > 0, 'correctionNotRequested'),
  refuseExpired: facts => withoutHearing(facts, 'expired'),
  // After the decision only money that a refusal for non-payment did not wait for.
  recordPayment: facts => unless(facts.outcome === null || facts.ground === 'unpaid', 'decided'),
  remindPayment: facts => unless(!isPaid(facts), 'dutyPaid'),
  refuseUnpaid: (facts, _when, { reminderDaysBeforeRefusal: needed }) =>
    withoutHearing(facts, 'unpaid') ??
    unless(!isPaid(facts), 'dutyPaid') ??
    unless(facts.reminderDays >= needed, 'tooFewReminders', { facts: { recorded: facts.reminderDays, needed } }),
  sendInquiry: (facts, when, procedure) =>
    toConfirm(facts, when, procedure) ??
    unless(!procedure.acts.compareSpecimen || facts.documentsWithoutSpecimen > 0, 'specimenHeld'),
  recordInquiryAnswer: facts => unless(facts.inquiriesOpen > 0, 'noOpenInquiry'),
  escalateInquiry: facts => unless(facts.inquiriesOverdue > 0, 'inquiryNotOverdue'),
  compareSpecimen: toConfirm,
  ...hearingGuards,
  affixApostille: facts =>
    unless(isConfirmed(facts), 'notConfirmed') ??
    // After the book a new apostille is for an annulled one only.
    unless(
      facts.stage === 'affixing' || (facts.outcome === 'apostille' && facts.entriesEntered < facts.documents),
      'notAnnulled',
    ),
  // Originals that are still on their way go back with the result: their arrival is recorded first.
  dispatchResult: (facts, when, procedure) =>
    wholeResult(facts, when, procedure) ?? unless(facts.parcelUnderWay === null, 'parcelUnderWay'),
  resendResult: wholeResult,
  requestResult: wholeResult,
  handOver: wholeResult,
  voidNumber: facts => unless(facts.entriesReserved > 0, 'noReservedNumber'),
  signDocuments: (facts, { today }) =>
    unless(
      facts.outcome === 'refusal' || facts.entriesReserved + facts.entriesEntered === facts.documents,
      'numbersNotReserved',
    ) ??
    // The date of an apostille is the date of its signature: number and date stay in one year (AMB-27).
    unless(facts.reservedYear === null || facts.reservedYear === today.year, 'numberOfEarlierYear') ??
    signedAfterHearing(facts, today),
  annulRegisterEntry: facts => unless(facts.entriesEntered > 0 && facts.outcome === 'apostille', 'noEnteredNumber'),
  // An annulled apostille goes back at once.
  returnToProvider: (facts, when, procedure) => {
    const isOver = facts.keptUntil !== null && facts.keptUntil < when.today.toString();
    const isAnnulled = wholeResult(facts, when, procedure) !== undefined;
    return unless(isOver || isAnnulled, 'stillKept', { facts: { until: facts.keptUntil ?? '' } });
  },
};

export function hasPaymentStage(procedure: Procedure): boolean {
  return procedure.stages.some(stage => stage.id === 'payment');
}

/** Every document confirmed as genuine: both study and document where a school answers (AMB-07). */
function isConfirmed(facts: Pick<CaseFacts, 'documents' | 'documentsConfirmed'>): boolean {
  return facts.documentsConfirmed === facts.documents;
}

/** Where a case goes that the head sends back unsigned: to the stage that drew the paper up, or past a payment made since. */
export function stageToRedraft(procedure: Procedure, facts: CaseFacts): StageId {
  if (facts.ground === null) {
    return 'affixing';
  }
  if (facts.hearing.refused) {
    return 'hearing';
  }
  if (facts.ground !== 'unpaid' || !hasPaymentStage(procedure)) {
    return 'completeness';
  }
  const paid = procedure.acts.recordPayment?.to ?? 'stay';
  return isPaid(facts) && paid !== 'stay' ? paid : 'payment';
}

import type { ActName } from '../law/law.ts';

/** What a count starts from: a recorded event, or the end of the term for a count back from it. */
export const startEvents = [
  'accepted',
  'arrivedAtProvider',
  'registered',
  'assigned',
  'foundComplete',
  'paid',
  'confirmed',
  'originalsCalled',
  'originalsReceived',
  'preliminaryDecision',
  'notified',
  'heard',
  'decisionPrepared',
  'signed',
  'returnedUnsigned',
  'enteredInRegister',
  'dispatched',
  'arrivedAtCorporation',
  'keepingEnded',
  'returnedToProvider',
  'requestedAgain',
  'resent',
  'reopened',
  'complaintArrived',
  'complaintRegistered',
  'complaintForwarded',
  'complaintSentBack',
  'termEnd',
] as const;
export type StartEvent = (typeof startEvents)[number];

/** From what a term runs, and the day of it. */
export interface Start {
  readonly startEvent: StartEvent;
  readonly startOn: Temporal.PlainDate;
}

/**
 * What an act that moves the case lets begin: where the orders name no start, a stage runs from the act that ended
 * the one before it (AMB-21). Null for acts after which no term runs.
 */
export const startedBy = {
  sendToProvider: null,
  recordArrival: 'arrivedAtProvider',
  registerApplication: 'registered',
  assignOfficer: 'assigned',
  takeCase: 'assigned',
  reassignOfficer: null,
  correctDocument: null,
  confirmCompleteness: 'foundComplete',
  requestCorrection: null,
  recordCorrection: null,
  refuseIncomplete: 'decisionPrepared',
  refuseExpired: 'decisionPrepared',
  recordPayment: 'paid',
  remindPayment: null,
  refuseUnpaid: 'decisionPrepared',
  sendInquiry: null,
  recordInquiryAnswer: 'confirmed',
  escalateInquiry: null,
  compareSpecimen: 'confirmed',
  draftPreliminaryDecision: 'preliminaryDecision',
  allowLateRefusal: null,
  scheduleHearing: null,
  sendHearingNotice: null,
  recordNotification: null,
  recordObjection: null,
  postponeHearing: null,
  recordHearing: null,
  signMinutes: null,
  withdrawPreliminaryDecision: 'heard',
  grantAfterHearing: 'heard',
  refuseOnMerits: 'decisionPrepared',
  callForOriginals: 'originalsCalled',
  acceptOriginals: null,
  recordOriginals: 'originalsReceived',
  affixApostille: 'decisionPrepared',
  voidNumber: null,
  signDocuments: 'signed',
  returnUnsigned: 'returnedUnsigned',
  enterInRegister: 'enteredInRegister',
  annulRegisterEntry: null,
  dispatchResult: 'dispatched',
  recordArrivalAtCorporation: 'arrivedAtCorporation',
  handOver: null,
  returnToProvider: 'keepingEnded',
  recordReturn: 'returnedToProvider',
  requestResult: 'requestedAgain',
  resendResult: 'resent',
  reopenCase: 'reopened',
} as const satisfies Record<ActName | 'reopenCase', StartEvent | null>;

/**
 * The inquiry runs from the day of payment, whenever the payment is reported (EDU-11.3). Paid before the package was
 * found complete, it runs from there: the inquiry is drawn up only after both.
 */
export function startOfInquiry(paidOn: Temporal.PlainDate, foundCompleteOn: Temporal.PlainDate): Start {
  return Temporal.PlainDate.compare(paidOn, foundCompleteOn) < 0
    ? { startEvent: 'foundComplete', startOn: foundCompleteOn }
    : { startEvent: 'paid', startOn: paidOn };
}

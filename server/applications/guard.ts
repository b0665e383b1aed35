import type { ActName, Procedure } from '../law/law.ts';
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
  'notAssignedYet',
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
  'nothingMissing',
  'decided',
  'entryAnnulled',
  'notAnnulled',
  'preliminaryDecisionOpen',
  'lateRefusalNotDecided',
  'notLateYet',
  'lateRouteExceeded',
  'noHearingScheduled',
  'noticeAlreadySent',
  'noNoticeAwaited',
  'noticeNotSent',
  'notNotified',
  'hearingNotYet',
  'hearingNotHeld',
  'hearingHeld',
  'minutesUnsigned',
  'minutesSigned',
  'noMinutes',
  'notAtTheHearing',
  'objectionsOpen',
  'actTooEarly',
  'objectionUnweighed',
  'originalsNotCalled',
  'originalsHere',
  'noOriginalsUnderWay',
  'noHearingGround',
  'headDecides',
  'tooLateToPostpone',
] as const;
export type ReasonId = (typeof reasonIds)[number];

/** The moment an act is judged by, and its days. */
export interface When {
  readonly now: Temporal.Instant;
  /** Local day of the provider. */
  readonly today: Temporal.PlainDate;
  /** The day a sending now counts on: after closing and on a day off, the next working day. */
  readonly officeDay: Temporal.PlainDate;
}

/** What the facts of the case must be for an act, beyond the stage; nothing where it may be done. */
export type Guard = (
  facts: CaseFacts,
  when: When,
  procedure: Procedure,
) => (Omit<Reason, 'provision'> & Partial<Reason>) | undefined;

export const unless = (holds: boolean, id: ReasonId, more: Partial<Reason> = {}) =>
  holds ? undefined : { id, ...more };

export type Guards = Readonly<Partial<Record<ActName, Guard>>>;

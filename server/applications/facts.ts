import type { LateRoute } from '../hearings/hearing.ts';
import type { Channel, GroundId, Service, StageId } from '../law/law.ts';

/** What the rules need to know of a case: counts and states, no personal data. */
export interface CaseFacts {
  readonly id: number;
  readonly version: number;
  readonly service: Service;
  readonly channel: Channel;
  readonly edition: string;
  readonly stage: StageId;
  readonly outcome: 'apostille' | 'refusal' | null;
  readonly ground: GroundId | null;
  readonly providerId: number;
  readonly unitId: number | null;
  readonly officeId: number | null;
  readonly region: string;
  readonly assigneeId: number | null;
  readonly documents: number;
  readonly documentsConfirmed: number;
  readonly documentsDenied: number;
  /** Documents whose last comparison says that no specimen is held. */
  readonly documentsWithoutSpecimen: number;
  readonly requirementsMissing: number;
  readonly dutyTiyn: number;
  readonly paidTiyn: number;
  /** Different days on which a reminder to pay was recorded. */
  readonly reminderDays: number;
  readonly correctionRequested: boolean;
  /** Requests to correct made so far. */
  readonly corrections: number;
  readonly inquiriesOpen: number;
  /** Open, past the day asked for, not yet taken to the supervisor. */
  readonly inquiriesOverdue: number;
  readonly parcelUnderWay: 'toProvider' | 'originals' | 'toCorporation' | 'backToProvider' | null;
  readonly originalsHandedIn: boolean;
  readonly entriesReserved: number;
  readonly reservedYear: number | null;
  readonly entriesEntered: number;
  /** Grounds outside item 9 for which an administrator has asked for a hearing too. */
  readonly alsoHeard: readonly GroundId[];
  readonly hearing: HearingFacts;
  /** Last day of keeping at the Corporation (yyyy-mm-dd), once the result is there. */
  readonly keptUntil: string | null;
}

/** What the rules need to know of the preliminary decision, its notice and its hearing. Days are yyyy-mm-dd. */
export interface HearingFacts {
  /** The last lawful day of the notice: from then on a refusal needs a supervisor's decision. */
  readonly lateFrom: string | null;
  /** The last day of the order itself. */
  readonly literalOn: string | null;
  /** The widest route a supervisor has allowed so far. */
  readonly lateRoute: LateRoute | null;
  /** There is a preliminary decision that was not withdrawn: the dates below are those of the last one. */
  readonly exists: boolean;
  /** It is not yet followed by a decision. */
  readonly isOpen: boolean;
  /** A hearing that is not over: its beginning (an instant), and its day at the provider. */
  readonly startsAt: string | null;
  readonly hearingOn: string | null;
  /** A notice that counts is on its way or has arrived; one that failed everywhere is none. */
  readonly noticeOut: boolean;
  readonly notifiedOn: string | null;
  readonly objectionsUntil: string | null;
  /** Of the last preliminary decision that was not withdrawn: nothing is signed before. */
  readonly earliestActOn: string | null;
  /** Of a hearing that came after its notification. */
  readonly held: 'held' | 'notAttended' | null;
  readonly minutesSigned: boolean;
  readonly originalsCalled: boolean;
  readonly originalsReceived: boolean;
  /** The decision after the hearing is a refusal. */
  readonly refused: boolean;
  /** An objection came after the decision was drafted. */
  readonly objectionUnweighed: boolean;
}

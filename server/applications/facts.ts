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
  /** Last day of keeping at the Corporation (yyyy-mm-dd), once the result is there. */
  readonly keptUntil: string | null;
}

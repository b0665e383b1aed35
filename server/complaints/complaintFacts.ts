import type {
  BodyKind,
  ComplaintDecision,
  ComplaintDoor,
  ComplaintStage,
  ComplaintSubject,
  Respondent,
} from '../law/complaints.ts';
import type { Service } from '../law/law.ts';

/** What the rules need to know of a complaint: states and moments, no personal data. */
export interface ComplaintFacts {
  readonly id: number;
  readonly version: number;
  readonly service: Service;
  readonly subject: ComplaintSubject;
  readonly respondent: Respondent;
  readonly stage: ComplaintStage;
  readonly door: ComplaintDoor;
  readonly bodyKind: BodyKind;
  readonly applicationId: number | null;
  /** Until when it is to be sent on or satisfied in full, an instant; null where it did not come to the provider. */
  readonly forwardUntil: string | null;
  /** In full, whether or not in time. */
  readonly isSatisfied: boolean;
  /** Satisfied in full while the days to forward ran: it need not be sent on. */
  readonly excused: boolean;
  readonly isAnswered: boolean;
  readonly isForwarded: boolean;
  readonly decision: ComplaintDecision | null;
  readonly reviewerId: number | null;
  readonly reviewer: string | null;
  /** The decision of the case, if it has one: without it nothing can be annulled. */
  readonly caseOutcome: 'apostille' | 'refusal' | null;
  /** The decision contested is still the one of the case: no later line has taken it back or annulled it. */
  readonly contestedStands: boolean;
  readonly involvement: Involvement;
}

/** Who had a hand in what is contested. */
export interface Involvement {
  /** Officers who did the contested act, or any act of the case up to it; for no single act, any act of the case; at the provider, any act on the complaint. */
  readonly actors: readonly number[];
  /** Heads and supervisors of the provider whose act it is, now or when it was done. */
  readonly directors: readonly number[];
  readonly officialId: number | null;
}

import type {
  BodyKind,
  ComplainantKind,
  ComplaintDecision,
  ComplaintSubject,
  ComplaintWay,
  Respondent,
  UnexaminedGround,
} from '../law/complaints.ts';
import type { Role, Service } from '../law/law.ts';
import type { ProvisionId } from '../law/provisions.ts';
import type { Words } from './paper.ts';
import type { CaseRecord, Dated } from './record.ts';

/** What every paper of a complaint says of it, as it stood after the act the paper is about. Days are local to the provider. */
export interface ComplaintRecord extends Dated {
  readonly number: string | null;
  /** Day of the act. */
  readonly on: Temporal.PlainDate;
  readonly service: Service;
  readonly subject: ComplaintSubject;
  readonly respondent: Respondent;
  readonly way: ComplaintWay;
  readonly arrivedAt: Temporal.PlainDateTime;
  /** Legal day of the registration. */
  readonly registeredOn: Temporal.PlainDate | null;
  readonly provider: CaseRecord['provider'];
  readonly body: { readonly name: Words; readonly kind: BodyKind; readonly email: string | null };
  readonly official: string | null;
  readonly complainant: { readonly kind: ComplainantKind; readonly name: string; readonly contact: string | null };
  readonly demands: string;
  /** Absent where it is about no case. */
  readonly case: { readonly number: string; readonly applicant: string } | null;
  readonly contested: { readonly act: string; readonly on: Temporal.PlainDate } | null;
  readonly signedBy: { readonly name: string; readonly role: Role };
}

/** A clock of the complaint: without a last day where it has not begun. */
export interface ComplaintTerm {
  readonly dueOn: Temporal.PlainDate | null;
  readonly amount: number;
  readonly provision: ProvisionId;
}

export interface ComplaintReceiptRecord extends ComplaintRecord {
  /** Both absent where it came straight to the body. */
  readonly forward: ComplaintTerm | null;
  readonly answer: ComplaintTerm | null;
  readonly review: ComplaintTerm;
}

export interface MeasureRecord {
  readonly fully: boolean;
  readonly text: string;
}

/** What follows the answer: nothing more, or the review by the body. */
export type AfterAnswer =
  | { readonly is: 'satisfied' }
  | { readonly is: 'over' }
  | { readonly is: 'toForward'; readonly forward: ComplaintTerm | null }
  | { readonly is: 'atBody'; readonly since: Temporal.PlainDate | null; readonly review: ComplaintTerm | null };

export interface ComplaintAnswerRecord extends ComplaintRecord {
  readonly answer: string;
  readonly measures: readonly MeasureRecord[];
  readonly after: AfterAnswer;
}

export interface ComplaintCoverRecord extends ComplaintRecord {
  /** What it says, where no file goes with it. */
  readonly text: string;
  readonly noCaseReason: string | null;
  readonly measures: readonly MeasureRecord[];
  readonly answeredOn: Temporal.PlainDate | null;
  readonly sealed: { readonly items: number; readonly listSha256: string; readonly command: string } | null;
  readonly review: ComplaintTerm | null;
}

export interface ComplaintDecisionRecord extends ComplaintRecord {
  readonly decision: ComplaintDecision;
  readonly unexaminedGround: UnexaminedGround | null;
  readonly reason: string;
  readonly provisions: readonly ProvisionId[];
  /** End of the new term of the case that is open again. */
  readonly termEndsOn: Temporal.PlainDate | null;
  /** Until when the provider answers what was sent back. */
  readonly answerBy: Temporal.PlainDate | null;
}

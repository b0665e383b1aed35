import type { Applicant, Application } from '../../applications/application.entity.ts';
import type { WaitingPeriod } from '../../applications/waitingPeriod.entity.ts';
import type { Carrier, Parcel } from '../../custody/parcel.entity.ts';
import type { DeadlineRow } from '../../deadlines/deadline.ts';
import type { ChecklistItem, Document } from '../../documents/document.entity.ts';
import type {
  HearingMethod,
  LateRoute,
  MinutesMadeBy,
  ObjectionForm,
  ParticipantKind,
} from '../../hearings/hearing.ts';
import type { Hearing, Participant, PreliminaryDecision, Question } from '../../hearings/hearing.entity.ts';
import type { CaseEvent } from '../../history/caseEvent.entity.ts';
import type { Channel, Edition, GroundId, Role, StageId } from '../../law/law.ts';
import type { RefusalReasonId } from '../../law/refusalReasons.ts';
import type { HearingNoticeKind, NoticeChannel } from '../../notices/notice.ts';
import type { PaymentMethod } from '../../payments/payment.entity.ts';
import type { RegisterEntry } from '../../register/registerEntry.entity.ts';
import type { Department } from './departments.ts';
import type { Moment } from './desk.ts';

/** A case as it is made up: ids and numbers come last, in the order of time (numbering.ts). */
export interface DemoCase {
  id: number;
  receiptNumber: string;
  number: string | null;
  readonly department: Department;
  readonly channel: Channel;
  readonly edition: Edition;
  readonly filed: Moment;
  readonly acceptedOn: Temporal.PlainDate;
  readonly termEndsOn: Temporal.PlainDate;
  readonly destination: string;
  readonly applicant: DemoApplicant;
  readonly counter: Pick<Application, 'queueJoinedAt' | 'calledAt' | 'servedAt' | 'homeVisitCall'>;
  stage: StageId;
  stageOpened: Moment;
  outcome: 'apostille' | 'refusal' | null;
  ground: GroundId | null;
  refusalReason: string | null;
  registered: Moment | null;
  unitId: number | null;
  assigneeId: number | null;
  correctionRequested: string | null;
  closedAt: Temporal.Instant | null;
  assignment: { readonly officerId: number; readonly since: Temporal.Instant; readonly by: number } | null;
  handOver: DemoHandOver | null;
  decision: DemoDecision | null;
  readonly documents: DemoDocument[];
  readonly checklist: DemoRequirement[];
  readonly quotes: DemoQuote[];
  readonly payments: DemoPayment[];
  readonly reminders: { readonly at: Moment; readonly by: number; readonly channel: string }[];
  readonly inquiries: DemoInquiry[];
  readonly comparisons: DemoComparison[];
  readonly lateRefusals: { readonly route: LateRoute; readonly at: Temporal.Instant; readonly by: number }[];
  readonly waiting: {
    readonly reason: WaitingPeriod['reason'];
    readonly since: Temporal.Instant;
    until: Temporal.Instant | null;
  }[];
  readonly entries: DemoEntry[];
  readonly parcels: DemoParcel[];
  readonly deadlines: DemoDeadline[];
  readonly events: DemoEvent[];
}

export type DemoApplicant = Omit<{ [Field in keyof Applicant]: Applicant[Field] }, 'applicationId' | 'consentGivenAt'>;

export type DemoDocument = Pick<
  Document,
  | 'kind'
  | 'number'
  | 'issuedOn'
  | 'organisationId'
  | 'issuerName'
  | 'issuerKind'
  | 'signatoryName'
  | 'signatoryCapacity'
  | 'sealAuthority'
  | 'form'
> & { id: number; confirmation: Document['confirmation']; originalReceivedAt: Temporal.Instant | null };

export interface DemoRequirement {
  readonly requirement: string;
  state: ChecklistItem['state'];
  at: Temporal.Instant;
  by: number;
}

interface DemoQuote {
  readonly on: Temporal.PlainDate;
  readonly mci: number;
  readonly amountTiyn: number;
  supersededAt: Temporal.Instant | null;
}

interface DemoPayment {
  readonly method: PaymentMethod;
  reference: string;
  readonly paidOn: Temporal.PlainDate;
  readonly amountTiyn: number;
  readonly mci: number;
  readonly at: Temporal.Instant;
  readonly by: number;
}

export interface DemoInquiry {
  id: number;
  readonly organisationId: number;
  readonly number: string;
  readonly sentAt: Temporal.Instant;
  readonly sentBy: number;
  readonly pleaseAnswerBy: Temporal.PlainDate;
  readonly documents: { readonly document: DemoDocument; studied: boolean | null; genuine: boolean | null }[];
  answeredAt: Temporal.Instant | null;
  answerReference: string | null;
  escalatedAt: Temporal.Instant | null;
}

interface DemoComparison {
  readonly document: DemoDocument;
  readonly specimenHeld: boolean;
  /** What differs from the specimen, if anything does. */
  readonly differs: 'signature' | 'seal' | null;
  readonly at: Temporal.Instant;
  readonly by: number;
}

/** A preliminary decision to refuse, with everything that hangs on it. */
export interface DemoDecision {
  id: number;
  readonly stageBefore: StageId;
  readonly draftedAt: Temporal.Instant;
  readonly draftedBy: number;
  readonly grounds: readonly DemoGround[];
  readonly hearings: DemoHearing[];
  readonly announcements: DemoAnnouncement[];
  readonly objections: DemoObjection[];
  noticeSentAt: Temporal.Instant | null;
  notifiedAt: Temporal.Instant | null;
  notifiedOn: Temporal.PlainDate | null;
  hearingBy: Temporal.PlainDate | null;
  earliestActOn: Temporal.PlainDate | null;
  originalsCalledAt: Temporal.Instant | null;
  endedAt: Temporal.Instant | null;
  endedBy: number | null;
  outcome: NonNullable<PreliminaryDecision['outcome']> | null;
}

export interface DemoGround {
  readonly document: DemoDocument;
  readonly ground: GroundId;
  readonly reason: RefusalReasonId;
  readonly note: string | null;
}

export interface DemoHearing {
  id: number;
  readonly method: HearingMethod;
  readonly place: string | null;
  readonly link: string | null;
  readonly starts: Moment;
  readonly ends: Moment;
  readonly earlierAgreed: boolean;
  readonly chair: { readonly by: number; readonly role: Role };
  readonly secretary: number;
  readonly scheduledAt: Temporal.Instant;
  readonly scheduledBy: number;
  endedAt: Temporal.Instant | null;
  endReason: NonNullable<Hearing['endReason']> | null;
  minutes: DemoMinutes | null;
}

export interface DemoMinutes {
  readonly attended: boolean;
  readonly startedAt: Temporal.Instant;
  readonly endedAt: Temporal.Instant;
  readonly place: string;
  readonly participants: readonly Participant[];
  readonly representative: string | null;
  readonly matter: string;
  readonly explanations: string | null;
  readonly questions: readonly Question[];
  readonly madeBy: MinutesMadeBy;
  readonly recordedAt: Temporal.Instant;
  readonly recordedBy: number;
  chairSignedAt: Temporal.Instant | null;
  secretarySignedAt: Temporal.Instant | null;
}

/** The notices of a hearing that one act put out, one for each channel. */
export interface DemoAnnouncement {
  readonly kind: HearingNoticeKind;
  readonly version: number;
  readonly hearing: DemoHearing;
  /** Of a postponed one: when it was to begin before. */
  readonly before: Temporal.Instant | null;
  readonly sendings: DemoSending[];
}

/** What is known of one notice, by the worker or by whoever sent it. */
export interface DemoSending {
  readonly channel: NoticeChannel;
  evidence: {
    readonly what: 'sent' | 'delivered';
    readonly at: Temporal.Instant;
    readonly reference: string | null;
    readonly answeredBy: string | null;
    readonly recordedAt: Temporal.Instant;
    readonly by: number;
  } | null;
}

interface DemoObjection {
  readonly form: ObjectionForm;
  readonly presentedBy: ParticipantKind;
  readonly text: string;
  readonly receivedAt: Temporal.Instant;
  readonly inTime: boolean;
  readonly at: Temporal.Instant;
  readonly by: number;
}

export interface DemoEntry {
  id: number;
  /** Given in the order of time; null for a refusal. */
  number: number | null;
  readonly document: DemoDocument;
  readonly year: number;
  state: RegisterEntry['state'];
  readonly result: 'apostille' | 'refusal';
  readonly reservedAt: Temporal.Instant;
  signedOn: Temporal.PlainDate | null;
  signedBy: number | null;
  enteredAt: Temporal.Instant | null;
  enteredBy: number | null;
  endedAt: Temporal.Instant | null;
  endedBy: number | null;
  endReason: string | null;
}

export interface DemoParcel {
  id: number;
  readonly direction: Parcel['direction'];
  readonly carrier: Carrier;
  readonly tracking: string | null;
  readonly sentAt: Temporal.Instant;
  readonly sentBy: number;
  arrivedAt: Temporal.Instant | null;
  receivedBy: number | null;
}

interface DemoHandOver {
  readonly at: Temporal.Instant;
  readonly by: number;
  readonly toWhom: 'applicant' | 'representative';
  readonly identityDocument: string;
  readonly powerNumber: string | null;
  readonly powerNotarised: boolean | null;
}

interface DemoDeadline {
  readonly row: DeadlineRow;
  state: 'open' | 'met' | 'void';
  endedAt: Temporal.Instant | null;
}

export interface DemoEvent {
  readonly act: CaseEvent['act'];
  readonly at: Temporal.Instant;
  readonly by: number;
  readonly role: Role;
  readonly before: StageId | null;
  readonly after: StageId;
  /** Numbers and ids in the facts are known only at the end. */
  readonly facts: () => Readonly<Record<string, unknown>>;
  /** What a person wrote with the act. */
  readonly remark: string | null;
}

import type { AllowedAct } from '../acts/act.ts';
import type { ComplaintRow } from '../complaints/complaintRow.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import type { Provision } from '../law/provision.ts';
import type { CaseDocument, ChecklistItem, Attachment } from '../documents/document.ts';
import type { Duty, Payment } from '../payments/payment.ts';
import type { Inquiry, SpecimenComparison } from '../inquiries/inquiry.ts';
import type { HandOver, Parcel } from '../custody/parcel.ts';
import type { PreliminaryDecision } from '../hearings/hearing.ts';
import type { Notice } from '../notices/notice.ts';
import type { Paper } from '../papers/paper.ts';
import type { RegisterEntry } from '../register/registerEntry.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A row of the work list. */
export interface ApplicationRow {
  readonly id: string;
  readonly number: string | null;
  readonly receiptNumber: string;
  readonly service: string;
  readonly channel: string;
  readonly stage: string;
  readonly stageOpenedAt: string;
  readonly outcome: string | null;
  readonly filedAt: string;
  readonly acceptedOn: string;
  readonly termEndsOn: string;
  readonly documentCount: number;
  readonly provider: Named;
  readonly assignee: Named | null;
  readonly unit: Named | null;
  readonly office: Named | null;
  readonly destination: { readonly name: string };
  readonly nextDueOn: string | null;
  readonly nextDueAt: string | null;
  /** An open date that binds somebody has passed. */
  readonly late: boolean;
}

export interface Applicant {
  readonly kind: string;
  readonly name: string;
  readonly nameLatin: string | null;
  readonly iin: string | null;
  readonly bin: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  readonly identityDocument: string | null;
  readonly heir: boolean;
  readonly changedData: boolean;
  readonly language: string;
  readonly representative: {
    readonly name: string;
    readonly powerKind: string;
    readonly powerNumber: string | null;
    readonly powerValidUntil: string | null;
  } | null;
}

export interface Destination {
  readonly code: string;
  readonly name: string;
  readonly warn: boolean;
  readonly note: string | null;
}

interface CaseStage {
  readonly stage: string;
  readonly holder: string;
  readonly termAmount: number | null;
  readonly termUnit: string | null;
  readonly enteredAt: string | null;
  readonly leftAt: string | null;
}

export interface WaitingPeriod {
  readonly reason: string;
  readonly since: string;
  readonly until: string | null;
  readonly workingDays: number;
}

export interface TimelineEntry {
  readonly at: string;
  readonly act: string;
  readonly by: string;
  readonly role: string;
  readonly stageBefore: string | null;
  readonly stageAfter: string;
  readonly version: number;
  readonly facts: Readonly<Record<string, unknown>>;
  /** Between whom the act moved the case, where it did. */
  readonly fromOfficer?: Named | null;
  readonly toOfficer?: Named | null;
  /** What the officer wrote with the act; null to those who may not see personal data. */
  readonly remark: string | null;
}

export interface Counter {
  readonly joinedAt: string;
  readonly calledAt: string;
  readonly servedAt: string;
  readonly waitMinutes: number;
  readonly serviceMinutes: number;
  readonly waitOverLimit: boolean;
  readonly serviceOverLimit: boolean;
}

/** Everything of a case but what may be done with it. */
export interface CaseFile extends ApplicationRow {
  readonly version: number;
  readonly edition: string;
  /** The day a decision on a complaint opened it again. */
  readonly reopenedOn: string | null;
  readonly refusalReason: string | null;
  readonly correctionRequested: string | null;
  readonly homeVisitCall: string | null;
  readonly ground: { readonly text: string; readonly provision: Provision } | null;
  readonly destination: Destination;
  readonly applicant: Applicant | null;
  readonly counter: Counter | null;
  readonly stages: readonly CaseStage[];
  readonly documents: readonly CaseDocument[];
  readonly checklist: readonly ChecklistItem[];
  readonly payments: readonly Payment[];
  readonly duty: Duty;
  readonly inquiries: readonly Inquiry[];
  readonly specimenComparisons: readonly SpecimenComparison[];
  readonly parcels: readonly Parcel[];
  readonly handedOver: HandOver | null;
  readonly waitingPeriods: readonly WaitingPeriod[];
  readonly registerEntries: readonly RegisterEntry[];
  readonly attachments: readonly Attachment[];
  /** Oldest first, as are the messages to the applicant. */
  readonly preliminaryDecisions: readonly PreliminaryDecision[];
  readonly notices: readonly Notice[];
  readonly papers: readonly Paper[];
  readonly deadlines: readonly Deadline[];
  readonly timeline: readonly TimelineEntry[];
}

type FileOfCase =
  | 'documents'
  | 'checklist'
  | 'payments'
  | 'duty'
  | 'inquiries'
  | 'specimenComparisons'
  | 'parcels'
  | 'handedOver'
  | 'registerEntries'
  | 'attachments'
  | 'preliminaryDecisions'
  | 'notices'
  | 'papers';

/** A case without its file: whose, where, until when, and what happened. */
export type CaseOutline = Omit<CaseFile, FileOfCase>;

/** The whole case, as the show page reads it. */
export interface Application extends CaseFile {
  readonly complaints: readonly ComplaintRow[];
  readonly allowedActs: readonly AllowedAct[];
}

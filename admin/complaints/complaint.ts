import type { AllowedAct } from '../acts/act.ts';
import type { CaseFile, TimelineEntry } from '../applications/application.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import type { Provision } from '../law/provision.ts';
import type { ComplaintRow } from './complaintRow.ts';
import type { SealedFile } from './sealedFile.ts';

interface Complainant {
  readonly kind: string;
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
}

interface CourtNote {
  readonly id: string;
  readonly court: string;
  readonly claimNumber: string | null;
  readonly filedOn: string;
  readonly recordedAt: string;
  readonly by: string;
}

/** The whole complaint with the case it is about: everything its reviewer needs. */
export interface Complaint extends Omit<ComplaintRow, 'contested' | 'application'> {
  readonly version: number;
  readonly way: string;
  readonly noCaseReason: string | null;
  readonly application: CaseFile | null;
  readonly contested: TimelineEntry | null;
  readonly arrivedAt: string;
  readonly registeredAt: string | null;
  /** The legal day of it, from which the answer and the decision run. */
  readonly registeredOn: string | null;
  readonly satisfiedAt: string | null;
  readonly satisfiedFully: boolean | null;
  readonly answeredAt: string | null;
  readonly forwardedAt: string | null;
  readonly atBodySince: string | null;
  readonly decidedAt: string | null;
  readonly decidedBy: { readonly name: string } | null;
  readonly unexaminedGround: string | null;
  readonly decisionProvisions: readonly Provision[];
  readonly closedAt: string | null;
  /** Null to those who may not see personal data, as are its words. */
  readonly complainant: Complainant | null;
  readonly text: string | null;
  readonly demands: string | null;
  readonly deadlines: readonly Deadline[];
  readonly timeline: readonly TimelineEntry[];
  readonly allowedActs: readonly AllowedAct[];
  /** The decisions its subject admits. */
  readonly decisionChoices: readonly string[];
  readonly courtNotes: readonly CourtNote[];
  readonly courtInformation: { readonly text: string; readonly provision: Provision };
  /** The reader's own. */
  readonly myConflict: { readonly id: string; readonly text: string } | null;
  /** About the same act, ground and provider, newest first. */
  readonly earlier: readonly EarlierComplaint[];
  readonly sealedFiles: readonly SealedFile[];
}

export interface EarlierComplaint extends ComplaintRow {
  readonly decidedAt: string | null;
  readonly unexaminedGround: string | null;
  readonly decisionProvisions: readonly { readonly id: string }[];
}

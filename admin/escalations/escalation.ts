import type { Complaint } from '../complaints/complaint.ts';
import type { ComplaintRow } from '../complaints/complaintRow.ts';
import type { Deadline, DueDate } from '../deadlines/deadline.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface EscalationStep {
  readonly tells: string;
  /** Who answers from this step on; null: as before it. */
  readonly answers: string | null;
  readonly stepAt: string;
  readonly recordedAt: string;
  readonly isBreach: boolean;
  readonly told: readonly Named[];
}

export interface Disposition {
  readonly id: string;
  readonly madeAt: string;
  readonly madeBy: Named | null;
  readonly role: string;
  readonly cause: string;
  /** Null to those who may not see personal data, as is the note. */
  readonly measure: string | null;
  readonly newOwner: Named | null;
  readonly promisedOn: string | null;
  readonly note: string | null;
}

interface MissedDate extends DueDate {
  /** When what was due was done; null while it is not. */
  readonly endedAt: string | null;
}

/** A missed deadline as the inbox shows it; its id is that of the deadline. */
export interface EscalationRow {
  readonly id: string;
  readonly kind: string;
  /** Of the case or the complaint, for whoever may not read it too. */
  readonly number: string | null;
  readonly deadline: MissedDate;
  /** Null for a complaint, which has a case of its own or none, and to those who may not read the case. */
  readonly application: ComplaintRow['application'];
  readonly complaint: Pick<ComplaintRow, 'id' | 'number' | 'arrivedOn' | 'application'> | null;
  readonly provider: Named;
  readonly assignee: Named | null;
  readonly breachedAt: string;
  readonly state: string;
  /** Who must answer now; null before the first step is recorded. */
  readonly answers: string | null;
  readonly promisedOn: string | null;
  readonly mayAnswer: boolean;
  readonly steps: readonly EscalationStep[];
}

/** The complaint beside its missed deadline. */
export type ComplaintOfEscalation = ComplaintRow &
  Pick<Complaint, 'arrivedAt' | 'registeredAt' | 'complainant' | 'noCaseReason' | 'text' | 'demands' | 'deadlines'>;

export interface Escalation extends EscalationRow {
  readonly deadline: Deadline & MissedDate;
  readonly complaint: ComplaintOfEscalation | null;
  readonly dispositions: readonly Disposition[];
}

/** The case it belongs to, directly or through its complaint. */
export const caseOf = ({ application, complaint }: Pick<EscalationRow, 'application' | 'complaint'>) =>
  application ?? complaint?.application ?? null;
